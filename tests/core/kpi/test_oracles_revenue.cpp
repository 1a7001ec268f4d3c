// SPDX-License-Identifier: GPL-3.0-or-later
// Published worked examples of recurring revenue and churn; the tags begin with their numbers.
#include "tests/core/kpi/oracles.h"

namespace perennial::test
{

namespace
{

/// Gold 4 x 500 a year, then 2 x Silver at 30 a month for a while, then a return with 3 x Gold monthly at 50.
book::Book goldAndSilver()
{
    BookMaker maker("2025-12-31");
    maker.add(priced(maker, "acme", "2024-01-10", "2025-01-10", 500, 4, "year"));
    maker.add(priced(maker, "acme", "2024-03-05", "2024-06-17", 30, 2, "month"));
    maker.add(priced(maker, "acme", "2025-04-01", "", 50, 3, "month"));
    return maker.finish();
}

Figures row1()
{
    const book::Book book = goldAndSilver();
    return {amount(book, "mrr", "2024-01", 166.67), amount(book, "mrr_new", "2024-01", 166.67)};
}

Figures row2()
{
    const book::Book book = goldAndSilver();
    return {amount(book, "mrr_expansion", "2024-03", 60), amount(book, "mrr_new", "2024-03", 0)};
}

Figures row3()
{
    const book::Book book = goldAndSilver();
    return {amount(book, "mrr_contraction", "2024-06", 60), amount(book, "mrr_churn", "2024-06", 0)};
}

Figures row4()
{
    BookMaker maker("2025-12-31");
    book::TermInput term = priced(maker, "acme", "2024-01-10", "2025-01-10", 500, 4, "year");
    term.cancelRequestedOn = day("2024-07-01");
    maker.add(term);
    const book::Book book = maker.finish();
    kpi::Conventions atRequest;
    atRequest.churnDate = kpi::ChurnDate::CancelRequest;
    return {amount(book, "mrr_churn", "2024-07", 0), amount(book, "mrr_churn", "2025-01", 166.67),
            amount(book, "mrr_churn", "2024-07", 166.67, atRequest)};
}

Figures row5()
{
    const book::Book book = goldAndSilver();
    return {amount(book, "mrr_reactivation", "2025-04", 150), amount(book, "mrr_new", "2025-04", 0),
            ratio(book, "reactivated_customers", "2025-04", 1)};
}

/// S 100: one loses 10, one goes down by 10, one up by 10.
Figures rows6And7(const char *id, double expected)
{
    BookMaker maker("2025-06-30");
    maker.monthly("stays", "2025-01-01", "", 50).monthly("leaves", "2025-01-01", "2025-05-11", 10);
    maker.monthly("down", "2025-01-01", "2025-05-03", 20).monthly("down", "2025-05-03", "", 10);
    maker.monthly("up", "2025-01-01", "2025-05-03", 20).monthly("up", "2025-05-03", "", 30);
    return {ratio(maker.finish(), id, "2025-05", expected)};
}

Figures row10()
{
    BookMaker maker("2025-06-30");
    maker.customers(90, "s", "2025-01-01", "", 10).customers(10, "l", "2025-01-01", "2025-05-20", 10);
    maker.monthly("joined", "2025-05-04", "2025-05-22", 10);
    const book::Book book = maker.finish();
    kpi::Conventions include;
    include.samePeriodChurn = kpi::SamePeriodChurn::Include;
    return {ratio(book, "customer_churn_rate", "2025-05", 0.10), ratio(book, "bounced_customers", "2025-05", 1),
            ratio(book, "customer_churn_rate", "2025-05", 0.11, include)};
}

Figures mrrOf(double unit, int quantity, const char *interval, double discount, double expected)
{
    BookMaker maker("2025-05-31");
    book::TermInput term = priced(maker, "acme", "2025-05-02", "", unit, quantity, interval);
    term.discount = std::llround(discount * 100);
    maker.add(term);
    return {amount(maker.finish(), "mrr", "2025-05", expected)};
}

Figures row16()
{
    BookMaker maker("2025-06-30");
    book::TermInput term = maker.term("acme", "2025-04-15", "2025-06-15", 10);
    term.cancelRequestedOn = day("2025-06-08");
    maker.add(term);
    const book::Book book = maker.finish();
    const auto on = [&book](const char *id, const char *in) { return valueOf(book, id, in, {}, base::Every::Day); };
    return {{"mrr", on("mrr", "2025-06-08"), 1000},
            {"mrr", on("mrr", "2025-06-14"), 1000},
            {"mrr", on("mrr", "2025-06-15"), 0},
            {"mrr_churn", on("mrr_churn", "2025-06-15"), 1000}};
}

/// ProfitWell writes this down as new MRR of 100 and of -100, which comes to the nothing that it is here.
Figures row18()
{
    BookMaker maker("2025-12-31");
    maker.monthly("acme", "2025-12-05", "2025-12-06", 100);
    const book::Book book = maker.finish();
    return {amount(book, "mrr_churn", "2025-12", 0), ratio(book, "churned_customers", "2025-12", 0),
            amount(book, "mrr_new", "2025-12", 0), ratio(book, "bounced_customers", "2025-12", 1)};
}

/// The one-time part of the contract is no recurring value.
Figures row52()
{
    BookMaker maker("2025-05-31");
    maker.add(priced(maker, "a", "2025-01-01", "2028-01-01", 360000, 1, "36 months"));
    book::ChargeRow setup;
    setup.date = day("2025-05-10");
    setup.amount = 20000 * 100;
    setup.kind = book::ChargeKind::Setup;
    setup.customer = maker.builder.customer("a");
    setup.row = 1;
    maker.builder.charges().push_back(setup);
    const book::Book book = maker.finish();
    return {amount(book, "acv", "2025-05", 120000), amount(book, "mrr", "2025-05", 10000)};
}

Figures row21()
{
    BookMaker maker("2025-05-31");
    maker.customers(100, "m", "2025-01-01", "", 100);
    for (int i = 0; i < 50; ++i)
        maker.add(priced(maker, std::string("y").append(std::to_string(i)).c_str(), "2025-01-01", "", 600, 1, "year"));
    return {amount(maker.finish(), "mrr", "2025-05", 12500)};
}

Figures row22()
{
    BookMaker maker("2025-05-31");
    maker.customers(97, "s", "2024-01-01", "", 10).customers(3, "l", "2024-01-01", "2025-05-20", 10);
    kpi::Conventions oneMonth;
    oneMonth.ltvChurnMonths = 1;
    return {ratio(maker.finish(), "customer_lifetime", "2025-05", 1 / 0.03, oneMonth)};
}

/// A contract that is not live yet and churn that is known but has not come count for nothing.
Figures row24()
{
    BookMaker maker("2025-12-31");
    maker.monthly("live", "2025-01-01", "", 533333).monthly("leaving", "2025-01-01", "2026-02-01", 300000);
    book::TermInput signedOnly = maker.term("signed", "2026-02-01", "", 500000);
    signedOnly.signedOn = day("2025-12-01");
    maker.add(signedOnly);
    const book::Book book = maker.finish();
    return {amount(book, "mrr", "2025-12", 833333), amount(book, "arr", "2025-12", 9999996)};
}

/// The plans of row 24 as what they are worth a year.
Figures row25()
{
    const auto carr = [](bool known) {
        BookMaker maker("2025-12-31");
        maker.add(priced(maker, "live", "2025-01-01", "", 9700000, 1, "year"));
        book::TermInput leaving = priced(maker, "leaving", "2025-01-01", "2026-02-01", 300000, 1, "year");
        if (known)
            leaving.cancelRequestedOn = day("2025-11-15");
        maker.add(leaving);
        book::TermInput signedOnly = priced(maker, "signed", "2026-02-01", "", 500000, 1, "year");
        signedOnly.signedOn = day("2025-12-01");
        maker.add(signedOnly);
        return maker.finish();
    };
    return {amount(carr(false), "carr", "2025-12", 10500000), amount(carr(true), "carr", "2025-12", 10200000),
            amount(carr(true), "cmrr", "2025-12", 850000)};
}

Figures row27()
{
    BookMaker maker("2025-05-31");
    maker.customers(200, "a", "2025-01-01", "", 10).customers(300, "b", "2025-01-01", "", 20);
    return {amount(maker.finish(), "arpa", "2025-05", 16)};
}

Figures row28()
{
    BookMaker maker("2025-05-31");
    maker.monthly("stays", "2025-01-01", "", 3500).monthly("leaves", "2025-01-01", "2025-05-09", 1500);
    maker.monthly("comes", "2025-05-12", "", 3000);
    const book::Book book = maker.finish();
    return {ratio(book, "mrr_growth_rate", "2025-05", 0.3), amount(book, "net_new_mrr", "2025-05", 1500)};
}

Figures row29()
{
    BookMaker maker("2025-05-31");
    maker.monthly("a", "2025-01-01", "2025-05-10", 100).monthly("a", "2025-05-10", "", 70);
    const book::Book book = maker.finish();
    return {ratio(book, "customer_churn_rate", "2025-05", 0), amount(book, "mrr_churn", "2025-05", 0),
            amount(book, "mrr_contraction", "2025-05", 30)};
}

Figures row30()
{
    BookMaker maker("2025-05-31");
    maker.customers(15, "v", "2025-01-01", "2025-05-10", 10, book::EndReason::Voluntary);
    maker.customers(10, "i", "2025-01-01", "2025-05-11", 10, book::EndReason::Involuntary);
    const book::Book book = maker.finish();
    return {amount(book, "mrr_churn_voluntary", "2025-05", 150), amount(book, "mrr_churn_involuntary", "2025-05", 100),
            amount(book, "mrr_churn_unknown", "2025-05", 0),
            ratio(book, "customer_churn_rate_voluntary", "2025-05", 0.6)};
}

Figures row34()
{
    BookMaker maker("2025-05-31");
    maker.add(priced(maker, "a", "2025-01-01", "", 50, 5, "month"));
    maker.add(priced(maker, "b", "2025-01-01", "", 100, 3, "month"));
    maker.add(priced(maker, "c", "2025-01-01", "", 500, 2, "year"));
    return {amount(maker.finish(), "mrr", "2025-05", 633.33)};
}

Figures row36()
{
    BookMaker maker("2025-06-30");
    maker.customers(90, "s", "2025-01-01", "", 10).customers(10, "l", "2025-01-01", "2025-05-20", 10);
    maker.customers(30, "n", "2025-05-12", "", 10);
    kpi::Request request;
    request.only = {"customer_churn_rate"};
    request.periods = {{day("2025-05-06"), day("2025-06-04"), "30 days"}};
    const book::Book book = maker.finish();
    return {{"rolling", kpi::compute(book, request)->figures.at(0).series.at(0).points.at(0).value, 0.10}};
}

Figures row37()
{
    BookMaker maker("2025-05-31");
    maker.monthly("stays", "2025-01-01", "", 15000).monthly("leaves", "2025-01-01", "2025-05-09", 1200);
    maker.monthly("down", "2025-01-01", "2025-05-09", 1800).monthly("down", "2025-05-09", "", 1000);
    maker.monthly("up", "2025-01-01", "2025-05-09", 2000).monthly("up", "2025-05-09", "", 5000);
    maker.monthly("new", "2025-05-09", "", 7000);
    const book::Book book = maker.finish();
    return {ratio(book, "grr", "2025-05", 0.90), ratio(book, "nrr", "2025-05", 1.05)};
}

Figures row39()
{
    BookMaker maker("2025-05-31");
    maker.monthly("leaves", "2025-01-01", "2025-05-09", 1500).monthly("new", "2025-05-09", "", 5000);
    maker.monthly("down", "2025-01-01", "2025-05-09", 1800).monthly("down", "2025-05-09", "", 1300);
    maker.monthly("up", "2025-01-01", "2025-05-09", 2000).monthly("up", "2025-05-09", "", 3000);
    const book::Book book = maker.finish();
    return {ratio(book, "quick_ratio", "2025-05", 3.0), amount(book, "net_new_mrr", "2025-05", 4000)};
}

} // namespace

class TestOraclesOfRevenue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows()
    {
        QFETCH(Make, figures);
        compareFigures(figures());
    }
};

/// Not here: those of the other families, and 76, which is of the parsing of numbers (test_numbers.cpp).
void TestOraclesOfRevenue::rows_data()
{
    QTest::addColumn<Make>("figures");
    oracle("1 MRR annual plan", row1);
    oracle("2 expansion, second subscription", row2);
    oracle("3 one of two subscriptions cancelled", row3);
    oracle("4 last subscription cancelled, yearly paid", row4);
    oracle("5 returns", row5);
    oracle("6 gross MRR churn", [] { return rows6And7("gross_mrr_churn_rate", 0.2); });
    oracle("7 net MRR churn", [] { return rows6And7("net_mrr_churn_rate", 0.1); });
    oracle("10 logo churn, joined and churned excluded", row10);
    oracle("14 MRR annual plan", [] { return mrrOf(120, 1, "year", 0, 10); });
    oracle("15 MRR with 10 % discount", [] { return mrrOf(120, 1, "year", 12, 9); });
    oracle("16 cancel against churn date", row16);
    oracle("18 same month new and churn", row18);
    oracle("19 MRR annual", [] { return mrrOf(1200, 1, "year", 0, 100); });
    oracle("21 MRR two plans", row21);
    oracle("22 customer lifetime", row22);
    oracle("24 ARR", row24);
    oracle("25 CARR", row25);
    oracle("27 ARPPS", row27);
    oracle("28 net MRR growth rate", row28);
    oracle("29 downgrade", row29);
    oracle("30 voluntary against involuntary", row30);
    oracle("32 contract MRR, whole months", [] { return mrrOf(12000, 1, "12 months", 0, 1000); });
    oracle("34 MRR mixed", row34);
    oracle("36 logo churn rolling 30 days", row36);
    oracle("37 GRR and NRR", row37);
    oracle("39 quick ratio", row39);
    oracle("52 ACV", row52);
}

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestOraclesOfRevenue)
#include "test_oracles_revenue.moc"
