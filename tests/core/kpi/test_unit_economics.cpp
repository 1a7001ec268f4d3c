// SPDX-License-Identifier: GPL-3.0-or-later
// cac_payback_curve, magic_number and viral_coefficient.
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;

kpi::Series curves(const book::Book &book, const char *from, const char *to, const kpi::Conventions &conventions = {})
{
    kpi::Request request;
    request.only = {"cac_payback_curve"};
    request.periods = kpi::periodsBetween(day(from), day(to), base::Every::Month);
    request.conventions = conventions;
    return kpi::compute(book, request).value().figures.at(0).series.at(0);
}

/// `2025-01 400.00: 0.25 0.50 -`
QString rowOf(const kpi::Cohort &cohort)
{
    QStringList words{QString::number(cohort.size.number() / 100, 'f', 2).append(u':')};
    for (const Value &value : cohort.values)
        words << (value.hasAnswer() ? QString::number(value.number(), 'f', 3)
                                    : QString::fromUtf8(kpi::nameOf(value.why()).data()));
    return words.join(u' ');
}

Value monthsToPayback(const kpi::Point &point)
{
    return point.parts.at(0).value;
}

book::ReferralRow referral(BookMaker &maker, const char *referrer, const char *invited, const char *converted)
{
    book::ReferralRow row;
    row.invitedOn = day(invited);
    row.referrer = maker.builder.customer(referrer);
    if (*converted)
        row.convertedOn = day(converted);
    return row;
}

/// January: 2 customers of 100, one of whom leaves in March; February: one of 50 who doubles in April.
BookMaker twoCohorts(const char *cutOff)
{
    BookMaker maker(cutOff);
    maker.monthly("a", "2025-01-10", "", 100).monthly("b", "2025-01-20", "2025-03-15", 100);
    maker.monthly("c", "2025-02-05", "", 50).monthly("c", "2025-04-05", "", 50);
    maker.spend("2025-01-01", 400).spend("2025-02-01", 1000).spend("2025-04-01", 0);
    return maker;
}

} // namespace

class TestUnitEconomics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginPaysTheSpendBack()
    {
        const kpi::Series series = curves(twoCohorts("2025-04-30").finish(), "2025-01-01", "2025-04-01");
        QCOMPARE(series.cohorts.size(), std::size_t(2));
        QCOMPARE(series.cohorts[0].month.toIso(), std::string("2025-01"));
        QCOMPARE(rowOf(series.cohorts[0]), QStringLiteral("400.00: 0.500 1.000 1.250 1.500"));
        QCOMPARE(rowOf(series.cohorts[1]), QStringLiteral("1000.00: 0.050 0.100 0.200 not_yet"));
        QCOMPARE(rowOf(series.average), QStringLiteral("1400.00: 0.179 0.357 0.500 1.500"));
        QCOMPARE(series.points.at(0).value, Value::real(1.5));
        QCOMPARE(monthsToPayback(series.points[0]), Value::exact(2));
        QCOMPARE(series.points.at(1).value, Value::real(0.2));
        QCOMPARE(monthsToPayback(series.points[1]), Value::none(NoAnswer::NotYet));
        QCOMPARE(series.points.at(2).value, Value::none(NoAnswer::NoSpend)); // nothing spent in March
    }

    void aMonthCountsWhenItIsOver()
    {
        const book::Book book = twoCohorts("2025-02-27").finish();
        const kpi::Series series = curves(book, "2025-01-01", "2025-02-01");
        QCOMPARE(rowOf(series.cohorts.at(0)), QStringLiteral("400.00: 0.500"));
        QCOMPARE(rowOf(series.cohorts.at(1)), QStringLiteral("1000.00: not_yet"));
        QCOMPARE(series.points.at(1).value, Value::none(NoAnswer::NotYet));
        QVERIFY(series.points.at(1).open);
    }

    void rowsAreThoseOfTheMonthsAskedFor()
    {
        const kpi::Series series = curves(twoCohorts("2025-04-30").finish(), "2025-02-01", "2025-02-01");
        QCOMPARE(series.cohorts.size(), std::size_t(1));
        QCOMPARE(rowOf(series.cohorts[0]), QStringLiteral("1000.00: 0.050 0.100 0.200"));
    }

    void marginAndLagCount()
    {
        kpi::Conventions half;
        half.grossMargin = 0.5;
        const book::Book book = twoCohorts("2025-04-30").finish();
        QCOMPARE(rowOf(curves(book, "2025-01-01", "2025-01-01", half).cohorts.at(0)),
                 QStringLiteral("400.00: 0.250 0.500 0.625 0.750"));
        half.grossMargin = 1;
        half.cacSpendLagMonths = 1; // January's spend is February's cohort's
        QCOMPARE(rowOf(curves(book, "2025-02-01", "2025-02-01", half).cohorts.at(0)),
                 QStringLiteral("400.00: 0.125 0.250 0.500"));
        half.grossMarginRequired = true;
        QCOMPARE(rowOf(curves(book, "2025-02-01", "2025-02-01", half).cohorts.at(0)),
                 QStringLiteral("400.00: no_gross_margin no_gross_margin no_gross_margin"));
    }

    void foreignMoneyIsWorthTheRateOfEachMonth()
    {
        BookMaker maker("2025-03-31");
        book::TermInput term = maker.term("a", "2025-01-10", "", 100);
        term.currency = currencyOf("USD");
        maker.add(term).spend("2025-01-01", 400);
        maker.builder.setRate(currencyOf("USD"), base::Month::fromYm(2025, 1).value(), base::pico / 2);
        maker.builder.setRate(currencyOf("USD"), base::Month::fromYm(2025, 3).value(), base::pico);
        const kpi::Series series = curves(maker.finish(), "2025-01-01", "2025-03-01");
        QCOMPARE(rowOf(series.cohorts.at(0)), QStringLiteral("400.00: 0.125 0.250 0.500"));
        QCOMPARE(series.points.at(0).value, Value::real(0.5));
    }

    void aQuarterIsACohortToo()
    {
        const book::Book book = twoCohorts("2025-04-30").finish();
        const kpi::Point point = pointOf(book, "cac_payback_curve", day("2025-01-01"), {}, base::Every::Quarter);
        QCOMPARE(point.value, Value::real((200 + 200 + 100 + 100 + 50 + 50 + 100) / 1400.0));
        QCOMPARE(monthsToPayback(point), Value::none(NoAnswer::NotYet));
    }

    void thePointIsTheEndOfItsRow()
    {
        int rows = 0;
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            BookShape shape;
            shape.records = true;
            const book::Book book = randomBook(seed, shape);
            const kpi::Series series = curves(book, "2023-10-01", "2024-12-01", randomConventions(seed));
            for (const kpi::Cohort &row : series.cohorts) {
                const auto point = std::find_if(series.points.begin(), series.points.end(), [&row](const auto &some) {
                    return some.period.first.monthOf() == row.month;
                });
                QVERIFY(point != series.points.end());
                const Value *last = nullptr;
                for (const Value &value : row.values)
                    last = value.hasAnswer() ? &value : last;
                QCOMPARE(point->value.hasAnswer(), last != nullptr);
                if (!last)
                    continue;
                ++rows;
                QVERIFY(std::abs(point->value.number() - last->number()) < 1e-9 * std::max(1.0, last->number()));
                const bool paidBack = monthsToPayback(*point).hasAnswer();
                QCOMPARE(paidBack, last->number() >= 1);
            }
        }
        QVERIFY(rows > 50);
    }

    void withoutSpendThereIsNoCurve()
    {
        BookMaker maker("2025-03-31");
        maker.monthly("a", "2025-01-10", "", 100);
        const kpi::Series series = curves(maker.finish(), "2025-01-01", "2025-03-01");
        QCOMPARE(series.points.at(0).value, Value::none(NoAnswer::NoSpendData));
        QCOMPARE(series.average.size, Value::none(NoAnswer::NoSpend));
    }

    void theMagicNumberOfOtherPeriods()
    {
        BookMaker maker("2025-08-10");
        maker.monthly("old", "2024-01-01", "", 500).monthly("a", "2025-04-10", "", 100);
        maker.monthly("b", "2025-05-10", "", 200).monthly("c", "2025-06-10", "", 50);
        maker.monthly("gone", "2024-01-01", "2025-06-01", 40).monthly("d", "2025-07-10", "", 1000);
        for (const char *month : {"2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"})
            maker.spend(month, 1000);
        const book::Book book = maker.finish();
        const double second = (100 + 200 + 50 - 40) * 12 / 3000.0;
        QCOMPARE(valueOf(book, "magic_number", "2025-04-01", {}, base::Every::Quarter).number(), second);
        QCOMPARE(valueOf(book, "magic_number", "2025-06").number(), second); // April to June
        QCOMPARE(valueOf(book, "magic_number", "2025-07").number(), (200 + 50 - 40 + 1000) * 12 / 3000.0);
        QCOMPARE(valueOf(book, "magic_number", "2025-08"), valueOf(book, "magic_number", "2025-07")); // August is open
        QCOMPARE(valueOf(book, "magic_number", "2025-05"), Value::none(NoAnswer::NoSpendData));       // needs December
        kpi::Conventions lagged;
        lagged.cacSpendLagMonths = 2;
        QCOMPARE(valueOf(book, "magic_number", "2025-06", lagged).number(), second);
    }

    void referralsThatConverted()
    {
        BookMaker maker("2025-06-15");
        maker.customers(4, "s", "2025-01-01", "", 10).customers(6, "n", "2025-05-10", "", 10);
        for (const book::ReferralRow &row :
             {referral(maker, "s0", "2025-05-02", "2025-06-01"), referral(maker, "s0", "2025-05-03", ""),
              referral(maker, "s1", "2025-05-04", "2025-06-20"), referral(maker, "s1", "2025-04-04", "2025-05-05")})
            maker.builder.referrals().push_back(row);
        maker.builder.setAttribute(maker.builder.customer("s0"), "segment", "small");
        const book::Book book = maker.finish();
        const kpi::Point point = pointOf(book, "viral_coefficient", day("2025-05-01"));
        QCOMPARE(point.value, Value::real(0.25));
        QCOMPARE(std::string(point.parts.at(0).id), std::string("invitations_per_customer"));
        QCOMPARE(point.parts[0].value, Value::real(0.75));
        QCOMPARE(std::string(point.parts.at(1).id), std::string("share_converted"));
        QCOMPARE(point.parts[1].value, Value::real(1 / 3.0));
        QCOMPARE(groupValue(book, "viral_coefficient", "2025-05", "segment", "small"), Value::real(1));
        QCOMPARE(valueOf(book, "viral_coefficient", "2025-06"), Value::real(0));
        QCOMPARE(valueOf(book, "viral_coefficient", "2025-01"), Value::none(NoAnswer::NoCustomersAtStart));
    }

    void withoutReferralsNothingIsKnown()
    {
        BookMaker maker("2025-06-15");
        maker.customers(4, "s", "2025-01-01", "", 10);
        QCOMPARE(valueOf(maker.finish(), "viral_coefficient", "2025-05"), Value::none(NoAnswer::NoReferralData));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestUnitEconomics)
#include "test_unit_economics.moc"
