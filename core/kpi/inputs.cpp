// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/inputs.h"

#include "core/kpi/churn.h"
#include "core/kpi/funnel.h"

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
               std::vector<base::Period> periods, unsigned needs)
    : m_conventions(conventions)
    , m_cutOff(book.cutOff)
    , m_timeline(std::move(periods), book.cutOff)
{
    if (m_timeline.size() == 0)
        return;
    if (needs & (NeedMovements | NeedLifetime))
        countCustomers(book, grouping, needs);
    if (needs & NeedAcquisitionSpend)
        m_acquisition =
            SpendAmounts(book, m_timeline, grouping, book::Purpose::Acquisition, conventions.cacSpendLagMonths);
    if (needs & NeedRetentionSpend)
        m_retention = SpendAmounts(book, m_timeline, grouping, book::Purpose::Retention, 0);
    if (needs & NeedVisitors)
        m_visitors = TrafficCounts(book, m_timeline, grouping, TrafficCounts::Prefer::Visitors);
    if (needs & NeedLeads)
        m_leads = LeadCounts(book, m_timeline, grouping, FunnelBasis::Period);
    if (needs & NeedDeals)
        m_deals = DealCounts(book, m_timeline, grouping);
    if (needs & NeedFunnel)
        m_funnels = computeFunnels(book, m_timeline, grouping, conventions.funnelBasis);
    warnOfLeftOut(m_acquisition.leftOut() + m_retention.leftOut(), "spend");
    warnOfLeftOut(m_deals.leftOut(), "deals");
    if (const std::int64_t rows = m_acquisition.sharedOut() + m_retention.sharedOut(); rows > 0)
        m_warnings.push_back({base::ProblemCode::SpendWithoutChannel, {}, rows});
}

void Inputs::countCustomers(const book::Book &book, const Grouping &grouping, unsigned needs)
{
    if (book.terms.size() == 0)
        m_whyNoCounts = m_whyNoMoney = NoAnswer::NoSubscriptionData;
    const std::vector<PreparedTerm> terms = prepare(book, m_conventions, grouping.keep());
    const auto sweep = [&](const Timeline &timeline) {
        return computeMovements(terms, book, timeline, Exchange(book, timeline), grouping, m_conventions);
    };
    warnOfMissingRates(book, terms, Exchange(book, m_timeline));
    const bool wantsLifetime = (needs & NeedLifetime) != 0;
    const base::Month last = m_timeline.periods().back().last.monthOf();
    if (wantsLifetime && areMonths(m_timeline.periods())) {
        m_monthsBefore = static_cast<std::size_t>(m_conventions.ltvChurnMonths);
        const Timeline all(months(m_timeline.first().monthOf() - m_conventions.ltvChurnMonths, last), m_cutOff);
        m_movements = sweep(all);
        findLifetimes(m_movements, all);
        return;
    }
    m_movements = sweep(m_timeline);
    if (wantsLifetime) {
        const Timeline all(months(lastClosedMonth(0) - (m_conventions.ltvChurnMonths - 1), last), m_cutOff);
        findLifetimes(sweep(all), all);
    }
}

base::Month Inputs::lastClosedMonth(std::size_t period) const
{
    const base::Date last = m_timeline.periods()[period].last;
    return ((m_cutOff ? std::min(last, *m_cutOff) : last) + 1).monthOf() - 1;
}

void Inputs::findLifetimes(const Movements &monthly, const Timeline &months)
{
    const std::size_t groups = monthly.groups();
    m_lifetimes = Table<Value>(groups, m_timeline.size());
    for (std::size_t group = 0; group < groups; ++group) {
        for (std::size_t period = 0; period < m_timeline.size(); ++period) {
            const auto end = static_cast<std::size_t>(lastClosedMonth(period) - months.first().monthOf()) + 1;
            const auto length = static_cast<std::size_t>(m_conventions.ltvChurnMonths);
            std::vector<Value> rates;
            for (std::size_t month = end - length; month < end; ++month)
                rates.push_back(customerChurnRate(monthly.at(group, month), m_conventions));
            m_lifetimes.at(group, period) = lifetimeOf(rates);
        }
    }
}

void Inputs::warnOfMissingRates(const book::Book &book, const std::vector<PreparedTerm> &terms,
                                const Exchange &exchange)
{
    std::vector<std::int64_t> missing(book.currencies.size(), 0);
    bool anyRate = terms.empty();
    for (const PreparedTerm &term : terms) {
        anyRate = anyRate || term.currency == 0 || exchange.hasRate(term.currency, m_timeline.lastMonth());
        if (term.currency == 0 || term.startsOn > m_timeline.horizon() || term.endsOn < m_timeline.first())
            continue;
        if (!exchange.hasRate(term.currency, m_timeline.monthOf(term.startsOn)))
            ++missing[term.currency];
    }
    if (!anyRate)
        m_whyNoMoney = NoAnswer::NoRate;
    for (std::size_t currency = 0; currency < missing.size(); ++currency) {
        if (missing[currency] > 0)
            m_warnings.push_back(
                {base::ProblemCode::CurrencyWithoutRate, {book.currencies[currency].code()}, missing[currency]});
    }
}

void Inputs::warnOfLeftOut(std::int64_t count, const char *dataset)
{
    if (count > 0)
        m_warnings.push_back({base::ProblemCode::AmountsLeftOut, {std::to_string(count), dataset}, count});
}

} // namespace perennial::kpi
