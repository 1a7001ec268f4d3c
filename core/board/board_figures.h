// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board_pack.h"

namespace perennial::board
{

std::vector<BoardRow> growthFigures(const MonthsView &months, const Formatter &formatter);
std::vector<BoardRow> churnFigures(const MonthsView &months, const Formatter &formatter);
std::vector<BoardRow> paybackFigures(const MonthsView &months, const Frame &frame, const Formatter &formatter);
/// The stages of the chart as rows.
std::vector<BoardRow> funnelFigures(const ChartSpec &chart);

} // namespace perennial::board
