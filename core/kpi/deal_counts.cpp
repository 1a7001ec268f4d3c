// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/deal_counts.h"

namespace perennial::kpi
{

namespace
{

/// Counts a won deal; returns false when its amount lacks a rate.
bool countWon(ClosedDeals &into, const book::Book &book, const book::DealRow &deal)
{
    ++into.won;
    if (!deal.createdOn.isOpenEnd() && deal.createdOn <= deal.closedOn) {
        ++into.wonWithDays;
        into.daysToWin += deal.closedOn - deal.createdOn;
    }
    if (!deal.amount)
        return true;
    const auto rate = book.rates.at(deal.currency, deal.closedOn.monthOf());
    if (!rate)
        return false;
    ++into.wonWithAmount;
    into.wonAmount += base::converted(*deal.amount, book.currencies[deal.currency], book.reportingCurrency(), *rate);
    return true;
}

} // namespace

DealCounts::DealCounts(const book::Book &book, const Timeline &timeline, const Grouping &grouping)
    : m_closed(grouping.size(), timeline.size())
{
    for (const book::DealRow &deal : book.deals) {
        const std::uint32_t group = grouping.ofOwner(deal.owner);
        if (group == Grouping::out || deal.status == book::DealStatus::Open || deal.closedOn.isOpenEnd() ||
            (book.cutOff && deal.closedOn > *book.cutOff))
            continue;
        const auto period = timeline.periodOf(deal.closedOn);
        if (period == Timeline::none)
            continue;
        ClosedDeals &into = m_closed.at(group, static_cast<std::size_t>(period));
        if (deal.status == book::DealStatus::Lost)
            ++into.lost;
        else if (!countWon(into, book, deal))
            ++m_leftOut;
    }
}

} // namespace perennial::kpi
