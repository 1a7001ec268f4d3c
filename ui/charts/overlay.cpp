// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overlay.h"

#include "ui/charts/face.h"
#include "ui/charts/hatch.h"
#include "ui/theme/contrast.h"
#include "ui/theme/signs.h"

#include <QPainter>

#include <array>
#include <map>

namespace perennial::charts
{

namespace
{

using board::ChartKind;

void drawLines(QPainter &painter, const std::vector<QLineF> &lines, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

QPen targetPen(const QColor &colour)
{
    QPen pen(colour, theme::size::targetLine, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({theme::size::dash, theme::size::dash * 0.7});
    return pen;
}

void paintSegmentGaps(QPainter &painter, const Drawing &d)
{
    constexpr double leastHeight = 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(d.tokens.card);
    for (std::size_t c = 0; c < d.spec.categories.size(); ++c) {
        std::array<bool, 2> standing{};
        for (const Spot &spot : d.layout.spots) {
            if (spot.category != c || spot.area.height() <= 0)
                continue;
            const bool loss = d.spec.series[spot.series].marks[c].value.value_or(0) < 0;
            bool &inner = standing[loss ? 1 : 0];
            const double edge = loss ? spot.area.top() : spot.area.bottom() - 1;
            if (inner && spot.area.height() >= leastHeight)
                painter.drawRect(QRectF(spot.area.left() - 0.5, edge, spot.area.width() + 1, 1));
            inner = true;
        }
    }
}

void paintOpenColumn(QPainter &painter, const Drawing &d)
{
    for (const Spot &spot : d.layout.spots) {
        if (spot.category == d.spec.openCategory)
            drawLines(painter, hatch(spot.area, theme::size::hatchStep), d.tokens.card, theme::size::hatchLine);
    }
}

void paintPoints(QPainter &painter, const Drawing &d)
{
    const double pitch = d.layout.plot.width() / static_cast<double>(d.spec.categories.size());
    const bool all = pitch >= 5 * theme::size::chartPoint;
    for (std::size_t i = 0; i < d.layout.spots.size(); ++i) {
        const Spot &spot = d.layout.spots[i];
        const auto alone = [&](const Spot *other, std::size_t category) {
            return !other || other->series != spot.series || other->category != category;
        };
        const Spot *before = i > 0 ? &d.layout.spots[i - 1] : nullptr;
        const Spot *after = i + 1 < d.layout.spots.size() ? &d.layout.spots[i + 1] : nullptr;
        const bool last = !after || after->series != spot.series;
        const bool single = alone(before, spot.category - 1) && alone(after, spot.category + 1);
        if (!all && !last && !single)
            continue;
        const QColor colour = d.tokens.role(d.spec.series[spot.series].role);
        const bool open = spot.category == d.spec.openCategory;
        painter.setPen(QPen(colour, theme::size::chartLine));
        painter.setBrush(last && !open ? colour : d.tokens.card);
        painter.drawEllipse(spot.centre, theme::size::chartPoint, theme::size::chartPoint);
    }
}

void paintTarget(QPainter &painter, const Drawing &d)
{
    if (!d.layout.target)
        return;
    painter.setPen(targetPen(d.tokens.good));
    const QRectF &plot = d.layout.plot;
    painter.drawLine(QPointF(plot.left(), *d.layout.target), QPointF(plot.right(), *d.layout.target));
}

void paintZero(QPainter &painter, const Drawing &d)
{
    if (d.layout.zero)
        drawLines(painter, {QLineF(d.layout.plot.left(), *d.layout.zero, d.layout.plot.right(), *d.layout.zero)},
                  d.tokens.ink, theme::size::hairline);
}

void paintLegend(QPainter &painter, const Drawing &d)
{
    for (const LegendKey &key : d.layout.keys) {
        if (key.dashed) {
            painter.setPen(targetPen(key.colour));
            painter.drawLine(QPointF(key.box.left(), key.box.center().y()),
                             QPointF(key.box.right(), key.box.center().y()));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(key.colour);
        painter.drawRoundedRect(key.box, 2, 2);
    }
}

void paintFunnel(QPainter &painter, const Drawing &d)
{
    const QColor warning = theme::readableOn(d.tokens.card, d.tokens.warning);
    for (const FunnelRow &row : d.layout.funnel) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.fill);
        const double radius = std::min<double>(theme::size::barRadius, row.bar.width() / 2);
        painter.drawRoundedRect(row.bar, radius, radius);
        if (row.bracket.isNull())
            continue;
        const QPointF arm(4, 0);
        const double width = row.bottleneck ? theme::size::targetLine : theme::size::hairline;
        drawLines(painter,
                  {row.bracket, QLineF(row.bracket.p1() - arm, row.bracket.p1()),
                   QLineF(row.bracket.p2() - arm, row.bracket.p2())},
                  row.bottleneck ? warning : d.tokens.faint, width);
        if (!row.bottleneckSign.isNull())
            painter.fillPath(theme::signPath(theme::Sign::Down, row.bottleneckSign), warning);
    }
}

void paintEmpty(QPainter &painter, const Drawing &d)
{
    constexpr std::array<double, 12> heights{.28, .36, .33, .45, .42, .55, .5, .62, .66, .6, .74, .8};
    const QRectF plot = d.layout.plot;
    const double pitch = plot.width() / heights.size();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::blend(d.tokens.card, d.tokens.line, 0.5));
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double height = heights[i] * plot.height() * 0.5;
        const QRectF bar(plot.left() + pitch * (static_cast<double>(i) + 0.2), plot.bottom() - height, pitch * 0.6,
                         height);
        painter.drawRect(bar);
    }
    drawLines(painter, {QLineF(plot.bottomLeft(), plot.bottomRight())}, d.tokens.line, theme::size::hairline);
}

bool hasPlot(const Drawing &d)
{
    return (d.spec.kind == ChartKind::StackedColumns || d.spec.kind == ChartKind::Line) && !d.spec.categories.empty();
}

} // namespace

void paintBehind(QPainter &painter, const Drawing &d)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!hasPlot(d))
        return;
    std::vector<QLineF> grid;
    for (const double y : d.layout.gridlines)
        grid.emplace_back(d.layout.plot.left(), y, d.layout.plot.right(), y);
    drawLines(painter, grid, d.tokens.line, theme::size::hairline);
    if (d.spec.kind == ChartKind::Line && !d.layout.openBand.isNull())
        drawLines(painter, hatch(d.layout.openBand, theme::size::hatchStep + 1), d.tokens.line, theme::size::hairline);
}

void paintInFront(QPainter &painter, const Drawing &d)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasPlot(d)) {
        if (d.spec.kind == ChartKind::StackedColumns) {
            paintSegmentGaps(painter, d);
            paintOpenColumn(painter, d);
        }
        paintZero(painter, d);
        paintTarget(painter, d);
        if (d.spec.kind == ChartKind::Line)
            paintPoints(painter, d);
        for (const Leader &leader : d.layout.leaders)
            drawLines(painter, {leader.line}, leader.colour, theme::size::hairline);
        paintLegend(painter, d);
    } else if (d.spec.kind == ChartKind::Funnel && !d.layout.funnel.empty()) {
        paintFunnel(painter, d);
    } else {
        paintEmpty(painter, d);
    }
    paintLabels(painter, d.layout.labels);
}

void paintLabels(QPainter &painter, const std::vector<Label> &labels)
{
    std::map<std::pair<double, bool>, Face> faces;
    for (const Label &label : labels) {
        const auto found = faces.try_emplace({label.pixels, label.bold}, label.pixels, label.bold).first;
        found->second.draw(painter, label.box.topLeft(), label.text, label.colour);
    }
}

} // namespace perennial::charts
