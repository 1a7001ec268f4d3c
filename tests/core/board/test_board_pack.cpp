// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board_pack.h"
#include "tests/core/board/report_builder.h"

#include <QTest>

#include <cmath>

using namespace perennial;
using namespace perennial::board;
using test::ReportBuilder;

namespace
{

BoardPack packOf(const ReportBuilder &builder, session::Language language = session::Language::English)
{
    const session::Wording wording(language);
    return boardPackOf({builder.report(), builder.report()}, builder.frame, wording);
}

QStringList linesOf(const BoardPage &page)
{
    QStringList lines{page.chart.id + QLatin1String(", ") + page.figuresTitle + QLatin1String(", ") + page.number};
    for (const BoardRow &row : page.figures) {
        lines << (row.strong ? QStringLiteral("* ") : QString()) + row.label + QLatin1String(": ") +
                     test::plain(row.value);
    }
    return lines;
}

ReportBuilder company()
{
    ReportBuilder builder(2);
    builder.set("mrr", {8'000'000, 8'642'000}).set("mrr_growth_rate", {NAN, 0.0803});
    builder.set("mrr_new", {500'000, 600'000}).set("mrr_expansion", {0, 236'200});
    builder.set("mrr_reactivation", {0, 0}).set("mrr_contraction", {0, 0}).set("mrr_churn", {0, 194'200});
    builder.set("mrr_fx", {0, 0}).losses(391, {{3, 6, 0}, {3, 5, 1}});
    builder.set("cac_payback", {NAN, NAN}, kpi::NoAnswer::NoSpendData);
    return builder;
}

} // namespace

class TestBoardPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAndFooter();
    void ownSettingsAreNamed();
    void growthPage();
    void churnPage();
    void emptyPageHasNoFigures();
    void paybackPage();
};

void TestBoardPack::titleAndFooter()
{
    const BoardPack pack = packOf(company());
    QCOMPARE(pack.company, QStringLiteral("Nordlicht GmbH"));
    QCOMPARE(pack.title, QStringLiteral("Board pack"));
    QCOMPARE(pack.month, QStringLiteral("February 2025"));
    QCOMPARE(pack.asOf, QStringLiteral("Figures as of 28 February 2025"));
    QCOMPARE(pack.number, QStringLiteral("1 / 5"));
    QCOMPARE(pack.footer, QStringLiteral("Nordlicht GmbH · Board pack, February 2025 · figures as of 28/02/2025 · "
                                         "conventions: Perennial"));
    QCOMPARE(pack.pages.size(), std::size_t(4));
    QCOMPARE(pack.pages.back().number, QStringLiteral("5 / 5"));
}

void TestBoardPack::ownSettingsAreNamed()
{
    ReportBuilder builder = company();
    builder.frame.conventions.grossMargin = 0.8; // the company's own figure, no other convention
    QCOMPARE(packOf(builder).conventions, QStringLiteral("Conventions: Perennial"));
    builder.frame.conventions.bridgeGapDays = 3;
    QCOMPARE(packOf(builder).conventions, QStringLiteral("Conventions: own settings"));
}

void TestBoardPack::growthPage()
{
    QCOMPARE(linesOf(packOf(company()).pages[0]),
             (QStringList{QStringLiteral("mrr-growth, February 2025, 2 / 5"), QStringLiteral("* MRR: €86,420"),
                          QStringLiteral("MRR growth: 8.0%"), QStringLiteral("New: €6,000"),
                          QStringLiteral("Expansion: €2,362"), QStringLiteral("Reactivation: €0"),
                          QStringLiteral("Contraction: €0"), QStringLiteral("Churn: −€1,942")}));
}

void TestBoardPack::churnPage()
{
    QCOMPARE(linesOf(packOf(company()).pages[1]),
             (QStringList{QStringLiteral("churn-split, February 2025, 3 / 5"), QStringLiteral("* Customer churn: 2.3%"),
                          QStringLiteral("Voluntary: 0.8%"), QStringLiteral("Involuntary: 1.3%"),
                          QStringLiteral("Unknown: 0.3%"), QStringLiteral("Lost customers: 9 of 391"),
                          QStringLiteral("Churned MRR: €1,942")}));
}

void TestBoardPack::emptyPageHasNoFigures()
{
    const BoardPack pack = packOf(company());
    QCOMPARE(pack.pages[2].chart.kind, ChartKind::Empty);
    QVERIFY(pack.pages[2].figures.empty() && pack.pages[2].figuresTitle.isEmpty());
}

void TestBoardPack::paybackPage()
{
    ReportBuilder builder(2);
    builder.set("cac_payback", {10, 9.4}).set("acquisition_spend", {100, 1'850'000}).set("new_customers", {1, 41});
    builder.set("cac", {1, 45'122}).set("mrr_new", {1, 250'000});
    QCOMPARE(
        linesOf(packOf(builder).pages[2]),
        (QStringList{QStringLiteral("cac-payback, February 2025, 4 / 5"), QStringLiteral("* CAC payback: 9.4 months"),
                     QStringLiteral("Sales and marketing spend: €18,500"), QStringLiteral("New customers: 41"),
                     QStringLiteral("CAC: €451"), QStringLiteral("New MRR: €2,500"),
                     QStringLiteral("Gross margin: not entered")}));
}

QTEST_GUILESS_MAIN(TestBoardPack)
#include "test_board_pack.moc"
