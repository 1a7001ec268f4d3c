// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/oracles.h"

#include <optional>

namespace perennial::test
{

namespace
{

using base::Every;
using kpi::NoAnswer;
using kpi::Value;
using Amount = std::optional<double>;

base::Month month(const char *iso)
{
    return base::Month::fromIso(iso).value();
}

/// Amounts in EUR; the row is numbered.
book::CashRow &cash(BookMaker &maker, base::Month of, Amount balance, Amount out, Amount in)
{
    const auto minor = [](Amount amount) {
        return amount ? std::optional<base::Minor>(std::llround(*amount * 100)) : std::nullopt;
    };
    book::CashRow row;
    row.month = of;
    row.balance = minor(balance);
    row.outflow = minor(out);
    row.inflow = minor(in);
    row.row = maker.builder.cash().size() + 1;
    maker.builder.cash().push_back(row);
    return maker.builder.cash().back();
}

/// `months` alike that end with 2025-06.
BookMaker steady(int months, double out, double in)
{
    BookMaker maker("2025-06-30");
    for (int before = months - 1; before >= 0; --before)
        cash(maker, month("2025-06") - before, {}, out, in);
    return maker;
}

NoAnswer why(const book::Book &book, const char *id, const char *in, Every every = Every::Month)
{
    return valueOf(book, id, in, {}, every).why();
}

kpi::Explanation explained(const book::Book &book, const char *id, const char *firstDay)
{
    kpi::Request request;
    request.only = {id};
    request.periods = {base::periodOf(day(firstDay), Every::Month)};
    return kpi::explain(book, request).value();
}

} // namespace

class TestCash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracles_data();
    void oracles()
    {
        QFETCH(Make, figures);
        compareFigures(figures());
    }
    void balances();
    void flowsNeedEveryMonth();
    void onlyWholeMonthsHaveFlows();
    void openPeriods();
    void runwayOfThreeMonths();
    void burnMultipleOfAQuarterOrLonger();
    void ruleOf40NeedsTwelveMonths();
    void ratesAreTheMonthsOwn();
    void cashIsTheWholeCompanys();
    void rowsSumToTheNumber();
};

void TestCash::oracles_data()
{
    QTest::addColumn<Make>("figures");
    oracle("55 runway", [] {
        BookMaker maker = steady(3, 50000, 10000);
        maker.builder.cash().back().balance = 60000000;
        const book::Book book = maker.finish();
        return Figures{amount(book, "cash", "2025-06", 600000), amount(book, "gross_burn", "2025-06", 50000),
                       amount(book, "net_burn", "2025-06", 40000), ratio(book, "runway", "2025-06", 15)};
    });
    oracle("burn multiple", [] {
        BookMaker maker = steady(3, 50000, 10000); // 120,000 burned for 5,000 x 12
        maker.monthly("a", "2025-01-01", "", 10000).monthly("b", "2025-05-10", "", 6000);
        maker.monthly("c", "2025-01-01", "2025-06-10", 1000);
        const book::Book book = maker.finish();
        return Figures{ratio(book, "burn_multiple", "2025-06", 2)};
    });
    oracle("rule of 40", [] {
        BookMaker maker = steady(12, 900, 1000); // 10 points, and 30 of growth
        maker.monthly("a", "2024-01-01", "", 1000).monthly("b", "2025-02-01", "", 300);
        const book::Book book = maker.finish();
        return Figures{ratio(book, "rule_of_40", "2025-06", 0.4)};
    });
}

void TestCash::balances()
{
    BookMaker maker("2025-08-31");
    cash(maker, month("2025-01"), 1000, {}, {});
    cash(maker, month("2025-02"), {}, 300, 100).financing = 500000;
    cash(maker, month("2025-03"), {}, 50, 20);
    cash(maker, month("2025-05"), {}, 50, 20); // April is missing
    cash(maker, month("2025-06"), 7, {}, {});
    const book::Book book = maker.finish();
    QCOMPARE(why(book, "cash", "2024-12"), NoAnswer::NoCashData);
    QCOMPARE(valueOf(book, "cash", "2025-01"), Value::exact(100000));
    QCOMPARE(valueOf(book, "cash", "2025-02"), Value::exact(100000 + 500000 - 20000));
    QCOMPARE(valueOf(book, "cash", "2025-03"), Value::exact(577000));
    QCOMPARE(valueOf(book, "cash", "2025-05"), Value::exact(577000)); // as last known
    QCOMPARE(valueOf(book, "cash", "2025-06"), Value::exact(700));
    QCOMPARE(valueOf(book, "cash", "2025-07-20", {}, Every::Day), Value::exact(700));
    QCOMPARE(why(book, "cash", "2025-07"), NoAnswer::NoCashData);
    const kpi::Explanation march = explained(book, "cash", "2025-03-01");
    QCOMPARE(march.terms.at(0).trace.rows.size(), std::size_t(3));
    QCOMPARE(march.terms.at(0).trace.rows.at(1).source.row, book::RowId(2));
}

void TestCash::flowsNeedEveryMonth()
{
    BookMaker maker("2025-08-31");
    cash(maker, month("2025-01"), {}, 100, 10);
    cash(maker, month("2025-02"), {}, 100, {});
    cash(maker, month("2025-03"), {}, 100, 10);
    cash(maker, month("2025-05"), {}, 100, 10);
    const book::Book book = maker.finish();
    QCOMPARE(valueOf(book, "gross_burn", "2025-01-01", {}, Every::Quarter), Value::exact(30000));
    QCOMPARE(why(book, "net_burn", "2025-01-01", Every::Quarter), NoAnswer::NoCashData);
    QCOMPARE(why(book, "net_burn", "2025-02"), NoAnswer::NoCashData);
    QCOMPARE(why(book, "gross_burn", "2025-04"), NoAnswer::NoCashData);
    QCOMPARE(why(book, "gross_burn", "2024-12"), NoAnswer::NoCashData);
    QCOMPARE(why(BookMaker("2025-08-31").monthly("a", "2025-01-01", "", 1).finish(), "gross_burn", "2025-01"),
             NoAnswer::NoCashData);
}

void TestCash::onlyWholeMonthsHaveFlows()
{
    const book::Book book = steady(12, 100, 10).finish();
    QCOMPARE(why(book, "net_burn", "2025-06-02", Every::Week), NoAnswer::NotToldApart);
    QCOMPARE(why(book, "gross_burn", "2025-06-02", Every::Day), NoAnswer::NotToldApart);
    QCOMPARE(valueOf(book, "net_burn", "2025-04-01", {}, Every::Quarter), Value::exact(27000));
}

void TestCash::openPeriods()
{
    BookMaker maker("2025-06-15");
    cash(maker, month("2025-04"), 500, 100, 10);
    cash(maker, month("2025-05"), 400, 100, 10);
    cash(maker, month("2025-07"), 1, 1, 1);
    QCOMPARE(valueOf(maker.finish(), "cash", "2025-06"), Value::exact(40000));
    BookMaker partial("2025-06-15");
    cash(partial, month("2025-04"), 500, 100, 10);
    cash(partial, month("2025-05"), 400, 100, 10);
    QCOMPARE(valueOf(partial.finish(), "gross_burn", "2025-04-01", {}, Every::Quarter), Value::exact(20000));
    BookMaker begun("2025-06-15");
    cash(begun, month("2025-04"), 500, 100, 10);
    cash(begun, month("2025-05"), 400, 100, 10);
    cash(begun, month("2025-06"), 300, 60, 10);
    const book::Book book = begun.finish();
    QCOMPARE(valueOf(book, "gross_burn", "2025-04-01", {}, Every::Quarter), Value::exact(26000));
    QCOMPARE(valueOf(book, "cash", "2025-06"), Value::exact(40000)); // June is not over
}

void TestCash::runwayOfThreeMonths()
{
    BookMaker maker = steady(3, 100, 100);
    maker.builder.cash().at(0).outflow = 40000;
    maker.builder.cash().back().balance = 100000;
    cash(maker, month("2025-03"), 5, 5, 5);
    const book::Book book = maker.finish(); // burns 300, 0 and 0
    QCOMPARE(valueOf(book, "runway", "2025-06").number(), 10.0);
    QCOMPARE(why(book, "runway", "2025-04"), NoAnswer::NoHistory);
    const kpi::Explanation june = explained(book, "runway", "2025-06-01");
    QCOMPARE(june.terms.at(1).trace.rows.size(), std::size_t(3)); // the zeros are part of the mean
    BookMaker positive = steady(3, 100, 100);
    positive.builder.cash().back().balance = 100000;
    QCOMPARE(why(positive.finish(), "runway", "2025-06"), NoAnswer::CashFlowPositive);
}

void TestCash::burnMultipleOfAQuarterOrLonger()
{
    BookMaker maker = steady(12, 1200, 0);
    maker.monthly("a", "2024-07-05", "", 10).monthly("b", "2025-02-10", "", 200).monthly("c", "2025-05-10", "", 100);
    const book::Book book = maker.finish();
    QCOMPARE(valueOf(book, "burn_multiple", "2025-06").number(), 3.0);
    QCOMPARE(valueOf(book, "burn_multiple", "2025-04-01", {}, Every::Quarter).number(), 3.0);
    QCOMPARE(valueOf(book, "burn_multiple", "2025", {}, Every::Year).number(), 2.0); // January to June
    QCOMPARE(why(book, "burn_multiple", "2025-01"), NoAnswer::NoGrowth);
    QCOMPARE(why(book, "burn_multiple", "2024-08"), NoAnswer::NoHistory);
    QCOMPARE(why(steady(12, 1200, 0).finish(), "burn_multiple", "2025-06"), NoAnswer::NoSubscriptionData);
}

void TestCash::ruleOf40NeedsTwelveMonths()
{
    BookMaker young = steady(12, 900, 1000);
    young.monthly("a", "2024-07-01", "", 1000);
    QCOMPARE(why(young.finish(), "rule_of_40", "2025-06"), NoAnswer::NoHistory);
    BookMaker shortCash = steady(11, 900, 1000);
    shortCash.monthly("a", "2024-01-01", "", 1000);
    QCOMPARE(why(shortCash.finish(), "rule_of_40", "2025-06"), NoAnswer::NoHistory);
    BookMaker noInflow = steady(12, 900, 0);
    noInflow.monthly("a", "2024-01-01", "", 1000);
    QCOMPARE(why(noInflow.finish(), "rule_of_40", "2025-06"), NoAnswer::NoInflow);
    BookMaker unknown = steady(12, 900, 1000);
    unknown.monthly("a", "2024-01-01", "", 1000);
    unknown.builder.setHistoryBegins(day("2024-07-01"));
    QCOMPARE(why(unknown.finish(), "rule_of_40", "2025-06"), NoAnswer::NoHistory);
}

void TestCash::ratesAreTheMonthsOwn()
{
    BookMaker maker("2025-06-30");
    for (const char *iso : {"2025-04", "2025-05", "2025-06"})
        cash(maker, month(iso), 100, 30, 10).currency = maker.builder.currency(currencyOf("USD"));
    maker.builder.setRate(currencyOf("USD"), month("2025-05"), base::pico / 2);
    maker.builder.setRate(currencyOf("USD"), month("2025-06"), base::pico);
    const book::Book book = maker.finish();
    QCOMPARE(valueOf(book, "cash", "2025-05"), Value::exact(5000));
    QCOMPARE(valueOf(book, "cash", "2025-06"), Value::exact(10000));
    QCOMPARE(why(book, "cash", "2025-04"), NoAnswer::NoRate);
    QCOMPARE(why(book, "gross_burn", "2025-04"), NoAnswer::NoRate);
    QCOMPARE(valueOf(book, "net_burn", "2025-04-01", {}, Every::Quarter), Value::exact(3000));
    QCOMPARE(valueOf(book, "runway", "2025-06").number(), 10000 / 1500.0);
    const kpi::Explanation april = explained(book, "gross_burn", "2025-04-01");
    QCOMPARE(april.terms.at(0).trace.leftOut.size(), std::size_t(1));
    QCOMPARE(april.warnings.size(), std::size_t(1));
    QCOMPARE(april.warnings.at(0).code, base::ProblemCode::AmountsLeftOut);
}

void TestCash::cashIsTheWholeCompanys()
{
    BookMaker maker = steady(12, 900, 1000);
    maker.monthly("a", "2024-01-01", "", 1000).monthly("a", "2025-05-10", "", 50);
    maker.builder.setAttribute(maker.builder.customer("a"), "segment", "small");
    maker.builder.cash().back().balance = 100;
    const book::Book book = maker.finish();
    for (const char *id : {"cash", "gross_burn", "net_burn", "runway", "burn_multiple", "rule_of_40"}) {
        kpi::Request request;
        request.only = {id};
        request.periods = {base::periodOf(day("2025-06-01"), Every::Month)};
        request.by = "segment";
        QCOMPARE(kpi::compute(book, request)->figures.at(0).series.at(0).points.at(0).value.why(),
                 NoAnswer::NotToldApart);
        request.by.reset();
        request.where = {{"segment", "small"}};
        QCOMPARE(kpi::compute(book, request)->figures.at(0).series.at(0).points.at(0).value.why(),
                 NoAnswer::NotToldApart);
    }
}

void TestCash::rowsSumToTheNumber()
{
    BookMaker maker("2025-06-30");
    for (int before = 12; before >= 0; --before) {
        book::CashRow &row = cash(maker, month("2025-06") - before, 5000 + before, 100 + before, 50);
        if (before % 2 == 0)
            row.currency = maker.builder.currency(currencyOf("USD"));
    }
    maker.builder.setRate(currencyOf("USD"), month("2024-09"), base::pico / 3);
    maker.monthly("a", "2024-01-01", "", 1000).monthly("b", "2025-05-10", "", 300);
    maker.monthly("c", "2024-01-01", "2025-06-10", 100);
    const book::Book book = maker.finish();
    for (const char *id : {"cash", "gross_burn", "net_burn", "runway", "burn_multiple", "rule_of_40"}) {
        const kpi::Explanation explanation = explained(book, id, "2025-06-01");
        QVERIFY2(explanation.value.hasAnswer(), id);
        for (const kpi::ExplainedTerm &term : explanation.terms) {
            const auto count = static_cast<double>(term.trace.rows.size());
            double sum = 0;
            for (const kpi::TracedRow &row : term.trace.rows)
                sum += row.amount.number();
            const bool isMean = kpi::findQuantity(term.id)->aggregate == kpi::Aggregate::Mean;
            QCOMPARE(isMean ? sum / count : sum, term.value.number());
        }
    }
}

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestCash)
#include "test_cash.moc"
