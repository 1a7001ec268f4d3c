// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_builder.h"
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace perennial::charts
{

using theme::size::grid;
using theme::size::half;

namespace
{

constexpr double bracketArm = 5;
constexpr double signSide = 9;
constexpr double leastBar = 2;

// Stages differ by powers of ten; a cube root keeps their order and lets the last ones be seen. The counts are written.
double barShare(double count, double largest)
{
    return largest > 0 ? std::cbrt(std::max(0.0, count) / largest) : 0;
}

QString conversionText(const board::FunnelStage &stage, bool noteBelow)
{
    if (stage.note.isEmpty())
        return stage.toNext;
    return noteBelow ? QString(stage.toNext % u'\n' % stage.note) : QString(stage.toNext % u' ' % stage.note);
}

} // namespace

LayoutBuilder::FunnelColumns LayoutBuilder::funnelColumns(bool noteBelow) const
{
    FunnelColumns columns;
    columns.noteBelow = noteBelow;
    for (const board::FunnelStage &stage : m_spec.stages) {
        const Face &face = stage.bottleneck ? m_secondaryBold : m_secondary;
        columns.names = std::max(columns.names, face.width(stage.name));
        columns.counts = std::max(columns.counts, m_secondaryBold.width(stage.countText));
        const double sign = stage.bottleneck ? signSide + half : 0;
        for (const QString &line : conversionText(stage, noteBelow).split(u'\n'))
            columns.conversions = std::max(columns.conversions, face.width(line) + sign);
        columns.largest = std::max(columns.largest, stage.count.value_or(0));
    }
    columns.names = std::ceil(std::min(columns.names, (noteBelow ? 0.4 : 0.34) * m_room.width()));
    columns.barLeft = std::ceil(m_room.left() + columns.names + 2 * grid);
    columns.bracket = std::floor(m_room.right() - columns.conversions - grid) + 0.5;
    columns.barRoom = columns.bracket - bracketArm - 2 * grid - columns.counts - columns.barLeft;
    return columns;
}

void LayoutBuilder::placeConversion(const board::FunnelStage &stage, FunnelRow &row, const FunnelColumns &columns,
                                    double y, double pitch)
{
    const Face &face = stage.bottleneck ? m_secondaryBold : m_secondary;
    const QColor colour = stage.bottleneck ? theme::readableOn(m_tokens.card, m_tokens.warning) : m_tokens.muted;
    const double gap = std::min(3.0, pitch / 8);
    row.bracket = QLineF(columns.bracket, y + gap, columns.bracket, y + pitch - gap);
    double left = columns.bracket + grid;
    const QStringList lines = conversionText(stage, columns.noteBelow).split(u'\n');
    double top = y + (pitch - static_cast<double>(lines.size()) * face.lineHeight()) / 2;
    if (stage.bottleneck) {
        row.bottleneckSign = QRectF(left, top + (face.lineHeight() - signSide) / 2, signSide, signSide);
        left += signSide + half;
    }
    for (const QString &line : lines) {
        add(LabelKind::Conversion, face, {left, top}, line, colour);
        top += face.lineHeight();
    }
}

void LayoutBuilder::placeStage(std::size_t index, const FunnelColumns &columns, double pitch)
{
    const board::FunnelStage &stage = m_spec.stages[index];
    const double middle = std::round(m_room.top() + pitch * (static_cast<double>(index) + 0.5));
    const double thickness = std::floor(std::min(pitch * 0.68, 52.0 * m_tokens.textScale));
    const double share = stage.count ? barShare(*stage.count, columns.largest) : 0;
    FunnelRow row;
    row.bar = QRectF(columns.barLeft, middle - thickness / 2,
                     stage.count ? std::max(leastBar, columns.barRoom * share) : 0, thickness);
    row.bottleneck = stage.bottleneck;
    const double last = std::max(1.0, static_cast<double>(m_spec.stages.size() - 1));
    const double paleness = 0.42 * static_cast<double>(index) / last;
    row.fill = stage.bottleneck ? m_tokens.contraction : theme::blend(m_tokens.accent, m_tokens.card, paleness);
    const Face &face = stage.bottleneck ? m_secondaryBold : m_secondary;
    const QStringList lines = face.wrapped(stage.name, columns.names);
    double y = middle - static_cast<double>(lines.size()) * face.lineHeight() / 2;
    for (const QString &line : lines) {
        add(LabelKind::Stage, face, {m_room.left(), y}, line, m_tokens.ink);
        y += face.lineHeight();
    }
    add(LabelKind::Count, m_secondaryBold, {row.bar.right() + grid, middle - m_secondaryBold.lineHeight() / 2},
        stage.countText, m_tokens.ink);
    if (index + 1 < m_spec.stages.size() && !stage.toNext.isEmpty())
        placeConversion(stage, row, columns, middle, pitch);
    const QRectF area(m_room.left(), middle - pitch / 2, m_room.width(), pitch);
    m_out.spots.push_back({0, index, area, row.bar.center()});
    m_out.funnel.push_back(row);
}

void LayoutBuilder::buildFunnel()
{
    constexpr double enoughForBars = 120;
    FunnelColumns columns = funnelColumns(false);
    if (columns.barRoom < enoughForBars)
        columns = funnelColumns(true);
    columns.barRoom = std::max(columns.barRoom, leastBar);
    const auto rows = static_cast<double>(m_spec.stages.size());
    const double pitch = std::min(m_room.height() / rows, 88.0 * m_tokens.textScale);
    m_out.plot = QRectF(m_room.left(), m_room.top(), m_room.width(), pitch * rows);
    for (std::size_t i = 0; i < m_spec.stages.size(); ++i)
        placeStage(i, columns, pitch);
}

} // namespace perennial::charts
