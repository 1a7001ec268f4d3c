// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// Explains the names of a formula for one group and period.
class Explainer
{
public:
    Explainer(const Inputs &inputs, std::size_t group)
        : m_inputs(inputs)
        , m_group(group)
    {
    }

    std::vector<ExplainedTerm> termsOf(std::string_view formula) const
    {
        std::vector<ExplainedTerm> terms;
        for (const std::string_view name : parsed(formula).formula.names())
            terms.push_back(termOf(name));
        return terms;
    }

    ExplainedTerm termOf(std::string_view name) const
    {
        ExplainedTerm term;
        term.value = numberOf(name, m_inputs, m_group, 0);
        if (const Quantity *quantity = findQuantity(name)) {
            term.id = quantity->id;
            term.unit = quantity->unit;
            term.isSetting = quantity->aggregate == Aggregate::Setting;
            if (quantity->trace)
                quantity->trace(m_inputs, m_group, 0, term.trace);
        } else if (const Kpi *kpi = findKpi(name)) {
            const std::string_view formula = kpi->formulaUnder(m_inputs.conventions());
            term.id = kpi->definition.id;
            term.unit = kpi->definition.unit;
            term.isKpi = true;
            term.formula = parsed(formula).formula;
            term.terms = termsOf(formula);
        }
        return term;
    }

private:
    const Inputs &m_inputs;
    std::size_t m_group;
};

base::Outcome<std::size_t> placeOf(const Grouping &grouping, const Request &request,
                                   const std::optional<std::string> &group)
{
    for (std::size_t at = 0; at < grouping.size(); ++at) {
        if (grouping.name(at) == group)
            return at;
    }
    return base::Problem{base::ProblemCode::UnknownGroup, {group.value_or(std::string()), request.by.value_or("")}};
}

base::Problem badPeriod(const Request &request)
{
    const base::Period asked = request.periods.empty() ? base::Period() : request.periods.front();
    return {base::ProblemCode::BadPeriod, {asked.first.toIso(), asked.last.toIso()}};
}

} // namespace

base::Outcome<Explanation> explain(const book::Book &book, const Request &request,
                                   const std::optional<std::string> &group)
{
    const std::string id = request.only.empty() ? std::string() : request.only.front();
    const Kpi *kpi = findKpi(id);
    if (!kpi)
        return base::Problem{base::ProblemCode::UnknownKpi, {id}};
    if (request.periods.size() != 1 || request.periods.front().last < request.periods.front().first)
        return badPeriod(request);
    const auto grouping = Grouping::make(book, request);
    if (!grouping)
        return grouping.problem();
    const auto place = placeOf(*grouping, request, group);
    if (!place)
        return place.problem();
    const Inputs inputs(book, *grouping, request.conventions, request.periods);
    if (inputs.periods() != 1) // it lies after the cut-off
        return badPeriod(request);
    const Explainer explainer(inputs, *place);
    const std::string_view formula = kpi->formulaUnder(request.conventions);
    Explanation explanation{kpi->definition,
                            inputs.period(0),
                            inputs.timeline().isOpen(0),
                            group,
                            shownValue(*kpi, inputs, *place, 0),
                            parsed(formula).formula,
                            explainer.termsOf(formula),
                            request.conventions,
                            {}};
    for (const std::string_view name : kpi->alsoShown)
        explanation.terms.push_back(explainer.termOf(name));
    explanation.warnings = inputs.warnings();
    explanation.warnings.insert(explanation.warnings.end(), book.warnings.begin(), book.warnings.end());
    return explanation;
}

} // namespace perennial::kpi
