// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/trace.h"

namespace perennial::kpi
{

/// Unique visitors as the source counts them: a month's row in the period that is that month, a day's row in that day.
///
/// Somebody who comes on two days is one visitor of the month, so that rows of shorter spans are added up only when
/// they say that they may be; else, and in periods shorter than the row's, there is no answer (NotAdditive). A
/// channel's days are not looked at in a month of which it has a row. Channels are added up as given.
Value uniqueVisitors(const Inputs &inputs, std::size_t group, std::size_t period);
void traceUniqueVisitors(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

} // namespace perennial::kpi
