// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/report_view.h"

#include <algorithm>

namespace perennial::board
{

MonthsView::MonthsView(const kpi::Report &report, const Frame &frame)
    : m_report(&report)
    , m_first(frame.span.first)
{
    if (!frame.cutOff) {
        return;
    }
    const base::Month reached = frame.cutOff->monthOf();
    const base::Month last = std::min(frame.span.last, reached);
    if (last < m_first) {
        return;
    }
    m_size = static_cast<std::size_t>(last - m_first) + 1;
    const bool open = last == reached && *frame.cutOff < last.lastDay();
    m_closed = open ? m_size - 1 : m_size;
}

kpi::Value MonthsView::at(std::string_view id, std::size_t i) const
{
    const kpi::Figure *figure = m_report->find(id);
    const kpi::Series *total = nullptr;
    if (figure) {
        for (const kpi::Series &series : figure->series) {
            total = series.group ? total : &series;
        }
    }
    if (total) {
        // the report's periods are these months in order, so the place is right except in partial reports
        const base::Date first = month(i).firstDay();
        const std::vector<kpi::Point> &points = total->points;
        if (i < points.size() && points[i].period.first == first) {
            return points[i].value;
        }
        const auto found = std::find_if(points.begin(), points.end(),
                                        [&](const kpi::Point &point) { return point.period.first == first; });
        if (found != points.end()) {
            return found->value;
        }
    }
    return kpi::Value::none(kpi::NoAnswer::NoSubscriptionData);
}

std::optional<double> MonthsView::number(std::string_view id, std::size_t i) const
{
    const kpi::Value value = at(id, i);
    return value.hasAnswer() ? std::optional(value.number()) : std::nullopt;
}

double MonthsView::sum(std::string_view id, std::size_t first, std::size_t last) const
{
    double total = 0;
    for (std::size_t i = first; i < last; ++i) {
        total += orZero(id, i);
    }
    return total;
}

bool MonthsView::hasAnyAnswer(std::string_view id) const
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if (at(id, i).hasAnswer()) {
            return true;
        }
    }
    return false;
}

kpi::NoAnswer MonthsView::why(std::string_view id) const
{
    return m_size == 0 ? kpi::NoAnswer::NoSubscriptionData : at(id, newest()).why();
}

} // namespace perennial::board
