// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_builder.h"
#include "ui/charts/spread.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial::charts
{

using theme::size::grid;
using theme::size::half;

void LayoutBuilder::buildPlot()
{
    measureMarks();
    std::vector<SideLabel> labels = sideLabels();
    const double width = sideWidth(labels);
    const double height = static_cast<double>(labels.size()) * m_secondaryBold.lineHeight();
    const bool room = width <= 0.34 * m_room.width() && height <= m_room.height() - axisHeight() - grid;
    if (!room)
        placeLegend(labels);
    framePlot(room ? width : 0);
    chooseRange();
    placeTicks();
    placeMonths();
    if (isLine())
        placePoints();
    else
        placeColumns();
    if (m_spec.openCategory && *m_spec.openCategory < m_spec.categories.size()) {
        const double pitch = m_out.plot.width() / static_cast<double>(m_spec.categories.size());
        const double x = m_out.plot.left() + pitch * static_cast<double>(*m_spec.openCategory);
        m_out.openBand = QRectF(x, m_out.plot.top(), pitch, m_out.plot.height());
    }
    if (room)
        placeSideLabels(std::move(labels));
    else if (isLine())
        placeLastLabel();
    placeValues();
}

void LayoutBuilder::framePlot(double labelWidth)
{
    double tickWidth = 0;
    for (const board::Tick &tick : m_spec.ticks)
        tickWidth = std::max(tickWidth, m_axis.width(tick.label));
    QRectF plot = m_room;
    plot.setLeft(std::ceil(plot.left() + tickWidth + grid));
    plot.setTop(std::ceil(plot.top() + m_axis.lineHeight() / 2));
    plot.setBottom(std::floor(plot.bottom() - axisHeight()));
    plot.setRight(std::floor(plot.right() - labelWidth));

    // Whole pixels for columns and gaps, where the loss of width is small.
    const auto count = static_cast<double>(m_spec.categories.size());
    double pitch = plot.width() / count;
    if (pitch >= 12) {
        pitch = std::floor(pitch);
        plot.setWidth(pitch * count);
    }
    double bar = std::min(theme::size::widestBar * m_tokens.textScale, std::round(pitch * theme::size::barShare));
    if (pitch >= 12 && std::fmod(pitch - bar, 2.0) != 0)
        bar -= 1;
    m_out.barWidth = std::max(1.0, bar);
    m_out.plot = plot;
}

void LayoutBuilder::chooseRange()
{
    double low = 0;
    double high = 0;
    for (const board::Tick &tick : m_spec.ticks) {
        low = std::min(low, tick.value);
        high = std::max(high, tick.value);
    }
    for (const auto &series : m_extents) {
        for (const Extent &extent : series) {
            low = std::min(low, std::min(extent.from, extent.to));
            high = std::max(high, std::max(extent.from, extent.to));
        }
    }
    if (m_spec.target) {
        low = std::min(low, m_spec.target->value);
        high = std::max(high, m_spec.target->value);
    }
    if (!(high > low))
        high = low + 1;
    const double unit = (high - low) / std::max(1.0, m_out.plot.height());
    const double above = singleSeriesValuesFit() ? m_axisBold.lineHeight() + half : isLine() ? grid : 1;
    const double below = low < 0 ? half : 0;
    m_out.low = low - unit * below;
    m_out.high = high + unit * above;
    m_out.zero = std::round(m_out.y(0)) + 0.5;
    if (m_spec.target)
        m_out.target = m_out.y(m_spec.target->value);
}

void LayoutBuilder::placeTicks()
{
    double free = std::numeric_limits<double>::max();
    std::vector<board::Tick> ticks = m_spec.ticks;
    std::sort(ticks.begin(), ticks.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
    for (const board::Tick &tick : ticks) {
        const bool isZero = tick.value == 0;
        const double y = isZero ? *m_out.zero : std::round(m_out.y(tick.value)) + 0.5;
        if (!isZero)
            m_out.gridlines.push_back(y);
        const double top = y - m_axis.lineHeight() / 2;
        if (top + m_axis.lineHeight() > free)
            continue;
        free = top;
        add(LabelKind::Tick, m_axis, {m_out.plot.left() - grid - m_axis.width(tick.label), top}, tick.label,
            m_tokens.faint);
    }
}

std::size_t LayoutBuilder::anchorMonth() const
{
    for (std::size_t i = 1; i < m_spec.categories.size(); ++i) {
        if (!m_spec.categories[i].year.isEmpty())
            return i;
    }
    return 0;
}

bool LayoutBuilder::openMeetsYear() const
{
    if (!m_spec.openCategory || m_spec.openLabel.isEmpty())
        return false;
    // The plot is not known yet: seven tenths of the room is the least it gets.
    const double pitch = 0.7 * m_room.width() / static_cast<double>(m_spec.categories.size());
    for (std::size_t i = 0; i < m_spec.categories.size(); ++i) {
        const QString &year = m_spec.categories[i].year;
        if (year.isEmpty())
            continue;
        const double apart = pitch * std::abs(static_cast<double>(*m_spec.openCategory) - static_cast<double>(i));
        if (apart < m_axis.width(m_spec.openLabel) + m_axis.width(year) / 2 + half)
            return true;
    }
    return false;
}

double LayoutBuilder::axisHeight() const
{
    const bool years = std::any_of(m_spec.categories.begin(), m_spec.categories.end(),
                                   [](const board::Category &category) { return !category.year.isEmpty(); });
    const bool open = m_spec.openCategory && !m_spec.openLabel.isEmpty();
    const int rows = 1 + (years || open ? 1 : 0) + (openMeetsYear() ? 1 : 0);
    return rows * m_axis.lineHeight() + grid;
}

void LayoutBuilder::placeMonths()
{
    const std::size_t count = m_spec.categories.size();
    double widest = 0;
    for (const board::Category &category : m_spec.categories)
        widest = std::max(widest, m_axis.width(category.label));
    const double pitch = m_out.plot.width() / static_cast<double>(count);
    const Thinning shown = thinned(count, pitch, widest + 6, anchorMonth());
    const double top = m_out.plot.bottom() + grid;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &text = m_spec.categories[i].label;
        if (!shown.shows(i) || text.isEmpty())
            continue;
        const double width = m_axis.width(text);
        const double left =
            std::clamp(m_out.x(i, count) - width / 2, m_room.left(), std::max(m_room.left(), m_room.right() - width));
        add(LabelKind::Month, m_axis, {left, top}, text, m_tokens.muted);
    }
    placeYears(top + m_axis.lineHeight());
    placeOpen(top + m_axis.lineHeight());
}

void LayoutBuilder::placeYears(double top)
{
    const std::size_t count = m_spec.categories.size();
    constexpr double gap = 6;
    double free = m_room.left();
    std::size_t lastPlaced = count;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &text = m_spec.categories[i].year;
        if (text.isEmpty())
            continue;
        const double width = m_axis.width(text);
        const double left =
            std::clamp(m_out.x(i, count) - width / 2, m_room.left(), std::max(m_room.left(), m_room.right() - width));
        if (left < free) {
            // The first year gives way to the next one's January.
            if (lastPlaced != 0)
                continue;
            m_out.labels.pop_back();
        }
        add(LabelKind::Year, m_axis, {left, top}, text, m_tokens.muted);
        free = left + width + gap;
        lastPlaced = i;
    }
}

void LayoutBuilder::placeOpen(double top)
{
    if (!m_spec.openCategory || *m_spec.openCategory >= m_spec.categories.size())
        return;
    const double width = m_axis.width(m_spec.openLabel);
    const double middle = m_out.x(*m_spec.openCategory, m_spec.categories.size());
    const double left = std::clamp(middle - width / 2, m_room.left(), std::max(m_room.left(), m_room.right() - width));
    QRectF box(left, top, width, m_axis.lineHeight());
    for (const Label &label : m_out.labels) {
        if (label.kind == LabelKind::Year && label.box.intersects(box.adjusted(-half, 0, half, 0))) {
            box.moveTop(top + m_axis.lineHeight());
            break;
        }
    }
    add(LabelKind::Open, m_axis, box.topLeft(), m_spec.openLabel, m_tokens.ink);
}

} // namespace perennial::charts
