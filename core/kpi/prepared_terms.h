// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// A term as the conventions see it: what it is worth, from when, until when, and why it ended.
struct PreparedTerm {
    base::Minor value = 0; ///< monthly, above 0, in its own currency
    base::Date startsOn;   ///< after the trial
    base::Date endsOn;     ///< openEnd() when it has not ended by the cut-off
    std::uint32_t customer = 0;
    std::uint32_t term = 0; ///< its place in the book
    book::Text plan = book::noText;
    book::CurrencyIndex currency = 0;
    book::EndReason reason = book::EndReason::Unknown;
};

/// The monthly values, by term, with the discounts taken off that lower MRR.
const std::vector<base::Minor> &valuesUnder(Discounts discounts, const book::Terms &terms);

/// The terms that are MRR at some time up to the cut-off, sorted by customer and start.
/// - Left out: worth nothing after discounts, in a trial without known end, no day long, not begun by the cut-off.
/// - A past-due term ends, as involuntary, when its days of grace are over, unless it ended by then on its own.
/// - Gaps of at most bridge_gap_days: all terms that ended on the day the customer dropped to 0 last until the return.
/// `keep`: by customer, 0 for those that a filter leaves out; all are kept when it is empty.
std::vector<PreparedTerm> prepare(const book::Book &book, const Conventions &conventions,
                                  const std::vector<std::uint8_t> &keep);

/// Gives the terms of one customer after the other to `use(terms)`.
template<class Term, class Use>
void forCustomers(std::span<Term> terms, Use use)
{
    for (std::size_t first = 0; first < terms.size();) {
        std::size_t end = first + 1;
        while (end < terms.size() && terms[end].customer == terms[first].customer)
            ++end;
        use(terms.subspan(first, end - first));
        first = end;
    }
}

} // namespace perennial::kpi
