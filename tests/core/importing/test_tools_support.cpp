// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/tool_files.h"
#include "tests/support/temp_files.h"

#include <QTest>

using namespace perennial;
using test::differenceOf;
using test::readWhole;
using test::ToolFile;

/// Exports of survey, support and usage tools and plain tables, of our own invention.
class TestToolsSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void ticketStatuses_data();
    void ticketStatuses();

private:
    void addSurveys();
    void addTickets();
    void addTables();

    const test::TempFiles m_files;
};

namespace
{

void add(const char *name, const char *recipe, const char *content, QStringList rows, QStringList leftOut = {})
{
    QTest::newRow(name) << QString::fromLatin1(recipe) << QString::fromUtf8(content) << std::move(rows)
                        << std::move(leftOut);
}

/// Without the keys of rows that have no identifier: a hash, which test_importing_datasets looks at.
QStringList withoutKeys(QStringList rows)
{
    static const QRegularExpression key(QStringLiteral(" row_key=-?[0-9]+;"));
    return rows.replaceInStrings(key, QString());
}

} // namespace

void TestToolsSupport::addSurveys()
{
    add("Typeform", "typeform-nps",
        "#,\"How likely are you to recommend us, {{answer_1}}?\",Why?,email,Start Date (UTC),Submit Date (UTC),"
        "Network ID\n"
        "0a1,10,\"Great,\nfast\",a@example.test,2025-06-03 09:05:14,2025-06-03 09:05:40,d1\n"
        "0b2,0,slow,,2025-06-04 09:05:14,2025-06-04 09:05:40,d2\n"
        "0c3,,no score,c@example.test,2025-06-05 09:05:14,2025-06-05 09:05:40,d3\n"
        "0d4,11,too much,d@example.test,2025-06-05 09:05:14,2025-06-05 09:05:40,d4\n",
        {QStringLiteral("2: response_id=0a1; date=2025-06-03; score=10; kind=nps; customer_email=a@example.test;"),
         QStringLiteral("4: response_id=0b2; date=2025-06-04; score=0; kind=nps;")},
        {QStringLiteral("5 skipped skipped_by_recipe How likely are you to recommend us, {{answer_1}}?="),
         QStringLiteral("6 rejected cell_not_a_choice How likely are you to recommend us, {{answer_1}}?=11")});
    add("Typeform, of employees, German", "typeform-enps",
        "#,\"Wie wahrscheinlich ist es, dass Sie uns als Arbeitgeber empfehlen?\",Warum?,Start Date (UTC),"
        "Submit Date (UTC),Network ID\n"
        "9z,9,Team,2025-06-03 09:05:14,2025-06-03 09:05:40,d1\n",
        {QStringLiteral("2: response_id=9z; date=2025-06-03; score=9; kind=enps;")});
    add("SurveyMonkey, two header rows", "surveymonkey-nps",
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
        "How likely is it that you would recommend this company to a friend or colleague?,Why?\n"
        ",,,,,,,,,,Open-Ended Response\n"
        "1001,501,06/03/2025 09:05:14 AM,06/03/2025 09:06:00 AM,192.0.2.1,a@example.test,,,c7,"
        "10 - Extremely likely,Good\n"
        "1002,501,06/04/2025 01:05:14 PM,06/04/2025 01:06:00 PM,192.0.2.2,b@example.test,,,,3,\"Bad, slow\"\n"
        "1003,501,06/05/2025 01:05:14 PM,06/05/2025 01:06:00 PM,192.0.2.2,,,,,,\n",
        {QStringLiteral("3: response_id=1001; date=2025-06-03; score=10; kind=nps; customer_id=c7; "
                        "customer_email=a@example.test;"),
         QStringLiteral("4: response_id=1002; date=2025-06-04; score=3; kind=nps; customer_email=b@example.test;")},
        {QStringLiteral("5 skipped skipped_by_recipe How likely is it that you would recommend this company to a "
                        "friend or colleague?=")});
    add("Delighted", "delighted-nps",
        "Response ID,Name,Email,Score,Comment,Response time (UTC),plan\n"
        "77,Ann,a@example.test,9,Nice,2025-06-03 09:05:14,Pro\n78,Bo,b@example.test,,,2025-06-03 09:05:14,Pro\n",
        {QStringLiteral("2: response_id=77; date=2025-06-03; score=9; kind=nps; customer_email=a@example.test;")},
        {QStringLiteral("3 skipped skipped_by_recipe Score=")});
    add("answers, Russian", "surveys-table", "дата;оценка;клиент;комментарий\n03.06.2025;9;ООО Север;Хорошо\n",
        {QStringLiteral("2: date=2025-06-03; score=9; kind=nps; customer_name=ООО Север;")});
}

void TestToolsSupport::addTickets()
{
    add("Zendesk view", "zendesk-tickets",
        "Summation column,Id,Requester,Requester email,Assignee,Group,Subject,Status,Priority,Via,Created at,"
        "Updated at,Organization,Solved at,First reply time in minutes,"
        "First reply time in minutes within business hours,Full resolution time in minutes\n"
        "1,101,Ann,a@example.test,Bob,Support,\"Cannot\nlog in\",Solved,High,Web form,2025-06-01 09:00,"
        "2025-06-01 12:00,Acme,2025-06-01 12:00,12,5,180\n"
        "1,102,Cy,c@example.test,,Support,Billing?,Open,,Email,2025-06-02 09:00,2025-06-02 09:00,,,,,\n"
        "1,103,Di,,,Support,Spam,Deleted,,Email,2025-06-02 09:00,2025-06-02 09:00,,,,,\n",
        {QStringLiteral("2: ticket_id=101; customer_name=Acme; customer_email=a@example.test; "
                        "created_at=2025-06-01 09:00:00; first_response_at=2025-06-01 09:12:00; "
                        "resolved_at=2025-06-01 12:00:00; status=solved; priority=High; channel=Web form;"),
         QStringLiteral("4: ticket_id=102; customer_email=c@example.test; "
                        "created_at=2025-06-02 09:00:00; status=open; channel=Email;")},
        {QStringLiteral("5 skipped skipped_by_recipe Status=Deleted")});
    add("Zendesk Explore", "zendesk-explore-tickets",
        "\"Ticket ID\";\"Ticket created - Date\";\"Ticket solved - Date\";\"Assignee name\";\"Ticket status\";"
        "\"First reply time (min)\";\"Full resolution time (min)\"\n"
        "\"1\";\"2025-06-01\";\"2025-06-03\";\"Bob\";\"Closed\";\"30\";\"2880\"\n"
        "\"2\";\"2025-06-02\";\"\";\"Bob\";\"Hold\";\"\";\"\"\n",
        {QStringLiteral("2: ticket_id=1; created_at=2025-06-01 00:00:00; first_response_at=2025-06-01 00:30:00; "
                        "resolved_at=2025-06-03 00:00:00; status=closed;"),
         QStringLiteral("3: ticket_id=2; created_at=2025-06-02 00:00:00; status=pending;")});
    add("Freshdesk", "freshdesk-tickets",
        "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Resolved time,Closed time,"
        "Initial response time,First response time (in hrs),Resolution time (in hrs),Tags\n"
        "1,Login,Closed,High,Email,Incident,Bob,Support,2025-06-01 09:00:00,2025-06-01 12:00:00,2025-06-01 12:30:00,,"
        "00:12:00,03:00:00,vip\n"
        "2,Bug,Waiting on Customer,Low,Portal,,No Agent,,2025-06-02 09:00:00,,,2025-06-02 10:00:00,,,\n"
        "3,Win,Closed,Low,Email,Spam,Bob,,2025-06-02 09:00:00,,,,,,\n"
        "4,Win,Resolved,Low,Email,,Bob,,2025-06-02 09:00:00,,,,,50:00:30,\"prize, spam\"\n"
        "5,Slow,Resolved,Low,Email,,Bob,,2025-06-02 09:00:00,,,,,50:00:30,\n",
        {QStringLiteral("2: ticket_id=1; created_at=2025-06-01 09:00:00; first_response_at=2025-06-01 09:12:00; "
                        "resolved_at=2025-06-01 12:00:00; status=closed; priority=High; channel=Email;"),
         QStringLiteral("3: ticket_id=2; created_at=2025-06-02 09:00:00; first_response_at=2025-06-02 10:00:00; "
                        "status=pending; priority=Low; channel=Portal;"),
         QStringLiteral("6: ticket_id=5; created_at=2025-06-02 09:00:00; resolved_at=2025-06-04 11:00:30; "
                        "status=solved; priority=Low; channel=Email;")},
        {QStringLiteral("4 skipped skipped_by_recipe Type=Spam"),
         QStringLiteral("5 skipped skipped_by_recipe Tags=prize, spam")});
    add("conversations", "tickets-table",
        "Conversation ID,Created at,Conversation state,First teammate reply at,Last closed at,Company name,Email\n"
        "9,2025-06-01 09:00:00,snoozed,2025-06-01 09:10:00,,Acme,a@example.test\n",
        {QStringLiteral("2: ticket_id=9; customer_name=Acme; customer_email=a@example.test; "
                        "created_at=2025-06-01 09:00:00; first_response_at=2025-06-01 09:10:00; status=pending;")});
    add("Zendesk in a warehouse", "zendesk-warehouse-tickets",
        "id,_fivetran_synced,created_at,organization_id,priority,requester_id,status,subject,submitter_id,"
        "ticket_form_id,updated_at,via_channel\n"
        "5,2025-01-02 00:00:00,2025-01-01 09:00:01,77,,8,hold,x,8,1,2025-01-01 10:00:00,email\n"
        "6,2025-01-02 00:00:00,2025-01-01 09:00:01,77,,8,deleted,x,8,1,2025-01-01 10:00:00,email\n",
        {QStringLiteral("2: ticket_id=5; customer_id=77; created_at=2025-01-01 09:00:01; status=pending; "
                        "channel=email;")},
        {QStringLiteral("3 skipped skipped_by_recipe status=deleted")});
}

void TestToolsSupport::addTables()
{
    add("Mixpanel", "mixpanel-events",
        "event,time,distinct_id,$insert_id,$current_url\nLogin,1748768400,u1,x1,/\nLogin,1748854800,u2,x2,/\n",
        {QStringLiteral("2: date=2025-06-01; user_id=u1; events=1;"),
         QStringLiteral("3: date=2025-06-02; user_id=u2; events=1;")});
    add("usage, German", "usage-table", "Datum;Kundennummer;Nutzer-ID;Ereignisse\n01.06.2025;007;u1;1.200\n",
        {QStringLiteral("2: date=2025-06-01; customer_id=007; user_id=u1; events=1200;")});
    add("referrals, Romanian", "referrals-table",
        "recomandat de,client nou,data invitației,data conversiei\nc1,c9,2025-01-05,2025-02-01\nc1,,2025-01-06,\n",
        {QStringLiteral("2: referrer_customer_id=c1; invited_on=2025-01-05; converted_on=2025-02-01; "
                        "customer_id=c9;"),
         QStringLiteral("3: referrer_customer_id=c1; invited_on=2025-01-06;")});
    add("cash, Dutch", "cash-table",
        "Maand;Valuta;Eindsaldo;Ontvangsten;Uitgaven;Financiering\n2025-01;EUR;120.000,50;30.000,00;25.000,00;0,00\n"
        "Totaal;;;30.000,00;25.000,00;0,00\n",
        {QStringLiteral("2: month=2025-01; balance=120000.50; inflow=30000.00; outflow=25000.00; financing=0.00; "
                        "currency=EUR;")},
        {QStringLiteral("3 skipped skipped_total =Totaal")});
    add("targets, Russian", "targets-table", "показатель;месяц;цель\nmrr;2025-12;120000\nchurn;2025-12;2,5 %\n",
        {QStringLiteral("2: kpi=mrr; month=2025-12; value=120000;"),
         QStringLiteral("3: kpi=churn; month=2025-12; value=0.025;")});
}

void TestToolsSupport::files_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("leftOut");
    addSurveys();
    addTickets();
    addTables();
}

void TestToolsSupport::files()
{
    QFETCH(QString, recipe);
    QFETCH(QString, content);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, leftOut);
    const QByteArray id = recipe.toLatin1();
    auto reading = readWhole(m_files.write("export.csv", content.toStdString()));
    std::vector<std::string> bare;
    for (const QString &row : withoutKeys(test::linesOf(reading.rows)))
        bare.push_back(row.toStdString());
    reading.rows = bare;
    QCOMPARE(differenceOf(reading, {"", id.constData(), content, rows, leftOut}), QString());
}

void TestToolsSupport::ticketStatuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("status");
    QTest::newRow("open") << QString::fromUtf8("New|Nieuw|Offen|Открыт|Deschis|Ouvert|Abierto").split(QLatin1Char('|'))
                          << QStringLiteral("open");
    QTest::newRow("pending") << QString::fromUtf8("Pending Customer Response|On-hold|Waiting on Third Party|Wachtend|"
                                                  "Warten auf Kunde|В ожидании|În așteptare|En attente|Pendiente")
                                    .split(QLatin1Char('|'))
                             << QStringLiteral("pending");
    QTest::newRow("solved")
        << QString::fromUtf8("Resolved|Opgelost|Gelöst|Решён|Rezolvat|Résolu|Resuelto").split(QLatin1Char('|'))
        << QStringLiteral("solved");
    QTest::newRow("closed")
        << QString::fromUtf8("CLOSED|Gesloten|Geschlossen|Закрыт|Închis|Fermé|Cerrado").split(QLatin1Char('|'))
        << QStringLiteral("closed");
    QTest::newRow("unknown") << QStringList{QStringLiteral("Purple")} << QString();
}

void TestToolsSupport::ticketStatuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, status);
    QString content = QStringLiteral("ticket_id,created_at,status\n");
    for (int i = 0; i < words.size(); ++i)
        content += QStringLiteral("%1,2025-06-01 09:00,%2\n").arg(i).arg(words[i]);
    const auto reading = readWhole(m_files.write("statuses.csv", content.toStdString()));
    QCOMPARE(static_cast<qsizetype>(reading.rows.size()), words.size());
    for (std::size_t i = 0; i < reading.rows.size(); ++i)
        QCOMPARE(QString::fromStdString(reading.value(i, "status")), status);
}

QTEST_GUILESS_MAIN(TestToolsSupport)
#include "test_tools_support.moc"
