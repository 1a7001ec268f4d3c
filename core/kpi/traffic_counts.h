// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/grouping.h"
#include "core/kpi/kpi.h"
#include "core/kpi/table.h"

namespace perennial::kpi
{

/// Visits by group and period: of a row its sessions or its visitors, whichever is preferred; the other where it lacks
/// that; nothing where it has neither. A whole month's count is spread evenly over its days.
class TrafficCounts
{
public:
    enum class Prefer : std::uint8_t { Sessions, Visitors };

    TrafficCounts() = default;
    TrafficCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, Prefer prefer);

    /// A count, or NoTrafficData: none imported, none for those months, or not told apart as asked.
    Value at(std::size_t group, std::size_t period) const
    {
        return m_known[period] ? Value::exact(m_counts.at(group, period)) : Value::none(NoAnswer::NoTrafficData);
    }

private:
    Table<std::int64_t> m_counts;
    std::vector<std::uint8_t> m_known; ///< by period
};

} // namespace perennial::kpi
