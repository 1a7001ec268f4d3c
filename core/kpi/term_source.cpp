// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/term_source.h"

#include "core/kpi/recurring_revenue.h"

namespace perennial::kpi
{

namespace
{

facts::Dataset datasetOf(book::TermSource source)
{
    switch (source) {
    case book::TermSource::MrrLevels:
        return facts::Dataset::MrrLevels;
    case book::TermSource::InvoiceLines:
        return facts::Dataset::InvoiceLines;
    case book::TermSource::Deals:
        return facts::Dataset::Deals;
    case book::TermSource::Subscriptions:
        break;
    }
    return facts::Dataset::Subscriptions;
}

OutReason whyUncounted(const book::Terms &terms, std::size_t term, base::Date day, const Conventions &conventions)
{
    if (terms.trialing[term] != 0 || (!terms.trialEndsOn[term].isOpenEnd() && day < terms.trialEndsOn[term]))
        return OutReason::InTrial;
    if (!terms.pastDueSince[term].isOpenEnd() && terms.pastDueSince[term] <= day && conventions.pastDueGraceDays)
        return OutReason::PastDueTooLong;
    if (terms.cancelRequestedOn[term] <= day)
        return OutReason::CancelRequested;
    return OutReason::WorthNothing;
}

} // namespace

Source sourceOfTerm(const book::Book &book, std::size_t term, base::Date date)
{
    return {datasetOf(book.terms.source[term]), book.terms.row[term], book.terms.customer[term],
            std::string(book.texts.at(book.terms.plan[term])), date};
}

Source sourceOf(const book::Book &book, const PreparedTerm &term, base::Date date)
{
    return sourceOfTerm(book, term.term, date);
}

void listUncounted(const Inputs &inputs, std::size_t group, base::Date day, Trace &trace)
{
    const book::Terms &terms = inputs.book().terms;
    std::vector<std::uint8_t> counted(terms.size(), 0);
    for (const PreparedTerm &term : inputs.root().part<TermsInForce>().terms())
        counted[term.term] = term.startsOn <= day && day < term.endsOn ? 1 : 0;
    const std::vector<std::uint8_t> &keep = inputs.grouping().keep();
    for (std::size_t term = 0; term < terms.size(); ++term) {
        const std::uint32_t customer = terms.customer[term];
        if (counted[term] != 0 || terms.startsOn[term] > day || terms.endsOn[term] <= day ||
            (!keep.empty() && keep[customer] == 0) ||
            inputs.grouping().ofCustomerOnPlan(customer, terms.plan[term]) != group)
            continue;
        trace.leftOut.push_back({whyUncounted(terms, term, day, inputs.conventions()),
                                 sourceOfTerm(inputs.book(), term, terms.startsOn[term]), terms.monthlyGross[term],
                                 terms.currency[term]});
    }
}

} // namespace perennial::kpi
