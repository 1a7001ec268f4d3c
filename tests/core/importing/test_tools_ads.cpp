// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/tool_files.h"
#include "tests/support/temp_files.h"

#include <QTest>

using namespace perennial;
using test::differenceOf;
using test::readWhole;
using test::ToolFile;

/// Exports of advertising and traffic tools, of our own invention, in the languages of their interfaces.
class TestToolsAds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void metaInEveryLanguage_data();
    void metaInEveryLanguage();
    void spans_data();
    void spans();
    void linkedInInUtf16();
    void microsoftIsNotGoogle();

private:
    void addSpend();
    void addTraffic();

    const test::TempFiles m_files;
};

namespace
{

void add(const char *name, const char *recipe, const char *content, QStringList rows, QStringList leftOut = {})
{
    QTest::newRow(name) << QString::fromLatin1(recipe) << QString::fromUtf8(content) << std::move(rows)
                        << std::move(leftOut);
}

QString spent(const char *start, const char *channel, const char *campaign, const char *amount)
{
    return QString::fromUtf8(start) + QStringLiteral(" channel=") + QString::fromLatin1(channel) +
           QStringLiteral("; campaign=") + QString::fromUtf8(campaign) + QStringLiteral("; amount=") +
           QString::fromLatin1(amount) + QStringLiteral("; purpose=acquisition; category=ads;");
}

} // namespace

void TestToolsAds::addSpend()
{
    add("Google Ads, German", "google-ads-campaigns",
        "Kampagnenbericht\n\"01.06.2025 - 30.06.2025\"\n"
        "Tag;Kampagne;Anzeigengruppe;Währungscode;Kosten;Klicks\n"
        "01.06.2025;Marke;Genau;EUR;33,44;40\n01.06.2025;Marke;Breit;EUR;1.000,00;900\n"
        "Gesamt: Konto;;;EUR;1.033,44;940\n",
        {spent("4: date=2025-06-01; date_unit=day;", "Paid Search", "Marke / Genau", "33.44; currency=EUR"),
         spent("5: date=2025-06-01; date_unit=day;", "Paid Search", "Marke / Breit", "1000.00; currency=EUR")},
        {QStringLiteral("6 skipped skipped_total =Gesamt: Konto")});
    add("Meta Ads, sum under the header and one more below", "meta-ads",
        "Reporting starts,Reporting ends,Campaign name,Amount spent (USD),Impressions\n"
        "2025-06-01,2025-06-30,,\"1,300.50\",99\n2025-06-01,2025-06-30,\"Sale, summer\",\"1,200.25\",88\n"
        "2025-06-01,2025-06-30,Brand,100.25,11\nTotal,,,\"1,300.50\",99\n",
        {spent("3: date=2025-06; date_unit=month;", "Paid Social", "Sale, summer", "1200.25; currency=USD"),
         spent("4: date=2025-06; date_unit=month;", "Paid Social", "Brand", "100.25; currency=USD")},
        {QStringLiteral("2 skipped skipped_by_recipe Campaign name="),
         QStringLiteral("5 skipped skipped_total =Total")});
    add("Meta Ads by day, with sums of the campaigns", "meta-ads",
        "Campaign name,Ad set name,Day,Amount spent (EUR),Reporting starts,Reporting ends\n"
        "Brand,,All,3.75,2025-06-01,2025-06-02\nBrand,DE,2025-06-01,1.50,2025-06-01,2025-06-01\n"
        "Brand,NL,2025-06-01,2.25,2025-06-01,2025-06-01\n",
        {spent("3: date=2025-06-01; date_unit=day;", "Paid Social", "Brand / DE", "1.50; currency=EUR"),
         spent("4: date=2025-06-01; date_unit=day;", "Paid Social", "Brand / NL", "2.25; currency=EUR")},
        {QStringLiteral("2 skipped skipped_by_recipe Day=All")});
    add("LinkedIn Ads", "linkedin-ads",
        "Campaign Performance Report (in UTC)\n\"Report Start: 09/01/2026, Report End: 09/02/2026\"\n\n"
        "Start Date (in UTC),Account Name,Campaign Name,Campaign ID,Currency,Total Spent,Impressions\n"
        "09/01/2025,Acme,\"Leads, execs\",11,USD,\"1,234.50\",10000\n09/02/2025,Acme,Brand,12,USD,10.25,500\n"
        "Total,,,,,\"1,244.75\",10500\n",
        {spent("5: date=2025-09-01; date_unit=day;", "Paid Social", "Leads, execs", "1234.50; currency=USD"),
         spent("6: date=2025-09-02; date_unit=day;", "Paid Social", "Brand", "10.25; currency=USD")},
        {QStringLiteral("7 skipped skipped_total =Total")});
    add("LinkedIn Ads of a month, not by day", "linkedin-ads",
        "Campaign Performance Report (in UTC)\n\"Report Start: 09/01/2025, Report End: 09/30/2025\"\n\n"
        "Start Date (in UTC),Account Name,Campaign Name,Campaign ID,Currency,Total Spent,Impressions\n"
        "09/01/2025,Acme,Leads,11,USD,100.00,10000\n09/01/2025,Acme,Brand,12,USD,10.25,500\n",
        {spent("5: date=2025-09; date_unit=month;", "Paid Social", "Leads", "100.00; currency=USD"),
         spent("6: date=2025-09; date_unit=month;", "Paid Social", "Brand", "10.25; currency=USD")});
    add("X, Spanish", "x-ads",
        "Fecha;Nombre de la campaña;Importe gastado;Impresiones\n01/09/2025;Retargeting;12,50 €;3.000\n"
        "02/09/2025;Retargeting;1.012,50 €;4.000\n",
        {spent("2: date=2025-09-01; date_unit=day;", "Paid Social", "Retargeting", "12.50; currency=EUR"),
         spent("3: date=2025-09-02; date_unit=day;", "Paid Social", "Retargeting", "1012.50; currency=EUR")});
    add("Microsoft Advertising", "microsoft-ads",
        "\"Report Name: Campaign_Performance\"\n\"Report Time: 6/1/2025,6/2/2025\"\n\"Time Zone: (GMT+01:00) Berlin\"\n"
        "\"Report Aggregation: Daily\"\n\"Potential Incomplete Data: false\"\n\"Rows: 2\"\n\n"
        "\"TimePeriod\",\"CampaignName\",\"CurrencyCode\",\"Impressions\",\"Clicks\",\"Spend\"\n"
        "\"6/1/2025\",\"Brand\",\"EUR\",\"100\",\"4\",\"3.50\"\n\"6/2/"
        "2025\",\"Brand\",\"EUR\",\"90\",\"3\",\"2.25\"\n\n"
        "\"©2025 Microsoft Corporation. All rights reserved. \"\n",
        {spent("9: date=2025-06-01; date_unit=day;", "Paid Search", "Brand", "3.50; currency=EUR"),
         spent("10: date=2025-06-02; date_unit=day;", "Paid Search", "Brand", "2.25; currency=EUR")},
        {QStringLiteral("11 skipped skipped_blank ="),
         QStringLiteral("12 skipped skipped_footer =©2025 Microsoft Corporation. All rights reserved. ")});
}

void TestToolsAds::addTraffic()
{
    add("GA4, German, with a second table", "ga4-traffic",
        "# ----------\n# Neu generierte Zugriffe\n# Startdatum: 20250601\n# Enddatum: 20250630\n"
        "Sitzung - primäre Channelgruppe (Standard-Channelgruppe),Sitzungen,Sitzungen mit Interaktionen,Nutzer gesamt\n"
        "Organic Search,1000,710,800\nDirect,455,300,400\nGesamtsumme,1455,1010,1200\n\n"
        "# Tag für Tag\nTag,Sitzungen\n0000,45\n",
        {QStringLiteral("6: date=2025-06; date_unit=month; channel=Organic Search; visitors=800; sessions=1000;"),
         QStringLiteral("7: date=2025-06; date_unit=month; channel=Direct; visitors=400; sessions=455;")},
        {QStringLiteral("8 skipped skipped_total =Gesamtsumme"), QStringLiteral("9 skipped skipped_blank ="),
         QStringLiteral("10 skipped skipped_second_table =# Tag für Tag"),
         QStringLiteral("11 skipped skipped_second_table =Tag"),
         QStringLiteral("12 skipped skipped_second_table =0000")});
    add("GA4, two periods compared", "ga4-traffic",
        "# Traffic acquisition\n# Start date: 20250601\n# End date: 20250630\n"
        "Session primary channel group (Default channel group),Date range,Sessions,Engaged sessions\n"
        "Organic Search,\"Jun 1 - Jun 30, 2025\",1000,710\nOrganic Search,\"May 1 - May 31, 2025\",900,700\n"
        "Organic Search,% change,11.1%,1.4%\n",
        {QStringLiteral("5: date=2025-06; date_unit=month; channel=Organic Search; sessions=1000;"),
         QStringLiteral("6: date=2025-05; date_unit=month; channel=Organic Search; sessions=900;")},
        {QStringLiteral("7 skipped skipped_by_recipe Date range=% change")});
    add("GA4, names of older days", "ga4-traffic",
        "# Start date: 20230601\n# End date: 20230630\n"
        "Session default channel grouping,Users,Sessions,Engaged sessions,Conversions\n"
        "Paid Search,10,20,5,1\n,10,20,5,1\n",
        {QStringLiteral("4: date=2023-06; date_unit=month; channel=Paid Search; visitors=10; sessions=20;")},
        {QStringLiteral("5 skipped skipped_total =")});
    add("traffic by month, Dutch", "traffic-table",
        "maand;kanaal;bezoekers;aanmeldingen\n2025-01;Organisch zoeken;1.200;30\n2025-02;Nieuwsbrief;900;20\n",
        {QStringLiteral("2: date=2025-01; date_unit=month; channel=Organic Search; visitors=1200; signups=30;"),
         QStringLiteral("3: date=2025-02; date_unit=month; channel=Nieuwsbrief; visitors=900; signups=20;")});
    add("traffic by day of a privacy-friendly counter", "traffic-table",
        "date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n2025-01-01,100,300,120,2.5,40,60\n",
        {QStringLiteral("2: date=2025-01-01; date_unit=day; visitors=100; sessions=120;")});
}

void TestToolsAds::files_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("leftOut");
    addSpend();
    addTraffic();
}

void TestToolsAds::files()
{
    QFETCH(QString, recipe);
    QFETCH(QString, content);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, leftOut);
    const QByteArray id = recipe.toLatin1();
    const auto reading = readWhole(m_files.write("export.csv", content.toStdString()));
    QCOMPARE(differenceOf(reading, {"", id.constData(), content, rows, leftOut}), QString());
}

void TestToolsAds::metaInEveryLanguage_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("fr") << QStringLiteral("Jour;Nom de la campagne;Montant dépensé (EUR);Impressions");
    QTest::newRow("de") << QStringLiteral("Tag;Kampagnenname;Ausgegebener Betrag (EUR);Impressionen");
    QTest::newRow("es") << QStringLiteral("Día;Nombre de la campaña;Importe gastado (EUR);Impresiones");
    QTest::newRow("nl") << QStringLiteral("Dag;Campagnenaam;Besteed bedrag (EUR);Weergaven");
    QTest::newRow("ru") << QStringLiteral("День;Название кампании;Сумма затрат (EUR);Показы");
    QTest::newRow("ro") << QStringLiteral("Zi;Numele campaniei;Suma cheltuită (EUR);Afișări");
}

void TestToolsAds::metaInEveryLanguage()
{
    QFETCH(QString, header);
    const QString content = header + QStringLiteral("\n01/08/2025;Un - Deux;\"1 234,56\";45012\n"
                                                    "02/08/2025;Un - Deux;\"1\u202F002,00\";39887\n");
    const QStringList rows = {
        spent("2: date=2025-08-01; date_unit=day;", "Paid Social", "Un - Deux", "1234.56; currency=EUR"),
        spent("3: date=2025-08-02; date_unit=day;", "Paid Social", "Un - Deux", "1002.00; currency=EUR")};
    const auto reading = readWhole(m_files.write("meta.csv", content.toStdString()));
    QCOMPARE(differenceOf(reading, {"", "meta-ads", content, rows, {}}), QString());
}

void TestToolsAds::spans_data()
{
    QTest::addColumn<QString>("days"); // starts,ends
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *days, const char *outcome) {
        QTest::newRow(name) << QString::fromLatin1(days) << QString::fromLatin1(outcome);
    };
    row("a day", "2025-06-05,2025-06-05", "2025-06-05 day");
    row("part of a month", "2025-06-05,2025-06-20", "2025-06 month");
    row("no end", "2025-06-05,", "2025-06-05 day");
    row("two months", "2025-06-05,2025-07-01", "2 rejected period_too_long Reporting starts=2025-06-05");
    row("end before start", "2025-06-05,2025-06-01", "2 rejected end_before_start Reporting starts=2025-06-05");
    row("impossible", "2025-06-31,2025-06-31", "2 rejected cell_impossible_date Reporting starts=2025-06-31");
    row("no date", "soon,2025-06-01", "2 rejected cell_not_a_date Reporting starts=soon");
}

void TestToolsAds::spans()
{
    QFETCH(QString, days);
    QFETCH(QString, outcome);
    const auto reading =
        readWhole(m_files.write("span.csv", "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n" +
                                                days.toStdString() + ",Brand,5.00\n"));
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    const QString found = reading.rows.empty()
                              ? QString::fromStdString(reading.leftOut.front())
                              : QString::fromStdString(reading.value(0, "date") + " " + reading.value(0, "date_unit"));
    QCOMPARE(found, outcome);
}

void TestToolsAds::linkedInInUtf16()
{
    const QString text = QStringLiteral("Campaign Performance Report (in UTC)\r\nReport Start: 09/01/2025, Report End: "
                                        "09/02/2025\r\n\r\nStart Date (in UTC)\tAccount Name\tCampaign Name\tCurrency\t"
                                        "Total Spent\r\n09/01/2025\tAcme\tBrand\tEUR\t10.25\r\n09/02/2025\tAcme\tBrand"
                                        "\tEUR\t1.75\r\n");
    std::string bytes("\xFF\xFE");
    bytes.append(reinterpret_cast<const char *>(text.utf16()), static_cast<std::size_t>(text.size()) * 2);
    const QStringList rows = {
        spent("5: date=2025-09-01; date_unit=day;", "Paid Social", "Brand", "10.25; currency=EUR"),
        spent("6: date=2025-09-02; date_unit=day;", "Paid Social", "Brand", "1.75; currency=EUR")};
    QCOMPARE(differenceOf(readWhole(m_files.write("linkedin.csv", bytes)), {"", "linkedin-ads", text, rows, {}}),
             QString());
}

/// The same columns without the preamble are not said to be of Microsoft.
void TestToolsAds::microsoftIsNotGoogle()
{
    const auto reading = readWhole(m_files.write(
        "plain.csv", "TimePeriod,CampaignName,CurrencyCode,Impressions,Clicks,Spend\n2025-06-01,Brand,EUR,1,1,3.50\n"));
    QVERIFY(reading.inspection.recipe.id != "microsoft-ads");
}

QTEST_GUILESS_MAIN(TestToolsAds)
#include "test_tools_ads.moc"
