// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_builder.h"
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace perennial::charts
{

using theme::size::grid;
using theme::size::half;

void LayoutBuilder::measureMarks()
{
    const std::size_t count = m_spec.categories.size();
    std::vector<double> gains(count, 0);
    std::vector<double> losses(count, 0);
    for (const board::ChartSeries &series : m_spec.series) {
        std::vector<Extent> extents(count);
        for (std::size_t c = 0; c < std::min(count, series.marks.size()); ++c) {
            const std::optional<double> value = series.marks[c].value;
            if (!value || !std::isfinite(*value))
                continue;
            double &base = *value < 0 ? losses[c] : gains[c];
            const double from = isLine() ? *value : base;
            extents[c] = {from, from + (isLine() ? 0 : *value), true};
            base += *value;
        }
        m_extents.push_back(std::move(extents));
    }
}

void LayoutBuilder::placeColumns()
{
    const std::size_t count = m_spec.categories.size();
    for (std::size_t s = 0; s < m_extents.size(); ++s) {
        for (std::size_t c = 0; c < count; ++c) {
            const Extent &extent = m_extents[s][c];
            if (!extent.present)
                continue;
            const double top = m_out.y(std::max(extent.from, extent.to));
            const double bottom = m_out.y(std::min(extent.from, extent.to));
            const QRectF bar(m_out.x(c, count) - m_out.barWidth / 2, top, m_out.barWidth, bottom - top);
            m_out.spots.push_back({s, c, bar, bar.center()});
        }
    }
}

void LayoutBuilder::placePoints()
{
    const std::size_t count = m_spec.categories.size();
    const double pitch = m_out.plot.width() / static_cast<double>(count);
    const double reach = std::max(2.0, std::min(pitch / 2, 2.0 * grid));
    for (std::size_t s = 0; s < m_extents.size(); ++s) {
        for (std::size_t c = 0; c < count; ++c) {
            const Extent &extent = m_extents[s][c];
            if (!extent.present)
                continue;
            const QPointF point(m_out.x(c, count), m_out.y(extent.to));
            m_out.spots.push_back({s, c, QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach), point});
        }
    }
}

bool LayoutBuilder::crossesTarget(const QRectF &box) const
{
    constexpr double clearance = 2;
    return m_out.target && *m_out.target > box.top() - clearance && *m_out.target < box.bottom() + clearance;
}

bool LayoutBuilder::singleSeriesValuesFit() const
{
    if (isLine() || m_spec.series.size() != 1)
        return false;
    const double pitch = m_out.plot.width() / static_cast<double>(m_spec.categories.size());
    const auto &marks = m_spec.series.front().marks;
    return std::all_of(marks.begin(), marks.end(), [&](const board::Mark &mark) {
        return !mark.value || m_axisBold.width(mark.text) <= pitch - half;
    });
}

void LayoutBuilder::placeOuterValue(const Spot &spot, const QString &text)
{
    const double height = m_axisBold.lineHeight();
    const double width = m_axisBold.width(text);
    const bool loss = m_spec.series[spot.series].marks[spot.category].value.value_or(0) < 0;
    const double top = loss ? spot.area.bottom() + 1 : spot.area.top() - height - 1;
    QRectF box(spot.centre.x() - width / 2, top, width, height);
    if (crossesTarget(box))
        box.moveBottom(*m_out.target - 2);
    if (box.top() >= m_out.plot.top() - height && box.bottom() <= m_out.plot.bottom())
        add(LabelKind::Value, m_axisBold, box.topLeft(), text, m_tokens.ink);
}

void LayoutBuilder::placeInnerValue(const Spot &spot, const QString &text)
{
    const double height = m_axisBold.lineHeight();
    const double width = m_axisBold.width(text);
    QRectF box(spot.centre.x() - width / 2, spot.centre.y() - height / 2, width, height);
    if (crossesTarget(box)) {
        const bool higher = *m_out.target > spot.centre.y();
        if (higher)
            box.moveBottom(*m_out.target - 3);
        else
            box.moveTop(*m_out.target + 3);
    }
    if (box.top() < spot.area.top() + 1 || box.bottom() > spot.area.bottom() - 1)
        return;
    const QColor fill = m_tokens.role(m_spec.series[spot.series].role);
    const QColor text4 = theme::betterOn(fill, m_tokens.dark ? m_tokens.canvas : m_tokens.ink, QColor(Qt::white));
    add(LabelKind::Value, m_axisBold, box.topLeft(), text, text4);
}

void LayoutBuilder::placeValues()
{
    if (isLine())
        return;
    const bool outer = singleSeriesValuesFit();
    std::vector<bool> inner;
    for (const board::ChartSeries &series : m_spec.series) {
        inner.push_back(std::all_of(series.marks.begin(), series.marks.end(), [&](const board::Mark &mark) {
            return m_axisBold.width(mark.text) <= m_out.barWidth - grid;
        }));
    }
    const bool all = std::all_of(inner.begin(), inner.end(), [](bool fits) { return fits; });
    for (const Spot &spot : m_out.spots) {
        const QString &text = m_spec.series[spot.series].marks[spot.category].text;
        if (spot.category == m_spec.openCategory)
            continue;
        if (outer)
            placeOuterValue(spot, text);
        else if (all && m_spec.series.size() > 1)
            placeInnerValue(spot, text);
    }
}

} // namespace perennial::charts
