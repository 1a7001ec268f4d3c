// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/charts/chart_layout.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace perennial::charts
{

/// What a chart's painters share.
struct Drawing {
    const board::ChartSpec &spec;
    const Layout &layout;
    const theme::Tokens &tokens;
};

/// Below the marks: hairlines, the open period of a line.
void paintBehind(QPainter &painter, const Drawing &drawing);
/// Above the marks: gaps between segments, hatch, points, zero line, target, funnel, empty state and every text.
void paintInFront(QPainter &painter, const Drawing &drawing);
/// Every text of the layout.
void paintLabels(QPainter &painter, const std::vector<Label> &labels);

} // namespace perennial::charts
