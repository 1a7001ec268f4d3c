// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/kpi.h"

#include <vector>

namespace perennial::kpi
{

/// The six stages for a group and period: visits (sessions, else visitors), then leads by the convention's basis, then
/// promoters, who take no part in the bottleneck and have no answer without surveys.
/// `usualToNext` is the mean of the step's conversions in the six whole months before the period, those without an
/// answer skipped. The bottleneck is the step that is lowest against its usual; among steps without any history,
/// when none has one, the lowest.
std::vector<Stage> funnelStages(const Inputs &inputs, std::size_t group, std::size_t period);

} // namespace perennial::kpi
