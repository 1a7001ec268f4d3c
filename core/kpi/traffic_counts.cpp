// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/traffic_counts.h"

namespace perennial::kpi
{

TrafficCounts::TrafficCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, Prefer prefer)
    : m_counts(grouping.size(), timeline.size())
    , m_known(timeline.size(), 0)
{
    if (!grouping.answersByChannel())
        return;
    Coverage coverage;
    for (const book::TrafficRow &row : book.traffic) {
        const auto &first = prefer == Prefer::Sessions ? row.sessions : row.visitors;
        const auto &second = prefer == Prefer::Sessions ? row.visitors : row.sessions;
        const auto &count = first ? first : second;
        if (!count || (book.cutOff && row.date > *book.cutOff))
            continue;
        coverage.take(row.date.monthOf());
        const std::uint32_t group = grouping.ofChannel(row.channel);
        if (group == Grouping::out)
            continue;
        if (row.wholeMonth) {
            spreadMonth(timeline, row.date.monthOf(), *count,
                        [this, group](std::size_t period, std::int64_t part) { m_counts.at(group, period) += part; });
        } else if (const auto period = timeline.periodOf(row.date); period != Timeline::none) {
            m_counts.at(group, static_cast<std::size_t>(period)) += *count;
        }
    }
    for (std::size_t period = 0; period < timeline.size(); ++period)
        m_known[period] = coverage.touches(timeline.periods()[period]) ? 1 : 0;
}

} // namespace perennial::kpi
