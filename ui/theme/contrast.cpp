// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace perennial::theme
{

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    const double red = linear(static_cast<double>(colour.redF()));
    const double green = linear(static_cast<double>(colour.greenF()));
    const double blue = linear(static_cast<double>(colour.blueF()));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blend(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio)
{
    const QColor goal = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = blend(colour, goal, static_cast<double>(step) / steps);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return goal;
}

QColor betterOn(const QColor &ground, const QColor &one, const QColor &other)
{
    return contrast(one, ground) >= contrast(other, ground) ? one : other;
}

} // namespace perennial::theme
