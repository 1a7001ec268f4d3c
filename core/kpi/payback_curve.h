// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/catalogue.h"

namespace perennial::kpi
{

/// What the customers who first paid in a period have paid since: their MRR at the end of each month that is over by
/// the cut-off, the month of their first paid day being month 0.
Value cohortMrrToDate(const Inputs &inputs, std::size_t group, std::size_t period);
void traceCohortMrrToDate(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

/// Part `months_to_payback`: how many months of gross margin paid the period's spend back; NotYet when they have not.
void addMonthsToPayback(const Inputs &inputs, std::size_t group, std::size_t period, Point &point);
/// A row for each month of the timeline that has new customers or spend: cumulative gross margin over the spend, which
/// is the row's size. The average is all margin over all spend of the rows that have come so far.
void addPaybackCurves(const Inputs &inputs, std::size_t group, Series &series);

} // namespace perennial::kpi
