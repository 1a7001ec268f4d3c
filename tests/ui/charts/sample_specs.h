// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"

#include <vector>

namespace perennial::test
{

/// Languages whose words are used, the longest ones among them.
enum class Words { English, Dutch, German, Russian, Romanian };

board::ChartSpec movementSpec(Words words, std::size_t months = 12);
board::ChartSpec churnSpec(Words words, std::size_t months = 12);
/// With two months without an answer, and an open last month.
board::ChartSpec paybackSpec(Words words, std::size_t months = 12);
board::ChartSpec funnelSpec(Words words);
board::ChartSpec emptySpec(Words words);
/// One series in columns, with a target that passes through their tops.
board::ChartSpec singleColumnsSpec(Words words, std::size_t months = 6);
/// One of each kind.
std::vector<board::ChartSpec> allSpecs(Words words, std::size_t months = 12);

} // namespace perennial::test
