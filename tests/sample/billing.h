// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sample/story.h"

namespace perennial::sample
{

constexpr std::int32_t trialDays = 14;

/// Gives the customer its subscriptions from the first paid day to the cut-off; with a trial, its first subscription
/// starts earlier. None when the first day lies behind the cut-off.
void bill(Random &random, Date firstPaidDay, Story &story);

} // namespace perennial::sample
