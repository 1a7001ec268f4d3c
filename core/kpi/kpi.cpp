// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"

#include "core/kpi/rows_tickets.h"

#include <algorithm>

namespace perennial::kpi
{

const Figure *Report::find(std::string_view id) const
{
    const auto at =
        std::find_if(figures.begin(), figures.end(), [id](const Figure &figure) { return figure.id == id; });
    return at == figures.end() ? nullptr : &*at;
}

std::vector<base::Period> periodsBetween(base::Date from, base::Date to, base::Every every, int fiscalYearStart)
{
    std::vector<base::Period> periods;
    for (base::Date day = from; day <= to; day = periods.back().last + 1)
        periods.push_back(base::periodOf(day, every, fiscalYearStart));
    return periods;
}

std::optional<std::pair<base::Month, base::Month>> monthsWithData(const book::Book &book)
{
    base::Date first = base::Date::openEnd();
    base::Date last = base::Date::fromDays(INT32_MIN);
    const auto take = [&first, &last](base::Date day) {
        first = std::min(first, day);
        last = std::max(last, day);
    };
    for (const base::Date day : book.terms.startsOn)
        take(day);
    for (const book::LeadRow &lead : book.leads)
        take(lead.createdOn);
    for (const book::TrafficRow &traffic : book.traffic)
        take(traffic.date);
    for (const book::SpendRow &spend : book.spend)
        take(spend.date);
    for (const book::DealRow &deal : book.deals) {
        if (!deal.createdOn.isOpenEnd())
            take(deal.createdOn);
    }
    for (const book::ChargeRow &charge : book.charges)
        take(charge.date);
    for (const book::TouchpointRow &touch : book.touchpoints)
        take(touch.date);
    for (const book::SurveyRow &survey : book.surveys)
        take(survey.date);
    for (const book::TicketRow &ticket : book.tickets)
        take(dayOfMoment(ticket.createdAt));
    for (const book::UsageRow &usage : book.usage)
        take(usage.date);
    for (const book::ReferralRow &referral : book.referrals)
        take(referral.invitedOn);
    for (const book::CashRow &cash : book.cash)
        take(cash.month.firstDay());
    if (first.isOpenEnd())
        return std::nullopt;
    const base::Month end = book.cutOff.value_or(last).monthOf();
    return std::pair(std::min(first.monthOf(), end), end);
}

} // namespace perennial::kpi
