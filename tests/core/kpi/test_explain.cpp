// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

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

QString checkExplanation(const kpi::Explanation &explanation)
{
    if (const QString wrong = checkTerms(explanation.terms); !wrong.isEmpty())
        return wrong;
    const kpi::Value value = recomputed(explanation);
    if (value.hasAnswer() != explanation.value.hasAnswer())
        return QStringLiteral("the formula with its values has %1 answer").arg(value.hasAnswer() ? u"an" : u"no");
    const bool isMoney = explanation.definition.unit == kpi::Unit::Money;
    const double tolerance = isMoney ? 0.5 : 1e-9 * std::max(1.0, std::abs(value.number()));
    if (value.hasAnswer() && std::abs(value.number() - explanation.value.number()) > tolerance)
        return QStringLiteral("the formula gives %1, the figure is %2")
            .arg(value.number())
            .arg(explanation.value.number());
    return {};
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSumToTheNumber()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            BookShape shape;
            shape.extras = seed % 2 == 0;
            shape.records = true;
            const book::Book book = randomBook(seed, shape);
            const auto months = kpi::monthsWithData(book);
            QVERIFY(months);
            for (const kpi::Definition &definition : kpi::catalogue()) {
                const base::Month month = months->first + static_cast<int>(seed % 12);
                if (month > months->second)
                    continue;
                kpi::Request request;
                request.only = {std::string(definition.id)};
                request.periods = kpi::periodsBetween(month.firstDay(), month.lastDay(), base::Every::Month);
                request.conventions = randomConventions(seed);
                const auto explanation = kpi::explain(book, request);
                QVERIFY(explanation.ok());
                const QString wrong = checkExplanation(*explanation);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 in %2, book %3: %4")
                                                         .arg(QString::fromStdString(request.only.front()),
                                                              QString::fromStdString(month.toIso()))
                                                         .arg(seed)
                                                         .arg(wrong)));
            }
        }
    }

    void everyNameOfAFormulaIsKnown()
    {
        for (const kpi::Kpi &kpi : kpi::allKpis()) {
            std::vector<std::string_view> formulas{kpi.formula};
            for (const kpi::Variant &variant : kpi.variants)
                formulas.push_back(variant.formula);
            for (const std::string_view text : formulas) {
                const auto formula = kpi::Formula::parse(text);
                QVERIFY2(formula, kpi.definition.id.data());
                for (const std::string_view name : formula->names())
                    QVERIFY2(kpi::findQuantity(name) || kpi::findKpi(name), std::string(name).c_str());
            }
        }
    }

    void leftOutRowsSayWhy()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100).monthly("free", "2025-02-01", "", 0);
        book::TermInput trial = maker.term("b", "2025-06-10", "", 50);
        trial.trialEndsOn = day("2025-07-10");
        maker.add(trial);
        book::TermInput foreign = maker.term("c", "2025-03-01", "", 70);
        foreign.currency = currencyOf("SEK");
        maker.add(foreign);
        kpi::Request request;
        request.only = {"mrr"};
        request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
        const auto explanation = kpi::explain(maker.finish(), request);
        QVERIFY(explanation.ok());
        std::vector<kpi::OutReason> reasons;
        for (const kpi::LeftOut &out : explanation->terms.front().trace.leftOut)
            reasons.push_back(out.reason);
        std::sort(reasons.begin(), reasons.end());
        QCOMPARE(reasons, (std::vector{kpi::OutReason::CurrencyWithoutRate, kpi::OutReason::InTrial,
                                       kpi::OutReason::WorthNothing}));
    }

    void unknownGroupsAreSaid()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100);
        kpi::Request request;
        request.only = {"mrr"};
        request.by = "plan";
        request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
        const auto explanation = kpi::explain(maker.finish(), request, "no such plan");
        QVERIFY(!explanation.ok());
        QCOMPARE(explanation.problem().code, base::ProblemCode::UnknownGroup);
    }
};

} // namespace perennial::test

QTEST_GUILESS_MAIN(perennial::test::TestExplain)
#include "test_explain.moc"
