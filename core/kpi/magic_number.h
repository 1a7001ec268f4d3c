// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"

namespace perennial::kpi
{

/// The quarter of a magic number: the period itself where it is three whole months, else the three months that are over
/// when it ends.
/// - MRR gained: new, expansion and reactivation less contraction and churn of those months; exchange rates gain
/// nothing.
/// - The spend is that of the three months before them, as it was spent: the lag convention does not move it further.
///   It has no answer unless rows speak of all three.
Value mrrGainedInQuarter(const Inputs &inputs, std::size_t group, std::size_t period);
void traceMrrGainedInQuarter(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
Value spendOfQuarterBefore(const Inputs &inputs, std::size_t group, std::size_t period);
void traceSpendOfQuarterBefore(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

} // namespace perennial::kpi
