// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/tool_files.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <map>

using namespace perennial;
using test::Reading;
using test::readWhole;

/// The exports of others, as they come.
class TestToolSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PERENNIAL_NEEDS_SHARED_DATA(); }
    void counts_data();
    void counts();
    void pipeline();
    void accounts();
    void supportTickets();
};

namespace
{

Reading sample(const char *name)
{
    return readWhole(test::sharedData() / name);
}

std::map<std::string, int> valuesOf(const Reading &reading, const std::string &field)
{
    std::map<std::string, int> values;
    for (std::size_t row = 0; row < reading.rows.size(); ++row)
        ++values[reading.value(row, field)];
    return values;
}

} // namespace

void TestToolSamples::counts_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("skipped");
    const auto row = [](const char *file, const char *recipe, int read, int accepted, int skipped) {
        QTest::newRow(file) << QString::fromLatin1(recipe) << read << accepted << skipped;
    };
    row("vendor_samples/freshdesk_tickets.csv", "freshdesk-tickets", 2, 2, 0);
    row("vendor_samples/ga4_traffic_acquisition.csv", "ga4-traffic", 9, 2, 7);
    row("vendor_samples/google_ads_campaign.csv", "google-ads-campaigns", 4, 2, 2);
    row("vendor_samples/google_ads_campaign_utf16_tab.csv", "google-ads-campaigns", 4, 2, 2);
    row("vendor_samples/google_ads_daily.csv", "google-ads-campaigns", 3, 2, 1);
    row("vendor_samples/hubspot_deals.csv", "hubspot-deals", 4, 4, 0);
    row("vendor_samples/linkedin_ads.csv", "linkedin-ads", 4, 3, 1);
    row("vendor_samples/meta_ads_daily.csv", "meta-ads", 3, 2, 1);
    row("vendor_samples/meta_ads_fr_semicolon.csv", "meta-ads", 2, 2, 0);
    row("vendor_samples/pipedrive_deals.csv", "pipedrive-deals", 3, 3, 0);
    row("vendor_samples/salesforce_dataloader_opportunity.csv", "salesforce-data-loader-opportunities", 1, 1, 0);
    row("vendor_samples/salesforce_opportunity_report.csv", "salesforce-opportunities", 10, 3, 7);
    row("vendor_samples/surveymonkey_nps_two_header_rows.csv", "surveymonkey-nps", 2, 2, 0);
    row("vendor_samples/typeform_nps.csv", "typeform-nps", 3, 3, 0);
    row("vendor_samples/zendesk_tickets_view_export.csv", "zendesk-tickets", 2, 2, 0);
    row("vendor_samples/zoho_deals.csv", "zoho-deals", 2, 2, 0);
    row("fivetran_zendesk/ticket_data.csv", "zendesk-warehouse-tickets", 10, 8, 2);
    row("maven_crm/accounts.csv", "maven-accounts", 85, 85, 0);
    row("maven_crm/sales_pipeline.csv", "maven-sales-pipeline", 8800, 8800, 0);
    row("support_tickets/customer_support_tickets.csv", "support-tickets-dataset", 8469, 8469, 0);
}

void TestToolSamples::counts()
{
    QFETCH(QString, recipe);
    QFETCH(int, read);
    QFETCH(int, accepted);
    QFETCH(int, skipped);
    const Reading reading = sample(QTest::currentDataTag());
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(QString::fromStdString(reading.inspection.recipe.id), recipe);
    QVERIFY2(reading.inspection.confidence >= 0.8, qPrintable(QString::number(reading.inspection.confidence)));
    QCOMPARE(reading.inspection.dataRecords, read);
    QCOMPARE(static_cast<int>(reading.rows.size()), accepted);
    QCOMPARE(static_cast<int>(reading.skipped()), skipped);
    QCOMPARE(static_cast<int>(reading.rejected()), read - accepted - skipped);
}

void TestToolSamples::pipeline()
{
    const Reading reading = sample("maven_crm/sales_pipeline.csv");
    std::int64_t wonMinor = 0;
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        if (reading.value(row, "status") == "won")
            wonMinor += std::stoll(reading.value(row, "amount"));
    }
    QCOMPARE(valuesOf(reading, "status"), (std::map<std::string, int>{{"won", 4238}, {"lost", 2473}, {"open", 2089}}));
    QCOMPARE(valuesOf(reading, "stage"),
             (std::map<std::string, int>{{"Won", 4238}, {"Lost", 2473}, {"Engaging", 1589}, {"Prospecting", 500}}));
    QCOMPARE(wonMinor, std::int64_t{10005534});
    QCOMPARE(reading.value(0, "created_on") + " " + reading.value(0, "closed_on"),
             std::string("2016-10-20 2017-03-01"));
    QCOMPARE(reading.attributes, std::int64_t{8800}); // the product
}

void TestToolSamples::accounts()
{
    const Reading reading = sample("maven_crm/accounts.csv");
    QCOMPARE(reading.rows.front(), std::string("2: customer_id=Acme Corporation; name=Acme Corporation; "
                                               "segment=technolgy; country=United States;"));
}

void TestToolSamples::supportTickets()
{
    const Reading reading = sample("support_tickets/customer_support_tickets.csv");
    QCOMPARE(valuesOf(reading, "status"),
             (std::map<std::string, int>{{"open", 2819}, {"pending", 2881}, {"closed", 2769}}));
    QCOMPARE(reading.value(0, "created_at"), std::string("2023-06-01 12:15:36"));
    // the file does not say when the others came in
    QCOMPARE(QString::fromStdString(reading.warnings.front()), QStringLiteral("cell_missing created_at x2819"));
}

QTEST_GUILESS_MAIN(TestToolSamples)
#include "test_tool_samples.moc"
