// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;

Value spent(const book::Book &book, const char *in, base::Every every = base::Every::Month, int lag = 0)
{
    kpi::Conventions conventions;
    conventions.cacSpendLagMonths = lag;
    return valueOf(book, "acquisition_spend", in, conventions, every);
}

kpi::Report reportBy(const book::Book &book, const char *id, const char *by)
{
    kpi::Request request;
    request.only = {id};
    request.periods = {base::periodOf(day("2025-05-01"), base::Every::Month)};
    request.by = by;
    return kpi::compute(book, request).value();
}

} // namespace

class TestSpend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsSpreadOverItsDays()
    {
        BookMaker maker("2025-12-31");
        maker.spend("2025-05-01", 100);
        const book::Book book = maker.finish();
        QCOMPARE(spent(book, "2025-05"), Value::exact(10000));
        std::int64_t sum = 0;
        for (base::Date date = day("2025-05-01"); date <= day("2025-05-31"); date = date + 1) {
            const Value daily = spent(book, date.toIso().c_str(), base::Every::Day);
            QVERIFY(daily.integer() == 322 || daily.integer() == 323); // 100.00 / 31
            sum += daily.integer();
        }
        QCOMPARE(sum, 10000);
        // the week from 28 April holds four days of May
        QCOMPARE(spent(book, "2025-04-28", base::Every::Week), Value::exact(1290));
        QCOMPARE(spent(book, "2025-04-01", base::Every::Quarter), Value::exact(10000));
    }

    void aDayFallsOnItsDay()
    {
        BookMaker maker("2025-12-31");
        maker.spend("2025-05-31", 100, {}, false).spend("2025-05-01", 1, {}, false);
        const book::Book book = maker.finish();
        QCOMPARE(spent(book, "2025-05-31", base::Every::Day), Value::exact(10000));
        QCOMPARE(spent(book, "2025-05"), Value::exact(10100));
    }

    void outsideTheMonthsWithRowsNothingIsKnown()
    {
        BookMaker maker("2025-12-31");
        maker.spend("2025-03-01", 10).spend("2025-05-01", 30);
        maker.spend("2025-04-01", 5, {}, true, book::Purpose::Retention);
        const book::Book book = maker.finish();
        QCOMPARE(spent(book, "2025-02"), Value::none(NoAnswer::NoSpendData));
        QCOMPARE(spent(book, "2025-04"), Value::exact(0));
        QCOMPARE(spent(book, "2025-06"), Value::none(NoAnswer::NoSpendData));
    }

    void laterThanTheCutOffIsNotSpentYet()
    {
        BookMaker maker("2025-05-15");
        maker.spend("2025-05-10", 10, {}, false).spend("2025-05-20", 90, {}, false);
        QCOMPARE(spent(maker.finish(), "2025-05"), Value::exact(1000));
    }

    void lag()
    {
        BookMaker maker("2025-12-31");
        maker.spend("2025-01-01", 100).spend("2025-01-31", 7, {}, false);
        const book::Book book = maker.finish();
        QCOMPARE(spent(book, "2025-01", base::Every::Month, 1), Value::none(NoAnswer::NoSpendData));
        QCOMPARE(spent(book, "2025-02", base::Every::Month, 1), Value::exact(10700));
        QCOMPARE(spent(book, "2025-03", base::Every::Month, 2), Value::exact(10700));
        // 31 January is the last day of February a month later
        QCOMPARE(spent(book, "2025-02-28", base::Every::Day, 1), Value::exact(357 + 700));
    }

    void currencies()
    {
        BookMaker maker("2025-12-31");
        maker.spend("2025-05-01", 100).spend("2025-05-01", 100).spend("2025-05-01", 100);
        maker.builder.spend()[1].currency = maker.builder.currency(currencyOf("USD"));
        maker.builder.spend()[2].currency = maker.builder.currency(currencyOf("SEK"));
        maker.builder.setRate(currencyOf("USD"), base::Month::fromYm(2025, 4).value(), base::pico / 10 * 9);
        maker.builder.setRate(currencyOf("USD"), base::Month::fromYm(2025, 6).value(), base::pico);
        const book::Book book = maker.finish();
        kpi::Request request;
        request.only = {"acquisition_spend"};
        request.periods = {base::periodOf(day("2025-05-01"), base::Every::Month)};
        const kpi::Report report = kpi::compute(book, request).value();
        QCOMPARE(report.figures[0].series[0].points[0].value, Value::exact(19000));
        QCOMPARE(report.warnings.size(), std::size_t(1));
        QVERIFY(report.warnings[0].code == base::ProblemCode::AmountsLeftOut);
        QCOMPARE(report.warnings[0].count, 1);
    }

    /// Money of no channel goes to the channels in proportion to their own, to the cent, and it is said so.
    void moneyOfNoChannel()
    {
        BookMaker maker("2025-05-31");
        maker.spend("2025-05-01", 100, "ads").spend("2025-05-01", 200, "fairs").spend("2025-05-01", 50);
        for (const char *channel : {"ads", "fairs", "fairs2", "word"}) {
            maker.monthly(channel, "2025-05-10", "", 10);
            maker.builder.setAttribute(maker.builder.customer(channel), "channel",
                                       std::string(channel) == "fairs2" ? "fairs" : channel);
        }
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "acquisition_spend", "2025-05", "channel", "ads"), Value::exact(10000));
        QCOMPARE(groupValue(book, "acquisition_spend", "2025-05", "channel", "(none)"), Value::exact(5000));
        QCOMPARE(groupValue(book, "cac", "2025-05", "channel", "ads"), Value::exact(11667));
        QCOMPARE(groupValue(book, "cac", "2025-05", "channel", "fairs"), Value::exact(11667)); // 233.33 / 2
        QCOMPARE(groupValue(book, "cac", "2025-05", "channel", "word"), Value::exact(0));
        QCOMPARE(valueOf(book, "cac", "2025-05"), Value::exact(8750));
        const kpi::Report report = reportBy(book, "cac", "channel");
        QCOMPARE(report.warnings.size(), std::size_t(1));
        QVERIFY(report.warnings[0].code == base::ProblemCode::SpendWithoutChannel);
        QCOMPARE(report.warnings[0].count, 1);
    }

    void onlyMoneyOfNoChannel()
    {
        BookMaker maker("2025-05-31");
        maker.monthly("a", "2025-05-10", "", 10).spend("2025-05-01", 50);
        maker.builder.setAttribute(maker.builder.customer("a"), "channel", "ads");
        const book::Book book = maker.finish();
        QVERIFY(reportBy(book, "cac", "channel").warnings.empty());
        QCOMPARE(groupValue(book, "acquisition_spend", "2025-05", "channel", "(none)"), Value::exact(5000));
    }

    /// Spend knows no segment: nobody can say for which it was.
    void otherGroupsHaveNoAnswer()
    {
        BookMaker maker("2025-05-31");
        maker.monthly("a", "2025-05-10", "", 10).spend("2025-05-01", 50, "ads");
        maker.builder.setAttribute(maker.builder.customer("a"), "segment", "small");
        QCOMPARE(groupValue(maker.finish(), "cac", "2025-05", "segment", "small"), Value::none(NoAnswer::NotToldApart));
    }

    void paybackHasItsReasons()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-05-10", "", 50).spend("2025-05-01", 600).spend("2025-06-01", 600);
        const book::Book book = maker.finish();
        kpi::Conventions half;
        half.grossMargin = 0.5;
        kpi::Conventions none;
        none.grossMargin = 0;
        QCOMPARE(valueOf(book, "cac_payback", "2025-05"), Value::real(12));
        QCOMPARE(valueOf(book, "cac_payback", "2025-05", half), Value::real(24));
        QCOMPARE(valueOf(book, "cac_payback", "2025-05", none), Value::none(NoAnswer::NoNewMrr));
        QCOMPARE(valueOf(book, "cac_payback", "2025-06"), Value::none(NoAnswer::NoNewMrr));
        QCOMPARE(valueOf(book, "cac", "2025-06"), Value::none(NoAnswer::NoNewCustomers));
        QCOMPARE(valueOf(book, "cac", "2025-04"), Value::none(NoAnswer::NoSpendData));
        QCOMPARE(valueOf(book, "ltv", "2025-06"), Value::none(NoAnswer::NoLosses));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestSpend)
#include "test_spend.moc"
