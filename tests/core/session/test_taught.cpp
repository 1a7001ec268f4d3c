// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/user_recipe.h"
#include "core/session/session.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using session::Session;

/// What the user taught a workspace: it is there again when the workspace is opened the next time.
class TestTaught : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSavedRecipeIsRecognisedNextTime();
    void aRecipeCanBeRemoved();
    void bundledRecipesCannotBeReplaced();
    void aLearntWordIsApplied();
    void onlyOurValuesCanBeMeant();

private:
    importing::Choices choices() const
    {
        importing::Choices choices;
        choices.today = *base::Date::fromYmd(2025, 7, 1);
        return choices;
    }
    std::unique_ptr<Session> opened() const { return std::move(Session::open(m_workspace)).value(); }

    std::optional<test::TempFiles> m_files;
    std::filesystem::path m_workspace;
    std::filesystem::path m_mappedFile;
};

void TestTaught::init()
{
    m_files.emplace();
    m_workspace = m_files->path("w.perennial");
    QVERIFY(Session::create(m_workspace, *base::Currency::fromCode("EUR"), "Acme").ok());
    m_mappedFile = m_files->write("export.csv", "Vertrag,Kd,Von,Preis\nA,1,2025-01-05,5.50\nB,2,2025-02-05,7.25\n");
}

void TestTaught::aSavedRecipeIsRecognisedNextTime()
{
    {
        const auto session = opened();
        importing::Choices mapping = choices();
        mapping.dataset = facts::Dataset::Subscriptions;
        mapping.columns = {
            {"subscription_id", "Vertrag"}, {"customer_id", "Kd"}, {"starts_on", "Von"}, {"amount", "Preis"}};
        mapping.options = {{"interval", "month"}, {"currency", "CHF"}};
        const auto inspection = session->inspect(m_mappedFile, mapping);
        QVERIFY(inspection.ok() && !inspection->obstacle);
        QVERIFY(session->saveRecipe(importing::recipeOf(*inspection, "Contracts")).ok());
        QCOMPARE(session->userRecipes().size(), std::size_t{1});
    }
    const auto session = opened();
    const auto again = session->inspect(m_mappedFile, choices());
    QVERIFY(again.ok());
    QCOMPARE(again->recipe.id, std::string("own-contracts"));
    const auto report = session->import(*again);
    QVERIFY(report.ok());
    QCOMPARE(report->record.counts.accepted, std::int64_t{2});
    QCOMPARE(report->record.header.recipe, std::string("own-contracts"));
}

void TestTaught::aRecipeCanBeRemoved()
{
    const auto session = opened();
    importing::Recipe recipe = session->recipes().templateOf(facts::Dataset::Customers);
    recipe.id = "own-people";
    recipe.name = "People";
    recipe.isTemplate = false;
    recipe.required = {{"customer_id"}};
    QVERIFY(session->saveRecipe(recipe).ok());
    QVERIFY(session->recipes().find("own-people") != nullptr);
    QVERIFY(session->removeRecipe("own-people").ok());
    QVERIFY(session->recipes().find("own-people") == nullptr);
    QCOMPARE(session->removeRecipe("own-people").problem().code, base::ProblemCode::UnknownRecipe);
    QVERIFY(opened()->userRecipes().empty());
}

void TestTaught::bundledRecipesCannotBeReplaced()
{
    const auto session = opened();
    const importing::Recipe stripe = *session->recipes().find("stripe-subscriptions");
    QCOMPARE(session->saveRecipe(stripe).problem().code, base::ProblemCode::RecipeInvalid);
    QVERIFY(session->userRecipes().empty());
}

void TestTaught::aLearntWordIsApplied()
{
    const auto file = m_files->write("s.csv", "subscription_id,customer_id,starts_on,amount,currency,interval,status\n"
                                              "1,1,2025-01-01,5,EUR,month,Schwebend\n");
    const auto rejected = [&](Session &session) {
        return session.import(*session.inspect(file, choices()), {}, true)->record.counts.rejected;
    };
    const auto session = opened();
    const std::int64_t before = rejected(*session);
    const std::size_t warned = session->import(*session->inspect(file, choices()), {}, true)->warnings.size();
    QVERIFY(before == 1 || warned == 1);
    QVERIFY(session->learnWord(facts::Dataset::Subscriptions, "status", " SCHWEBEND!", "past_due").ok());
    QCOMPARE(rejected(*session), std::int64_t{0});
    const auto next = opened();
    QCOMPARE(next->words(), (std::vector<store::LearntWord>{{"subscriptions.status", "schwebend", "past_due"}}));
    const auto report = next->import(*next->inspect(file, choices()));
    QVERIFY(report.ok());
    QCOMPARE(report->record.counts.accepted, std::int64_t{1});
    QVERIFY(report->warnings.empty());
    QVERIFY(next->learnWord(facts::Dataset::Subscriptions, "status", "Schwebend", "active").ok());
    QCOMPARE(next->words().front().meaning, std::string("active"));
}

void TestTaught::onlyOurValuesCanBeMeant()
{
    const auto session = opened();
    QCOMPARE(session->learnWord(facts::Dataset::Deals, "status", "x", "maybe").problem().code,
             base::ProblemCode::BadOption);
    QCOMPARE(session->learnWord(facts::Dataset::Deals, "owner", "x", "y").problem().code,
             base::ProblemCode::UnknownField);
    QVERIFY(session->words().empty());
}

QTEST_GUILESS_MAIN(TestTaught)
#include "test_taught.moc"
