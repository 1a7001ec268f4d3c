// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/overview.h"
#include "tests/core/board/report_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace perennial;
using namespace perennial::board;
using test::ReportBuilder;

namespace
{

base::Month month(const QByteArray &iso)
{
    return *base::Month::fromIso(iso.toStdString());
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void spanNames();
    void nothingImported();
    void chartsAndWarnings();
    void noPlaceIsLeftOpenInAnyLanguage();
};

void TestOverview::spans_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, SpanChoice choice, const char *first, const char *last,
                        const char *expected) {
        QTest::newRow(name) << static_cast<int>(choice) << QByteArray(first) << QByteArray(last)
                            << QString::fromLatin1(expected);
    };
    row("12", SpanChoice::Last12Months, "2020-01", "2025-06", "2024-07 2025-06");
    row("12 of fewer", SpanChoice::Last12Months, "2025-03", "2025-06", "2025-03 2025-06");
    row("24", SpanChoice::Last24Months, "2020-01", "2025-06", "2023-07 2025-06");
    row("this year", SpanChoice::ThisYear, "2020-01", "2025-06", "2025-01 2025-06");
    row("last year", SpanChoice::LastYear, "2020-01", "2025-06", "2024-01 2024-12");
    row("part of last year", SpanChoice::LastYear, "2024-05", "2025-06", "2024-05 2024-12");
    row("no last year", SpanChoice::LastYear, "2025-02", "2025-06", "2025-02 2025-06");
    row("all", SpanChoice::All, "2020-01", "2025-06", "2020-01 2025-06");
}

void TestOverview::spans()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const Span span = spanOf(static_cast<SpanChoice>(choice), Span{month(first), month(last)});
    QTEST(QString::fromStdString(span.first.toIso() + " " + span.last.toIso()), "expected");
}

void TestOverview::spanNames()
{
    const session::Wording english(session::Language::English);
    QCOMPARE(nameOf(SpanChoice::Last12Months, english), QStringLiteral("Last 12 months"));
    QCOMPARE(nameOf(SpanChoice::All, english), QStringLiteral("All months"));
}

void TestOverview::nothingImported()
{
    ReportBuilder builder(12);
    builder.frame.cutOff.reset();
    const session::Wording english(session::Language::English);
    const Overview overview = overviewOf({}, builder.frame, english);
    QVERIFY(overview.empty && overview.asOf.isEmpty() && overview.summary.isEmpty());
    QCOMPARE(overview.cards.size(), std::size_t(4));
    QCOMPARE(overview.charts.size(), std::size_t(4));
    for (const ChartSpec &chart : overview.charts) {
        QCOMPARE(chart.kind, ChartKind::Empty);
        QVERIFY(!chart.emptyText.isEmpty() && !chart.accessible.isEmpty());
    }
}

void TestOverview::chartsAndWarnings()
{
    ReportBuilder builder(2);
    builder.set("mrr_new", {1, 1});
    Reports reports{builder.report(), {}};
    reports.months.warnings = {{base::ProblemCode::CurrencyWithoutRate, {"SEK"}, 3}};
    reports.funnel.warnings = reports.months.warnings;
    const session::Wording english(session::Language::English);
    const Overview overview = overviewOf(reports, builder.frame, english);
    QStringList ids;
    for (const ChartSpec &chart : overview.charts) {
        ids << chart.id;
    }
    QCOMPARE(ids, chartIds());
    QCOMPARE(overview.warnings.size(), std::size_t(1));
    QCOMPARE(overview.asOf, QStringLiteral("Figures as of 28 February 2025"));
}

void TestOverview::noPlaceIsLeftOpenInAnyLanguage()
{
    static const QRegularExpression place(QStringLiteral("%[1-9n]"));
    ReportBuilder builder(3);
    builder.set("mrr", {1e6, 2e6, 3e6}).set("mrr_growth_rate", {0.1, 0.1, 0.1}).set("mrr_new", {1e5, 1e5, 1e5});
    builder.losses(300, {{1, 2, 0}, {1, 2, 0}, {1, 2, 0}}).set("cac_payback", {9, 9, 9}).set("cac", {9, 9, 9});
    builder.cutOff("2025-03-10");
    for (const session::Language language : session::allLanguages()) {
        const session::Wording wording(language);
        const Overview overview = overviewOf({builder.report(), {}}, builder.frame, wording);
        QStringList texts{overview.summary, overview.asOf};
        for (const ChartSpec &chart : overview.charts) {
            texts << test::linesOf(chart) << chart.source << chart.accessible << chart.openLabel;
        }
        for (const Card &card : overview.cards) {
            texts << card.change << card.target << card.accessible;
        }
        QVERIFY2(!texts.join(u'\n').contains(place), qPrintable(texts.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
