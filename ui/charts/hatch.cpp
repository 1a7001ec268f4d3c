// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include <algorithm>
#include <cmath>

namespace perennial::charts
{

std::vector<QLineF> hatch(const QRectF &area, double step)
{
    std::vector<QLineF> lines;
    if (area.isEmpty() || step <= 0)
        return lines;
    // On a diagonal x + y is constant.
    const double pitch = step * std::sqrt(2.0);
    const double first = std::ceil((area.left() + area.top()) / pitch) * pitch;
    for (double sum = first; sum < area.right() + area.bottom(); sum += pitch) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left)
            lines.emplace_back(left, sum - left, right, sum - right);
    }
    return lines;
}

} // namespace perennial::charts
