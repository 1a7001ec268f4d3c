// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/prepared_terms.h"

#include "core/kpi/beside.h"

#include <algorithm>
#include <span>

namespace perennial::kpi
{

namespace
{

/// The span and reason of a term under the conventions; the rest of it is left as it is.
void settle(PreparedTerm &prepared, const book::Terms &terms, std::size_t at, const Conventions &conventions,
            base::Date cutOff)
{
    prepared.startsOn = terms.startsOn[at];
    if (!terms.trialEndsOn[at].isOpenEnd())
        prepared.startsOn = std::max(prepared.startsOn, terms.trialEndsOn[at]);
    prepared.endsOn = terms.endsOn[at];
    prepared.reason = terms.reason[at];
    if (conventions.churnDate == ChurnDate::CancelRequest)
        prepared.endsOn = std::min(prepared.endsOn, terms.cancelRequestedOn[at]);
    if (conventions.pastDueGraceDays && !terms.pastDueSince[at].isOpenEnd()) {
        const base::Date graceOver = terms.pastDueSince[at] + *conventions.pastDueGraceDays;
        if (graceOver < prepared.endsOn && graceOver <= cutOff) {
            prepared.endsOn = graceOver;
            prepared.reason = book::EndReason::Involuntary;
        }
    }
    if (prepared.reason == book::EndReason::Unknown && conventions.unknownReason == UnknownReason::Voluntary)
        prepared.reason = book::EndReason::Voluntary;
}

void bridge(std::span<PreparedTerm> terms, int gapDays)
{
    base::Date paidUntil = terms.front().endsOn;
    for (std::size_t next = 1; next < terms.size(); ++next) {
        const base::Date back = terms[next].startsOn;
        if (back > paidUntil && back - paidUntil <= gapDays) {
            for (PreparedTerm &earlier : terms.first(next)) {
                if (earlier.endsOn == paidUntil)
                    earlier.endsOn = back;
            }
        }
        paidUntil = std::max(paidUntil, terms[next].endsOn);
    }
}

/// Sorts a customer's terms again where trials have moved their starts, and closes its short gaps.
void finishCustomer(std::span<PreparedTerm> terms, int bridgeGapDays)
{
    if (terms.size() < 2)
        return;
    const auto earlier = [](const PreparedTerm &a, const PreparedTerm &b) { return a.startsOn < b.startsOn; };
    if (!std::is_sorted(terms.begin(), terms.end(), earlier))
        std::stable_sort(terms.begin(), terms.end(), earlier);
    if (bridgeGapDays > 0)
        bridge(terms, bridgeGapDays);
}

/// The terms from `first` to before `end`, which are all of their customers.
std::vector<PreparedTerm> preparePart(const book::Book &book, const Conventions &conventions,
                                      const std::vector<std::uint8_t> &keep, std::size_t first, std::size_t end)
{
    const book::Terms &terms = book.terms;
    const std::vector<base::Minor> &values = valuesUnder(conventions.discounts, terms);
    const base::Date cutOff = book.cutOff.value_or(base::Date::openEnd());
    std::vector<PreparedTerm> prepared;
    if (keep.empty())
        prepared.reserve(first == 0 ? terms.size() : end - first);
    for (std::size_t at = first; at < end; ++at) {
        if (values[at] <= 0 || terms.trialing[at] != 0 || (!keep.empty() && keep[terms.customer[at]] == 0))
            continue;
        PreparedTerm term;
        settle(term, terms, at, conventions, cutOff);
        if (term.endsOn <= term.startsOn || term.startsOn > cutOff)
            continue;
        if (term.endsOn > cutOff)
            term.endsOn = base::Date::openEnd();
        term.value = values[at];
        term.customer = terms.customer[at];
        term.term = static_cast<std::uint32_t>(at);
        term.plan = terms.plan[at];
        term.currency = terms.currency[at];
        prepared.push_back(term);
    }
    forCustomers(std::span(prepared),
                 [&](std::span<PreparedTerm> terms) { finishCustomer(terms, conventions.bridgeGapDays); });
    return prepared;
}

} // namespace

const std::vector<base::Minor> &valuesUnder(Discounts discounts, const book::Terms &terms)
{
    switch (discounts) {
    case Discounts::None:
        return terms.monthlyGross;
    case Discounts::All:
        return terms.monthlyNet;
    case Discounts::Recurring:
        break;
    }
    return terms.monthlyRecurring;
}

std::vector<PreparedTerm> prepare(const book::Book &book, const Conventions &conventions,
                                  const std::vector<std::uint8_t> &keep)
{
    const std::vector<std::uint32_t> &customers = book.terms.customer;
    const std::size_t all = customers.size();
    if (all < worthAThread)
        return preparePart(book, conventions, keep, 0, all);
    std::size_t half = all / 2;
    while (half < all && customers[half] == customers[half - 1])
        ++half;
    std::vector<PreparedTerm> prepared;
    std::vector<PreparedTerm> others;
    beside([&] { prepared = preparePart(book, conventions, keep, 0, half); },
           [&] { others = preparePart(book, conventions, keep, half, all); });
    prepared.insert(prepared.end(), others.begin(), others.end());
    return prepared;
}

} // namespace perennial::kpi
