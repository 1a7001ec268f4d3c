// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/trace.h"

namespace perennial::kpi
{

/// The goals of new MRR for the three months after a period's last one, added up; NoTarget unless there is one for each
/// of them. A group has the goals set for a group of its name, the total those set for none; goals cannot be filtered.
Value newMrrTargeted(const Inputs &inputs, std::size_t group, std::size_t period);
void traceNewMrrTargeted(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

} // namespace perennial::kpi
