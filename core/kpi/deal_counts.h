// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/grouping.h"
#include "core/kpi/table.h"

namespace perennial::kpi
{

/// The deals closed in a period.
struct ClosedDeals {
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t wonWithAmount = 0;
    base::Minor wonAmount = 0; ///< at the rate of the month of closing
    std::int64_t wonWithDays = 0;
    std::int64_t daysToWin = 0; ///< created to closed, summed
};

/// Closed deals by group and period, by the day of closing. Deals know an owner and no customer: see Grouping.
/// A won deal without an amount (or without a rate for it) has no part in deal sizes, one without a day of creation
/// none in cycles.
class DealCounts
{
public:
    DealCounts() = default;
    DealCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping);

    const ClosedDeals &at(std::size_t group, std::size_t period) const { return m_closed.at(group, period); }
    /// Amounts that lack an exchange rate.
    std::int64_t leftOut() const { return m_leftOut; }

private:
    Table<ClosedDeals> m_closed;
    std::int64_t m_leftOut = 0;
};

} // namespace perennial::kpi
