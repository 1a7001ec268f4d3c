// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/forecast.h"
#include "tests/core/kpi/book_maker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;

/// From 2024-01 on 1,000; each month up to 2025-06 somebody comes for 100 and, after the first month, leaves again.
BookMaker comingAndGoing(const char *firstMonth = "2024-01-01")
{
    BookMaker maker("2025-06-30");
    maker.monthly("base", firstMonth, "", 1000);
    const base::Month first = day(firstMonth).monthOf();
    for (base::Month month = first + 1; month <= base::Month::fromIso("2025-06").value(); month = month + 1) {
        const std::string ends = month == first + 1 ? std::string() : (month + 1).firstDay().toIso();
        maker.monthly("c" + month.toIso(), month.firstDay().toIso(), ends, 100);
    }
    return maker;
}

kpi::Request inJune(const char *month = "2025-06-01")
{
    kpi::Request request;
    request.only = {"forecast"};
    request.periods = {base::periodOf(day(month), base::Every::Month)};
    return request;
}

const kpi::Part &part(const kpi::Point &point, std::string_view id)
{
    return *std::find_if(point.parts.begin(), point.parts.end(), [id](const kpi::Part &at) { return at.id == id; });
}

/// MRR so many months after 120,000 that gain 10,000 and lose a share of 1 / 12 each.
double expected(int months, double mrr = 120000, double gain = 10000, double loss = 1 / 12.0)
{
    for (int month = 0; month < months; ++month)
        mrr = mrr * (1 - loss) + gain;
    return mrr;
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeansOfThreeMonths()
    {
        const kpi::Point point = pointOf(comingAndGoing().finish(), "forecast", day("2025-06-01"));
        QVERIFY(point.value.hasAnswer());
        QCOMPARE(point.forecast.size(), std::size_t(12));
        QCOMPARE(point.forecast.front().month.toIso(), std::string("2025-07"));
        QCOMPARE(point.forecast.back().month.toIso(), std::string("2026-06"));
        QCOMPARE(point.forecast.back().value, point.value);
        QCOMPARE(part(point, "monthly_gain").value.number(), 10000.0);
        const double loss = part(point, "monthly_loss_rate").value.number();
        QVERIFY(std::abs(loss - 1 / 12.0) < 1e-12);
        for (int month = 0; month < 12; ++month)
            QVERIFY(std::abs(point.forecast[static_cast<std::size_t>(month)].value.number() - expected(month + 1)) <=
                    0.5 + 1e-6);
        // every month is like the other, so the range is a line and the forecast of six months ago came true
        QCOMPARE(point.forecast.back().low, point.value);
        QCOMPARE(point.forecast.back().high, point.value);
        QVERIFY(part(point, "backtest_error").value.number() < 1e-9);
    }

    void rangesHoldMostRuns()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("base", "2024-01-01", "", 1000);
        for (int month = 0; month < 12; ++month) {
            const base::Month in = base::Month::fromIso("2024-07").value() + month;
            maker.monthly("c" + in.toIso(), in.firstDay().toIso(), "", 10.0 * (1 + month % 3));
        }
        const book::Book book = maker.finish();
        const kpi::Point point = pointOf(book, "forecast", day("2025-06-01"));
        for (const kpi::ForecastMonth &month : point.forecast) {
            QVERIFY(month.low.number() <= month.value.number());
            QVERIFY(month.value.number() <= month.high.number());
        }
        const auto widthOf = [](const kpi::ForecastMonth &month) { return month.high.number() - month.low.number(); };
        QCOMPARE(widthOf(point.forecast.front()), 2000.0);
        // twelve draws of 10, 20 or 30: deviation sqrt(12 x 200 / 3) = 28.3, of which 1.28 to either side
        QVERIFY(std::abs(widthOf(point.forecast.back()) - 2 * 1.2816 * 2828) < 1000);
        QCOMPARE(pointOf(book, "forecast", day("2025-06-01")).forecast.back().low, point.forecast.back().low);
    }

    void historyIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<NoAnswer>("value");
        QTest::addColumn<NoAnswer>("range");
        QTest::newRow("two months") << QByteArray("2025-04-01") << NoAnswer::NoHistory << NoAnswer::None;
        QTest::newRow("three months") << QByteArray("2025-03-01") << NoAnswer::None << NoAnswer::NoHistory;
        QTest::newRow("eleven months") << QByteArray("2024-07-01") << NoAnswer::None << NoAnswer::NoHistory;
        QTest::newRow("twelve months") << QByteArray("2024-06-01") << NoAnswer::None << NoAnswer::None;
    }
    void historyIsNeeded()
    {
        QFETCH(QByteArray, begins);
        QFETCH(NoAnswer, value);
        QFETCH(NoAnswer, range);
        const kpi::Point point = pointOf(comingAndGoing(begins.constData()).finish(), "forecast", day("2025-06-01"));
        QCOMPARE(point.value.why(), value);
        QCOMPARE(point.forecast.empty(), value != NoAnswer::None);
        if (!point.forecast.empty())
            QCOMPARE(point.forecast.front().low.why(), range);
    }

    void monthsBeforeTheHistoryDoNotCount()
    {
        BookMaker maker = comingAndGoing();
        maker.builder.setHistoryBegins(day("2025-04-01"));
        QCOMPARE(pointOf(maker.finish(), "forecast", day("2025-06-01")).value.why(), NoAnswer::NoHistory);
    }

    void anOpenMonthForecastsFromTheOneBefore()
    {
        BookMaker maker = comingAndGoing();
        maker.builder.setCutOff(day("2025-06-10"));
        const kpi::Point point = pointOf(maker.finish(), "forecast", day("2025-06-01"));
        QVERIFY(point.open);
        QCOMPARE(point.forecast.front().month.toIso(), std::string("2025-06"));
    }

    void theErrorOfSixMonthsAgo()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("base", "2024-01-01", "2025-01-01", 100).monthly("next", "2024-01-01", "", 100);
        const kpi::Point point = pointOf(maker.finish(), "forecast", day("2025-06-01"));
        QCOMPARE(part(point, "backtest_error").value.number(), 1.0); // 200 forecast, 100 came
    }

    void scenarios_data()
    {
        QTest::addColumn<kpi::Scenario>("scenario");
        QTest::addColumn<double>("expectation");
        QTest::newRow("none") << kpi::Scenario{} << expected(12);
        QTest::newRow("gain") << kpi::Scenario{"", 0.5, 0, 0} << expected(12, 120000, 15000);
        QTest::newRow("loss") << kpi::Scenario{"", 0, -0.5, 0} << expected(12, 120000, 10000, 1 / 24.0);
        QTest::newRow("price") << kpi::Scenario{"", 0, 0, 0.1} << expected(12, 132000, 11000);
        QTest::newRow("everything lost") << kpi::Scenario{"", -1, 99, 0} << 0.0;
    }
    void scenarios()
    {
        QFETCH(kpi::Scenario, scenario);
        QFETCH(double, expectation);
        const auto point = kpi::forecastUnder(comingAndGoing().finish(), inJune(), scenario);
        QVERIFY(point.ok());
        QVERIFY(std::abs(point->value.number() - expectation) <= 0.5 + 1e-6);
        QCOMPARE(point->forecast.back().low, point->value);
    }

    void aScenarioNeedsAPeriodWithData()
    {
        const auto point = kpi::forecastUnder(comingAndGoing().finish(), inJune("2025-07-01"), {});
        QVERIFY(!point.ok());
        QCOMPARE(point.problem().code, base::ProblemCode::BadPeriod);
        kpi::Request nobody = inJune();
        nobody.where = {{"planet", "earth"}};
        QCOMPARE(kpi::forecastUnder(comingAndGoing().finish(), nobody, {}).problem().code,
                 base::ProblemCode::UnknownDimension);
    }

    void ninetySixMonths()
    {
        BookMaker maker("2025-12-31");
        for (int month = 0; month < 96; ++month)
            maker.monthly("c" + std::to_string(month),
                          (base::Month::fromIso("2018-01").value() + month).firstDay().toIso(), "", 100);
        const book::Book book = maker.finish();
        kpi::Request request;
        request.only = {"forecast"};
        request.periods = kpi::periodsBetween(day("2018-01-01"), day("2025-12-31"), base::Every::Month);
        QBENCHMARK_ONCE
        {
            QCOMPARE(kpi::compute(book, request)->figures.at(0).series.at(0).points.size(), std::size_t(96));
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestForecast)
#include "test_forecast.moc"
