// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/customers.h"
#include "core/session/session.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <set>

using namespace perennial;
using session::Language;
using session::Session;
using session::Wording;

namespace
{

std::size_t payers(Session &session)
{
    const auto book = session.book();
    if (!book.ok())
        return 0;
    return std::set((*book)->terms.customer.begin(), (*book)->terms.customer.end()).size();
}

const store::MatchedCustomer *find(const store::CustomerMatches &matches, const std::string &key)
{
    for (const store::MatchedCustomer &customer : matches.customers) {
        for (const store::CustomerIdentity &identity : customer.identities) {
            if (identity.key == key)
                return &customer;
        }
    }
    return nullptr;
}

} // namespace

class CustomersSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The sample's deals name companies, which are matched by name with the customers who pay.
    void sampleIsMatchedAcrossItsTools();
    void mergeAndSplitChangeTheFiguresAndAreUndone();
    void whatWasUndoneIsSaid();

private:
    test::TempFiles m_files;
};

void CustomersSessionTest::sampleIsMatchedAcrossItsTools()
{
    auto made = Session::demo(m_files.path("sample.perennial"));
    QVERIFY(made.ok());
    const auto matches = (*made)->customerMatches();
    QVERIFY(matches.ok());
    std::size_t identities = 0;
    bool reviewing = true;
    for (const store::MatchedCustomer &customer : matches->customers) {
        identities += customer.identities.size();
        QVERIFY(reviewing || !customer.toReview());
        reviewing = customer.toReview();
    }
    qInfo("%zu identities, %zu customers, to review %lld: by name %lld, ambiguous %lld, shared %lld; unmatched %lld",
          identities, matches->customers.size(), static_cast<long long>(matches->toReview),
          static_cast<long long>(matches->matchedByName), static_cast<long long>(matches->ambiguous),
          static_cast<long long>(matches->sharedEmail), static_cast<long long>(matches->unmatched));
    QVERIFY(matches->matchedByName > 10);
    QVERIFY(matches->unmatched > 10);
    const store::MatchedCustomer *kranich = find(*matches, "id:cus_NL0000001");
    QVERIFY(kranich);
    QCOMPARE(kranich->identities.front().key, "id:cus_NL0000001");
    QCOMPARE(kranich->identities.front().name, "Kranich Logistik SRL");
    QVERIFY(kranich->identities.size() > 1);
    QCOMPARE(kranich->identities[1].by, book::MatchedBy::Name);
}

void CustomersSessionTest::mergeAndSplitChangeTheFiguresAndAreUndone()
{
    auto opened = Session::open(m_files.path("sample.perennial"));
    QVERIFY(opened.ok());
    Session &session = **opened;
    const std::size_t before = payers(session);
    QVERIFY(session.mergeCustomers("id:cus_NL0000002", "id:cus_NL0000001").ok());
    QCOMPARE(payers(session), before - 1);
    QVERIFY(session.splitCustomer("id:cus_NL0000002", "id:cus_NL0000001").ok());
    QCOMPARE(payers(session), before);
    QVERIFY(session.undo()->edit.has_value());
    QCOMPARE(payers(session), before - 1);
    QVERIFY(session.undo()->edit.has_value());
    QCOMPARE(payers(session), before);
    QVERIFY(session.redo()->edit.has_value());
    QCOMPARE(payers(session), before - 1);
    QVERIFY(session.undo()->edit.has_value());
    QVERIFY(session.undo()->import.has_value());
    QCOMPARE(session.mergeCustomers("id:a", "id:a").problem().code, base::ProblemCode::UnknownCustomer);
    QCOMPARE(session.check(), std::vector<std::string>());
}

void CustomersSessionTest::whatWasUndoneIsSaid()
{
    const Wording english(Language::English);
    store::Undoable step;
    step.edit = store::Edit{1, store::EditKind::Merge, "id:cus_%2", "email:a@x.com", {}};
    QCOMPARE(session::undoneText(step, english), QStringLiteral("Merging cus_%2 with a@x.com was taken back."));
    QCOMPARE(session::redoneText(step, english), QStringLiteral("cus_%2 and a@x.com are now one customer."));
    step.edit->kind = store::EditKind::Split;
    QCOMPARE(session::undoneText(step, english), QStringLiteral("Splitting cus_%2 from a@x.com was taken back."));
    step = {store::ImportRecord(), std::nullopt};
    step.import->header.file = "a.csv";
    QCOMPARE(session::undoneText(step, english),
             QStringLiteral("a.csv was taken back. What it had replaced counts again."));
}

QTEST_GUILESS_MAIN(CustomersSessionTest)
#include "test_customers.moc"
