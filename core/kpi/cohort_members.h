// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/recurring_revenue.h"

#include <algorithm>
#include <span>

namespace perennial::kpi
{

/// A customer with its terms, in order of their starts, and the month of its first paid day.
struct CohortMember {
    std::uint32_t group = 0;
    base::Month cohort;
    std::span<const PreparedTerm> terms;

    /// Whether the term is part of the cohort's first-month MRR.
    bool isInFirstMonth(const PreparedTerm &term) const
    {
        return term.startsOn <= cohort.lastDay() && cohort.lastDay() < term.endsOn;
    }
};

/// At the rate of the cohort's month; nothing when none is known by then.
std::optional<base::Minor> worthInCohort(const book::Book &book, const CohortMember &member, const PreparedTerm &term);

/// Gives every customer whose cohort is known to `use`; nobody when customers cannot be told apart as asked.
template<class Use>
void forCohortMembers(const Inputs &inputs, Use use)
{
    if (!inputs.grouping().answersByCustomer())
        return;
    forCustomers(inputs.root().part<TermsInForce>().terms(), [&](std::span<const PreparedTerm> terms) {
        const base::Date paidFirst = terms.front().startsOn;
        if (!inputs.book().historyBegins || paidFirst >= *inputs.book().historyBegins)
            use(CohortMember{inputs.grouping().ofCustomer(terms.front().customer), paidFirst.monthOf(), terms});
    });
}

/// Gives the times without a break in which any of the terms was in force to `use(from, until)`.
template<class Use>
void forPaidSpans(std::span<const PreparedTerm> terms, Use use)
{
    base::Date from = terms.front().startsOn;
    base::Date until = terms.front().endsOn;
    for (const PreparedTerm &term : terms.subspan(1)) {
        if (term.startsOn > until) {
            use(from, until);
            from = term.startsOn;
            until = term.endsOn;
        }
        until = std::max(until, term.endsOn);
    }
    use(from, until);
}

} // namespace perennial::kpi
