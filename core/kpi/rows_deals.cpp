// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_deals.h"

namespace perennial::kpi
{

namespace
{

/// Gives every deal of that status that was closed by the cut-off to `use(deal, group, period, source)`.
template<class Use>
void forClosed(const Inputs &inputs, Contributions &into, book::DealStatus status, Use use)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByOwner())
        return into.cannotTellApart();
    if (!book.deals.empty())
        into.coversAll();
    for (const book::DealRow &deal : book.deals) {
        if (deal.status != status || deal.closedOn.isOpenEnd() || (book.cutOff && deal.closedOn > *book.cutOff))
            continue;
        use(deal, inputs.grouping().ofOwner(deal.owner), inputs.timeline().periodOf(deal.closedOn), [&book, &deal] {
            const book::Text name = deal.name == book::noText ? deal.id : deal.name;
            return Source{facts::Dataset::Deals, deal.row, deal.customer, std::string(book.texts.at(name)),
                          deal.closedOn};
        });
    }
}

void visitAmounts(const Inputs &inputs, Contributions &into, bool count)
{
    const book::Book &book = inputs.book();
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &deal, auto group, auto period, auto source) {
                  const auto amount =
                      deal.amount ? inReportingCurrency(book, *deal.amount, deal.currency, deal.closedOn.monthOf())
                                  : std::nullopt;
                  if (amount)
                      into.add(group, period, count ? 1 : *amount, source);
                  else if (deal.amount && !count)
                      into.leaveOut(group, period, [&] {
                          return LeftOut{OutReason::CurrencyWithoutRate, source(), deal.amount, deal.currency};
                      });
              });
}

void visitDays(const Inputs &inputs, Contributions &into, bool count)
{
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &deal, auto group, auto period, auto source) {
                  if (!deal.createdOn.isOpenEnd() && deal.createdOn <= deal.closedOn)
                      into.add(group, period, count ? 1 : deal.closedOn - deal.createdOn, source);
              });
}

} // namespace

void visitWonDeals(const Inputs &inputs, Contributions &into)
{
    forClosed(inputs, into, book::DealStatus::Won,
              [&](const book::DealRow &, auto group, auto period, auto source) { into.add(group, period, 1, source); });
}

void visitLostDeals(const Inputs &inputs, Contributions &into)
{
    forClosed(inputs, into, book::DealStatus::Lost,
              [&](const book::DealRow &, auto group, auto period, auto source) { into.add(group, period, 1, source); });
}

void visitWonWithAmount(const Inputs &inputs, Contributions &into)
{
    visitAmounts(inputs, into, true);
}

void visitWonAmount(const Inputs &inputs, Contributions &into)
{
    visitAmounts(inputs, into, false);
}

void visitWonWithDays(const Inputs &inputs, Contributions &into)
{
    visitDays(inputs, into, true);
}

void visitDaysToWin(const Inputs &inputs, Contributions &into)
{
    visitDays(inputs, into, false);
}

} // namespace perennial::kpi
