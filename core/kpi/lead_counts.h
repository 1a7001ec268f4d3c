// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"
#include "core/kpi/grouping.h"
#include "core/kpi/kpi.h"
#include "core/kpi/table.h"

#include <array>

namespace perennial::kpi
{

/// How far leads have come, by group and period.
///
/// A lead that reached a stage has passed those before it: one won without a demo date had its demo on the day it was
/// won, one with a demo was qualified by then, one known to be qualified without any date on the day it was created.
/// What is dated after the cut-off has not happened.
class LeadCounts
{
public:
    enum Stage : std::size_t { Created, Qualified, Demo, Won };
    using Counts = std::array<std::int64_t, 4>;

    LeadCounts() = default;
    /// Cohort: of the leads created in a period, how many have reached each stage by the cut-off; a later stage never
    /// exceeds an earlier one. Period: how many reached each stage inside the period, whenever they were created.
    LeadCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, FunnelBasis basis);

    /// A count, or NoLeadData: no leads imported, or they cannot be told apart as asked.
    Value at(std::size_t group, std::size_t period, Stage stage) const
    {
        return m_known ? Value::exact(m_counts.at(group, period)[stage]) : Value::none(NoAnswer::NoLeadData);
    }

private:
    bool m_known = false;
    Table<Counts> m_counts;
};

} // namespace perennial::kpi
