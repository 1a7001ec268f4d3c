// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/quality_company.h"
#include "tests/support/temp_files.h"

#include "core/kpi/kpi.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace perennial;

namespace
{

/// Five subscriptions that end on one day, and one that goes on.
std::string cliff(const std::string &start, const std::string &end)
{
    std::string text = "subscriptions subscription_id=s0 customer_id=c0 starts_on=2024-01-01\n";
    for (const char *number : {"1", "2", "3", "4", "5"})
        text += std::string("subscriptions subscription_id=s") + number + " customer_id=c" + number +
                " starts_on=" + start + " ends_on=" + end + "\n";
    return text;
}

/// Visits of seven months, exported until the end of April and again afterwards.
std::string visits(const char *may)
{
    std::string text;
    for (const char *month : {"01", "02", "03", "04"})
        text += std::string("traffic@2024-04-30 date=2024-") + month + "-01 visitors=100\n";
    text += std::string("traffic@2024-06-30 date=2024-05-01 visitors=") + may + "\n";
    text += std::string("traffic@2024-06-30 date=2024-06-01 visitors=") + may + "\n";
    return text;
}

constexpr const char *oneCustomer = "customers customer_id=c1 name=Acme email=hi@acme.test\n";

} // namespace

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsFound_data();
    void eachKindIsFound();
    void everyKindHasARowHere();
    void figuresAreInTheCatalogue();
    void rowsAreListedUpToALimit();
    void mendedRejectsAreForgotten();
    void anUndoneImportIsNotChecked();
    void conventionsDecide();
    void sampleCompany();
    void emptyWorkspace();

private:
    void addRow(const char *tag, const std::string &odd, const std::string &orderly, const std::string &expected)
    {
        m_tags.insert(std::string(tag).substr(0, std::string(tag).find(' ')));
        QTest::newRow(tag) << QString::fromStdString(odd) << QString::fromStdString(orderly)
                           << QString::fromStdString(expected);
    }
    void addTerms();
    void addCustomers();
    void addDates();
    void addAmounts();
    void addCoverage();
    void addImports();

    std::set<std::string> m_tags;
};

void TestQuality::addTerms()
{
    const std::string first = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 ends_on=2024-03-01 "
                              "end_reason=voluntary\n";
    const std::string second = "subscriptions subscription_id=s1 customer_id=c1 starts_on=";
    addRow("overlapping_terms", first + second + "2024-02-29", first + second + "2024-03-01",
           "overlapping_terms 1 | subscriptions.csv:3 s1 c1 starts_on=2024-02-29");
    addRow("overlapping_terms inside a longer one",
           "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\n" + second +
               "2024-02-01 ends_on=2024-02-05\n" + second + "2024-03-01",
           first + "subscriptions subscription_id=s2 customer_id=c1 starts_on=2024-02-01",
           "overlapping_terms 2 | subscriptions.csv:3 s1 c1 starts_on=2024-02-01 | subscriptions.csv:4 s1 c1 "
           "starts_on=2024-03-01");
    addRow("short_gaps", first + second + "2024-03-31", first + second + "2024-04-02",
           "short_gaps 1 | subscriptions.csv:3 s1 c1 starts_on=2024-03-31");
    addRow("end_without_date", "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 status=canceled",
           "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 status=canceled ends_on=2024-02-01\n"
           "subscriptions subscription_id=s2 customer_id=c1 starts_on=2024-01-01 status=incomplete",
           "end_without_date 1 | subscriptions.csv:2 s1 c1 ends_on=canceled");
    const std::string twin = "subscriptions customer_id=c1 starts_on=2024-01-01 plan=pro subscription_id=";
    addRow("possible_duplicate_subscriptions", twin + "s1\n" + twin + "s2", twin + "s1\n" + twin + "s2 amount=999",
           "possible_duplicate_subscriptions 1 | subscriptions.csv:3 s2 c1 subscription_id=s1");
    const std::string left = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 ends_on=2024-03-01";
    addRow("churn_without_reason", left, first,
           "churn_without_reason 1 | subscriptions.csv:2 s1 c1 end_reason=2024-03-01");
    addRow("churn_without_reason not by a change of plan", left,
           left + "\nsubscriptions subscription_id=s2 customer_id=c1 starts_on=2024-02-01",
           "churn_without_reason 1 | subscriptions.csv:2 s1 c1 end_reason=2024-03-01");
    const std::string due = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 status=past_due ";
    addRow("past_due_too_long", due + "past_due_since=2024-05-31", due + "past_due_since=2024-06-01",
           "past_due_too_long 1 | subscriptions.csv:2 s1 c1 past_due_since=2024-05-31");
    const std::string trial = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-06-01 status=trialing ";
    addRow("trials_without_end", trial, trial + "trial_ends_on=2024-07-01",
           "trials_without_end 1 | subscriptions.csv:2 s1 c1 trial_ends_on=");
    const std::string plain = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 ";
    addRow("worth_nothing", plain + "amount=0", plain + "amount=0 ends_on=2024-06-30",
           "worth_nothing 1 | subscriptions.csv:2 s1 c1 amount=0.00 EUR");
    addRow("worth_nothing by discount", plain + "discount=1000 discount_kind=recurring",
           plain + "discount=1000 discount_kind=once",
           "worth_nothing 1 | subscriptions.csv:2 s1 c1 discount=10.00 EUR");
}

void TestQuality::addCustomers()
{
    const std::string known = oneCustomer;
    const std::string deal = "deals deal_id=d1 closed_on=2024-03-01 created_on=2024-02-01 status=";
    addRow("unknown_customers", known + "subscriptions subscription_id=s1 customer_id=c2 starts_on=2024-01-01",
           "subscriptions subscription_id=s1 customer_id=c2 starts_on=2024-01-01",
           "unknown_customers subscriptions 1 | subscriptions.csv:2 s1 c2 customer_id=");
    addRow("unknown_customers of deals", known + deal + "won customer=Bolt",
           known + deal + "lost customer=Bolt\n" + "deals deal_id=d2 status=won customer=ACME closed_on=2024-03-01",
           "unknown_customers deals 1 | deals.csv:2 d1 Bolt customer_id=");
    addRow("unknown_customers of tickets", known + "tickets ticket_id=t1 customer_id=c9 created_at=1717200000",
           known + "tickets ticket_id=t1 customer_id=9 customer_email=HI@acme.test created_at=1717200000\n"
                   "tickets ticket_id=t2 created_at=1717200000",
           "unknown_customers tickets 1 | tickets.csv:2 t1 c9 customer_id=");
    addRow("unknown_customers without an export of customers",
           "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\ncharges charge_id=x customer_id=c2 "
           "date=2024-02-01 amount=100",
           "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\ncharges charge_id=x customer_id=c1 "
           "date=2024-02-01 amount=100",
           "unknown_customers charges 1 | charges.csv:2 x c2 customer_id=");
    addRow("possible_duplicate_customers", known + "customers customer_id=c2 name=aCME",
           known + "customers customer_id=c2 name=Acme~Two",
           "possible_duplicate_customers 1 | customers.csv:3  c2 name=c1");
    addRow("possible_duplicate_customers by e-mail", known + "customers customer_id=c2 name=Two email=HI@ACME.test",
           known + "customers customer_id=c2 name=Two email=two@acme.test",
           "possible_duplicate_customers 1 | customers.csv:3  c2 email=c1");
    addRow("spend_without_channel", "spend date=2024-05-01 amount=500",
           "spend date=2024-05-01 amount=500 channel=Ads\nspend date=2024-05-01 amount=1 purpose=retention",
           "spend_without_channel 1 | spend.csv:2   channel=5.00 EUR");
}

void TestQuality::addDates()
{
    const std::string deal = "deals deal_id=d1 status=";
    addRow("future_dates", "charges charge_id=x date=2024-07-01 amount=1",
           "charges charge_id=x date=2024-06-30 amount=1", "future_dates charges 1 | charges.csv:2 x  date=2024-07-01");
    addRow("future_dates of contracts", "subscriptions subscription_id=s1 customer_id=c1 starts_on=2025-07-02",
           "subscriptions subscription_id=s1 customer_id=c1 starts_on=2025-07-01",
           "future_dates subscriptions 1 | subscriptions.csv:2 s1 c1 starts_on=2025-07-02");
    addRow("future_dates by the clock", "tickets ticket_id=t1 created_at=1719792000",
           "tickets ticket_id=t1 created_at=1719791999",
           "future_dates tickets 1 | tickets.csv:2 t1  created_at=2024-07-01");
    addRow("implausible_dates", "leads lead_id=l1 created_on=1970-01-01", "leads lead_id=l1 created_on=1995-01-01",
           "implausible_dates leads 1 | leads.csv:2 l1  created_on=1970-01-01");
    addRow("reversed_dates", "tickets ticket_id=t1 created_at=1717200000 resolved_at=1717199999",
           "tickets ticket_id=t1 created_at=1717200000 resolved_at=1717200000",
           "reversed_dates tickets 1 | tickets.csv:2 t1  resolved_at=2024-05-31");
    addRow("reversed_dates of deals", deal + "won created_on=2024-03-02 closed_on=2024-03-01",
           deal + "won created_on=2024-03-01 closed_on=2024-03-01",
           "reversed_dates deals 1 | deals.csv:2 d1  closed_on=2024-03-01");
    addRow("deals_without_creation_date", deal + "open", deal + "open created_on=2024-01-01",
           "deals_without_creation_date 1 | deals.csv:2 d1  created_on=");
    addRow("deals_without_close_date", deal + "lost created_on=2024-01-01", deal + "open created_on=2024-01-01",
           "deals_without_close_date 1 | deals.csv:2 d1  closed_on=");
}

void TestQuality::addAmounts()
{
    const std::string kronor = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-02-10 currency=SEK\n";
    addRow("amounts_without_rate", kronor + "fx_rates month=2024-03 currency=SEK rate=0.09",
           kronor + "fx_rates month=2024-02 currency=SEK rate=0.09",
           "amounts_without_rate SEK 1 | subscriptions.csv:2 s1 c1 currency=2024-02");
    addRow("amounts_without_rate of spend", "spend date=2024-02-01 amount=100 currency=USD channel=Ads",
           "spend date=2024-02-01 amount=0 currency=USD channel=Ads",
           "amounts_without_rate USD 1 | spend.csv:2   currency=2024-02");
    addRow("negative_amounts", "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 amount=-500",
           "charges charge_id=x date=2024-02-01 amount=-500",
           "negative_amounts subscriptions 1 | subscriptions.csv:2 s1 c1 amount=-5.00 EUR");
}

void TestQuality::addCoverage()
{
    addRow(
        "ends_all_on_one_day", cliff("2024-02-01", "2024-06-30"), cliff("2024-02-01", "2024-12-31"),
        "ends_all_on_one_day 2024-06-30 5 | subscriptions.csv:3 s1 c1 ends_on=2024-06-30 | subscriptions.csv:4 s2 c2 "
        "ends_on=2024-06-30 | subscriptions.csv:5 s3 c3 ends_on=2024-06-30 | subscriptions.csv:6 s4 c4 "
        "ends_on=2024-06-30 | subscriptions.csv:7 s5 c5 ends_on=2024-06-30");
    addRow(
        "ends_all_on_one_day not when others begin later", cliff("2024-02-01", "2024-03-01"),
        cliff("2024-02-01", "2024-03-01") + "subscriptions subscription_id=s9 customer_id=c9 starts_on=2024-04-01",
        "ends_all_on_one_day 2024-03-01 5 | subscriptions.csv:3 s1 c1 ends_on=2024-03-01 | subscriptions.csv:4 s2 c2 "
        "ends_on=2024-03-01 | subscriptions.csv:5 s3 c3 ends_on=2024-03-01 | subscriptions.csv:6 s4 c4 "
        "ends_on=2024-03-01 | subscriptions.csv:7 s5 c5 ends_on=2024-03-01");
    addRow("jump_at_import_edge", visits("300"), visits("120"), "jump_at_import_edge visitors 1 | -   =2024-05");
    addRow("jump_at_import_edge downwards", visits("0"), visits("90"), "jump_at_import_edge visitors 1 | -   =2024-05");
    addRow("missing_months", "traffic date=2024-01-01 visitors=5\ntraffic date=2024-04-01 visitors=5",
           "traffic date=2024-01-01 visitors=5\ntraffic date=2024-02-01 visitors=5",
           "missing_months traffic 2 | -   date=2024-02 | -   date=2024-03");
    addRow("missing_months of cash", "cash month=2024-01 balance=1\ncash month=2024-03 balance=1",
           "cash month=2024-01 balance=1\ncash month=2024-02 balance=1", "missing_months cash 1 | -   month=2024-02");
    const std::string others = "deals deal_id=d1\nleads lead_id=l1 created_on=2024-01-01\ntraffic date=2024-01-01\n"
                               "deal_stages deal_id=d1 stage=Open entered_on=2024-01-01\nsurveys date=2024-01-01\n"
                               "touchpoints date=2024-01-01 channel=Ads\ntickets ticket_id=t1 created_at=1717200000\n"
                               "usage date=2024-01-01\ncharges date=2024-01-01 amount=1\ncash month=2024-01\n"
                               "referrals referrer_customer_id=c1 invited_on=2024-01-01\ntargets kpi=mrr month=2024-01 "
                               "value=1\nsubscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\n";
    addRow("missing_dataset", others, others + "spend date=2024-01-01 amount=1", "missing_dataset spend 1 | -   =");
}

void TestQuality::addImports()
{
    const std::string sub = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\n";
    addRow("rejected_rows", sub + "reject subscriptions 2", sub,
           "rejected_rows subscriptions 2 | subscriptions.csv:100   Start= | subscriptions.csv:101   Start=");
    addRow("old_data", "subscriptions@2024-05-16 subscription_id=s1 customer_id=c1 starts_on=2024-01-01",
           "subscriptions@2024-05-17 subscription_id=s1 customer_id=c1 starts_on=2024-01-01",
           "old_data 2024-05-16 1 | subscriptions.csv:0   =2024-05-16");
    addRow("open_month", "subscriptions@2024-06-29 subscription_id=s1 customer_id=c1 starts_on=2024-01-01", sub,
           "open_month 2024-06-29 1 | subscriptions.csv:0   =2024-06-29");
}

void TestQuality::eachKindIsFound_data()
{
    QTest::addColumn<QString>("odd");
    QTest::addColumn<QString>("orderly");
    QTest::addColumn<QString>("expected");
    addTerms();
    addCustomers();
    addDates();
    addAmounts();
    addCoverage();
    addImports();
}

void TestQuality::eachKindIsFound()
{
    QFETCH(QString, odd);
    QFETCH(QString, orderly);
    QFETCH(QString, expected);
    const std::string code = expected.section(u' ', 0, 0).toStdString();
    const test::TempFiles temp;
    const auto oddCompany = test::companyOf(temp.path("odd.perennial"), odd.toStdString());
    QCOMPARE(QString::fromStdString(test::findingsOf(*oddCompany, code)), expected);
    const auto orderlyCompany = test::companyOf(temp.path("orderly.perennial"), orderly.toStdString());
    QCOMPARE(QString::fromStdString(test::findingsOf(*orderlyCompany, code)), QString());
}

void TestQuality::everyKindHasARowHere()
{
    for (const auto &[code, about] : kpi::qualityCodes())
        QVERIFY2(m_tags.contains(std::string(code)), std::string(code).c_str());
}

void TestQuality::figuresAreInTheCatalogue()
{
    const test::TempFiles temp;
    const auto company = test::companyOf(temp.path("w.perennial"),
                                         "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 "
                                         "ends_on=2024-03-01\ndeals deal_id=d1\ncustomers customer_id=c1 "
                                         "signed_up_on=2030-01-01");
    const auto findings = company->quality(*base::Date::fromIso("2024-07-01"));
    QVERIFY(findings.ok());
    QVERIFY(!findings->empty());
    for (const kpi::Finding &finding : *findings) {
        for (const std::string_view id : finding.figures)
            QVERIFY(kpi::find(id));
        if (finding.code == "churn_without_reason")
            QCOMPARE(finding.figures.front(), std::string_view("customer_churn_rate_voluntary"));
        if (finding.code == "deals_without_creation_date")
            QCOMPARE(finding.figures.front(), std::string_view("sales_cycle"));
        if (finding.code == "future_dates") { // of customers: it touches no figure, so it is no error
            QVERIFY(finding.figures.empty());
            QCOMPARE(finding.severity, kpi::Severity::Warning);
        }
    }
    QVERIFY(std::is_sorted(findings->begin(), findings->end(),
                           [](const auto &a, const auto &b) { return a.severity < b.severity; }));
}

void TestQuality::rowsAreListedUpToALimit()
{
    const test::TempFiles temp;
    std::string text;
    for (int i = 0; i < 7; ++i)
        text += "deals deal_id=d" + std::to_string(i) + "\n";
    const auto company = test::companyOf(temp.path("w.perennial"), text);
    const auto findings = company->quality(*base::Date::fromIso("2024-07-01"), 3);
    QVERIFY(findings.ok());
    const auto deals = std::find_if(findings->begin(), findings->end(), [](const kpi::Finding &finding) {
        return finding.code == "deals_without_creation_date";
    });
    QVERIFY(deals != findings->end());
    QCOMPARE(deals->count, 7);
    QCOMPARE(deals->rows.size(), std::size_t(3));
    QCOMPARE(deals->rows[2].line, 4);
}

void TestQuality::mendedRejectsAreForgotten()
{
    const test::TempFiles temp;
    const std::string first = "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\n"
                              "reject subscriptions 1\n";
    const std::string mended = "subscriptions@2024-06-29 subscription_id=s2 customer_id=c2 starts_on=2024-01-01\n";
    const std::string more = "subscriptions@2024-06-29 subscription_id=s3 customer_id=c3 starts_on=2024-01-01\n";
    QVERIFY(test::findingsOf(*test::companyOf(temp.path("a.perennial"), first + mended), "rejected_rows").empty());
    QCOMPARE(test::findingsOf(*test::companyOf(temp.path("b.perennial"), first + "deals@2024-06-29 deal_id=d1"),
                              "rejected_rows"),
             std::string("rejected_rows subscriptions 1 | subscriptions.csv:100   Start="));
    QVERIFY(test::findingsOf(*test::companyOf(temp.path("c.perennial"), first + mended + more), "rejected_rows")
                .empty()); // the whole file again
}

void TestQuality::anUndoneImportIsNotChecked()
{
    const test::TempFiles temp;
    const auto company = test::companyOf(temp.path("w.perennial"),
                                         "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01\n"
                                         "deals deal_id=d1\nreject deals 1");
    QVERIFY(!test::findingsOf(*company, "deals_without_creation_date").empty());
    QVERIFY(!test::findingsOf(*company, "rejected_rows").empty());
    QVERIFY(company->undo().ok());
    QVERIFY(test::findingsOf(*company, "deals_without_creation_date").empty());
    QVERIFY(test::findingsOf(*company, "rejected_rows").empty());
}

void TestQuality::conventionsDecide()
{
    const test::TempFiles temp;
    const auto file = temp.path("w.perennial");
    test::companyOf(file, "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-01-01 ends_on=2024-02-01\n"
                          "subscriptions subscription_id=s1 customer_id=c1 starts_on=2024-02-04 status=past_due "
                          "past_due_since=2024-05-01");
    const auto found = [&](const char *key, const char *value, const char *code) {
        auto workspace = store::Workspace::open(file);
        if (!workspace || !(*workspace)->setSettings({{key, value}}))
            return std::string("failed");
        auto session = session::Session::open(file);
        return session ? test::findingsOf(**session, code) : std::string("failed");
    };
    QVERIFY(!found("bridge_gap_days", "2", "short_gaps").empty());
    QVERIFY(found("bridge_gap_days", "3", "short_gaps").empty());
    QVERIFY(!found("past_due_grace_days", "60", "past_due_too_long").empty());
    QVERIFY(found("past_due_grace_days", "61", "past_due_too_long").empty());
    QVERIFY(found("past_due_grace_days", "never", "past_due_too_long").empty());
}

void TestQuality::sampleCompany()
{
    const test::TempFiles temp;
    auto session = session::Session::demo(temp.path("demo.perennial"));
    QVERIFY(session.ok());
    const auto findings = (*session)->quality(*base::Date::fromIso("2025-07-05"));
    QVERIFY(findings.ok());
    QStringList found;
    for (const kpi::Finding &finding : *findings)
        found << QString::fromStdString(std::string(kpi::nameOf(finding.severity)) + " " + std::string(finding.code) +
                                        " " + finding.about + " " + std::to_string(finding.count));
    const QStringList expected = {
        QStringLiteral("warning churn_without_reason  13"), QStringLiteral("notice spend_without_channel  96"),
        QStringLiteral("notice missing_dataset charges 1"), QStringLiteral("notice missing_dataset touchpoints 1"),
        QStringLiteral("notice missing_dataset surveys 1"), QStringLiteral("notice missing_dataset tickets 1"),
        QStringLiteral("notice missing_dataset usage 1"),   QStringLiteral("notice missing_dataset referrals 1"),
        QStringLiteral("notice missing_dataset cash 1"),    QStringLiteral("notice missing_dataset targets 1")};
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

void TestQuality::emptyWorkspace()
{
    const test::TempFiles temp;
    const auto company = test::companyOf(temp.path("w.perennial"), "");
    const auto findings = company->quality(*base::Date::fromIso("2025-07-05"));
    QVERIFY(findings.ok());
    for (const kpi::Finding &finding : *findings)
        QCOMPARE(finding.code, std::string_view("missing_dataset"));
    QVERIFY(!findings->empty());
}

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
