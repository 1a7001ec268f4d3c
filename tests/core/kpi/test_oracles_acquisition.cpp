// SPDX-License-Identifier: GPL-3.0-or-later
// Published worked examples of acquisition, unit economics and funnel; the tags begin with their numbers.
#include "tests/core/kpi/oracles.h"

namespace perennial::test
{

namespace
{

/// `customers` who pay `amount`; in each of `months` up to 2025-05 one leaves and another comes.
BookMaker steadyChurn(int customers, double amount, int months)
{
    BookMaker maker("2025-05-31");
    maker.customers(customers - months, "stays", "2024-01-01", "", amount);
    for (int month = 0; month < months; ++month) {
        const base::Date day = (base::Month::fromYm(2025, 5).value() - month).firstDay() + 9;
        const std::string number = std::to_string(month);
        maker.monthly("leaves" + number, "2024-01-01", day.toIso(), amount);
        maker.monthly("comes" + number, day.toIso(), "", amount);
    }
    return maker;
}

Figures row12()
{
    const book::Book book = steadyChurn(20, 100, 6).finish();
    return {ratio(book, "customer_churn_rate", "2025-05", 0.05), amount(book, "arpa", "2025-05", 100),
            amount(book, "ltv", "2025-05", 2000)};
}

/// One of `customers` is lost and one is won for `cac` in the month.
Figures valueAndCost(int customers, double arpa, double margin, double cac, double ltv, double ltvToCac, double payback)
{
    BookMaker maker = steadyChurn(customers, arpa, 1);
    maker.spend("2025-05-01", cac);
    const book::Book book = maker.finish();
    kpi::Conventions conventions;
    conventions.grossMargin = margin;
    conventions.ltvChurnMonths = 1;
    return {amount(book, "cac", "2025-05", cac, conventions), amount(book, "ltv", "2025-05", ltv, conventions),
            ratio(book, "ltv_cac", "2025-05", ltvToCac, conventions),
            ratio(book, "cac_payback", "2025-05", payback, conventions)};
}

Figures row46()
{
    BookMaker maker("2025-05-31");
    maker.customers(25, "n", "2025-05-10", "", 100).spend("2025-05-01", 50000);
    return {amount(maker.finish(), "cac", "2025-05", 2000)};
}

Figures row47()
{
    struct Channel {
        const char *name;
        int customers;
        double spend;
        double cac;
    };
    const Channel channels[] = {{"organic", 40, 80000, 2000},
                                {"paid search", 20, 90000, 4500},
                                {"outbound", 15, 112500, 7500},
                                {"paid social", 5, 50000, 10000}};
    BookMaker maker("2025-05-31");
    for (const Channel &channel : channels) {
        maker.customers(channel.customers, channel.name, "2025-05-10", "", 100);
        maker.spend("2025-05-01", channel.spend, channel.name);
        for (int i = 0; i < channel.customers; ++i)
            maker.builder.setAttribute(maker.builder.customer(channel.name + std::to_string(i)), "channel",
                                       channel.name);
    }
    const book::Book book = maker.finish();
    Figures figures{amount(book, "cac", "2025-05", 4156.25)};
    for (const Channel &channel : channels)
        figures.push_back(
            {channel.name, groupValue(book, "cac", "2025-05", "channel", channel.name), channel.cac * 100});
    return figures;
}

/// Revenue of the quarter grows by three times the MRR that was gained; a year has four such quarters.
Figures row49()
{
    BookMaker maker("2025-06-30");
    maker.customers(10, "s", "2024-01-01", "", 1000).customers(16, "n", "2025-05-10", "", 10000);
    maker.spend("2025-01-01", 600000).spend("2025-02-01", 600000).spend("2025-03-01", 600000);
    maker.spend("2025-04-01", 5).spend("2024-12-01", 7);
    const book::Book book = maker.finish();
    const kpi::Value magic = valueOf(book, "magic_number", "2025-04-01", {}, base::Every::Quarter);
    return {{"magic_number", magic, 4 * 480000 / 1800000.0},
            {"implied payback", kpi::Value::real(12 / magic.number()), 11.25}};
}

Figures row66(int invitations, int converted, double expected)
{
    BookMaker maker("2025-05-31");
    maker.customers(1000, "s", "2025-01-01", "", 10).customers(50, "n", "2025-05-05", "", 10);
    for (int i = 0; i < invitations; ++i) {
        book::ReferralRow row;
        row.invitedOn = day("2025-05-07");
        row.referrer = maker.builder.customer("s0");
        if (i < converted)
            row.convertedOn = day("2025-05-20");
        maker.builder.referrals().push_back(row);
    }
    const book::Book book = maker.finish();
    const kpi::Point point = pointOf(book, "viral_coefficient", day("2025-05-01"));
    return {{"viral_coefficient", point.value, expected},
            {"invitations_per_customer", point.parts.at(0).value, invitations / 1000.0},
            {"share_converted", point.parts.at(1).value, converted / static_cast<double>(invitations)}};
}

Figures row57()
{
    BookMaker maker("2025-05-31");
    maker.customers(450, "s", "2025-01-01", "", 10).customers(50, "l", "2025-01-01", "2025-05-10", 10);
    maker.customers(100, "n", "2025-05-10", "", 10);
    const book::Book book = maker.finish();
    return {ratio(book, "customers", "2025-05", 550), ratio(book, "crr", "2025-05", 0.9),
            ratio(book, "customer_churn_rate", "2025-05", 0.1)};
}

Figures row58(int customers, double spend, double expected)
{
    BookMaker maker("2025-05-31");
    maker.customers(customers, "s", "2025-01-01", "", 10);
    maker.spend("2025-05-01", spend, {}, true, book::Purpose::Retention);
    return {amount(maker.finish(), "crc", "2025-05", expected)};
}

Figures row59(int before, int now, double expected)
{
    BookMaker maker("2025-05-31");
    for (int i = 0; i < before + now; ++i)
        maker.lead("2025-03-02").qualifiedOn = day(i < before ? "2025-04-09" : "2025-05-07");
    return {ratio(maker.finish(), "lvr", "2025-05", expected)};
}

/// `open` deals; of those closed before, `won` in `closed` are won, each worth `size` after `days`.
Figures row60(int open, double size, int won, int closed, int days, double expected)
{
    BookMaker maker("2025-05-31");
    for (int i = 0; i < open; ++i)
        maker.deal("2025-05-20", "2025-06-20", book::DealStatus::Open, 1);
    for (int i = 0; i < closed; ++i)
        maker.deal((day("2025-03-20") - days).toIso(), "2025-03-20",
                   i < won ? book::DealStatus::Won : book::DealStatus::Lost, size);
    return {amount(maker.finish(), "pipeline_velocity", "2025-05", expected)};
}

Figures row61(const std::vector<int> &days, double expected)
{
    BookMaker maker("2025-05-31");
    for (const int length : days)
        maker.deal((day("2025-05-20") - length).toIso(), "2025-05-20", book::DealStatus::Won, 100);
    return {ratio(maker.finish(), "sales_cycle", "2025-05", expected)};
}

Figures row62()
{
    BookMaker maker("2025-05-31");
    for (int i = 0; i < 40; ++i)
        maker.deal("2025-05-02", "2025-05-20", i < 10 ? book::DealStatus::Won : book::DealStatus::Lost, 100);
    const book::Book book = maker.finish();
    return {ratio(book, "win_rate", "2025-05", 0.25), ratio(book, "win_rate_all", "2025-05", 0.25)};
}

Figures row63()
{
    BookMaker maker("2025-05-31");
    maker.visits("2025-05-01", 10000).customers(64, "n", "2025-05-10", "", 10);
    for (int i = 0; i < 800; ++i)
        maker.lead("2025-05-03");
    const book::Book book = maker.finish();
    return {ratio(book, "visitor_lead_rate", "2025-05", 0.08), ratio(book, "lead_customer_rate", "2025-05", 0.08),
            ratio(book, "visitor_customer_rate", "2025-05", 0.0064)};
}

} // namespace

class TestOraclesOfAcquisition : public QObject
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

void TestOraclesOfAcquisition::rows_data()
{
    QTest::addColumn<Make>("figures");
    oracle("12 LTV no margin", row12);
    oracle("42 LTV, LTV:CAC, payback", [] { return valueAndCost(40, 500, 0.75, 6000, 15000, 2.5, 16); });
    oracle("43 LTV, LTV:CAC, payback", [] { return valueAndCost(25, 60, 0.8, 400, 1200, 3, 400 / 48.0); });
    oracle("46 CAC", row46);
    oracle("47 CAC by channel", row47);
    oracle("49 magic number", row49);
    oracle("57 CRR", row57);
    oracle("58 CRC of 5,000", [] { return row58(5000, 200000, 40); });
    oracle("58 CRC of 500", [] { return row58(500, 10000, 20); });
    oracle("59 LVR of 200 to 230", [] { return row59(200, 230, 0.15); });
    oracle("59 LVR of 175 to 200", [] { return row59(175, 200, 25 / 175.0); });
    oracle("59 LVR of 200 to 250", [] { return row59(200, 250, 0.25); });
    oracle("59 LVR of 1 to 5", [] { return row59(1, 5, 4); });
    oracle("60 pipeline velocity of 25 %", [] { return row60(50, 10000, 5, 20, 30, 4166.67); });
    oracle("60 pipeline velocity of 20 %", [] { return row60(50, 10000, 4, 20, 30, 3333.33); });
    oracle("60 pipeline velocity of 60 days", [] { return row60(50, 25000, 5, 20, 60, 5208.33); });
    oracle("61 sales cycle of three", [] { return row61({45, 54, 39}, 46); });
    oracle("61 sales cycle of 50", [] { return row61(std::vector<int>(50, 20), 20); });
    oracle("61 sales cycle of 35", [] { return row61(std::vector<int>(35, 36), 36); });
    oracle("62 close rate", row62);
    oracle("63 funnel", row63);
    oracle("66 viral coefficient of 2 x 0.25", [] { return row66(2000, 500, 0.5); });
    oracle("66 viral coefficient of 2.2 x 0.27", [] { return row66(2200, 594, 0.594); });
    oracle("66 viral coefficient of 2.5 x 0.30", [] { return row66(2500, 750, 0.75); });
    oracle("66 viral coefficient of 2.8 x 0.32", [] { return row66(2800, 896, 0.896); });
}

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestOraclesOfAcquisition)
#include "test_oracles_acquisition.moc"
