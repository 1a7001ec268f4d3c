// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// The deals closed in a period, by the day of closing. Deals know an owner and no customer: see Grouping.
/// A won deal without an amount (or without a rate for it) has no part in deal sizes, one without a day of creation
/// none in cycles.
void visitWonDeals(const Inputs &inputs, Contributions &into);
void visitLostDeals(const Inputs &inputs, Contributions &into);
void visitWonWithAmount(const Inputs &inputs, Contributions &into);
void visitWonAmount(const Inputs &inputs, Contributions &into); ///< at the rate of the month of closing
void visitWonWithDays(const Inputs &inputs, Contributions &into);
void visitDaysToWin(const Inputs &inputs, Contributions &into); ///< created to closed

} // namespace perennial::kpi
