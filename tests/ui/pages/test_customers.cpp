// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_identities.h"
#include "ui/pages/customers_merge_dialog.h"
#include "ui/pages/customers_model.h"
#include "ui/pages/customers_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace perennial;
using namespace perennial::pages;
using store::EditKind;

namespace
{

store::CustomerIdentity identity(const std::string &id, const std::string &email, const std::string &name)
{
    store::CustomerIdentity made;
    made.key = id.empty() ? "name:" + name : "id:" + id;
    made.id = id;
    made.email = email;
    made.name = name;
    made.sources = {{id.empty() ? facts::Dataset::Deals : facts::Dataset::Subscriptions, "template"}};
    return made;
}

/// One matched by name, two with one e-mail, one without anything to review.
store::CustomerMatches fourCustomers()
{
    store::CustomerMatches matches;
    store::CustomerIdentity byName = identity("", "", "Acme BV");
    byName.by = book::MatchedBy::Name;
    byName.review = book::ReviewName;
    matches.customers.push_back({{identity("cus_1", "a@acme.com", "Acme"), byName}, book::ReviewName});
    for (const char *id : {"cus_2", "cus_3"}) {
        store::CustomerIdentity shared = identity(id, "b@beta.com", "Beta");
        shared.review = book::ReviewSharedEmail;
        shared.candidates = {id == std::string("cus_2") ? "id:cus_3" : "id:cus_2"};
        matches.customers.push_back({{shared}, book::ReviewSharedEmail});
    }
    matches.customers.push_back({{identity("cus_4", "", "<b>Gamma</b>")}, book::NoReview});
    matches.toReview = 3;
    return matches;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *found : page.findChildren<QPushButton *>()) {
        if (found->text().remove(QLatin1Char('&')) == text)
            return found;
    }
    return nullptr;
}

std::vector<store::Edit> lastEdits(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<std::vector<store::Edit>>();
}

} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::vector<store::Edit>>("std::vector<perennial::store::Edit>"); }
    void modelsSayWhoIsWho();
    void filterFindsAndReviews();
    void keepingSettlesTheReview();
    void splitTakesTheChosenIdentity();
    void mergeAsksUnderWhichCustomer();
    void emptyStatesSaySo();
    void everythingHasANameAndTakesTheKeyboard();
};

void CustomersTest::modelsSayWhoIsWho()
{
    CustomersModel model;
    const QAbstractItemModelTester tester(&model);
    CustomerFilter filter(&model);
    const QAbstractItemModelTester filterTester(&filter);
    model.setCustomers(fourCustomers().customers);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, CustomersModel::Customer), QStringLiteral(u"Acme · cus_1"));
    QCOMPARE(text(0, CustomersModel::Sources), QStringLiteral("Subscriptions, Deals"));
    QCOMPARE(text(0, CustomersModel::MatchedBy), QStringLiteral("Name"));
    QCOMPARE(text(0, CustomersModel::ToReview), QStringLiteral("Matched by name"));
    QCOMPARE(text(1, CustomersModel::ToReview), QStringLiteral("Same e-mail as cus_3"));
    QCOMPARE(text(3, CustomersModel::ToReview), QString());
    QCOMPARE(model.index(3, 0).data(Qt::ToolTipRole).toString(), QStringLiteral(u"&lt;b&gt;Gamma&lt;/b&gt; · cus_4"));
    IdentitiesModel identities;
    const QAbstractItemModelTester identitiesTester(&identities);
    identities.setIdentities(model.at(0).identities);
    QCOMPARE(identities.rowCount(), 2);
    QCOMPARE(identities.index(1, IdentitiesModel::Name).data().toString(), QStringLiteral("Acme BV"));
    model.setCustomers({});
    identities.setIdentities({});
    QCOMPARE(filter.rowCount(), 0);
}

void CustomersTest::filterFindsAndReviews()
{
    CustomersModel model;
    CustomerFilter filter(&model);
    model.setCustomers(fourCustomers().customers);
    filter.setText(QStringLiteral(" ACME.com "));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    filter.setReviewOnly(true);
    QCOMPARE(filter.rowCount(), 3);
    filter.setText(QStringLiteral("gamma"));
    QCOMPARE(filter.rowCount(), 0);
}

void CustomersTest::keepingSettlesTheReview()
{
    CustomersPage page;
    page.show(fourCustomers());
    QSignalSpy edits(&page, &CustomersPage::editsWanted);
    auto *table = page.findChild<QTableView *>(QStringLiteral("customers"));
    QPushButton *keep = button(page, QStringLiteral("Keep as it is"));
    keep->click();
    QCOMPARE(lastEdits(edits), (std::vector<store::Edit>{{0, EditKind::Merge, "name:Acme BV", "id:cus_1", {}}}));
    table->selectRow(1);
    keep->click();
    QCOMPARE(lastEdits(edits), (std::vector<store::Edit>{{0, EditKind::Split, "id:cus_2", "id:cus_3", {}}}));
    table->selectRow(3);
    QVERIFY(!keep->isEnabled());
}

void CustomersTest::splitTakesTheChosenIdentity()
{
    CustomersPage page;
    page.show(fourCustomers());
    QSignalSpy edits(&page, &CustomersPage::editsWanted);
    auto *names = page.findChild<QTableView *>(QStringLiteral("identities"));
    QPushButton *split = button(page, QStringLiteral("Split off"));
    split->click();
    QCOMPARE(lastEdits(edits), (std::vector<store::Edit>{{0, EditKind::Split, "name:Acme BV", "id:cus_1", {}}}));
    names->selectRow(0);
    split->click();
    QCOMPARE(lastEdits(edits), (std::vector<store::Edit>{{0, EditKind::Split, "id:cus_1", "name:Acme BV", {}}}));
    page.findChild<QTableView *>(QStringLiteral("customers"))->selectRow(1);
    QVERIFY(!split->isEnabled());
}

void CustomersTest::mergeAsksUnderWhichCustomer()
{
    CustomersPage page;
    page.show(fourCustomers());
    QSignalSpy edits(&page, &CustomersPage::editsWanted);
    const auto answer = [](const QString &search, bool accept) {
        QTimer::singleShot(0, [search, accept] {
            auto *dialog = qobject_cast<MergeDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>()->setText(search);
            dialog->findChild<QTableView *>()->selectRow(0);
            accept ? dialog->accept() : dialog->reject();
        });
    };
    auto *table = page.findChild<QTableView *>(QStringLiteral("customers"));
    table->selectRow(1);
    answer(QStringLiteral("cus_4"), true);
    button(page, QStringLiteral("Merge…"))->click();
    QCOMPARE(lastEdits(edits), (std::vector<store::Edit>{{0, EditKind::Merge, "id:cus_2", "id:cus_4", {}}}));
    answer(QStringLiteral("cus_4"), false);
    button(page, QStringLiteral("Merge…"))->click();
    QCOMPARE(edits.size(), 1);
    table->selectAll();
    answer({}, true);
    button(page, QStringLiteral("Merge…"))->click();
    QCOMPARE(lastEdits(edits).size(), std::size_t(3));
    for (const store::Edit &edit : lastEdits(edits))
        QCOMPARE(edit.other, "id:cus_1");
}

void CustomersTest::emptyStatesSaySo()
{
    CustomersPage page;
    const auto shown = [&page] {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (!label->isHidden() && !label->parentWidget()->isHidden())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    };
    page.show({});
    QVERIFY(shown().contains(QStringLiteral("No customers yet")));
    page.show(fourCustomers());
    QVERIFY(!shown().contains(QStringLiteral("No customers yet")));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("nobody"));
    QVERIFY(shown().contains(QStringLiteral(u"“nobody”")));
    store::CustomerMatches plain;
    plain.customers.push_back(fourCustomers().customers.back());
    page.findChild<QLineEdit *>()->clear();
    page.show(plain);
    page.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(shown().contains(QStringLiteral("Nothing to review")));
}

void CustomersTest::everythingHasANameAndTakesTheKeyboard()
{
    CustomersPage page;
    page.show(fourCustomers());
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->isHidden())
            continue;
        const auto *pushed = qobject_cast<const QAbstractButton *>(widget);
        const QString name = pushed ? pushed->text() : widget->accessibleName();
        const bool ofAView = widget->parentWidget() && widget->parentWidget()->inherits("QAbstractItemView");
        QVERIFY2(!name.isEmpty() || ofAView, widget->metaObject()->className());
    }
}

QTEST_MAIN(CustomersTest)
#include "test_customers.moc"
