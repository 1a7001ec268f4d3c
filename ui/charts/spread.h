// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace perennial::charts
{

/// Pushes centres apart to at least `distance`, as little as possible (least squares), in the order they have, within
/// [top, bottom]. Requires room for all: (n - 1) * distance <= bottom - top.
std::vector<double> spread(const std::vector<double> &wanted, double distance, double top, double bottom);

/// Which of `count` labels to show when neighbours stand `pitch` apart and the widest is `widest`: every step-th, so
/// that `anchor` (a January) is among them. Steps are those of a calendar.
struct Thinning {
    std::size_t step = 1;
    std::size_t offset = 0;
    bool shows(std::size_t index) const { return index % step == offset; }
};
Thinning thinned(std::size_t count, double pitch, double widest, std::size_t anchor);

} // namespace perennial::charts
