// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/timeline.h"

#include <algorithm>

namespace perennial::kpi
{

Timeline::Timeline(std::vector<base::Period> periods, std::optional<base::Date> cutOff)
    : m_periods(std::move(periods))
    , m_cutOff(cutOff)
{
    std::erase_if(m_periods, [cutOff](const base::Period &period) { return cutOff && period.first > *cutOff; });
    if (m_periods.empty())
        return;
    m_first = m_periods.front().first;
    m_horizon = cutOff ? std::min(*cutOff, m_periods.back().last) : m_periods.back().last;
    m_month0 = (m_first - 1).monthOf();
    m_periodOfMonth.push_back(none);
    const std::size_t days = static_cast<std::size_t>(m_periods.back().last - m_first) + 1;
    m_periodOfDay.reserve(days);
    m_monthOfDay.reserve(days);
    base::Date nextMonth = (m_month0 + 1).firstDay();
    std::int32_t month = 0;
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        for (base::Date day = m_periods[period].first; day <= m_periods[period].last; day = day + 1) {
            if (day == nextMonth) {
                ++month;
                nextMonth = (m_month0 + (month + 1)).firstDay();
                m_periodOfMonth.push_back(static_cast<std::int32_t>(period));
            }
            m_periodOfDay.push_back(static_cast<std::int32_t>(period));
            m_monthOfDay.push_back(month);
        }
    }
    m_lastMonth = monthOf(m_horizon);
}

} // namespace perennial::kpi
