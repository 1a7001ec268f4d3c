// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// Visits: of a row its sessions (or its visitors), the other where it lacks that; nothing where it has neither.
/// A whole month's count is spread evenly over its days. Nothing is known outside the months that the rows speak of;
/// traffic knows a channel and nothing else: see Grouping.
void visitSessions(const Inputs &inputs, Contributions &into);
void visitVisitors(const Inputs &inputs, Contributions &into);
/// The sign-ups that traffic rows count, where they do.
void visitSignups(const Inputs &inputs, Contributions &into);

} // namespace perennial::kpi
