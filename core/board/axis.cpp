// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial::board
{

namespace
{

constexpr int mostTicks = 5;
constexpr std::array<double, 5> roundSteps{1, 2, 2.5, 4, 5};
/// data may reach this share of a step beyond the outermost tick: half-empty plots hide more than a missing line
constexpr double overhang = 0.4;

struct Reach {
    int below = 0; ///< steps below zero
    int above = 0;
};

Reach reachOf(double low, double high, double step)
{
    const auto steps = [&](double extent) {
        return std::max(extent > 0 ? 1 : 0, static_cast<int>(std::ceil(extent / step - overhang)));
    };
    return {steps(-low), steps(high)};
}

} // namespace

std::vector<double> roundTicks(double low, double high)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (!std::isfinite(low) || !std::isfinite(high) || high - low <= 0) {
        return {0, 1};
    }
    const int power = static_cast<int>(std::floor(std::log10((high - low) / mostTicks)));
    for (int exponent = power - 1; exponent <= power + 2; ++exponent) {
        for (const double roundStep : roundSteps) {
            const double step = roundStep * std::pow(10.0, exponent);
            const Reach reach = reachOf(low, high, step);
            if (reach.below + reach.above + 1 <= mostTicks) {
                std::vector<double> ticks;
                for (int i = -reach.below; i <= reach.above; ++i) {
                    ticks.push_back(i * step);
                }
                return ticks;
            }
        }
    }
    return {low, 0, high};
}

int decimalsOf(const std::vector<double> &ticks)
{
    if (ticks.size() < 2) {
        return 0;
    }
    const double step = ticks[1] - ticks[0];
    int decimals = 0;
    double scaled = step;
    while (decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6) {
        scaled *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace perennial::board
