// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// The referrals of a period, by the day of the invitation, in the group of the customer who referred. Without any in a
/// period there are 0 of them, once referrals are known at all.
void visitReferrals(const Inputs &inputs, Contributions &into);
/// Those of them that have become customers by the cut-off.
void visitReferredCustomers(const Inputs &inputs, Contributions &into);

} // namespace perennial::kpi
