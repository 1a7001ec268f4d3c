// SPDX-License-Identifier: GPL-3.0-or-later
// One-off revenue and order volume: values and the numbers beside them.
#include "tests/core/kpi/book_maker.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace perennial::test
{

namespace
{

book::ChargeRow charge(BookMaker &maker, const char *date, double amount, book::ChargeKind kind,
                       const char *customer = nullptr)
{
    book::ChargeRow row;
    row.date = day(date);
    row.amount = std::llround(amount * 100);
    row.kind = kind;
    if (customer)
        row.customer = maker.builder.customer(customer);
    return row;
}

std::int64_t part(const kpi::Point &point, std::string_view id)
{
    const auto at =
        std::find_if(point.parts.begin(), point.parts.end(), [id](const kpi::Part &named) { return named.id == id; });
    return at == point.parts.end() || !at->value.hasAnswer() ? -1 : at->value.integer();
}

} // namespace

class TestOneOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAddUp()
    {
        BookMaker maker("2025-06-20");
        auto &charges = maker.builder.charges();
        charges.push_back(charge(maker, "2025-06-01", 500, book::ChargeKind::Setup));
        charges.push_back(charge(maker, "2025-06-10", 120.5, book::ChargeKind::Consulting));
        charges.push_back(charge(maker, "2025-06-11", -20, book::ChargeKind::Consulting)); // a credit
        charges.push_back(charge(maker, "2025-06-20", 7, book::ChargeKind::Other));
        charges.push_back(charge(maker, "2025-06-21", 900, book::ChargeKind::Integration)); // after the cut-off
        charges.push_back(charge(maker, "2025-05-31", 60, book::ChargeKind::Integration));
        maker.monthly("a", "2025-01-01", "", 100);
        const book::Book book = maker.finish();
        const kpi::Point june = pointOf(book, "one_off_revenue", day("2025-06-01"));
        QCOMPARE(june.value.integer(), 60750);
        QVERIFY(june.open);
        QCOMPARE(part(june, "setup"), 50000);
        QCOMPARE(part(june, "consulting"), 10050);
        QCOMPARE(part(june, "integration"), 0);
        QCOMPARE(part(june, "other"), 700);
        QCOMPARE(valueOf(book, "one_off_revenue", "2025-05").integer(), 6000);
        QCOMPARE(valueOf(book, "one_off_revenue", "2025-04").integer(), 0);
        QCOMPARE(valueOf(book, "mrr", "2025-06").integer(), 10000); // never stacked into MRR
    }

    void noChargesNoAnswer()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100);
        QCOMPARE(valueOf(maker.finish(), "one_off_revenue", "2025-06").why(), kpi::NoAnswer::NoChargeData);
    }

    void foreignChargesAtTheirMonth()
    {
        BookMaker maker("2025-06-30");
        const auto foreign = [&maker](const char *date, const char *currency) {
            book::ChargeRow row = charge(maker, date, 100, book::ChargeKind::Setup);
            row.currency = maker.builder.currency(currencyOf(currency));
            return row;
        };
        auto &charges = maker.builder.charges();
        charges.push_back(foreign("2025-05-10", "USD"));
        charges.push_back(foreign("2025-06-10", "USD"));
        charges.push_back(foreign("2025-06-11", "SEK"));
        charges.push_back(charge(maker, "2025-06-12", 1, book::ChargeKind::Other));
        charges.back().currency = maker.builder.currency(currencyOf("SEK"));
        maker.builder.setRate(currencyOf("USD"), *base::Month::fromYm(2025, 5), base::pico / 2);
        maker.builder.setRate(currencyOf("USD"), *base::Month::fromYm(2025, 6), base::pico / 4);
        const book::Book book = maker.finish();
        kpi::Request request;
        request.only = {"one_off_revenue"};
        request.periods = kpi::periodsBetween(day("2025-05-01"), day("2025-06-30"), base::Every::Month);
        const auto report = kpi::compute(book, request);
        QVERIFY(report.ok());
        const auto &points = report->figures[0].series[0].points;
        QCOMPARE(points[0].value.integer(), 5000);
        QCOMPARE(points[1].value.integer(), 2500);
        QCOMPARE(report->warnings.size(), std::size_t(1)); // both kinds in one sentence
        QCOMPARE(report->warnings[0].code, base::ProblemCode::AmountsLeftOut);
        QCOMPARE(report->warnings[0].count, std::int64_t(2));
    }

    void groupsByCustomer()
    {
        BookMaker maker("2025-06-30");
        auto &charges = maker.builder.charges();
        charges.push_back(charge(maker, "2025-06-01", 10, book::ChargeKind::Setup, "a"));
        charges.push_back(charge(maker, "2025-06-01", 20, book::ChargeKind::Setup, "b"));
        charges.push_back(charge(maker, "2025-06-01", 40, book::ChargeKind::Setup));
        maker.builder.setAttribute(maker.builder.customer("a"), "segment", "small");
        maker.monthly("a", "2025-01-01", "", 100);
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "one_off_revenue", "2025-06", "segment", "small").integer(), 1000);
        QCOMPARE(groupValue(book, "one_off_revenue", "2025-06", "segment", "(none)").integer(), 6000);
        QCOMPARE(groupValue(book, "one_off_revenue", "2025-06", "plan", "(none)").why(), kpi::NoAnswer::NotToldApart);
    }

    void ordersAndTheirTouchpoints()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("old", "2025-01-01", "", 100).monthly("new", "2025-06-10", "", 100);
        maker.monthly("other", "2025-06-15", "", 100).monthly("bounced", "2025-06-02", "2025-06-20", 100);
        maker.lead("2025-05-01").id = maker.builder.text("lead");
        maker.builder.leads().back().customer = maker.builder.customer("new");
        const auto touch = [&maker](const char *date, const char *customer, const char *lead) {
            book::TouchpointRow row;
            row.date = day(date);
            if (customer)
                row.customer = maker.builder.customer(customer);
            else
                row.lead = maker.builder.text(lead);
            maker.builder.touchpoints().push_back(row);
        };
        touch("2025-04-01", "new", nullptr);
        touch("2025-06-10", "new", nullptr);  // the day it came
        touch("2025-06-11", "new", nullptr);  // afterwards
        touch("2025-05-02", nullptr, "lead"); // the lead that it was
        touch("2025-05-02", nullptr, "nobody");
        touch("2025-01-01", "old", nullptr);
        touch("2025-06-01", "bounced", nullptr); // is no new customer
        maker.builder.setAttribute(maker.builder.customer("new"), "channel", "ads");
        const book::Book book = maker.finish();
        const kpi::Point june = pointOf(book, "order_volume", day("2025-06-01"));
        QCOMPARE(june.value.integer(), 2);
        QCOMPARE(part(june, "active_customers"), 3);
        QCOMPARE(part(june, "touchpoints"), 3);
        QCOMPARE(groupValue(book, "order_volume", "2025-06", "channel", "ads").integer(), 1);
        QCOMPARE(groupValue(book, "order_volume", "2025-06", "channel", "(none)").integer(), 1);
        kpi::Conventions every;
        every.samePeriodChurn = kpi::SamePeriodChurn::Include;
        QCOMPARE(part(pointOf(book, "order_volume", day("2025-06-01"), every), "touchpoints"), 4);
        QCOMPARE(part(pointOf(book, "order_volume", day("2025-01-01")), "touchpoints"), 1);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestOneOff)
#include "test_one_off.moc"
