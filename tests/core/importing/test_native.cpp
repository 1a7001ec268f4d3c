// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/reading.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <set>

using namespace perennial;
using test::choicesFor;
using test::Reading;

namespace
{

Reading sample(const char *name, const importing::Choices &choices = choicesFor())
{
    return test::readWhole(test::sharedData() / "vendor_samples" / name, choices);
}

QStringList lines(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

} // namespace

/// The exports of the tools, as they come.
class TestNative : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PERENNIAL_NEEDS_SHARED_DATA(); }
    void counts_data();
    void counts();
    void stripe();
    void stripeGermanExcel();
    void stripeAmericanExcel();
    void hubspot();
    void googleAds_data();
    void googleAds();
    void googleAdsByDay();
    void googleAdsOtherChannel();
    void ga4();
    void mappedPeriods();
    void mappedPipeline();
};

void TestNative::counts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("skipped");
    const auto row = [](const char *file, const char *recipe, int read, int accepted, int skipped) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(recipe) << read << accepted << skipped;
    };
    row("stripe_subscriptions.csv", "stripe-subscriptions", 4, 4, 0);
    row("stripe_subscriptions_excel_de_resaved.csv", "stripe-subscriptions", 2, 2, 0);
    row("stripe_subscriptions_excel_us_resaved.csv", "stripe-subscriptions", 1, 1, 0);
    row("hubspot_deals.csv", "hubspot-deals", 4, 4, 0);
    row("google_ads_campaign.csv", "google-ads-campaigns", 4, 2, 2);
    row("google_ads_campaign_utf16_tab.csv", "google-ads-campaigns", 4, 2, 2);
    row("google_ads_daily.csv", "google-ads-campaigns", 3, 2, 1);
    row("ga4_traffic_acquisition.csv", "ga4-traffic", 9, 2, 7);
}

void TestNative::counts()
{
    QFETCH(QString, file);
    QFETCH(QString, recipe);
    QFETCH(int, read);
    QFETCH(int, accepted);
    QFETCH(int, skipped);
    const Reading reading = sample(file.toLatin1().constData());
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(QString::fromStdString(reading.inspection.recipe.id), recipe);
    QVERIFY(reading.inspection.confidence > 0.7);
    QCOMPARE(reading.inspection.dataRecords, read);
    QCOMPARE(static_cast<int>(reading.rows.size()), accepted);
    QCOMPARE(static_cast<int>(reading.skipped()), skipped);
    QCOMPARE(static_cast<int>(reading.rejected()), read - accepted - skipped);
}

void TestNative::stripe()
{
    const Reading reading = sample("stripe_subscriptions.csv");
    QCOMPARE(reading.inspection.history, importing::History::Snapshot);
    QCOMPARE(reading.inspection.asOf.toIso(), std::string("2025-06-15"));
    QCOMPARE(lines(reading.rows),
             QStringList(
                 {QStringLiteral("2: subscription_id=sub_1; customer_id=cus_TEST1; customer_name=Alpha GmbH; "
                                 "customer_email=a@example.test; plan=price_m49; starts_on=2024-01-15; amount=49.00; "
                                 "currency=USD; interval=month; quantity=1; status=active; signed_on=2024-01-15;"),
                  QStringLiteral("3: subscription_id=sub_2; customer_id=cus_TEST2; customer_name=Beta, Inc.; "
                                 "customer_email=b@example.test; plan=price_y1200; starts_on=2024-02-01; "
                                 "ends_on=2025-03-02; amount=1200.00; currency=EUR; interval=year; quantity=1; "
                                 "status=canceled; signed_on=2024-02-01; cancel_requested_on=2025-03-02; "
                                 "end_reason=involuntary;"),
                  QStringLiteral("4: subscription_id=sub_3; customer_id=cus_TEST3; customer_email=c@example.test; "
                                 "plan=price_m49; starts_on=2025-06-01; amount=49.00; currency=USD; interval=month; "
                                 "quantity=3; status=trialing; signed_on=2025-06-01; trial_ends_on=2025-06-15;"),
                  QStringLiteral("5: subscription_id=sub_4; customer_id=cus_TEST4; customer_name=Delta; "
                                 "customer_email=d@example.test; plan=price_m49; starts_on=2024-05-01; "
                                 "ends_on=2025-07-01; amount=49.00; currency=USD; interval=month; quantity=1; "
                                 "status=active; signed_on=2024-05-01; cancel_requested_on=2025-06-10; "
                                 "end_reason=voluntary;")}));
    QVERIFY(reading.warnings.empty());
}

void TestNative::stripeGermanExcel()
{
    const Reading reading = sample("stripe_subscriptions_excel_de_resaved.csv");
    QCOMPARE(reading.inspection.layout.dialect.delimiter, ';');
    QCOMPARE(reading.value(0, "amount"), std::string("1249.50"));
    QCOMPARE(reading.value(1, "amount"), std::string("12000.00"));
    QCOMPARE(reading.value(0, "starts_on"), std::string("2024-01-15"));
    QCOMPARE(reading.value(1, "starts_on"), std::string("2024-02-01"));
    QCOMPARE(QString::fromStdString(reading.value(0, "customer_name")), QStringLiteral("Müller & Söhne"));
    QCOMPARE(QString::fromStdString(reading.value(1, "customer_name")), QStringLiteral("Jürgen Groß"));
    // canceled, and the file does not say when: closed on the day the data speaks for, with a warning
    QCOMPARE(reading.value(1, "ends_on"), reading.inspection.asOf.toIso());
    QCOMPARE(lines(reading.warnings), QStringList{QStringLiteral("cell_missing ends_on x1")});
    const importing::ColumnReading &amount = reading.inspection.columns[6];
    QCOMPARE(amount.decimalMark, ',');
    QCOMPARE(amount.grouping, std::string("."));
}

void TestNative::stripeAmericanExcel()
{
    const Reading reading = sample("stripe_subscriptions_excel_us_resaved.csv");
    QCOMPARE(reading.value(0, "starts_on"), std::string("2025-12-25"));
    QCOMPARE(reading.value(0, "trial_ends_on"), std::string("2026-01-01"));
    QCOMPARE(reading.value(0, "amount"), std::string("720.00"));
    QCOMPARE(reading.value(0, "currency"), std::string("DKK"));
    QCOMPARE(reading.value(0, "plan"), std::string("162301"));
}

void TestNative::hubspot()
{
    const Reading reading = sample("hubspot_deals.csv");
    QCOMPARE(lines(reading.rows).join(QLatin1Char('\n')),
             QStringLiteral("2: deal_id=1001; name=Acme - New; customer=Acme Inc; amount=25000.00; stage=Closed Won; "
                            "status=won; pipeline=Sales Pipeline; created_on=2025-01-04; closed_on=2025-03-31; "
                            "owner=Sarah Chen; source=Organic Search; kind=new;\n"
                            "3: deal_id=1002; name=Globex, expansion; customer=Globex Industries Inc.; "
                            "amount=12500.50; stage=Closed Lost; status=lost; pipeline=Sales Pipeline; "
                            "created_on=2025-01-20; closed_on=2025-04-02; source=Paid Search; "
                            "lost_reason=Too expensive;\nno budget; kind=expansion;\n"
                            "5: deal_id=1003; name=Initech; customer=Initech LLC; stage=Appointment Scheduled; "
                            "status=open; pipeline=Sales Pipeline; created_on=2025-05-01; owner=Tom;\n"
                            "6: deal_id=1004; name=Hooli; customer=Hooli; amount=9000.00; stage=closedwon; status=won; "
                            "pipeline=Renewals; created_on=2025-02-01; closed_on=2025-05-05; owner=Tom; "
                            "source=Direct;"));
    QCOMPARE(lines(reading.warnings), QStringList{QStringLiteral("currency_unknown Amount x3")});
}

void TestNative::googleAds_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("utf-8, comma") << QStringLiteral("google_ads_campaign.csv");
    QTest::newRow("utf-16, tab") << QStringLiteral("google_ads_campaign_utf16_tab.csv");
}

void TestNative::googleAds()
{
    QFETCH(QString, file);
    const Reading reading = sample(file.toLatin1().constData());
    QCOMPARE(lines(reading.rows),
             QStringList({QStringLiteral("4: date=2025-06; date_unit=month; channel=Paid Search; campaign=Brand; "
                                         "amount=1003.32; currency=USD; purpose=acquisition; category=ads;"),
                          QStringLiteral("5: date=2025-06; date_unit=month; channel=Paid Search; "
                                         "campaign=Old, generic; amount=0.00; currency=USD; purpose=acquisition; "
                                         "category=ads;")}));
    QCOMPARE(lines(reading.leftOut), QStringList({QStringLiteral("6 skipped skipped_total =Total: Account"),
                                                  QStringLiteral("7 skipped skipped_total =Total: Campaigns")}));
    QCOMPARE(reading.inspection.asOf.toIso(), std::string("2025-06-30"));
}

void TestNative::googleAdsByDay()
{
    const Reading reading = sample("google_ads_daily.csv");
    QCOMPARE(reading.value(0, "date") + " " + reading.value(0, "date_unit"), std::string("2025-06-01 day"));
    QCOMPARE(reading.value(1, "amount"), std::string("1000.00"));
}

void TestNative::googleAdsOtherChannel()
{
    const Reading reading = sample("google_ads_daily.csv", choicesFor({{"channel", "Paid Search"}}));
    QCOMPARE(reading.value(0, "channel"), std::string("Paid Search"));
}

void TestNative::ga4()
{
    const Reading reading = sample("ga4_traffic_acquisition.csv");
    QCOMPARE(lines(reading.rows),
             QStringList({QStringLiteral("11: date=2025-06; date_unit=month; channel=Organic Search; sessions=1000;"),
                          QStringLiteral("12: date=2025-06; date_unit=month; channel=Paid Search; sessions=455;")}));
    QCOMPARE(lines(reading.leftOut).join(QLatin1Char('\n')),
             QStringLiteral("13 skipped skipped_total =Grand total\n"
                            "14 skipped skipped_blank =\n"
                            "15 skipped skipped_second_table =# Start date: 20250601\n"
                            "16 skipped skipped_second_table =# End date: 20250630\n"
                            "17 skipped skipped_second_table =Nth day\n"
                            "18 skipped skipped_second_table =0000\n"
                            "19 skipped skipped_second_table =0001"));
}

void TestNative::mappedPeriods()
{
    const Reading reading = test::readWhole(
        test::sharedData() / "mrr_playbook" / "subscription_periods.csv",
        choicesFor({{"interval", "month"}, {"currency", "EUR"}},
                   {{"starts_on", "start_date"}, {"ends_on", "end_date"}, {"amount", "monthly_amount"}}));
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(reading.inspection.recipe.id, std::string("template-subscriptions"));
    QCOMPARE(reading.rows.size(), std::size_t{121});
    QCOMPARE(QString::fromStdString(reading.rows.front()),
             QStringLiteral("2: subscription_id=1; customer_id=1; starts_on=2018-11-01; ends_on=2019-02-01; "
                            "amount=50.00; currency=EUR; interval=month; quantity=1;"));
    QVERIFY(reading.leftOut.empty());
}

void TestNative::mappedPipeline()
{
    importing::Choices choices = choicesFor({}, {{"deal_id", "opportunity_id"},
                                                 {"stage", "deal_stage"},
                                                 {"created_on", "engage_date"},
                                                 {"closed_on", "close_date"},
                                                 {"amount", "close_value"},
                                                 {"customer", "account"},
                                                 {"owner", "sales_agent"}});
    choices.dataset = facts::Dataset::Deals;
    const Reading reading = test::readWhole(test::sharedData() / "maven_crm" / "sales_pipeline.csv", choices);
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(reading.rows.size(), std::size_t{8800});
    std::map<std::string, int> statuses;
    std::int64_t wonMinor = 0;
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        ++statuses[reading.value(row, "status")];
        if (reading.value(row, "status") == "won")
            wonMinor += std::stoll(reading.value(row, "amount"));
    }
    QCOMPARE(statuses["won"], 4238);
    QCOMPARE(statuses["lost"], 2473);
    QCOMPARE(statuses["open"], 2089);
    QCOMPARE(wonMinor, std::int64_t{10005534});
    QCOMPARE(reading.value(0, "created_on"), std::string("2016-10-20"));
    QCOMPARE(reading.value(0, "closed_on"), std::string("2017-03-01"));
}

QTEST_GUILESS_MAIN(TestNative)
#include "test_native.moc"
