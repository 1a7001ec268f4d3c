// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/grouping.h"
#include "core/kpi/kpi.h"
#include "core/kpi/table.h"

namespace perennial::kpi
{

/// Money spent by group and period, in the reporting currency at the rate of the month it was spent in.
/// - A day's amount falls on its day; a whole month's is spread evenly over its days. Later than the cut-off: not yet.
/// - With a lag, the amount counts so many months later (on the last day of a month too short for its day).
/// - Rows without an exchange rate are left out and counted.
class SpendAmounts
{
public:
    SpendAmounts() = default;
    SpendAmounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, book::Purpose purpose,
                 int lagMonths);

    /// Exact minor units, or NoSpendData: nothing of that purpose was imported, the period lies outside the months
    /// that were, or it cannot be told for whom the money was spent (a group or filter other than the channel).
    Value own(std::size_t group, std::size_t period) const;
    /// The same, with the money of no channel shared out in proportion to what each channel spent itself.
    Value shared(std::size_t group, std::size_t period) const;
    std::int64_t leftOut() const { return m_leftOut; }
    /// Rows of no channel whose money shared() gives to the channels.
    std::int64_t sharedOut() const { return m_sharedOut; }

private:
    /// Adds a row's money to the periods it falls in; false when it falls in none.
    bool add(const book::SpendRow &row, base::Minor amount, int lagMonths, const Timeline &timeline, std::size_t group);
    void shareOut(std::size_t unnamed);

    Table<base::Minor> m_own;
    Table<base::Minor> m_shared;
    std::vector<std::uint8_t> m_known; ///< by period
    std::int64_t m_leftOut = 0;
    std::int64_t m_sharedOut = 0;
};

} // namespace perennial::kpi
