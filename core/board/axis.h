// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace perennial::board
{

/// At most five round values (1, 2, 2.5, 4 or 5 times a power of ten) in order, zero among them, that reach around
/// everything from `low` to `high`. Without extent: 0 and 1.
std::vector<double> roundTicks(double low, double high);
/// Decimals that tell neighbouring ticks apart: 2 for 0.25, 0 for 5.
int decimalsOf(const std::vector<double> &ticks);

} // namespace perennial::board
