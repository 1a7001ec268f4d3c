// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// The touchpoints of the customers that are new in a period: those dated by the day they came (after they came anew
/// before, where a long gap makes them new again). A touchpoint of a lead is one of the customer that the lead became.
/// Grouped by the customer, not by the touchpoint's own channel.
void visitTouchpointsOfNew(const Inputs &inputs, Contributions &into);

/// Shows the active customers and those touchpoints beside the new customers.
void showOrders(const Inputs &inputs, std::size_t group, std::size_t period, Point &point);

} // namespace perennial::kpi
