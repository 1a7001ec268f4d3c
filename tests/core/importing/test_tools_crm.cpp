// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/tool_files.h"
#include "tests/support/temp_files.h"

#include <QTest>

using namespace perennial;
using test::differenceOf;
using test::readWhole;
using test::ToolFile;

/// Exports of sales tools, of our own invention, in the languages of their interfaces.
class TestToolsCrm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void hubspotStages();
    void hubspotContactsAsCustomers();
    void pipedriveLocale();
    void salesforceLatin();

private:
    void addHubspot();
    void addPipedrive();
    void addSalesforceAndZoho();

    const test::TempFiles m_files;
};

namespace
{

void add(const char *name, const char *recipe, const char *content, QStringList rows, QStringList leftOut = {})
{
    QTest::newRow(name) << QString::fromLatin1(recipe) << QString::fromUtf8(content) << std::move(rows)
                        << std::move(leftOut);
}

} // namespace

void TestToolsCrm::addHubspot()
{
    add("HubSpot deals, German", "hubspot-deals",
        "Datensatz-ID,Deal-Name,Deal-Phase,Pipeline,Abschlussdatum,Deal-Eigentümer,Betrag,Währung,Erstellungsdatum,"
        "Deal-Typ,Grund für verlorenen Deal,Ursprüngliche Traffic-Quelle,Zugehöriges Unternehmen\n"
        "11,Nord AG,Abgeschlossen und gewonnen,Vertrieb,2025-03-31 17:05,Eva Kern,12500.5,EUR,2025-01-04 10:22,"
        "Neugeschäft,,Organische Suche,Nord AG (99);Süd AG (98)\n"
        "12,Ost KG,Abgeschlossen und verloren,Vertrieb,2025-04-02 09:00,,900,EUR,2025-01-20 08:11,Bestandskunde,"
        "\"Zu teuer,\nkein Budget\",Bezahlte Suche,Ost KG\n"
        "13,West,🔥 Angebot,Vertrieb,,Eva Kern,,EUR,2025-05-01 12:00,,,,West\n",
        {QStringLiteral("2: deal_id=11; name=Nord AG; customer=Nord AG; amount=12500.50; currency=EUR; "
                        "stage=Abgeschlossen und gewonnen; status=won; pipeline=Vertrieb; created_on=2025-01-04; "
                        "closed_on=2025-03-31; owner=Eva Kern; source=Organic Search; kind=new;"),
         QStringLiteral("3: deal_id=12; name=Ost KG; customer=Ost KG; amount=900.00; currency=EUR; "
                        "stage=Abgeschlossen und verloren; status=lost; pipeline=Vertrieb; created_on=2025-01-20; "
                        "closed_on=2025-04-02; source=Paid Search; lost_reason=Zu teuer,\nkein Budget; "
                        "kind=expansion;"),
         QStringLiteral("5: deal_id=13; name=West; customer=West; currency=EUR; stage=🔥 Angebot; status=open; "
                        "pipeline=Vertrieb; created_on=2025-05-01; owner=Eva Kern;")});
    add("HubSpot deals, French", "hubspot-deals",
        "ID d'enregistrement,Nom de la transaction,Phase de la transaction,Date de fermeture,Montant,Devise,"
        "Date de création,Propriétaire de la transaction\n"
        "7,Lune,Gagnée,2025-02-01 10:00,100,EUR,2025-01-01 10:00,Luc\n"
        "8,Mars,Perdue ❌,2025-02-02 10:00,200,EUR,2025-01-02 10:00,Luc\n",
        {QStringLiteral("2: deal_id=7; name=Lune; amount=100.00; currency=EUR; stage=Gagnée; status=won; "
                        "created_on=2025-01-01; closed_on=2025-02-01; owner=Luc;"),
         QStringLiteral("3: deal_id=8; name=Mars; amount=200.00; currency=EUR; stage=Perdue ❌; status=lost; "
                        "created_on=2025-01-02; closed_on=2025-02-02; owner=Luc;")});
    add("HubSpot deals, stages by number", "hubspot-deals",
        "Record ID,Deal Name,Deal Stage,Close Date,Create Date,Amount,Currency,Is Closed Won,Is closed lost\n"
        "1,A,104382,2025-02-01 10:00,2025-01-01 10:00,5,USD,true,false\n"
        "2,B,104383,2025-02-01 10:00,2025-01-01 10:00,6,USD,false,true\n"
        "3,C,104384,,2025-01-01 10:00,7,USD,false,false\n",
        {QStringLiteral("2: deal_id=1; name=A; amount=5.00; currency=USD; stage=104382; status=won; "
                        "created_on=2025-01-01; closed_on=2025-02-01;"),
         QStringLiteral("3: deal_id=2; name=B; amount=6.00; currency=USD; stage=104383; status=lost; "
                        "created_on=2025-01-01; closed_on=2025-02-01;"),
         QStringLiteral("4: deal_id=3; name=C; amount=7.00; currency=USD; stage=104384; status=open; "
                        "created_on=2025-01-01;")});
    add("HubSpot contacts", "hubspot-contacts",
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Create Date,"
        "Original Traffic Source,Became a Marketing Qualified Lead Date,Became a Customer Date,Associated Company\n"
        "501,Ann,Lee,ann@example.test,,Tom,Marketing Qualified Lead,2025-01-04 10:22,PAID_SOCIAL,2025-01-09 08:00,,"
        "Acme (1)\n"
        "502,Bo,Ek,bo@example.test,,,customer,2025-01-05 10:22,Direct Traffic,,2025-02-01 08:00,\n"
        "503,Cy,Oh,,,,subscriber,,,,,\n",
        {QStringLiteral("2: lead_id=501; created_on=2025-01-04; channel=Paid Social; stage=mql; "
                        "qualified_on=2025-01-09; customer_name=Acme; customer_email=ann@example.test;"),
         QStringLiteral("3: lead_id=502; created_on=2025-01-05; channel=Direct; stage=sql; converted_on=2025-02-01; "
                        "customer_email=bo@example.test;")},
        {QStringLiteral("4 rejected cell_missing Create Date=")});
    add("HubSpot companies, Dutch", "hubspot-companies",
        "Record-ID,Bedrijfsnaam,Bedrijfsdomeinnaam,Bedrijfstak,Eigenaar van bedrijf,Aanmaakdatum,Land/Regio\n"
        "9001,Zeester BV,zeester.example,Software,Bram,2024-11-02 09:00,Nederland\n",
        {QStringLiteral("2: customer_id=9001; name=Zeester BV; segment=Software; owner=Bram; "
                        "signed_up_on=2024-11-02;")});
}

void TestToolsCrm::addPipedrive()
{
    add("Pipedrive, import template's stars", "pipedrive-deals",
        "Deal - ID,Deal - Title*,Deal - Value,Deal - Currency of Value,Deal - Stage,Deal - Status,Deal - Owner,"
        "Deal - Organization,Deal - Deal created,Deal - Expected close date,Deal - Won time,Deal - Lost time,"
        "Deal - Lost reason,Deal - Pipeline\n"
        "1,Alpha,1200,EUR,Negotiation,Won,Ann,Alpha Ltd,2025-01-03 09:00:00,2025-02-28,2025-02-20 11:00:00,,,Sales\n"
        "2,Beta,500.5,USD,Proposal Made,Lost,Ann,Beta,2025-01-10 09:00:00,,,2025-03-01 10:00:00,Price,Sales\n"
        "3,Gamma,0,USD,Qualified,Open,Bob,,2025-02-10 09:00:00,2025-09-01,,,,Sales\n"
        "4,Gone,10,USD,Qualified,Deleted,Bob,,2025-02-11 09:00:00,,,,,Sales\n",
        {QStringLiteral("2: deal_id=1; name=Alpha; customer=Alpha Ltd; amount=1200.00; currency=EUR; "
                        "stage=Negotiation; status=won; pipeline=Sales; created_on=2025-01-03; "
                        "closed_on=2025-02-20; owner=Ann;"),
         QStringLiteral("3: deal_id=2; name=Beta; customer=Beta; amount=500.50; currency=USD; stage=Proposal Made; "
                        "status=lost; pipeline=Sales; created_on=2025-01-10; closed_on=2025-03-01; owner=Ann; "
                        "lost_reason=Price;"),
         QStringLiteral("4: deal_id=3; name=Gamma; amount=0.00; currency=USD; stage=Qualified; status=open; "
                        "pipeline=Sales; created_on=2025-02-10; closed_on=2025-09-01; owner=Bob;")},
        {QStringLiteral("5 skipped skipped_by_recipe Deal - Status=Deleted")});
    add("Pipedrive, German", "pipedrive-deals",
        "Deal - ID;Deal - Titel;Deal - Wert;Deal - Währung;Deal - Phase;Deal - Status;Deal - Besitzer;"
        "Deal - Organisation;Deal - Deal erstellt am;Deal - Gewonnen am;Deal - Verloren am;Deal - Grund für Verlust\n"
        "1;Erz;1.200,50;EUR;Angebot;Gewonnen;Eva;Erz GmbH;03.01.2025;20.02.2025;;\n"
        "2;Zinn;99,00;EUR;Angebot;Verloren;Eva;Zinn GmbH;04.01.2025;;01.03.2025;Zu teuer\n"
        "3;Blei;5,00;EUR;Angebot;Offen;Eva;Blei GmbH;05.01.2025;;;\n",
        {QStringLiteral("2: deal_id=1; name=Erz; customer=Erz GmbH; amount=1200.50; currency=EUR; stage=Angebot; "
                        "status=won; created_on=2025-01-03; closed_on=2025-02-20; owner=Eva;"),
         QStringLiteral("3: deal_id=2; name=Zinn; customer=Zinn GmbH; amount=99.00; currency=EUR; stage=Angebot; "
                        "status=lost; created_on=2025-01-04; closed_on=2025-03-01; owner=Eva; "
                        "lost_reason=Zu teuer;"),
         QStringLiteral("4: deal_id=3; name=Blei; customer=Blei GmbH; amount=5.00; currency=EUR; stage=Angebot; "
                        "status=open; created_on=2025-01-05; owner=Eva;")});
    add("Pipedrive, Russian", "pipedrive-deals",
        "Сделка - ID,Сделка - Название,Сделка - Стоимость,Сделка - Валюта,Сделка - Этап,Сделка - Статус,"
        "Сделка - Владелец,Сделка - Организация,Сделка - Сделка создана,Сделка - Дата выигрыша\n"
        "1,Север,5000,RUB,Договор,Выиграна,Анна,ООО Север,2025-01-03,2025-02-20\n"
        "2,Юг,700,RUB,Договор,Проиграна,Анна,ООО Юг,2025-01-04,\n",
        {QStringLiteral("2: deal_id=1; name=Север; customer=ООО Север; amount=5000.00; currency=RUB; stage=Договор; "
                        "status=won; created_on=2025-01-03; closed_on=2025-02-20; owner=Анна;"),
         QStringLiteral("3: deal_id=2; name=Юг; customer=ООО Юг; amount=700.00; currency=RUB; stage=Договор; "
                        "status=lost; created_on=2025-01-04; owner=Анна;")});
}

void TestToolsCrm::addSalesforceAndZoho()
{
    add("Salesforce report with its footer", "salesforce-opportunities",
        "\"Opportunity Owner\",\"Account Name\",\"Opportunity Name\",\"Stage\",\"Amount Currency\",\"Amount\","
        "\"Close Date\",\"Created Date\",\"Lead Source\",\"Type\"\n"
        "\"Total Energy Desk\",\"Acme\",\"Acme seats\",\"Closed Won\",\"USD\",\"45000.00\",\"3/25/2025\",\"1/7/2025\","
        "\"Web\",\"New Customer\"\n"
        "\"Bob Ray\",\"Globex\",\"Globex renewal\",\"Closed Lost\",\"EUR\",\"12000.00\",\"3/20/2025\",\"2/17/2025\","
        "\"\",\"Existing Customer - Upgrade\"\n"
        "\n\n\"Total\"\n\"Grand Totals (2 records)\"\n\n\"Confidential Information - Do Not Distribute\"\n"
        "\"Copyright © 2000-2026 salesforce.com, inc. All rights reserved.\"\n",
        {QStringLiteral("2: deal_id=Acme seats / Acme / 1/7/2025; name=Acme seats; customer=Acme; amount=45000.00; "
                        "currency=USD; stage=Closed Won; status=won; created_on=2025-01-07; closed_on=2025-03-25; "
                        "owner=Total Energy Desk; source=Web; kind=new;"),
         QStringLiteral("3: deal_id=Globex renewal / Globex / 2/17/2025; name=Globex renewal; customer=Globex; "
                        "amount=12000.00; currency=EUR; stage=Closed Lost; status=lost; created_on=2025-02-17; "
                        "closed_on=2025-03-20; owner=Bob Ray; kind=expansion;")},
        {QStringLiteral("4 skipped skipped_blank ="), QStringLiteral("5 skipped skipped_blank ="),
         QStringLiteral("6 skipped skipped_total =Total"),
         QStringLiteral("7 skipped skipped_total =Grand Totals (2 records)"),
         QStringLiteral("8 skipped skipped_blank ="),
         QStringLiteral("9 skipped skipped_footer =Confidential Information - Do Not Distribute"),
         QStringLiteral("10 skipped skipped_footer =Copyright © 2000-2026 salesforce.com, inc. All rights reserved.")});
    add("Salesforce Data Loader", "salesforce-data-loader-opportunities",
        "\"Id\",\"AccountId\",\"Name\",\"StageName\",\"Amount\",\"CloseDate\",\"CreatedDate\",\"IsClosed\",\"IsWon\","
        "\"IsDeleted\",\"LeadSource\",\"OwnerId\"\n"
        "\"006A\",\"001A\",\"Acme\",\"Signed\",\"45000.0\",\"2025-03-05\",\"2025-01-07T10:22:33.000Z\",\"true\","
        "\"true\",\"false\",\"Web\",\"005\"\n"
        "\"006B\",\"001B\",\"Beta\",\"Gone\",\"5\",\"2025-03-06\",\"2025-01-08T10:22:33.000Z\",\"true\",\"false\","
        "\"false\",\"\",\"005\"\n"
        "\"006C\",\"001C\",\"Ghost\",\"Gone\",\"5\",\"2025-03-06\",\"2025-01-08T10:22:33.000Z\",\"true\",\"false\","
        "\"true\",\"\",\"005\"\n",
        {QStringLiteral("2: deal_id=006A; name=Acme; amount=45000.00; stage=Signed; status=won; "
                        "created_on=2025-01-07; closed_on=2025-03-05; owner=005; source=Web; customer_id=001A;"),
         QStringLiteral("3: deal_id=006B; name=Beta; amount=5.00; stage=Gone; status=lost; created_on=2025-01-08; "
                        "closed_on=2025-03-06; owner=005; customer_id=001B;")},
        {QStringLiteral("4 skipped skipped_by_recipe IsDeleted=true")});
    add("Zoho", "zoho-deals",
        "Record Id,Deal Name,Deal Owner.id,Deal Owner,Account Name.id,Account Name,Stage,Amount,Currency,"
        "Closing Date,Created Time,Lead Source,Description\n"
        "zcrm_1,Acme,zcrm_7,Ann,zcrm_9,Acme,Closed Won,\"Rs. 45,000.00\",INR,2025-03-05,2025-01-07 10:22:33,Web,"
        "\"two\nlines\"\n"
        "zcrm_2,Beta,zcrm_7,Ann,zcrm_8,Beta,Closed Lost to Competition,,INR,2025-03-09,2025-01-07 10:22:33,,\n",
        {QStringLiteral("2: deal_id=zcrm_1; name=Acme; customer=Acme; amount=45000.00; currency=INR; "
                        "stage=Closed Won; status=won; created_on=2025-01-07; closed_on=2025-03-05; owner=Ann; "
                        "source=Web; customer_id=zcrm_9;"),
         QStringLiteral("4: deal_id=zcrm_2; name=Beta; customer=Beta; currency=INR; "
                        "stage=Closed Lost to Competition; status=lost; created_on=2025-01-07; "
                        "closed_on=2025-03-09; owner=Ann; customer_id=zcrm_8;")});
}

void TestToolsCrm::files_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("leftOut");
    addHubspot();
    addPipedrive();
    addSalesforceAndZoho();
}

void TestToolsCrm::files()
{
    QFETCH(QString, recipe);
    QFETCH(QString, content);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, leftOut);
    const QByteArray id = recipe.toLatin1();
    const auto reading = readWhole(m_files.write("export.csv", content.toStdString()));
    QCOMPARE(differenceOf(reading, {"", id.constData(), content, rows, leftOut}), QString());
}

void TestToolsCrm::hubspotStages()
{
    const auto file = m_files.write(
        "hubspot-crm-exports-all-deals-2025-06-30.csv",
        "Record ID,Deal Name,Deal Stage,Create Date,Close Date,Amount,\"Date entered \"\"Demo (Sales Pipeline)\"\"\","
        "\"Date exited \"\"Demo (Sales Pipeline)\"\"\",Date entered “Closed Won (Sales Pipeline)”,"
        "Date entered 'Demo (Renewals)',Date entered current stage,hs_v2_date_entered_contractsent\n"
        "1,A,Closed Won,2025-01-01 08:00,2025-03-01 08:00,5,2025-01-10 08:00,2025-02-01 08:00,2025-03-01 08:00,"
        "2025-01-10 08:00,2025-03-01 08:00,2025-02-01 08:00\n"
        "2,B,Demo,2025-01-02 08:00,,6,2025-01-12 08:00,,,,2025-01-12 08:00,\n"
        "3,C,New,2025-01-03 08:00,,7,,,,,,\n"
        "4,D,Demo,2025-01-03 08:00,,7,2025-02-30 08:00,,,,,\n");
    QCOMPARE(readWhole(file).inspection.recipe.id, std::string("hubspot-deals"));
    importing::Choices choices = test::choicesFor();
    choices.dataset = facts::Dataset::DealStages;
    const QStringList rows = {QStringLiteral("2: deal_id=1; stage=Demo; entered_on=2025-01-10;"),
                              QStringLiteral("2: deal_id=1; stage=Closed Won; entered_on=2025-03-01;"),
                              QStringLiteral("2: deal_id=1; stage=contractsent; entered_on=2025-02-01;"),
                              QStringLiteral("3: deal_id=2; stage=Demo; entered_on=2025-01-12;")};
    const QStringList leftOut = {
        QStringLiteral("4 skipped skipped_by_recipe entered_on="),
        QStringLiteral("5 rejected cell_impossible_date Date entered \"Demo (Sales Pipeline)\"=2025-02-30 08:00")};
    const auto reading = readWhole(file, choices);
    QCOMPARE(differenceOf(reading, {"", "hubspot-deal-stages", {}, rows, leftOut}), QString());
    QCOMPARE(reading.inspection.dataRecords, std::int64_t{4});
    const auto deals = readWhole(file);
    QCOMPARE(deals.attributes, std::int64_t{0}); // days in stages are no groups of deals
    QCOMPARE(importing::recipesAlongWith(deals.inspection, test::bundledRecipes()),
             std::vector<std::string>{"hubspot-deal-stages"});
    QVERIFY(importing::recipesAlongWith(reading.inspection, test::bundledRecipes()).empty());
}

void TestToolsCrm::hubspotContactsAsCustomers()
{
    const auto file = m_files.write("contacts.csv", "Record ID,First Name,Last Name,Email,Contact owner,"
                                                    "Lifecycle Stage,Create Date,Plan\n"
                                                    "5,Ann,Lee,ann@example.test,Tom,customer,2025-01-04 10:22,Pro\n");
    importing::Choices choices = test::choicesFor();
    choices.dataset = facts::Dataset::Customers;
    const auto reading = readWhole(file, choices);
    QCOMPARE(
        differenceOf(reading, {"",
                               "hubspot-contact-customers",
                               {},
                               {QStringLiteral("2: customer_id=5; name=Ann Lee; email=ann@example.test; owner=Tom; "
                                               "signed_up_on=2025-01-04;")},
                               {}}),
        QString());
    QCOMPARE(reading.attributes, std::int64_t{3});
}

void TestToolsCrm::pipedriveLocale()
{
    const char *const header = "Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Status,Deal - Stage,"
                               "Deal - Deal created\n";
    const auto american = readWhole(m_files.write(
        "us.csv", std::string(header) + "1,A,\"1,200.50\",USD,Open,X,09/29/2024\n2,B,5.00,USD,Open,X,09/03/2024\n"));
    QCOMPARE(american.value(0, "amount"), std::string("1200.50"));
    QCOMPARE(american.value(1, "created_on"), std::string("2024-09-03"));
    const auto european = readWhole(
        m_files.write("eu.csv", std::string(header) +
                                    "1,A,\"1.200,50\",EUR,Open,X,03/09/2024\n2,B,\"5,00\",EUR,Open,X,04/09/2024\n"));
    QCOMPARE(european.value(0, "amount"), std::string("1200.50"));
    QCOMPARE(european.value(0, "created_on"), std::string("2024-09-03")); // the decimal comma settles it
    const auto undecided = readWhole(m_files.write(
        "open.csv", std::string(header) + "1,A,1200,EUR,Open,X,03/09/2024\n2,B,5,EUR,Open,X,04/09/2024\n"));
    QCOMPARE(undecided.failure, std::string("question date_order Deal - Deal created"));
}

void TestToolsCrm::salesforceLatin()
{
    const auto file = m_files.write(
        "report.csv", "\"Inhaber der Opportunity\",\"Accountname\",\"Opportunity-Name\",\"Phase\",\"Betrag\","
                      "\"Betrag W\xE4hrung\",\"Schlusstermin\",\"Erstelldatum\"\n"
                      "\"J\xF6rg\",\"M\xFCller & S\xF6hne\",\"Gro\xDF\",\"Geschlossen gewonnen\",\"1.200,00\",\"EUR\","
                      "\"05.03.2025\",\"07.01.2025\"\n\n\n\"Gesamtsumme (1 Datensatz)\"\n\n"
                      "\"Vertrauliche Informationen - Weitergabe untersagt\"\n");
    const QStringList rows = {QStringLiteral(
        "2: deal_id=Groß / Müller & Söhne / 07.01.2025; name=Groß; customer=Müller & Söhne; amount=1200.00; "
        "currency=EUR; stage=Geschlossen gewonnen; status=won; created_on=2025-01-07; closed_on=2025-03-05; "
        "owner=Jörg;")};
    const QStringList leftOut = {
        QStringLiteral("3 skipped skipped_blank ="), QStringLiteral("4 skipped skipped_blank ="),
        QStringLiteral("5 skipped skipped_total =Gesamtsumme (1 Datensatz)"),
        QStringLiteral("6 skipped skipped_blank ="),
        QStringLiteral("7 skipped skipped_footer =Vertrauliche Informationen - Weitergabe untersagt")};
    QCOMPARE(differenceOf(readWhole(file), {"", "salesforce-opportunities", {}, rows, leftOut}), QString());
}

QTEST_GUILESS_MAIN(TestToolsCrm)
#include "test_tools_crm.moc"
