// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/importing/recipe_json.h"
#include "core/session/session.h"
#include "tests/support/temp_files.h"

#include <QJsonArray>
#include <QTest>

using namespace perennial;

/// The command line knows the recipes and words that a workspace was taught.
class TestOwnRecipes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recipesOfTheWorkspaceAreFound();
    void aFileLikeItIsRecognised();
    void unknownOnesAreRefused();

private:
    QJsonObject imported(const QStringList &more)
    {
        const auto outcome = test::run(QStringList{QStringLiteral("import"), m_workspace, m_file,
                                                   QStringLiteral("--dry-run"), QStringLiteral("--json")} +
                                       more);
        return outcome.json().value(QLatin1String("imports")).toArray().at(0).toObject();
    }

    test::TempFiles m_files;
    QString m_workspace;
    QString m_file;
};

void TestOwnRecipes::initTestCase()
{
    const auto workspace = m_files.path("w.perennial");
    m_workspace = QString::fromStdString(workspace.string());
    m_file = QString::fromStdString(
        m_files.write("own.csv", "Vertrag,Kd,Von,Preis,Lage\nA,1,2025-01-05,5.50,schwebend\n").string());
    const auto session = session::Session::create(workspace, *base::Currency::fromCode("EUR"), "Acme");
    QVERIFY(session.ok());
    const auto recipe = importing::parseRecipe("own", R"({"id": "own-contracts", "name": "Contracts",
        "dataset": "subscriptions", "required": [["Vertrag"], ["Kd"], ["Von"], ["Preis"]],
        "fields": {"subscription_id": "Vertrag", "customer_id": "Kd", "starts_on": "Von", "amount": "Preis",
                   "status": "Lage"},
        "constants": {"interval": "month", "currency": "EUR", "quantity": "1"}})",
                                               {});
    QVERIFY(recipe.ok());
    QVERIFY((*session)->saveRecipe(*recipe).ok());
    QVERIFY((*session)->learnWord(facts::Dataset::Subscriptions, "status", "schwebend", "past_due").ok());
}

void TestOwnRecipes::recipesOfTheWorkspaceAreFound()
{
    const QJsonObject report = imported({QStringLiteral("--recipe"), QStringLiteral("own-contracts")});
    QCOMPARE(report.value(QLatin1String("recipe")).toString(), QStringLiteral("own-contracts"));
    QCOMPARE(report.value(QLatin1String("accepted")).toInt(), 1);
    QVERIFY(report.value(QLatin1String("warnings")).toArray().isEmpty());
}

void TestOwnRecipes::aFileLikeItIsRecognised()
{
    QCOMPARE(imported({}).value(QLatin1String("recipe")).toString(), QStringLiteral("own-contracts"));
}

void TestOwnRecipes::unknownOnesAreRefused()
{
    const auto outcome = test::run(
        {QStringLiteral("import"), m_workspace, m_file, QStringLiteral("--recipe"), QStringLiteral("own-nothing")});
    QVERIFY(outcome.status >= 2);
    QVERIFY(outcome.errors.contains("own-nothing"));
}

QTEST_GUILESS_MAIN(TestOwnRecipes)
#include "test_own_recipes.moc"
