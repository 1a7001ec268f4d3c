// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/spend_amounts.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

std::optional<base::Minor> inReportingCurrency(const book::Book &book, const book::SpendRow &row)
{
    const auto rate = book.rates.at(row.currency, row.date.monthOf());
    if (!rate)
        return std::nullopt;
    return base::converted(row.amount, book.currencies[row.currency], book.reportingCurrency(), *rate);
}

base::Date laterBy(base::Date day, int months)
{
    const base::Month month = day.monthOf() + months;
    return month.firstDay() + (std::min(day.day(), month.length()) - 1);
}

} // namespace

SpendAmounts::SpendAmounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping,
                           book::Purpose purpose, int lagMonths)
    : m_own(grouping.size(), timeline.size())
    , m_known(timeline.size(), 0)
{
    if (!grouping.answersByChannel())
        return;
    Coverage coverage;
    for (const book::SpendRow &row : book.spend) {
        if (row.purpose != purpose || (book.cutOff && row.date > *book.cutOff))
            continue;
        coverage.take(row.date.monthOf() + lagMonths);
        const std::uint32_t group = grouping.ofChannel(row.channel);
        if (group == Grouping::out)
            continue;
        const std::optional<base::Minor> amount = inReportingCurrency(book, row);
        if (!amount) {
            ++m_leftOut;
            continue;
        }
        if (add(row, *amount, lagMonths, timeline, group) && grouping.byChannel() && row.channel == book::noText)
            ++m_sharedOut;
    }
    for (std::size_t period = 0; period < timeline.size(); ++period)
        m_known[period] = coverage.touches(timeline.periods()[period]) ? 1 : 0;
    m_shared = m_own;
    if (const std::uint32_t unnamed = grouping.ofChannel(book::noText);
        grouping.byChannel() && unnamed < grouping.size())
        shareOut(unnamed);
}

bool SpendAmounts::add(const book::SpendRow &row, base::Minor amount, int lagMonths, const Timeline &timeline,
                       std::size_t group)
{
    if (row.wholeMonth) {
        bool falls = false;
        spreadMonth(timeline, row.date.monthOf() + lagMonths, amount, [&](std::size_t period, base::Minor part) {
            m_own.at(group, period) += part;
            falls = true;
        });
        return falls;
    }
    const std::int32_t period = timeline.periodOf(lagMonths == 0 ? row.date : laterBy(row.date, lagMonths));
    if (period != Timeline::none)
        m_own.at(group, static_cast<std::size_t>(period)) += amount;
    return period != Timeline::none;
}

void SpendAmounts::shareOut(std::size_t unnamed)
{
    bool anyShared = false;
    for (std::size_t period = 0; period < m_known.size(); ++period) {
        const base::Minor amount = m_own.at(unnamed, period);
        base::Minor total = 0;
        for (std::size_t group = 0; group < m_own.groups(); ++group)
            total += group == unnamed ? 0 : std::max<base::Minor>(m_own.at(group, period), 0);
        if (total == 0)
            continue;
        anyShared = true;
        base::Minor running = 0;
        base::Minor given = 0;
        for (std::size_t group = 0; group < m_own.groups(); ++group) {
            if (group == unnamed)
                continue;
            running += std::max<base::Minor>(m_own.at(group, period), 0);
            const auto until = static_cast<base::Minor>(base::divideRounded(base::Wide(amount) * running, total));
            m_shared.at(group, period) += until - given;
            given = until;
        }
        m_shared.at(unnamed, period) = 0;
    }
    if (!anyShared)
        m_sharedOut = 0;
}

Value SpendAmounts::own(std::size_t group, std::size_t period) const
{
    return m_known[period] ? Value::exact(m_own.at(group, period)) : Value::none(NoAnswer::NoSpendData);
}

Value SpendAmounts::shared(std::size_t group, std::size_t period) const
{
    return m_known[period] ? Value::exact(m_shared.at(group, period)) : Value::none(NoAnswer::NoSpendData);
}

} // namespace perennial::kpi
