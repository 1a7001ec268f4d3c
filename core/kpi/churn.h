// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/conventions.h"
#include "core/kpi/kpi.h"
#include "core/kpi/movements.h"

#include <span>

namespace perennial::kpi
{

/// l / s, or l / (s + n) by the convention; NoCustomersAtStart without anybody to lose.
Value customerChurnRate(const Movement &movement, const Conventions &conventions);
/// 1 / mean of the monthly customer churn rates that have an answer, in months; NoLosses when their mean is 0,
/// NoCustomersAtStart when none has one.
Value lifetimeOf(std::span<const Value> monthlyChurnRates);

} // namespace perennial::kpi
