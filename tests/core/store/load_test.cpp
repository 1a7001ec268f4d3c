// SPDX-License-Identifier: GPL-3.0-or-later
// Every dataset's rows reach the book as they were told.
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using facts::Dataset;
using test::said;
using Rows = std::vector<std::vector<std::pair<std::string, std::string>>>;

namespace
{

base::Date day(const char *iso)
{
    return *base::Date::fromIso(iso);
}

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    std::unique_ptr<store::Workspace> m_workspace;

    std::string take(Dataset dataset, const Rows &rows)
    {
        const auto record = test::importRecords(*m_workspace, dataset, rows);
        if (!record.ok())
            return said(record);
        return std::to_string(record->counts.accepted) + " " + std::to_string(record->counts.unchanged);
    }
    book::Book load() { return std::move(m_workspace->loadBook()).value(); }

    static std::string customer(const book::Book &book, book::CustomerIndex at)
    {
        return at == book::noCustomer ? "-" : std::string(book.texts.at(book.customers.id[at]));
    }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        m_workspace = test::newWorkspace(m_files->path("w.perennial"));
    }
    void cleanup() { QCOMPARE(m_workspace->check(), std::vector<std::string>()); }

    void chargesAreToldApartByHowManyAreEqual()
    {
        const Rows rows = {
            {{"customer_id", "c1"}, {"date", "2025-01-05"}, {"amount", "500"}, {"currency", "EUR"}, {"kind", "setup"}},
            {{"date", "2025-01-06"}, {"amount", "70"}, {"currency", "USD"}},
            {{"date", "2025-01-06"}, {"amount", "70"}, {"currency", "USD"}},
            {{"charge_id", "x"}, {"date", "2025-01-06"}, {"amount", "70"}, {"currency", "EUR"}}};
        QCOMPARE(take(Dataset::Charges, rows), "4 0");
        QCOMPARE(take(Dataset::Charges, rows), "0 4");
        Rows changed = {rows[3]};
        changed[0][2].second = "80";
        QCOMPARE(take(Dataset::Charges, changed), "1 0");
        const book::Book book = load();
        QCOMPARE(book.charges.size(), 4u);
        QCOMPARE(book.charges[0].kind, book::ChargeKind::Setup);
        QCOMPARE(customer(book, book.charges[0].customer), "c1");
        QCOMPARE(customer(book, book.charges[1].customer), "-");
        QCOMPARE(book.currencies[book.charges[2].currency].code(), "USD");
        QCOMPARE(book.charges[3].amount, 80);
    }

    void invoiceLinesAreTermsAndCharges()
    {
        const Rows rows = {{{"customer_id", "c1"},
                            {"period_start", "2025-01-01"},
                            {"period_end", "2025-12-31"},
                            {"amount", "1428000"},
                            {"tax", "228000"},
                            {"currency", "EUR"},
                            {"plan", "Gold"},
                            {"kind", "subscription"}},
                           {{"customer_id", "c1"},
                            {"period_start", "2025-01-01"},
                            {"period_end", "2025-01-01"},
                            {"amount", "500"},
                            {"currency", "EUR"},
                            {"kind", "one_time"}},
                           {{"customer_id", "c1"},
                            {"period_start", "2025-03-01"},
                            {"period_end", "2025-02-01"},
                            {"amount", "500"},
                            {"currency", "EUR"}}};
        QCOMPARE(take(Dataset::InvoiceLines, rows), "3 0");
        QCOMPARE(take(Dataset::InvoiceLines, rows), "0 3");
        const book::Book book = load();
        QCOMPARE(book.terms.size(), 1u);
        QCOMPARE(book.terms.monthlyNet[0], 100000);
        QCOMPARE(book.terms.source[0], book::TermSource::InvoiceLines);
        QCOMPARE(m_workspace->provenance(Dataset::InvoiceLines, book.terms.row[0]).line, 2);
        QCOMPARE(book.charges.size(), 1u);
        QCOMPARE(book.charges[0].source, book::ChargeSource::InvoiceLines);
        QCOMPARE(book.warnings, (std::vector<base::Problem>{{base::ProblemCode::PeriodsLeftOut, {}, 1}}));
    }

    void levelsOfACustomerAreReplacedAndChangesAreNot()
    {
        const auto level = [](const char *mrr) {
            return Rows{{{"customer_id", "c1"}, {"date", "2025-01-01"}, {"mrr", mrr}, {"currency", "EUR"}}};
        };
        const Rows change = {{{"customer_id", "c2"}, {"date", "2025-01-01"}, {"mrr_delta", "30"}, {"currency", "EUR"}},
                             {{"customer_id", "c2"}, {"date", "2025-01-01"}, {"mrr_delta", "30"}, {"currency", "EUR"}}};
        QCOMPARE(take(Dataset::MrrLevels, level("100")), "1 0");
        QCOMPARE(take(Dataset::MrrLevels, level("120")), "1 0");
        QCOMPARE(take(Dataset::MrrLevels, change), "2 0");
        QCOMPARE(take(Dataset::MrrLevels, change), "0 2");
        const book::Book book = load();
        QCOMPARE(test::termsOf(*m_workspace), "c1:120 c2:60");
        QCOMPARE(book.terms.source[0], book::TermSource::MrrLevels);
    }

    void wonDealsAreContractsWhenChosen()
    {
        const Rows rows = {{{"deal_id", "d1"},
                            {"customer", "Acme"},
                            {"amount", "120000"},
                            {"currency", "EUR"},
                            {"stage", "Won"},
                            {"status", "won"},
                            {"closed_on", "2025-02-01"},
                            {"kind", "new"},
                            {"pipeline", "Sales"},
                            {"Region", "North"}},
                           {{"deal_id", "d2"}, {"stage", "Lost"}, {"status", "lost"}, {"lost_reason", "price"}}};
        QCOMPARE(take(Dataset::Deals, rows), "2 0");
        QCOMPARE(load().terms.size(), 0u);
        QVERIFY(m_workspace->setSettings({{"deals_as_contracts", "6 months"}}).ok());
        const book::Book book = load();
        QCOMPARE(book.terms.size(), 1u);
        QCOMPARE(book.terms.monthlyNet[0], 20000);
        QCOMPARE(book.terms.endsOn[0], day("2025-08-01"));
        QCOMPARE(book.terms.source[0], book::TermSource::Deals);
        QCOMPARE(m_workspace->provenance(Dataset::Deals, book.terms.row[0]).line, 2);
        QCOMPARE(customer(book, book.deals[0].customer), "Acme");
        QCOMPARE(book.texts.at(book.deals[0].pipeline), std::string_view("Sales"));
        QCOMPARE(book.texts.at(book.deals[1].lostReason), std::string_view("price"));
        QCOMPARE(book.dealAttributes.size(), 1u);
        QCOMPARE(book.texts.at(book.dealAttributes[0].values[0]), std::string_view("North"));
        QCOMPARE(book.dealAttributes[0].values[1], book::noText);
        QVERIFY(m_workspace->setSettings({{"deals_as_contracts", "off"}}).ok());
        QCOMPARE(load().terms.size(), 0u);
    }

    void marketing()
    {
        QCOMPARE(take(Dataset::Spend, {{{"date", "2025-01-01"},
                                        {"date_unit", "day"},
                                        {"channel", "ads"},
                                        {"campaign", "spring"},
                                        {"amount", "900"},
                                        {"currency", "EUR"},
                                        {"purpose", "acquisition"},
                                        {"category", "tools"}}}),
                 "1 0");
        QCOMPARE(
            take(Dataset::Traffic,
                 {{{"date", "2025-01-01"}, {"date_unit", "day"}, {"visitors", "5"}, {"visitors_additive", "yes"}}}),
            "1 0");
        QCOMPARE(take(Dataset::Leads, {{{"lead_id", "l1"},
                                        {"created_on", "2025-01-02"},
                                        {"stage", "pql"},
                                        {"pql_on", "2025-01-03"},
                                        {"customer_email", "a@example.test"}}}),
                 "1 0");
        QCOMPARE(take(Dataset::Touchpoints,
                      {{{"lead_id", "l1"}, {"date", "2025-01-01"}, {"channel", "ads"}, {"kind", "first_touch"}}}),
                 "1 0");
        const book::Book book = load();
        QCOMPARE(book.texts.at(book.spend[0].campaign), std::string_view("spring"));
        QCOMPARE(book.spend[0].category, book::SpendCategory::Tools);
        QVERIFY(book.traffic[0].visitorsAdditive);
        QCOMPARE(book.leads[0].stage, book::LeadStage::Pql);
        QCOMPARE(book.leads[0].pqlOn, day("2025-01-03"));
        QCOMPARE(customer(book, book.leads[0].customer), "a@example.test");
        QCOMPARE(book.texts.at(book.touchpoints[0].lead), std::string_view("l1"));
        QCOMPARE(book.touchpoints[0].kind, book::TouchKind::FirstTouch);
    }

    void care()
    {
        QCOMPARE(
            take(Dataset::Surveys, {{{"date", "2025-01-05"}, {"score", "9"}, {"kind", "nps"}, {"customer_id", "c"}},
                                    {{"date", "2025-01-05"}, {"score", "0"}, {"kind", "enps"}}}),
            "2 0");
        QCOMPARE(take(Dataset::Tickets, {{{"ticket_id", "t"},
                                          {"customer_id", "c"},
                                          {"created_at", "1736000000"},
                                          {"first_response_at", "1736003600"},
                                          {"status", "pending"}}}),
                 "1 0");
        const Rows usage = {{{"date", "2025-01-05"}, {"customer_id", "c"}, {"user_id", "u"}, {"events", "3"}},
                            {{"date", "2025-01-05"}, {"customer_id", "c"}, {"user_id", "u"}, {"events", "3"}}};
        QCOMPARE(take(Dataset::Usage, usage), "2 0");
        QCOMPARE(take(Dataset::Usage, usage), "0 2");
        QCOMPARE(take(Dataset::Referrals,
                      {{{"referrer_customer_id", "c"}, {"invited_on", "2025-01-05"}, {"customer_id", "new"}}}),
                 "1 0");
        const book::Book book = load();
        QCOMPARE(int(book.surveys[0].score), 9);
        QCOMPARE(book.surveys[1].kind, book::SurveyKind::Enps);
        QCOMPARE(*book.tickets[0].firstResponseAt - book.tickets[0].createdAt, 3600);
        QVERIFY(!book.tickets[0].resolvedAt);
        QCOMPARE(book.tickets[0].status, book::TicketStatus::Pending);
        QCOMPARE(book.usage.size(), 2u);
        QCOMPARE(*book.usage[1].events, 3);
        QCOMPARE(customer(book, book.referrals[0].referrer), "c");
        QCOMPARE(customer(book, book.referrals[0].customer), "new");
        QVERIFY(book.referrals[0].convertedOn.isOpenEnd());
        QCOMPARE(book.customers.size(), 2u);
    }

    void planningDoesNotSayHowFarTheDataGoes()
    {
        QCOMPARE(take(Dataset::Targets, {{{"kpi", "mrr"}, {"month", "2025-12"}, {"value", "5000"}}}), "1 0");
        QCOMPARE(load().cutOff, std::optional<base::Date>());
        QCOMPARE(take(Dataset::Cash, {{{"month", "2025-01"}, {"balance", "-5"}, {"currency", "EUR"}}}), "1 0");
        const book::Book book = load();
        QVERIFY(book.cutOff.has_value());
        QCOMPARE(*book.cash[0].balance, -5);
        QVERIFY(!book.cash[0].inflow);
        QCOMPARE(book.targets[0].value, 5000.0);
        QCOMPARE(book.targets[0].month, *base::Month::fromIso("2025-12"));
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
