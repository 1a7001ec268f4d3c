// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"

namespace perennial::kpi
{

/// What a cohort consists of: its customers, or their MRR at the end of the month of their first paid day.
///
/// - MRR is valued at the rates of the cohort's own month throughout, so that a share does not move with a rate.
/// - The table has a row for each month of the periods asked for. A cell whose month is not over, as far as the data
///   goes, is NotYet. The average of a column is over the cohorts that have that cell, weighted by their sizes.
/// - The number of a period is the share of all cohorts of the months before it that is alive at its end: theirs alive
///   then over their sizes, however old they are. The cohorts before the first period count.
/// - Who first paid before the known history began has no known cohort and is left out.
/// - A cohort cannot be told apart by plan, which changes.
enum class CohortOf : std::uint8_t { Customers, Mrr };

/// Alive at the period's end of the cohorts before the period, and the sizes of these cohorts.
Value cohortsAlive(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period);
Value cohortsSize(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period);
void traceCohortsAlive(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
void traceCohortsSize(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
void showCohorts(CohortOf of, const Inputs &inputs, std::size_t group, Series &series);

template<CohortOf Of, Value (*Count)(CohortOf, const Inputs &, std::size_t, std::size_t),
         void (*List)(CohortOf, const Inputs &, std::size_t, std::size_t, Trace &)>
constexpr Quantity cohortQuantity(std::string_view id, Unit unit, NoAnswer whenZero = NoAnswer::NothingToConvert)
{
    return {
        id,
        unit,
        facts::Dataset::Subscriptions,
        [](const Inputs &inputs, std::size_t group, std::size_t period) { return Count(Of, inputs, group, period); },
        [](const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace) {
            List(Of, inputs, group, period, trace);
        },
        whenZero};
}

template<CohortOf Of>
void showCohortTable(const Inputs &inputs, std::size_t group, Series &series)
{
    showCohorts(Of, inputs, group, series);
}

} // namespace perennial::kpi
