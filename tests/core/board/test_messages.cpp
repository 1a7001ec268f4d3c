// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/charts.h"
#include "tests/core/board/report_builder.h"

#include <QTest>

#include <cmath>

using namespace perennial;
using namespace perennial::board;
using test::ReportBuilder;

namespace
{

using Values = std::vector<double>;

const session::Wording &english()
{
    static const session::Wording wording(session::Language::English);
    return wording;
}

struct Growth {
    Values fresh;
    Values expansion;
    Values reactivation;
    Values contraction;
    Values churn;
    Values fx;
};

QString growthTitle(const Growth &growth, const char *cutOff = nullptr)
{
    ReportBuilder builder(static_cast<int>(growth.fresh.size()));
    builder.set("mrr_new", growth.fresh).set("mrr_expansion", growth.expansion);
    builder.set("mrr_reactivation", growth.reactivation).set("mrr_contraction", growth.contraction);
    builder.set("mrr_churn", growth.churn).set("mrr_fx", growth.fx);
    if (cutOff) {
        builder.cutOff(cutOff);
    }
    return mrrGrowth(builder.report(), builder.frame, english()).title;
}

QString churnTitle(double customers, const std::vector<Values> &lost, const char *cutOff = nullptr)
{
    ReportBuilder builder(static_cast<int>(lost.size()));
    builder.losses(customers, lost);
    if (cutOff) {
        builder.cutOff(cutOff);
    }
    return churnSplit(builder.report(), builder.frame, english()).title;
}

QString paybackTitle(const Values &values)
{
    ReportBuilder builder(static_cast<int>(values.size()));
    builder.set("cac_payback", values, kpi::NoAnswer::NoNewMrr);
    return cacPayback(builder.report(), builder.frame, english()).title;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growth_data();
    void growth();
    void churn_data();
    void churn();
    void payback_data();
    void payback();
    void openMonthIsNotJudged();
};

void TestMessages::growth_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Growth &growth, const char *expected) {
        QTest::newRow(name) << growthTitle(growth) << QString::fromUtf8(expected);
    };
    const Values none{0, 0, 0};
    row("new business", {{90, 90}, {30, 30}, none, {5, 5}, {9, 9}, none}, "New business drives growth");
    row("expansion picks up", {{90, 90, 90, 90, 90, 90}, {30, 30, 30, 50, 50, 50}, none, none, none, none},
        "New business drives growth, expansion is picking up");
    row("too small to mention", {{90, 90, 90, 90, 90, 90}, {3, 3, 3, 5, 5, 5}, none, none, none, none},
        "New business drives growth");
    row("expansion", {{30, 30}, {60, 60}, none, none, {5, 5}, none}, "Expansion of existing customers drives growth");
    row("alike", {{60, 60}, {58, 60}, none, none, none, none},
        "New business and expansion drive growth in equal parts");
    row("returning", {{10, 10}, {10, 10}, {50, 50}, none, none, none}, "Returning customers drive growth");
    row("more leaves", {{10, 10}, {10, 10}, none, {5, 5}, {50, 50}, none},
        "Losses outweigh gains: most of it is customers leaving");
    row("more shrinks", {{10, 10}, {10, 10}, none, {50, 50}, {5, 5}, none},
        "Losses outweigh gains: most of it is customers paying less");
    row("losses alone", {{0, 0}, none, none, none, {5, 5}, none}, "MRR is shrinking: there were losses and no gains");
    row("fell at the end", {{90, 90, 10}, none, none, none, {9, 9, 30}, none},
        "MRR grew, but fell in the last month (March 2025)");
    row("balanced", {{10, 10}, none, none, none, {10, 10}, none}, "Gains and losses of MRR balance each other");
    row("still", {{0, 0}, none, none, none, none, none}, "MRR did not move");
    row("lifted by rates", {{10, 10}, none, none, none, {20, 20}, {50, 0}}, "MRR rose through exchange rates only");
    row("eaten by rates", {{10, 10}, none, none, none, none, {-50, 0}}, "Exchange rates ate up the growth of MRR");
    row("sunk by rates alone", {{0, 0}, none, none, none, none, {-50, 0}}, "MRR fell through exchange rates only");
}

void TestMessages::growth()
{
    QFETCH(QString, title);
    QTEST(title, "expected");
}

void TestMessages::churn_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, double customers, const std::vector<Values> &lost, const char *expected) {
        QTest::newRow(name) << churnTitle(customers, lost) << QString::fromUtf8(expected);
    };
    row("two of three failed", 400, {{1, 2, 0}, {2, 4, 0}}, "Two of three losses are failed payments");
    row("three of four failed", 400, {{1, 3, 0}, {1, 3, 0}}, "Three of four losses are failed payments");
    row("most failed", 400, {{4, 5, 0}}, "Most losses are failed payments");
    row("0.6 is not two of three", 400, {{2, 3, 0}}, "Most losses are failed payments");
    row("nearly all failed", 400, {{1, 19, 0}}, "Nearly all losses are failed payments");
    row("all failed", 400, {{0, 5, 0}}, "All losses are failed payments");
    row("by choice", 400, {{6, 2, 2}}, "Most customers who leave do so by choice");
    row("all by choice", 400, {{6, 0, 0}}, "All customers who leave do so by choice");
    row("no reason", 400, {{1, 1, 6}}, "For most losses no reason is known");
    row("half is no majority", 400, {{3, 3, 0}}, "No single reason explains most losses");
    row("nobody", 400, {{0, 0, 0}, {0, 0, 0}}, "No customer has left in 2 months");
    row("nobody in one month", 400, {{0, 0, 0}}, "No customer has left in 1 month");
    row("too few for shares", 400, {{1, 0, 0}, {1, 0, 0}}, "Only 2 customers have left");
    row("above its target", 100, {{2, 1, 1}, {2, 2, 0}, {2, 1, 1}, {2, 2, 0}},
        "Churn has been above its target for 4 months");
    row("above, but payments fail", 100, {{0, 4, 0}, {0, 4, 0}, {0, 4, 0}}, "All losses are failed payments");
    row("meets its target", 400, {{2, 2, 1}, {2, 2, 1}, {2, 2, 1}}, "Churn has met its target for 3 months");
    row("broken run", 400, {{10, 10, 0}, {2, 2, 0}, {2, 2, 0}}, "No single reason explains most losses");
}

void TestMessages::churn()
{
    QFETCH(QString, title);
    QTEST(title, "expected");
}

void TestMessages::payback_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Values &values, const char *expected) {
        QTest::newRow(name) << paybackTitle(values) << QString::fromUtf8(expected);
    };
    row("plain", {9.4}, "A customer is paid back after 9.4 months");
    row("steady", {9, 9.4, 9, 9.2, 9.1, 9.4}, "A customer is paid back after 9.4 months");
    row("beyond the target", {14, 14}, "Payback takes longer than its target: 14.0 months");
    row("longer", {6, 6, 6, 8, 8, 8}, "Payback is getting longer: now 8.0 months");
    row("shorter", {12, 12, 12, 8, 8, 7.5}, "Payback is getting shorter: now 7.5 months");
    row("a gap inside", {6, NAN, 6, 8, NAN, 8}, "Payback is getting longer: now 8.0 months");
    row("a gap at the end", {6, 6, NAN}, "No payback in the last month: nothing new was sold");
    row("for free", {6, 0}, "The last month's new customers cost no acquisition spend");
}

void TestMessages::payback()
{
    QFETCH(QString, title);
    QTEST(title, "expected");
}

void TestMessages::openMonthIsNotJudged()
{
    // the open third month alone would turn each message
    QCOMPARE(growthTitle({{90, 90, 0}, {}, {}, {}, {0, 0, 900}, {}}, "2025-03-10"),
             QStringLiteral("New business drives growth"));
    QCOMPARE(churnTitle(400, {{4, 0, 0}, {4, 0, 0}, {0, 90, 0}}, "2025-03-30"),
             QStringLiteral("All customers who leave do so by choice"));
    QCOMPARE(growthTitle({{90}, {}, {}, {}, {}, {}}, "2025-01-30"), QStringLiteral("No month is complete yet"));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
