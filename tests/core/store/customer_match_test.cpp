// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <algorithm>
#include <set>

using namespace perennial;
using facts::Dataset;
using store::EditKind;
using store::Workspace;

namespace
{

using Record = std::vector<std::pair<std::string, std::string>>;

Record sub(const std::string &id, const std::string &customer, const std::string &email, const std::string &name)
{
    Record record = {{"subscription_id", id}, {"customer_id", customer}, {"starts_on", "2025-01-01"},
                     {"amount", "1000"},      {"currency", "EUR"},       {"interval", "month"},
                     {"quantity", "1"},       {"customer_email", email}, {"customer_name", name}};
    std::erase_if(record, [](const auto &field) { return field.second.empty(); });
    return record;
}

void import(Workspace &workspace, Dataset dataset, const std::vector<Record> &rows,
            const std::string &recipe = "template")
{
    test::FakeSource source(dataset, static_cast<std::int64_t>(rows.size()), [&rows](facts::Batch &batch, auto i) {
        test::addRecord(batch, i + 2, rows[static_cast<std::size_t>(i)]);
    });
    store::ImportHeader header = test::header(dataset);
    header.recipe = recipe;
    const auto record = workspace.append(header, source);
    if (!record.ok())
        qFatal("import failed: %s", test::said(record).c_str());
}

/// The identities of each customer, the one it is shown by first: "id:a+email:x id:b".
std::string customersOf(Workspace &workspace)
{
    const auto matches = workspace.customerMatches();
    if (!matches.ok())
        return test::said(matches);
    std::vector<std::string> customers;
    for (const store::MatchedCustomer &customer : matches->customers) {
        std::string text;
        for (const store::CustomerIdentity &identity : customer.identities)
            text.append(text.empty() ? "" : "+").append(identity.key);
        customers.push_back(text);
    }
    std::sort(customers.begin(), customers.end());
    std::string all;
    for (const std::string &customer : customers)
        all.append(all.empty() ? "" : " ").append(customer);
    return all;
}

/// The customers who have terms, with how many.
std::string payersOf(Workspace &workspace)
{
    const auto book = workspace.loadBook();
    if (!book.ok())
        return test::said(book);
    std::map<std::string, int> counts;
    for (const std::uint32_t customer : book->terms.customer)
        ++counts[std::string(book->texts.at(book->customers.id[customer]))];
    std::string text;
    for (const auto &[id, count] : counts)
        text.append(text.empty() ? "" : " ").append(id + ":" + std::to_string(count));
    return text;
}

} // namespace

class CustomerMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = test::newWorkspace(m_files.path("w" + std::to_string(++m_count) + ".perennial")); }

    void twoToolsMeetByEmail()
    {
        import(*m_workspace, Dataset::Subscriptions, {sub("s1", "cus_1", "A@x.com", "")}, "stripe-subscriptions");
        import(*m_workspace, Dataset::Subscriptions, {sub("s2", "17", "a@X.com", "")}, "chargebee-subscriptions");
        QCOMPARE(customersOf(*m_workspace), "id:17+id:cus_1");
        QCOMPARE(payersOf(*m_workspace), "17:2");
    }

    void twoAccountsOfOneToolStayTwo()
    {
        import(*m_workspace, Dataset::Subscriptions,
               {sub("s1", "cus_1", "a@x.com", "Acme"), sub("s2", "cus_2", "a@x.com", "Acme")}, "stripe-subscriptions");
        const auto matches = m_workspace->customerMatches();
        QCOMPARE(matches->customers.size(), std::size_t(2));
        QCOMPARE(matches->sharedEmail, 2);
        QCOMPARE(matches->toReview, 2);
        QCOMPARE(matches->unmatched, 0);
        QCOMPARE(payersOf(*m_workspace), "cus_1:1 cus_2:1");
    }

    void rowsWithoutIdFindTheirCustomer()
    {
        import(*m_workspace, Dataset::Subscriptions,
               {sub("s1", "cus_1", "a@x.com", "Acme BV"), sub("s2", "b", "", "")});
        import(*m_workspace, Dataset::Tickets,
               {{{"ticket_id", "1"},
                 {"customer_email", "A@X.com"},
                 { "created_at",
                   "1" }},
                { {"ticket_id", "2"},
                  {"customer_email", "new@y.com"},
                  { "created_at",
                    "1" } }});
        import(*m_workspace, Dataset::Deals,
               {{{"deal_id", "1"},
                 {"customer", "ACME"},
                 { "stage",
                   "won" }},
                {{"deal_id", "2"},
                 {"customer", "b"},
                 { "stage",
                   "won" }},
                { {"deal_id", "3"},
                  {"customer", "---"},
                  { "stage",
                    "won" } }});
        QCOMPARE(customersOf(*m_workspace), "email:new@y.com id:b id:cus_1+email:a@x.com+name:acme");
        const auto matches = m_workspace->customerMatches();
        QCOMPARE(matches->matchedByName, 1);
        QCOMPARE(matches->toReview, 1);
        QCOMPARE(matches->unmatched, 1);
        QVERIFY(matches->customers.front().toReview());
        QCOMPARE(matches->customers.front().identities.size(), std::size_t(3));
        QCOMPARE(matches->customers.front().identities[1].by, book::MatchedBy::Email);
        QCOMPARE(matches->customers.front().identities[2].by, book::MatchedBy::Name);
        QCOMPARE(matches->customers.front().identities[2].sources.front().dataset, Dataset::Deals);
    }

    void attributesAreThoseImportedLast()
    {
        import(*m_workspace, Dataset::Customers,
               {{ {"customer_id", "1"},
                  {"email", "a@x.com"},
                  { "segment",
                    "Small" } }},
               "one-customers");
        import(*m_workspace, Dataset::Customers,
               {{ {"customer_id", "2"},
                  {"email", "a@x.com"},
                  {"segment", "Large"},
                  { "country",
                    "NL" } }},
               "two-customers");
        const auto book = m_workspace->loadBook();
        QCOMPARE(book->customers.size(), std::size_t(1));
        QCOMPARE(book->texts.at(book->customers.attribute("segment")->values[0]), std::string_view("Large"));
        QCOMPARE(book->texts.at(book->customers.attribute("country")->values[0]), std::string_view("NL"));
    }

    void mergeHoldsForLaterImportsAndIsUndone()
    {
        import(*m_workspace, Dataset::Subscriptions, {sub("s1", "c1", "", "")});
        QVERIFY(m_workspace->addEdit({0, EditKind::Merge, "id:c2", "id:c1", "2025-01-02"}).ok());
        QCOMPARE(payersOf(*m_workspace), "c1:1");
        import(*m_workspace, Dataset::Subscriptions, {sub("s2", "c2", "", "")});
        QCOMPARE(payersOf(*m_workspace), "c1:2");
        QVERIFY(m_workspace->undo()->import.has_value());
        const auto undone = m_workspace->undo();
        QVERIFY(undone->edit.has_value());
        QCOMPARE(undone->edit->subject, "id:c2");
        QVERIFY(m_workspace->redo()->edit.has_value());
        QVERIFY(m_workspace->redo()->import.has_value());
        QCOMPARE(payersOf(*m_workspace), "c1:2");
        QCOMPARE(test::said(m_workspace->redo()), "nothing_to_redo");
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
    }

    void splitHoldsForLaterImports()
    {
        import(*m_workspace, Dataset::Subscriptions, {sub("s1", "c1", "a@x.com", "")}, "one-subscriptions");
        import(*m_workspace, Dataset::Subscriptions, {sub("s2", "c2", "a@x.com", "")}, "two-subscriptions");
        QCOMPARE(payersOf(*m_workspace), "c1:2");
        QVERIFY(m_workspace->addEdit({0, EditKind::Split, "id:c2", "id:c1", "2025-01-02"}).ok());
        QCOMPARE(payersOf(*m_workspace), "c1:1 c2:1");
        import(*m_workspace, Dataset::Subscriptions, {sub("s3", "c3", "a@x.com", "")}, "three-subscriptions");
        QCOMPARE(payersOf(*m_workspace), "c1:2 c2:1");
        QVERIFY(m_workspace->undo().ok());
        QVERIFY(m_workspace->undo().ok());
        QCOMPARE(payersOf(*m_workspace), "c1:2");
    }

    void newEditMakesWhatWasUndoneUnavailable()
    {
        import(*m_workspace, Dataset::Subscriptions, {sub("s1", "c1", "", "")});
        import(*m_workspace, Dataset::Subscriptions, {sub("s2", "c2", "", "")});
        QVERIFY(m_workspace->undo(1).ok());
        QVERIFY(m_workspace->addEdit({0, EditKind::Merge, "id:c2", "id:c1", "2025-01-02"}).ok());
        QVERIFY(!m_workspace->canRedo());
        QCOMPARE(m_workspace->imports().size(), std::size_t(1));
        QVERIFY(m_workspace->undo()->edit.has_value());
        import(*m_workspace, Dataset::Subscriptions, {sub("s3", "c3", "", "")});
        QVERIFY(!m_workspace->canRedo());
        QVERIFY(m_workspace->edits().empty());
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
    }

    void senselessEditsAreRefused()
    {
        for (const auto &[subject, other] :
             {std::pair<const char *, const char *>{"id:a", "id:a"}, {"c1", "id:a"}, {"id:a", "email:"}, {"", "id:a"}})
            QCOMPARE(test::said(m_workspace->addEdit({0, EditKind::Merge, subject, other, "2025-01-02"})),
                     "unknown_customer");
        QVERIFY(!m_workspace->canUndo());
    }

    void damagedEditsAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("kind") << QStringLiteral("UPDATE edits SET kind = 'join'");
        QTest::newRow("key") << QStringLiteral("UPDATE edits SET subject = 'c1'");
        QTest::newRow("place") << QStringLiteral("UPDATE edits SET after_import = 9");
        QTest::newRow("order") << QStringLiteral("UPDATE edits SET state = 'undone', undo_order = 1");
    }

    void damagedEditsAreFound()
    {
        QFETCH(QString, sql);
        import(*m_workspace, Dataset::Subscriptions, {sub("s1", "c1", "", "")});
        for (const char *other : {"id:c2", "id:c3"})
            QVERIFY(m_workspace->addEdit({0, EditKind::Merge, "id:c1", other, "2025-01-02"}).ok());
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
        QCOMPARE(test::runSql(m_workspace->file(), sql.toStdString()), "");
        QVERIFY(!m_workspace->check().empty());
    }

    void orderOfRowsAndImportsChangesNothing();

private:
    test::TempFiles m_files;
    int m_count = 0;
    std::unique_ptr<Workspace> m_workspace;
};

namespace
{

struct Import {
    Dataset dataset;
    std::string recipe;
    std::vector<Record> rows;
};

/// Rows of several sources, with distinct keys, that share e-mails and names.
std::vector<Import> randomImports()
{
    static const std::vector<std::string> emails = {"", "a@x.com", "A@X.com", "b@x.com", "c@x.com"};
    static const std::vector<std::string> names = {"", "Acme", "ACME BV", "Beta", "b1"};
    std::vector<Import> imports = {{Dataset::Subscriptions, "one-subscriptions", {}},
                                   {Dataset::Subscriptions, "two-subscriptions", {}},
                                   {Dataset::Deals, "crm-deals", {}}};
    int key = 0;
    for (Import &import : imports) {
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(++key);
            const std::string customer =
                (import.recipe == "one-subscriptions" ? "a" : "b") + std::to_string(*rc::gen::inRange(1, 4));
            const std::string &email = *rc::gen::elementOf(emails);
            const std::string &name = *rc::gen::elementOf(names);
            Record record = {{"deal_id", number}, {"customer", name}, {"customer_email", email}, {"stage", "x"}};
            std::erase_if(record, [](const auto &field) { return field.second.empty(); });
            import.rows.push_back(import.dataset == Dataset::Deals ? record : sub(number, customer, email, name));
        }
    }
    return imports;
}

template<class T>
void shuffle(std::vector<T> &list)
{
    for (std::size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[*rc::gen::inRange<std::size_t>(0, i)]);
}

} // namespace

void CustomerMatchTest::orderOfRowsAndImportsChangesNothing()
{
    const bool held = rc::check("the same rows give the same customers in any order", [this] {
        std::vector<Import> imports = randomImports();
        init();
        for (const Import &each : imports)
            import(*m_workspace, each.dataset, each.rows, each.recipe);
        const std::string customers = customersOf(*m_workspace);
        const std::string payers = payersOf(*m_workspace);
        shuffle(imports);
        init();
        for (Import &each : imports) {
            shuffle(each.rows);
            import(*m_workspace, each.dataset, each.rows, each.recipe);
        }
        RC_ASSERT(customersOf(*m_workspace) == customers);
        RC_ASSERT(payersOf(*m_workspace) == payers);
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(CustomerMatchTest)
#include "customer_match_test.moc"
