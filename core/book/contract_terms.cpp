// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/contract_terms.h"

#include "core/book/spans.h"

#include <algorithm>
#include <tuple>

namespace perennial::book
{

namespace
{

constexpr int mostMonths = 120;

struct Contract {
    const DealRow *deal = nullptr;
    base::Date end;
};

bool isComplete(const DealRow &deal)
{
    return deal.customer != noCustomer && !deal.closedOn.isOpenEnd() && deal.amount && *deal.amount >= 0;
}

/// The customer's contract in force on that day that is not an expansion of another; the one begun last.
Contract *renewedBy(const DealRow &renewal, std::vector<Contract> &contracts)
{
    for (auto at = contracts.rbegin(); at != contracts.rend() && at->deal->customer == renewal.customer; ++at) {
        if (at->deal->kind != DealKind::Expansion && at->end > renewal.closedOn)
            return &*at;
    }
    return nullptr;
}

} // namespace

std::optional<int> contractMonths(std::string_view text)
{
    if (text == "off")
        return 0;
    const std::optional<base::Interval> interval = base::Interval::fromText(text);
    if (!interval || interval->unit != base::Interval::Unit::Month || interval->count > mostMonths)
        return std::nullopt;
    return interval->count;
}

void addContractTerms(int months, Builder &builder)
{
    std::vector<const DealRow *> won;
    std::int64_t incomplete = 0;
    for (const DealRow &deal : builder.deals()) {
        if (deal.status != DealStatus::Won)
            continue;
        if (isComplete(deal))
            won.push_back(&deal);
        else
            ++incomplete;
    }
    std::sort(won.begin(), won.end(), [](const DealRow *a, const DealRow *b) {
        return std::tie(a->customer, a->closedOn, a->row) < std::tie(b->customer, b->closedOn, b->row);
    });
    std::vector<Contract> contracts;
    contracts.reserve(won.size());
    for (const DealRow *deal : won) {
        Contract *renewed = deal->kind == DealKind::Renewal ? renewedBy(*deal, contracts) : nullptr;
        if (renewed)
            renewed->end = deal->closedOn;
        contracts.push_back({deal, monthsLater(deal->closedOn, months)});
    }
    for (const Contract &contract : contracts) {
        TermInput term;
        term.startsOn = contract.deal->closedOn;
        term.endsOn = contract.end;
        term.unitAmount = *contract.deal->amount;
        term.interval = {base::Interval::Unit::Month, static_cast<std::int16_t>(months)};
        term.currency = builder.currencyAt(contract.deal->currency);
        term.row = contract.deal->row;
        term.source = TermSource::Deals;
        builder.addTerm(contract.deal->customer, term);
    }
    builder.warn(base::ProblemCode::DealsWithoutContract, incomplete);
}

} // namespace perennial::book
