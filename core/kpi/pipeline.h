// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/kpi.h"

#include <vector>

namespace perennial::kpi
{

/// The stages of the pipeline for a group and period, in the order of DealPaths; empty when deals name no stages.
///
/// Counted are the deals that were in the pipeline at some time in the period: created by its end and not closed before
/// its first day. A sales lead sees with them what was worked on in the period, old deals and new ones.
/// - With a history, a deal reached the stages that it has entered by the period's end. Without one, when it is open,
///   every stage up to its own (as imported last); when it was won, all of them; when it was lost, the first only.
/// - `toNext` and `fromTop` compare these counts; where deals skip stages, a conversion may exceed 1.
/// - `medianDays`: from entering the stage to entering the one that came next (or being closed), of those deals of the
///   period that have left it by its end. Only histories tell it.
/// - `openValue`: of the deals open at the period's end, in the stage that they were in then. A deal without a stage
///   is in the first. The values of all stages add up to the open pipeline value.
std::vector<Stage> pipelineStages(const Inputs &inputs, std::size_t group, std::size_t period);

} // namespace perennial::kpi
