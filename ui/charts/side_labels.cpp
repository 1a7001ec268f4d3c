// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_builder.h"
#include "ui/charts/spread.h"
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace perennial::charts
{

using theme::size::grid;
using theme::size::half;

namespace
{

constexpr double sideGap = 16; ///< between the plot and its labels; leaders cross it
constexpr double keySide = 10;

} // namespace

std::vector<LayoutBuilder::SideLabel> LayoutBuilder::sideLabels() const
{
    std::vector<SideLabel> labels;
    const bool single = m_spec.series.size() == 1;
    for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
        const board::ChartSeries &series = m_spec.series[s];
        const bool drawn = std::any_of(m_extents[s].begin(), m_extents[s].end(), [this](const Extent &extent) {
            return extent.present && (isLine() || extent.from != extent.to);
        });
        const QString text = single ? (isLine() ? m_spec.lastLabel : QString()) : series.name;
        if (!drawn || text.isEmpty())
            continue;
        labels.push_back({LabelKind::Series, text, m_tokens.roleText(series.role), m_tokens.role(series.role),
                          static_cast<double>(s), false});
    }
    if (m_spec.target && !m_spec.target->label.isEmpty()) {
        const QColor colour = theme::readableOn(m_tokens.card, m_tokens.good);
        labels.push_back({LabelKind::Target, m_spec.target->label, colour, m_tokens.good, 0, true});
    }
    return labels;
}

double LayoutBuilder::sideWidth(const std::vector<SideLabel> &labels) const
{
    double widest = 0;
    for (const SideLabel &label : labels)
        widest = std::max(widest, m_secondaryBold.width(label.text));
    return labels.empty() ? 0 : widest + sideGap;
}

double LayoutBuilder::wantedY(std::size_t series) const
{
    const std::vector<Extent> &extents = m_extents[series];
    for (auto extent = extents.rbegin(); extent != extents.rend(); ++extent) {
        if (!extent->present || (!isLine() && extent->from == extent->to))
            continue;
        return isLine() ? m_out.y(extent->to) : (m_out.y(extent->from) + m_out.y(extent->to)) / 2;
    }
    return m_out.plot.center().y();
}

void LayoutBuilder::placeSideLabels(std::vector<SideLabel> labels)
{
    const double height = m_secondaryBold.lineHeight();
    std::vector<double> wanted;
    for (SideLabel &label : labels) {
        label.wanted =
            label.kind == LabelKind::Target ? *m_out.target : wantedY(static_cast<std::size_t>(label.wanted));
        wanted.push_back(label.wanted);
    }
    const double top = m_out.plot.top();
    const double needed = static_cast<double>(labels.size()) * height;
    const double bottom = std::max(m_out.plot.bottom() + height / 2, top + needed - height);
    const std::vector<double> places = spread(wanted, height, top, bottom);
    const double left = m_out.plot.right() + sideGap;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const SideLabel &label = labels[i];
        add(label.kind, m_secondaryBold, {left, places[i] - height / 2}, label.text, label.colour);
        if (std::abs(places[i] - label.wanted) <= half)
            continue;
        const QPointF from(m_out.plot.right() + (label.dashed ? 0 : 1), label.wanted);
        m_out.leaders.push_back({QLineF(from, QPointF(left - half, places[i])), label.key});
    }
}

void LayoutBuilder::placeLegend(const std::vector<SideLabel> &labels)
{
    const double height = m_secondary.lineHeight();
    double x = m_room.left();
    double y = m_room.top();
    for (const SideLabel &label : labels) {
        if (label.kind == LabelKind::Series && m_spec.series.size() == 1)
            continue;
        const double keyWidth = label.dashed ? 2 * keySide : keySide;
        const double width = keyWidth + half + m_secondary.width(label.text);
        if (x > m_room.left() && x + width > m_room.right()) {
            x = m_room.left();
            y += height;
        }
        m_out.keys.push_back({QRectF(x, y + (height - keySide) / 2, keyWidth, keySide), label.key, label.dashed});
        double textLeft = x + keyWidth + half;
        for (const QString &line : m_secondary.wrapped(label.text, m_room.right() - textLeft)) {
            add(LabelKind::Legend, m_secondary, {textLeft, y}, line, m_tokens.ink);
            y += height;
        }
        y -= height;
        x += width + 2 * grid;
    }
    if (!m_out.keys.empty())
        m_room.setTop(y + height + grid);
}

void LayoutBuilder::placeLastLabel()
{
    if (m_spec.series.size() != 1 || m_spec.lastLabel.isEmpty() || m_out.spots.empty())
        return;
    const QPointF point = m_out.spots.back().centre;
    const double width = m_secondaryBold.width(m_spec.lastLabel);
    const double height = m_secondaryBold.lineHeight();
    QRectF box(m_out.plot.right() - width, point.y() - height - grid, width, height);
    if (box.top() < m_out.plot.top() || crossesTarget(box))
        box.moveTop(point.y() + grid);
    if (!crossesTarget(box))
        add(LabelKind::Series, m_secondaryBold, box.topLeft(), m_spec.lastLabel,
            m_tokens.roleText(m_spec.series.front().role));
}

} // namespace perennial::charts
