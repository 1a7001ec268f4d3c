// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/inputs.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

std::vector<base::Period> months(base::Month from, base::Month to)
{
    std::vector<base::Period> periods;
    for (base::Month month = from; month <= to; month = month + 1)
        periods.push_back({month.firstDay(), month.lastDay(), month.toIso()});
    return periods;
}

bool areMonths(const std::vector<base::Period> &periods)
{
    return std::all_of(periods.begin(), periods.end(), [](const base::Period &period) {
        const base::Month month = period.first.monthOf();
        return period.first == month.firstDay() && period.last == month.lastDay();
    });
}

} // namespace

Inputs::Inputs(const book::Book &book, const Grouping &grouping, const Conventions &conventions,
               std::vector<base::Period> periods)
    : m_book(book)
    , m_grouping(grouping)
    , m_conventions(conventions)
    , m_timeline(std::move(periods), book.cutOff)
    , m_byMonths(areMonths(m_timeline.periods()))
    , m_warnings(std::make_shared<std::vector<base::Problem>>())
{
}

base::Date Inputs::endOf(std::size_t period) const
{
    return std::min(m_timeline.periods()[period].last, m_timeline.horizon());
}

const Inputs &Inputs::monthly() const
{
    if (m_parent)
        return *this;
    if (!m_monthly) {
        const base::Month first = m_timeline.first().monthOf() - monthsBefore;
        m_monthly = std::make_unique<Inputs>(m_book, m_grouping, m_conventions,
                                             months(first, m_timeline.periods().back().last.monthOf()));
        m_monthly->m_parent = this;
    }
    return *m_monthly;
}

std::size_t Inputs::lastClosedMonth(std::size_t period) const
{
    const base::Month closed = (endOf(period) + 1).monthOf() - 1;
    return static_cast<std::size_t>(closed - monthly().timeline().first().monthOf());
}

std::size_t Inputs::monthOf(std::size_t period) const
{
    const base::Month month = m_timeline.periods()[period].first.monthOf();
    return static_cast<std::size_t>(month - monthly().timeline().first().monthOf());
}

std::unique_ptr<Inputs> Inputs::over(const base::Period &period) const
{
    return std::make_unique<Inputs>(m_book, m_grouping, m_conventions, std::vector<base::Period>{period});
}

void Inputs::warn(const base::Problem &problem) const
{
    if (std::find(m_warnings->begin(), m_warnings->end(), problem) == m_warnings->end())
        m_warnings->push_back(problem);
}

} // namespace perennial::kpi
