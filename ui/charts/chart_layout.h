// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/theme/tokens.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace perennial::charts
{

enum class LabelKind {
    Title,
    Subtitle,
    Source,
    Tick,
    Month,
    Year,
    Open,
    Series,
    Target,
    Legend,
    Value,
    Stage,
    Count,
    Conversion,
    Empty
};

/// One line of text in its place; `box` is as wide as the text.
struct Label {
    LabelKind kind{};
    QRectF box;
    QString text;
    QColor colour;
    double pixels = 0;
    bool bold = false;
};

struct Options {
    double padding = 0;          ///< around everything
    bool heading = true;         ///< title and subtitle
    bool sourceLine = false;     ///< the spec's source under the chart
    double reservedTopRight = 0; ///< room beside the title for a button
    QColor ground;               ///< painted first; invalid for none
    bool operator==(const Options &) const = default;
};

/// A mark that can be pointed at: the bar, the point's surroundings or the stage's row.
struct Spot {
    std::size_t series = 0;
    std::size_t category = 0;
    QRectF area;
    QPointF centre;
};

struct LegendKey {
    QRectF box;
    QColor colour;
    bool dashed = false;
};

struct Leader {
    QLineF line;
    QColor colour;
};

struct FunnelRow {
    QRectF bar;
    QColor fill;
    bool bottleneck = false;
    QLineF bracket;        ///< beside the conversion to the next stage; null for the last
    QRectF bottleneckSign; ///< the square of the sign that says "here"; null elsewhere
};

/// Where everything of a chart stands, in device-independent pixels from the top left.
struct Layout {
    QSizeF size;
    QRectF plot;
    double low = 0; ///< value at the plot's bottom
    double high = 1;
    double barWidth = 0;
    std::vector<Label> labels;
    std::vector<LegendKey> keys;
    std::vector<Leader> leaders;
    std::vector<double> gridlines; ///< y of the ticks but zero
    std::optional<double> zero;
    std::optional<double> target;
    QRectF openBand; ///< the open period's category; null without one
    std::vector<Spot> spots;
    std::vector<FunnelRow> funnel;

    double y(double value) const;
    /// The middle of a category.
    double x(std::size_t category, std::size_t categories) const;
};

/// Pure: the same arguments give the same layout. Fits from 420 x 260 upwards, times the text scale.
Layout layOut(const board::ChartSpec &spec, QSizeF size, const theme::Tokens &tokens, const Options &options);

} // namespace perennial::charts
