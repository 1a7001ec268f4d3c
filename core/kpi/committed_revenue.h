// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// What is committed besides the MRR of a period's last day (or of the cut-off, where that comes before it), at the
/// rates of its month.
///
/// - Signed: terms signed by that day that start after it and within 12 months, also after the cut-off. What begins
///   with a trial is no commitment.
/// - Ending: terms in force whose end within 12 months is known by that day: its cancellation was requested, or another
///   term of the customer that starts on the day it ends was signed (a renewal, a change of plan), which would count
///   twice otherwise. A signed term whose own end is known in the same way does not count as signed.
/// - By plan, a term goes where the customer's MRR of that day goes; with no MRR, by its own plan.
void visitSigned(const Inputs &inputs, Contributions &into);
void visitEnding(const Inputs &inputs, Contributions &into);

} // namespace perennial::kpi
