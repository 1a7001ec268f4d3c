// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/promoters.h"

#include <algorithm>
#include <unordered_map>

namespace perennial::kpi
{

namespace
{

constexpr int lowestOfPromoters = 9;

bool counts(const book::Book &book, const book::SurveyRow &survey)
{
    return survey.kind == book::SurveyKind::Nps && (!book.cutOff || survey.date <= *book.cutOff);
}

Source sourceOf(const book::SurveyRow &survey)
{
    return {facts::Dataset::Surveys, survey.row, survey.customer, {}, survey.date};
}

void visitAnswers(const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    for (const book::SurveyRow &survey : book.surveys) {
        if (counts(book, survey) && survey.score >= lowestOfPromoters)
            into.add(inputs.grouping().ofRow(survey.customer), inputs.timeline().periodOf(survey.date), 1,
                     [&survey] { return sourceOf(survey); });
    }
}

std::unordered_map<book::CustomerIndex, const book::SurveyRow *> latestAnswers(const book::Book &book)
{
    std::unordered_map<book::CustomerIndex, const book::SurveyRow *> latest;
    for (const book::SurveyRow &survey : book.surveys) {
        if (survey.customer == book::noCustomer || !counts(book, survey))
            continue;
        const book::SurveyRow *&last = latest[survey.customer];
        if (!last || last->date < survey.date || (last->date == survey.date && last->row < survey.row))
            last = &survey;
    }
    return latest;
}

void visitCohort(const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByChannel())
        return into.cannotTellApart();
    const auto latest = latestAnswers(book);
    const base::Date cutOff = book.cutOff.value_or(base::Date::openEnd() - 1);
    for (const book::LeadRow &lead : book.leads) {
        const auto answer = latest.find(lead.customer);
        if (answer == latest.end() || answer->second->score < lowestOfPromoters || lead.createdOn > cutOff ||
            lead.convertedOn > cutOff)
            continue;
        into.add(inputs.grouping().ofChannel(lead.channel), inputs.timeline().periodOf(lead.createdOn), 1,
                 [&answer] { return sourceOf(*answer->second); });
    }
}

} // namespace

void visitPromoters(const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (std::any_of(book.surveys.begin(), book.surveys.end(),
                    [&book](const book::SurveyRow &survey) { return counts(book, survey); }))
        into.coversAll();
    const bool leadsNameCustomers = std::any_of(book.leads.begin(), book.leads.end(), [](const book::LeadRow &lead) {
        return lead.customer != book::noCustomer;
    });
    if (inputs.conventions().funnelBasis == FunnelBasis::Cohort && leadsNameCustomers)
        visitCohort(inputs, into);
    else
        visitAnswers(inputs, into);
}

} // namespace perennial::kpi
