// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the models:
//   first, last, linear, position, time_decay   public worked examples (position-based 40/20/40; halving per half-life)
//   w_shaped                                    definition: 30/30/30/10, missing kinds renormalised
#include "core/kpi/attribution.h"

#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace perennial::kpi
{

namespace
{

using Weights = std::vector<std::int64_t>;

/// Where a kind stands among the contacts of one day.
int rankOf(book::TouchKind kind)
{
    switch (kind) {
    case book::TouchKind::FirstTouch:
        return 0;
    case book::TouchKind::Other:
        return 1;
    case book::TouchKind::LeadCreation:
        return 2;
    case book::TouchKind::DealCreation:
        break;
    }
    return 3;
}

Weights byPosition(std::size_t count)
{
    if (count <= 2)
        return Weights(count, 1);
    Weights weights(count, 20);
    weights.front() = weights.back() = 40 * static_cast<std::int64_t>(count - 2);
    return weights;
}

Weights wShaped(std::span<const Touch> touches)
{
    const auto firstOf = [touches](book::TouchKind kind) {
        const auto at =
            std::find_if(touches.begin(), touches.end(), [kind](const Touch &touch) { return touch.kind == kind; });
        return static_cast<std::size_t>(at - touches.begin());
    };
    std::size_t first = firstOf(book::TouchKind::FirstTouch);
    if (first == touches.size())
        first = 0;
    Weights keys(touches.size(), 0);
    for (const std::size_t key :
         {first, firstOf(book::TouchKind::LeadCreation), firstOf(book::TouchKind::DealCreation)}) {
        if (key < touches.size())
            ++keys[key];
    }
    const std::int64_t others = std::count(keys.begin(), keys.end(), 0);
    const std::int64_t share = 30 * std::max<std::int64_t>(others, 1);
    for (std::int64_t &weight : keys)
        weight = weight == 0 ? 10 : weight * share;
    return keys;
}

/// Measured from the last contact, which changes nothing once they are normalised: far back they would all vanish.
Weights byAge(std::span<const Touch> touches, base::Date conversion, int halfLifeDays)
{
    constexpr double unit = 1LL << 40;
    const int youngest = conversion - touches.back().date;
    Weights weights;
    for (const Touch &touch : touches)
        weights.push_back(std::llround(decayed(conversion - touch.date - youngest, halfLifeDays) * unit));
    return weights;
}

Weights weightsOf(std::span<const Touch> touches, base::Date conversion, AttributionModel model, int halfLifeDays)
{
    Weights weights(touches.size(), 0);
    switch (model) {
    case AttributionModel::First:
        weights.front() = 1;
        break;
    case AttributionModel::Last:
        weights.back() = 1;
        break;
    case AttributionModel::Linear:
        return Weights(touches.size(), 1);
    case AttributionModel::Position:
        return byPosition(touches.size());
    case AttributionModel::WShaped:
        return wShaped(touches);
    case AttributionModel::TimeDecay:
        return byAge(touches, conversion, halfLifeDays);
    }
    return weights;
}

} // namespace

void sortTouches(std::span<Touch> touches, const book::TextPool &texts)
{
    std::sort(touches.begin(), touches.end(), [&texts](const Touch &a, const Touch &b) {
        if (a.date != b.date)
            return a.date < b.date;
        return a.kind != b.kind ? rankOf(a.kind) < rankOf(b.kind) : texts.at(a.channel) < texts.at(b.channel);
    });
}

double decayed(int days, int halfLifeDays)
{
    return std::exp2(-static_cast<double>(days) / halfLifeDays);
}

std::vector<Credit> creditsOf(std::span<const Touch> touches, base::Date conversion, AttributionModel model,
                              int halfLifeDays)
{
    std::vector<Credit> credits;
    if (touches.empty())
        return credits;
    const Weights byTouch = weightsOf(touches, conversion, model, halfLifeDays);
    Weights byChannel;
    for (std::size_t i = 0; i < touches.size(); ++i) {
        if (byTouch[i] == 0)
            continue;
        const auto at =
            std::find_if(credits.begin(), credits.end(),
                         [channel = touches[i].channel](const Credit &credit) { return credit.channel == channel; });
        const auto place = static_cast<std::size_t>(at - credits.begin());
        if (at == credits.end()) {
            credits.push_back({touches[i].channel, 0});
            byChannel.push_back(0);
        }
        byChannel[place] += byTouch[i];
    }
    const Weights parts = sharedOut(wholeCredit, byChannel);
    for (std::size_t i = 0; i < credits.size(); ++i)
        credits[i].parts = parts[i];
    return credits;
}

std::vector<std::int64_t> sharedOut(std::int64_t amount, std::span<const std::int64_t> weights)
{
    base::Wide total = 0;
    for (const std::int64_t weight : weights)
        total += weight;
    std::vector<std::int64_t> parts;
    if (weights.empty())
        return parts;
    if (total == 0 || weights.size() == 1) {
        parts.resize(weights.size(), 0);
        parts.front() = amount;
        return parts;
    }
    std::vector<base::Wide> remainders;
    std::int64_t left = amount;
    for (const std::int64_t weight : weights) {
        const base::Wide product = base::Wide(amount) * weight;
        parts.push_back(static_cast<std::int64_t>(product / total));
        remainders.push_back(product % total);
        left -= parts.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++parts[order[i]];
    return parts;
}

std::vector<std::int64_t> sharedOut(std::int64_t amount, std::span<const Credit> credits)
{
    std::vector<std::int64_t> weights;
    for (const Credit &credit : credits)
        weights.push_back(credit.parts);
    return sharedOut(amount, weights);
}

} // namespace perennial::kpi
