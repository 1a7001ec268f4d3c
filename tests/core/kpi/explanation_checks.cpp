// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/explanation_checks.h"

#include "core/kpi/catalogue.h"

#include <algorithm>
#include <cmath>

namespace perennial::test
{

namespace
{

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

double aggregated(const std::vector<kpi::TracedRow> &rows, kpi::Aggregate aggregate)
{
    std::vector<double> amounts;
    double sum = 0;
    for (const kpi::TracedRow &row : rows) {
        amounts.push_back(row.amount.number());
        sum += row.amount.number();
    }
    if (aggregate == kpi::Aggregate::Sum)
        return sum;
    const std::size_t count = amounts.size();
    if (count == 0)
        return 0;
    if (aggregate == kpi::Aggregate::Mean)
        return sum / static_cast<double>(count);
    std::sort(amounts.begin(), amounts.end());
    return count % 2 == 1 ? amounts[count / 2] : (amounts[count / 2 - 1] + amounts[count / 2]) / 2;
}

/// What is wrong with the terms of an explanation; empty when all of them add up.
QString checkTerms(const std::vector<kpi::ExplainedTerm> &terms)
{
    for (const kpi::ExplainedTerm &term : terms) {
        const QString id = QString::fromUtf8(term.id.data(), static_cast<qsizetype>(term.id.size()));
        if (term.isKpi) {
            if (const QString wrong = checkTerms(term.terms); !wrong.isEmpty())
                return id + QStringLiteral(" > ") + wrong;
            continue;
        }
        const kpi::Quantity *quantity = kpi::findQuantity(term.id);
        if (!quantity)
            return id + QStringLiteral(" is no quantity");
        if (term.isSetting || !term.value.hasAnswer())
            continue;
        const double sum = aggregated(term.trace.rows, quantity->aggregate);
        if (!near(sum, term.value.number()))
            return QStringLiteral("%1: the rows come to %2, the number is %3")
                .arg(id)
                .arg(sum)
                .arg(term.value.number());
    }
    return {};
}

/// The formula over the values of the terms.
kpi::Value recomputed(const kpi::Explanation &explanation)
{
    const auto valueOfToken = [&](std::size_t token) {
        const std::string &name = explanation.formula.tokens()[token].text;
        const auto at = std::find_if(explanation.terms.begin(), explanation.terms.end(),
                                     [&name](const kpi::ExplainedTerm &term) { return term.id == name; });
        return at->value;
    };
    return explanation.formula.evaluate(
        valueOfToken, [](std::size_t) { return kpi::NoAnswer::NothingToConvert; }, kpi::NoAnswer::NothingToConvert);
}

} // namespace

QString checkExplanation(const kpi::Explanation &explanation)
{
    if (const QString wrong = checkTerms(explanation.terms); !wrong.isEmpty())
        return wrong;
    const kpi::Value value = recomputed(explanation);
    if (value.hasAnswer() != explanation.value.hasAnswer())
        return QStringLiteral("the formula with its values has %1 answer").arg(value.hasAnswer() ? u"an" : u"no");
    const bool isMoney =
        explanation.definition.unit == kpi::Unit::Money || explanation.definition.unit == kpi::Unit::MoneyPerDay;
    const double tolerance = isMoney ? 0.5 : 1e-9 * std::max(1.0, std::abs(value.number()));
    if (value.hasAnswer() && std::abs(value.number() - explanation.value.number()) > tolerance)
        return QStringLiteral("the formula gives %1, the figure is %2")
            .arg(value.number())
            .arg(explanation.value.number());
    return {};
}

} // namespace perennial::test
