// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"
#include "core/kpi/table.h"

namespace perennial::kpi
{

/// The day 12 months before: the same day of the month, and the last one for the last day of a month.
base::Date yearEarlier(base::Date day);

/// The customers who paid 12 months before the end of each period (the cut-off, where that comes before it): their MRR
/// then and at the end, both at the rates of the period's last month. By plan they go where the plan of the end puts
/// them, as in Grouping.
///
/// A customer's two amounts change only on the days on which its terms begin or end and a year after them, so that a
/// customer is booked as differences on those days; only who has terms in another currency, or may change groups, is
/// looked at period by period.
class TrailingRetention
{
public:
    struct Cell {
        base::Minor then = 0;
        base::Minor kept = 0;       ///< at the end
        base::Minor keptAtMost = 0; ///< the same, each at most what it was
    };

    explicit TrailingRetention(const Inputs &inputs);
    const Cell &at(std::size_t group, std::size_t period) const { return m_cells.at(group, period); }

private:
    Table<Cell> m_cells;
};

enum class TrailingMeasure : std::uint8_t { Then, Kept, KeptAtMost };

Value trailingMrr(TrailingMeasure measure, const Inputs &inputs, std::size_t group, std::size_t period);
void traceTrailingMrr(TrailingMeasure measure, const Inputs &inputs, std::size_t group, std::size_t period,
                      Trace &trace);

template<TrailingMeasure Measure>
Value trailing(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return trailingMrr(Measure, inputs, group, period);
}

template<TrailingMeasure Measure>
void traceTrailing(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceTrailingMrr(Measure, inputs, group, period, trace);
}

template<TrailingMeasure Measure>
constexpr Quantity trailingQuantity(std::string_view id, NoAnswer whenZero = NoAnswer::NothingToConvert)
{
    return {id, Unit::Money, facts::Dataset::Subscriptions, trailing<Measure>, traceTrailing<Measure>, whenZero};
}

} // namespace perennial::kpi
