// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recipes_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace perennial;
using namespace perennial::pages;

namespace
{

importing::Recipe recipeNamed(const char *id, const char *name)
{
    importing::Recipe recipe;
    recipe.id = id;
    recipe.name = name;
    recipe.dataset = facts::Dataset::Deals;
    return recipe;
}

} // namespace

class TestRecipesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheRecipesAndRemovesTheChosenOne()
    {
        RecipesPage page;
        auto *table = page.findChild<QTableView *>(QStringLiteral("recipes"));
        auto *remove = page.findChild<QPushButton *>(QStringLiteral("removeRecipe"));
        QVERIFY(!remove->isEnabled());
        page.show({recipeNamed("own-a", "Our CRM"), recipeNamed("own-b", "Ledger <b>2025</b>")});
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Ledger <b>2025</b>"));
        table->selectRow(1);
        QSignalSpy removed(&page, &RecipesPage::removeWanted);
        remove->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.front().front().toString(), QStringLiteral("own-b"));
        page.show({});
        QVERIFY(!remove->isEnabled());
    }

    void asksOnlyWhenSomebodyLooks()
    {
        RecipesPage page;
        QSignalSpy wanted(&page, &RecipesPage::wanted);
        page.setStale();
        QCOMPARE(wanted.size(), 0);
        static_cast<QWidget &>(page).show();
        QCOMPARE(wanted.size(), 1);
        page.setStale();
        QCOMPARE(wanted.size(), 2);
    }
};

QTEST_MAIN(TestRecipesPage)
#include "test_recipes_page.moc"
