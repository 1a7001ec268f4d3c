// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// A contact before the purchase.
struct Touch {
    base::Date date;
    book::TouchKind kind = book::TouchKind::Other;
    book::Text channel = book::noText;
};

/// What one channel has a part of.
struct Credit {
    book::Text channel = book::noText;
    std::int64_t parts = 0; ///< of wholeCredit
};

constexpr std::int64_t wholeCredit = 1'000'000'000;

/// Puts touches in order: by day, within a day by what comes first in a sale, then by the channel's name, so that the
/// order in which rows were imported says nothing.
void sortTouches(std::span<Touch> touches, const book::TextPool &texts);

/// The weight of a contact so many days before the conversion, before normalising.
double decayed(int days, int halfLifeDays);

/// Credits of the channels, in the order of their first contact; they sum to wholeCredit exactly, by the largest
/// remainder. The touches are in order, none of them after the conversion; no touches, no credits.
/// - First, Last: all to that one. Linear: equal parts. TimeDecay: decayed(), normalised.
/// - Position: 40 % to the first, 40 % to the last, 20 % to those between; of two touches each half.
/// - WShaped: 30 % each to the first contact (the first marked so, else the earliest), the first that made the lead and
///   the first that made the deal, 10 % to all others in equal parts. What there is none of leaves its share to the
///   rest in proportion; a contact that is two of them has both shares.
std::vector<Credit> creditsOf(std::span<const Touch> touches, base::Date conversion, AttributionModel model,
                              int halfLifeDays);

/// The amount (0 or more) in parts as the weights are, which sum to it exactly: by the largest remainder, among equals
/// the first. The weights are 0 or more; the first has it all when they are all 0. Nothing without weights.
std::vector<std::int64_t> sharedOut(std::int64_t amount, std::span<const std::int64_t> weights);
std::vector<std::int64_t> sharedOut(std::int64_t amount, std::span<const Credit> credits);

} // namespace perennial::kpi
