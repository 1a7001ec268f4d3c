// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/explanation_checks.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <algorithm>

namespace perennial::test
{

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSumToTheNumber()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            BookShape shape;
            shape.extras = seed % 2 == 0;
            shape.records = seed % 4 < 2;
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
                request.conventions.funnelBasis = seed % 3 == 0 ? kpi::FunnelBasis::Period : kpi::FunnelBasis::Cohort;
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
