// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spread.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace perennial::charts
{

namespace
{

struct Block {
    double sum;
    std::size_t size;
    double mean() const { return sum / static_cast<double>(size); }
};

// Isotonic regression by pooling adjacent violators.
std::vector<Block> pooled(const std::vector<double> &values)
{
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().size += last.size;
        }
    }
    return blocks;
}

} // namespace

std::vector<double> spread(const std::vector<double> &wanted, double distance, double top, double bottom)
{
    const std::size_t count = wanted.size();
    if (count == 0)
        return {};
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    std::vector<double> slack(count);
    for (std::size_t rank = 0; rank < count; ++rank)
        slack[rank] = wanted[order[rank]] - static_cast<double>(rank) * distance;
    const double lowest = std::max(top, bottom - static_cast<double>(count - 1) * distance);

    std::vector<double> result(count);
    std::size_t rank = 0;
    for (const Block &block : pooled(slack)) {
        const double base = std::clamp(block.mean(), top, lowest);
        for (std::size_t i = 0; i < block.size; ++i, ++rank)
            result[order[rank]] = base + static_cast<double>(rank) * distance;
    }
    return result;
}

Thinning thinned(std::size_t count, double pitch, double widest, std::size_t anchor)
{
    constexpr std::array<std::size_t, 8> steps{1, 2, 3, 6, 12, 24, 60, 120};
    for (const std::size_t step : steps) {
        if (static_cast<double>(step) * pitch >= widest || step >= count)
            return {step, anchor % step};
    }
    return {steps.back(), anchor % steps.back()};
}

} // namespace perennial::charts
