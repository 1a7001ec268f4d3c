// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"

#include <span>

namespace perennial::kpi
{

/// The mean of the monthly customer churn rates that have an answer; NoCustomersAtStart when none has one.
Value meanOf(std::span<const Value> rates);

/// The mean of the customer churn rates of the trailing ltv_churn_months, the last month that is over included.
Value meanMonthlyChurn(const Inputs &inputs, std::size_t group, std::size_t period);
void traceMonthlyChurn(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

} // namespace perennial::kpi
