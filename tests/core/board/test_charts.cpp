// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/charts.h"
#include "tests/core/board/report_builder.h"

#include <QTest>

#include <cmath>

using namespace perennial;
using namespace perennial::board;
using test::linesOf;
using test::ReportBuilder;

namespace
{

const session::Wording &english()
{
    static const session::Wording wording(session::Language::English);
    return wording;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) {
        list << QString::fromUtf8(text);
    }
    return list;
}

kpi::Stage stage(std::string_view id, double count, double toNext, double usual = NAN, bool bottleneck = false)
{
    const auto value = [](double number) {
        return std::isnan(number) ? kpi::Value::none(kpi::NoAnswer::NoTrafficData) : kpi::Value::real(number);
    };
    return {std::string(id), value(count), value(toNext), value(NAN), value(usual), bottleneck, {}, {}};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growth();
    void growthInSmallMoney();
    void currencyEffectShowsWhenThereIsOne();
    void churn();
    void paybackHasGaps();
    void funnel();
    void funnelMonths_data();
    void funnelMonths();
    void empties();
    void monthsAfterTheCutOffAreNotDrawn();
    void yearsStandUnderJanuary();
};

void TestCharts::growth()
{
    ReportBuilder builder(3);
    builder.set("mrr_new", {300'000, 420'000, 90'000}).set("mrr_expansion", {110'000, 180'000, 0});
    builder.set("mrr_reactivation", {20'000, 0, 0}).set("mrr_contraction", {30'000, 60'000, 0});
    builder.set("mrr_churn", {150'000, 190'050, 10'000}).set("mrr_fx", {0, 0, 0}).cutOff("2025-03-12");
    const ChartSpec spec = mrrGrowth(builder.report(), builder.frame, english());
    QCOMPARE(linesOf(spec),
             lines({"New business drives growth", "MRR movements per month, k € · January – March 2025",
                    "ticks −2, 0, +2, +4, +6", "Month | New | Expansion | Reactivation | Contraction | Churn",
                    "January 2025 | +€3,000.00 | +€1,100.00 | +€200.00 | −€300.00 | −€1,500.00",
                    "February 2025 | +€4,200.00 | +€1,800.00 | €0.00 | −€600.00 | −€1,900.50",
                    "March so far | +€900.00 | €0.00 | €0.00 | €0.00 | −€100.00"}));
    QCOMPARE(spec.series.front().marks[1].value.value(), 4.2);
    QVERIFY(qFuzzyCompare(spec.series.back().marks[1].value.value(), -1.9005));
    QCOMPARE(spec.openCategory.value(), std::size_t(2));
    QCOMPARE(test::plain(spec.accessible),
             QStringLiteral("Chart. New business drives growth. MRR movements per month, k € · January – March 2025. "
                            "February 2025: +€3,500."));
    QCOMPARE(spec.source, QStringLiteral("Nordlicht GmbH · Figures as of 12 March 2025 · Conventions: Perennial"));
}

void TestCharts::growthInSmallMoney()
{
    ReportBuilder builder(1);
    builder.frame.currency = *base::Currency::fromCode("JPY");
    builder.set("mrr_new", {300});
    const ChartSpec spec = mrrGrowth(builder.report(), builder.frame, english());
    QCOMPARE(spec.series.front().marks[0].value.value(), 300.0);
    QCOMPARE(spec.subtitle, QStringLiteral("MRR movements per month, ¥ · January 2025"));
}

void TestCharts::currencyEffectShowsWhenThereIsOne()
{
    ReportBuilder builder(2);
    builder.set("mrr_new", {300, 300}).set("mrr_fx", {0, -500});
    const ChartSpec spec = mrrGrowth(builder.report(), builder.frame, english());
    QCOMPARE(spec.series.back().id, QStringLiteral("mrr_fx"));
    QCOMPARE(spec.series.back().role, Role::Currency);
    QCOMPARE(spec.series.back().marks[1].value.value(), -5.0);
}

void TestCharts::churn()
{
    ReportBuilder builder(2);
    builder.losses(400, {{4, 8, 0}, {3, 6, 0}});
    const ChartSpec spec = churnSplit(builder.report(), builder.frame, english());
    QCOMPARE(linesOf(spec),
             lines({"Two of three losses are failed payments",
                    "Customer churn per month, % of the customers at the month's start · January – February 2025",
                    "ticks 0%, 1%, 2%, 3%", "Target 2.5%", "Month | Voluntary | Involuntary",
                    "January 2025 | 1.00% | 2.00%", "February 2025 | 0.75% | 1.50%"}));
    QCOMPARE(spec.target->value, 2.5);
    QVERIFY(!spec.openCategory);
    ReportBuilder unknown(1);
    unknown.losses(400, {{1, 1, 1}});
    QCOMPARE(churnSplit(unknown.report(), unknown.frame, english()).series.size(), std::size_t(3));
}

void TestCharts::paybackHasGaps()
{
    ReportBuilder builder(3);
    builder.frame.conventions.grossMargin = 0.78;
    builder.set("cac_payback", {8.25, NAN, 14}, kpi::NoAnswer::NoNewMrr);
    const ChartSpec spec = cacPayback(builder.report(), builder.frame, english());
    QCOMPARE(linesOf(spec),
             lines({"Payback takes longer than its target: 14.0 months",
                    "CAC payback in months, gross margin 78% · January – March 2025", "ticks 0, 4, 8, 12, 16",
                    "Target 12", "Month | CAC payback", "January 2025 | 8.3 months", "February 2025 | No new MRR",
                    "March 2025 | 14.0 months"}));
    QVERIFY(!spec.series[0].marks[1].value);
    QCOMPARE(spec.lastLabel, QStringLiteral("14.0"));
}

void TestCharts::funnel()
{
    ReportBuilder builder(6);
    builder.funnel({stage("visits", 12480, 0.033), stage("signups", 412, 0.381),
                    stage("qualified", 157, 0.408, 0.52, true), stage("demo", 64, 0.469), stage("won", 30, NAN),
                    stage("promoters", NAN, NAN)});
    const ChartSpec spec = funnelChart(builder.report(), builder.frame, english());
    QCOMPARE(linesOf(spec),
             lines({"Bottleneck: Qualified – Demo, 41% instead of 52%",
                    "Sales funnel, count and conversion to the next stage, bars not to scale · Q2 2025",
                    "Stage | Count | To the next stage", "Visits | 12,480 | 3.3%", "Sign-ups | 412 | 38%",
                    "Qualified | 157 | 41%", "Demo | 64 | 47%", "Won | 30 | ", "Promoters | – | "}));
    QCOMPARE(spec.stages[2].note, QStringLiteral("(avg. 52%)"));
    QVERIFY(spec.stages[2].bottleneck && !spec.stages[1].bottleneck);
}

void TestCharts::funnelMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("cutOff");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three closed") << 12 << QByteArray("2025-12-31") << QStringLiteral("2025-10 2025-12");
    QTest::newRow("the open one is left out") << 12 << QByteArray("2025-12-30") << QStringLiteral("2025-09 2025-11");
    QTest::newRow("cut-off inside the span") << 12 << QByteArray("2025-05-31") << QStringLiteral("2025-03 2025-05");
    QTest::newRow("two") << 2 << QByteArray("2025-12-31") << QStringLiteral("2025-01 2025-02");
    QTest::newRow("only an open one") << 12 << QByteArray("2025-01-05") << QStringLiteral("2025-01 2025-01");
    QTest::newRow("before any data") << 12 << QByteArray("2024-11-05") << QString();
}

void TestCharts::funnelMonths()
{
    QFETCH(int, months);
    QFETCH(QByteArray, cutOff);
    ReportBuilder builder(months);
    builder.cutOff(cutOff.constData());
    const std::optional<Span> span = board::funnelMonths(builder.frame);
    const QString text = span ? QString::fromStdString(span->first.toIso() + " " + span->last.toIso()) : QString();
    QTEST(text, "expected");
    QCOMPARE(funnelRequest(builder.frame).periods.size(), std::size_t(span ? 1 : 0));
}

void TestCharts::empties()
{
    ReportBuilder none(2);
    QVERIFY(mrrGrowth(none.report(), none.frame, english()).emptyText.contains(QLatin1String("subscriptions")));
    QVERIFY(churnSplit(none.report(), none.frame, english()).emptyText.contains(QLatin1String("subscriptions")));
    QVERIFY(funnelChart(none.report(), none.frame, english()).emptyText.contains(QLatin1String("web traffic")));
    ReportBuilder noSpend(2);
    noSpend.set("cac_payback", {NAN, NAN}, kpi::NoAnswer::NoSpendData);
    const ChartSpec payback = cacPayback(noSpend.report(), noSpend.frame, english());
    QCOMPARE(payback.kind, ChartKind::Empty);
    QVERIFY(payback.emptyText.contains(QLatin1String("Google Ads")));
    QVERIFY(payback.table().empty());
    ReportBuilder nobody(2);
    nobody.funnel({stage("visits", 0, NAN), stage("signups", 0, NAN)});
    QCOMPARE(funnelChart(nobody.report(), nobody.frame, english()).emptyText,
             QStringLiteral("Nobody entered the funnel in these months."));
}

void TestCharts::monthsAfterTheCutOffAreNotDrawn()
{
    ReportBuilder builder(6);
    builder.set("mrr_new", {1, 2, 3, 0, 0, 0}).cutOff("2025-03-31");
    const ChartSpec spec = mrrGrowth(builder.report(), builder.frame, english());
    QCOMPARE(spec.categories.size(), std::size_t(3));
    QVERIFY(!spec.openCategory);
    QVERIFY(spec.subtitle.endsWith(QStringLiteral("January – March 2025")));
}

void TestCharts::yearsStandUnderJanuary()
{
    ReportBuilder builder(3);
    builder.set("mrr_new", {1, 2, 3});
    builder.frame.span.first = builder.frame.span.first - 2;
    const ChartSpec spec = mrrGrowth(builder.report(), builder.frame, english());
    QStringList labels;
    for (const Category &category : spec.categories) {
        labels << category.label + category.year;
    }
    QCOMPARE(labels, lines({"Nov2024", "Dec", "Jan2025", "Feb", "Mar"}));
    QVERIFY(!spec.series[0].marks[0].value); // the report has no such month: no answer, not 0
}

QTEST_GUILESS_MAIN(TestCharts)
#include "test_charts.moc"
