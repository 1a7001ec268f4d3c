// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/kpi/timeline.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace perennial::kpi
{

/// Numbers by group and period.
template<class T>
class Table
{
public:
    Table() = default;
    Table(std::size_t groups, std::size_t periods)
        : m_periods(periods)
        , m_values(groups * periods)
    {
    }

    std::size_t groups() const { return m_periods == 0 ? 0 : m_values.size() / m_periods; }
    T &at(std::size_t group, std::size_t period) { return m_values[group * m_periods + period]; }
    const T &at(std::size_t group, std::size_t period) const { return m_values[group * m_periods + period]; }

private:
    std::size_t m_periods = 0;
    std::vector<T> m_values;
};

/// Gives `add(period, part)` the parts of a whole month's amount: spread evenly over its days, each day's share being
/// the difference of the rounded running totals, so that the days make up the month exactly.
template<class Add>
void spreadMonth(const Timeline &timeline, base::Month month, std::int64_t amount, Add add)
{
    const base::Date first = month.firstDay();
    const std::int64_t length = month.length();
    const auto until = [amount, length](std::int64_t days) {
        return static_cast<std::int64_t>(base::divideRounded(base::Wide(amount) * days, length));
    };
    base::Date day = std::max(first, timeline.first());
    while (day <= month.lastDay()) {
        const std::int32_t period = timeline.periodOf(day);
        if (period == Timeline::none)
            return;
        const base::Date next =
            std::min(timeline.periods()[static_cast<std::size_t>(period)].last, month.lastDay()) + 1;
        add(static_cast<std::size_t>(period), until(next - first) - until(day - first));
        day = next;
    }
}

/// The months that rows of a dataset speak of: outside them, nothing is known, which is not the same as 0.
class Coverage
{
public:
    void take(base::Month month)
    {
        m_first = m_any ? std::min(m_first, month) : month;
        m_last = m_any ? std::max(m_last, month) : month;
        m_any = true;
    }
    bool any() const { return m_any; }
    bool touches(const base::Period &period) const
    {
        return m_any && period.first.monthOf() <= m_last && m_first <= period.last.monthOf();
    }

private:
    bool m_any = false;
    base::Month m_first;
    base::Month m_last;
};

} // namespace perennial::kpi
