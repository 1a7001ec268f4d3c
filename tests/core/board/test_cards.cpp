// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/cards.h"
#include "tests/core/board/report_builder.h"

#include <QTest>

#include <cmath>

using namespace perennial;
using namespace perennial::board;
using test::ReportBuilder;

namespace
{

const session::Wording &english()
{
    static const session::Wording wording(session::Language::English);
    return wording;
}

ReportBuilder company(const char *cutOff = "2025-03-31")
{
    ReportBuilder builder(3);
    builder.set("mrr", {8'000'000, 8'200'000, 8'642'000}).set("mrr_growth_rate", {NAN, 0.025, 0.0539});
    builder.losses(400, {{4, 8, 0}, {4, 7, 0}, {3, 6, 0}});
    builder.set("cac_payback", {9.8, 10.2, 9.4}).set("cac", {40'000, 50'000, 45'000});
    builder.set("mrr_new", {1, 1, 500'000}).set("mrr_churn", {0, 0, 100'000});
    builder.cutOff(cutOff);
    return builder;
}

QStringList linesOf(const std::vector<Card> &cards)
{
    QStringList lines;
    for (const Card &card : cards) {
        lines << test::plain(QStringList{card.name, card.value, card.change, card.target}.join(QLatin1String(" | ")));
    }
    return lines;
}

QStringList cardLines(const ReportBuilder &builder)
{
    return linesOf(headlineCards(builder.report(), builder.frame, english()));
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedMonth();
    void openMonthIsLeftOut();
    void onlyAnOpenMonth();
    void noAnswers();
    void accessible();
    void summary();
    void summaryOfAFall();
    void summaryWithoutGrowth();
};

void TestCards::closedMonth()
{
    const ReportBuilder builder = company();
    QCOMPARE(cardLines(builder), (QStringList{QStringLiteral("MRR | €86,420 | +5.4% vs February | Target +15% ✗"),
                                              QStringLiteral("Customer churn | 2.3% | −0.5 pts vs February | "
                                                             "Target ≤ 2.5% ✓"),
                                              QStringLiteral("CAC payback | 9.4 mo. | −0.8 vs February | "
                                                             "Target ≤ 12 ✓"),
                                              QStringLiteral("CAC | €450 | −10.0% vs February | ")}));
    const std::vector<Card> cards = headlineCards(builder.report(), builder.frame, english());
    QVERIFY(!cards[0].targetMet && cards[1].targetMet);
    QCOMPARE(cards[0].trend.size(), std::size_t(3));
}

void TestCards::openMonthIsLeftOut()
{
    const ReportBuilder builder = company("2025-03-15");
    QCOMPARE(cardLines(builder).first(), QStringLiteral("MRR | €82,000 | +2.5% vs January | Target +15% ✗"));
    const std::vector<Card> cards = headlineCards(builder.report(), builder.frame, english());
    QCOMPARE(cards[0].trend.size(), std::size_t(2));
    QVERIFY(!cards[0].open);
}

void TestCards::onlyAnOpenMonth()
{
    const ReportBuilder builder = company("2025-01-15");
    const std::vector<Card> cards = headlineCards(builder.report(), builder.frame, english());
    QCOMPARE(linesOf(cards).first(), QStringLiteral("MRR | €80,000 | January so far | Target +15%"));
    QVERIFY(cards[0].open && cards[0].trend.empty() && !cards[1].targetMet);
}

void TestCards::noAnswers()
{
    ReportBuilder builder(2);
    builder.set("cac_payback", {NAN, NAN}, kpi::NoAnswer::NoSpendData);
    QCOMPARE(cardLines(builder)[2], QStringLiteral("CAC payback | – | Import an export of your advertising and sales "
                                                   "spend | Target ≤ 12"));
    builder.frame.cutOff.reset();
    QCOMPARE(cardLines(builder)[2], QStringLiteral("CAC payback | – | No data | "));
}

void TestCards::accessible()
{
    const ReportBuilder builder = company();
    const std::vector<Card> cards = headlineCards(builder.report(), builder.frame, english());
    QCOMPARE(test::plain(cards[1].accessible),
             QStringLiteral("Customer churn, March 2025: 2.3%. −0.5 pts vs February. Target ≤ 2.5% ✓, met."));
}

void TestCards::summary()
{
    const ReportBuilder builder = company();
    QCOMPARE(test::plain(summaryText(builder.report(), builder.frame, english())),
             QStringLiteral("March 2025: MRR grew by 5.4% to €86,420. The largest movement is new business: +€5,000. "
                            "Lost customers: 9, of these through failed payments: 6."));
    const ReportBuilder open = company("2025-01-15");
    QVERIFY(summaryText(open.report(), open.frame, english()).isEmpty());
}

void TestCards::summaryOfAFall()
{
    ReportBuilder builder(1);
    builder.set("mrr", {1'000'000}).set("mrr_growth_rate", {-0.1}).set("mrr_churn", {100'000});
    QCOMPARE(test::plain(summaryText(builder.report(), builder.frame, english())),
             QStringLiteral("January 2025: MRR fell by 10.0% to €10,000. The largest movement is customers leaving: "
                            "−€1,000."));
}

void TestCards::summaryWithoutGrowth()
{
    ReportBuilder builder(1);
    builder.set("mrr", {1'000'000}).set("mrr_growth_rate", {NAN}, kpi::NoAnswer::NoMrrAtStart);
    QCOMPARE(test::plain(summaryText(builder.report(), builder.frame, english())),
             QStringLiteral("January 2025: MRR is €10,000."));
    ReportBuilder still(1);
    still.set("mrr", {1'000'000}).set("mrr_growth_rate", {0});
    QCOMPARE(test::plain(summaryText(still.report(), still.frame, english())),
             QStringLiteral("January 2025: MRR stayed at €10,000."));
}

QTEST_GUILESS_MAIN(TestCards)
#include "test_cards.moc"
