// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/recipe_json.h"
#include "core/importing/user_recipe.h"
#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using namespace perennial::importing;

/// Recipes as JSON and back, and recipes that the user saved among the others.
class TestRecipeWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bundledOnesComeBackAsTheyWere_data();
    void bundledOnesComeBackAsTheyWere();
    void everyPartIsWritten();
    void aSavedMappingIsRecognised();
    void goesBeforeTemplatesAndTools();
    void needsItsColumns();
    void answersAQuestionThatTheCellsLeaveOpen();
    void bundledIdsStayTheirs();
    void namesMakeIds();

private:
    test::TempFiles m_files;
};

namespace
{

constexpr const char *everything = R"({"id": "all", "name": "All", "dataset": "subscriptions", "history": "snapshot",
    "required": [["A", "B"], ["C"]], "typical": ["D"], "preamble": ["^Report (.*)$"],
    "fields": {"subscription_id": "A", "customer_id": ["C", "D"],
               "status": {"column": "E", "when": {"plan": ["*", "x"]}, "before": ";", "words": {"Läuft*": "active"}},
               "ends_on": [{"value": "@as_of", "when": {"status": ["canceled"]}},
                           {"column": "F", "until_as_of": true}],
               "plan": {"field": "customer_id"}},
    "constants": {"interval": "month"},
    "vocabularies": {"end_reason": {"words": {"Zu teuer": "voluntary"}, "otherwise": ""},
                     "status": {"words": {}, "otherwise": "active"}},
    "totals": ["total*", ""], "footers": ["ende*"], "skip": {"status": ["incomplete"]}, "stop_at_blank_line": true,
    "end_inclusive": true, "period": {"from": "from (.*) to", "to": "to (.*)$"}, "as_of": ["G"],
    "options": {"date_order": "mdy", "decimal_mark": ","}})";

/// Dates in words of no order, columns in nobody's words.
constexpr const char *nobodysFile = "Vertrag,Kd,Von,Preis\nA,1,03/04/2025,5.50\nB,2,05/06/2025,7.25\n";

std::map<std::string, std::string> mapping()
{
    return {{"subscription_id", "Vertrag"}, {"customer_id", "Kd"}, {"starts_on", "Von"}, {"amount", "Preis"}};
}

} // namespace

void TestRecipeWriting::bundledOnesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("id");
    const RecipeBook book = test::bundledRecipes();
    for (const Recipe &recipe : book.all())
        QTest::newRow(recipe.id.c_str()) << QString::fromStdString(recipe.id);
}

void TestRecipeWriting::bundledOnesComeBackAsTheyWere()
{
    QFETCH(QString, id);
    const RecipeBook book = test::bundledRecipes();
    Recipe recipe = *book.find(id.toStdString());
    // a template is recognised by its fields, which a file cannot say
    if (recipe.isTemplate)
        recipe.required = {{"any"}};
    recipe.isTemplate = false;
    const auto back = parseRecipe("back", toJson(recipe), {});
    QVERIFY2(back.ok(), back.ok() ? "" : back.problem().details.back().c_str());
    QVERIFY(*back == recipe);
}

void TestRecipeWriting::everyPartIsWritten()
{
    const auto recipe = parseRecipe("all", everything, {});
    QVERIFY2(recipe.ok(), recipe.ok() ? "" : recipe.problem().details.back().c_str());
    const auto back = parseRecipe("back", toJson(*recipe), {});
    QVERIFY(back.ok());
    QVERIFY(*back == *recipe);
    QCOMPARE(back->fields.at("ends_on").size(), std::size_t{2});
    QCOMPARE(back->fields.at("status").front().words.at("läuft*"), std::string("active"));
    QCOMPARE(back->options.at("date_order"), std::string("mdy"));
}

void TestRecipeWriting::aSavedMappingIsRecognised()
{
    const auto file = m_files.write("nobody.csv", nobodysFile);
    RecipeBook book = test::bundledRecipes();
    QVERIFY(!inspect(file, book, test::choicesFor())->dataset);
    Choices choices = test::choicesFor({{"interval", "month"}, {"currency", "EUR"}, {"date_order", "dmy"}}, mapping());
    choices.dataset = facts::Dataset::Subscriptions;
    const auto mapped = inspect(file, book, choices);
    QVERIFY(mapped.ok() && mapped->dataset && !mapped->obstacle && mapped->questions.empty());

    const Recipe own = recipeOf(*mapped, "Unsere Verträge");
    QVERIFY(book.addUsers(own.id, toJson(own)).ok());
    const auto again = inspect(file, book, test::choicesFor());
    QCOMPARE(again->recipe.id, own.id);
    QCOMPARE(again->recipe.name, std::string("Unsere Verträge"));
    QVERIFY(again->recipe.isUsers);
    QCOMPARE(again->confidence, 0.98);
    QVERIFY(!again->obstacle && again->questions.empty());
    QCOMPARE(again->evidence.requiredFound, (std::vector<std::string>{"Vertrag", "Kd", "Von", "Preis"}));
    QCOMPARE(again->columns[2].dateOrder, mapped->columns[2].dateOrder);
    QCOMPARE(again->recipe.constants, mapped->recipe.constants);
}

void TestRecipeWriting::goesBeforeTemplatesAndTools()
{
    RecipeBook book = test::bundledRecipes();
    const auto native = m_files.write("native.csv", "subscription_id,customer_id,starts_on,amount,currency,interval\n"
                                                    "s,c,2025-01-01,5.00,EUR,month\n");
    const auto deals = m_files.write("deals.csv", "Record ID,Deal Name,Deal Stage,Close Date,Amount,Team\n"
                                                  "1,A,Won,2025-01-02,5.00,North\n");
    for (const auto &file : {native, deals}) {
        const auto before = inspect(file, book, test::choicesFor());
        const Recipe own = recipeOf(*before, "Own " + before->recipe.name);
        QVERIFY(book.addUsers(own.id, toJson(own)).ok());
        QCOMPARE(inspect(file, book, test::choicesFor())->recipe.id, own.id);
        Choices asTool = test::choicesFor();
        asTool.recipe = before->recipe.id;
        QCOMPARE(inspect(file, book, asTool)->recipe.id, before->recipe.id);
    }
}

void TestRecipeWriting::needsItsColumns()
{
    RecipeBook book = test::bundledRecipes();
    const auto whole = inspect(m_files.write("a.csv", "customer_id,name\n1,A\n"), book, test::choicesFor());
    const Recipe own = recipeOf(*whole, "Two columns");
    QVERIFY(book.addUsers(own.id, toJson(own)).ok());
    // two columns of seven are not enough against a template
    const auto other = inspect(m_files.write("s.csv", "subscription_id,customer_id,starts_on,amount,currency,interval,"
                                                      "name\ns,1,2025-01-01,5.00,EUR,month,A\n"),
                               book, test::choicesFor());
    QCOMPARE(other->recipe.id, std::string("template-subscriptions"));
    const auto more = inspect(m_files.write("m.csv", "customer_id,name,notes\n1,A,x\n"), book, test::choicesFor());
    QCOMPARE(more->recipe.id, own.id);
    const auto less = inspect(m_files.write("b.csv", "customer_id,segment\n1,A\n"), book, test::choicesFor());
    QCOMPARE(less->recipe.id, std::string("template-customers"));
}

void TestRecipeWriting::answersAQuestionThatTheCellsLeaveOpen()
{
    RecipeBook book = test::bundledRecipes();
    Choices choices = test::choicesFor({{"interval", "month"}, {"currency", "EUR"}, {"date_order", "mdy"}}, mapping());
    choices.dataset = facts::Dataset::Subscriptions;
    const Recipe own = recipeOf(*inspect(m_files.write("a.csv", nobodysFile), book, choices), "Mine");
    QCOMPARE(own.options, (std::map<std::string, std::string>{{"date_order", "mdy"}}));
    QVERIFY(book.addUsers(own.id, toJson(own)).ok());
    const auto open = inspect(m_files.write("b.csv", nobodysFile), book, test::choicesFor());
    QCOMPARE(open->columns[2].dateOrder, std::optional(DateOrder::Mdy));
    const auto decided =
        inspect(m_files.write("c.csv", "Vertrag,Kd,Von,Preis\nA,1,31/04/2025,5.50\n"), book, test::choicesFor());
    QCOMPARE(decided->columns[2].dateOrder, std::optional(DateOrder::Dmy));
    const auto told = inspect(m_files.write("d.csv", nobodysFile), book, test::choicesFor({{"date_order", "dmy"}}));
    QCOMPARE(told->columns[2].dateOrder, std::optional(DateOrder::Dmy));
}

void TestRecipeWriting::bundledIdsStayTheirs()
{
    RecipeBook book = test::bundledRecipes();
    for (const char *id : {"template-deals", "stripe-subscriptions"}) {
        std::string json = everything;
        json.replace(json.find("\"all\""), 5, "\"" + std::string(id) + "\"");
        QCOMPARE(book.addUsers(id, json).problem().code, base::ProblemCode::RecipeInvalid);
    }
    QVERIFY(!book.addUsers("bad", "{").ok());
}

void TestRecipeWriting::namesMakeIds()
{
    QCOMPARE(recipeIdFor("Our Stripe export!"), std::string("own-ourstripeexport"));
    QCOMPARE(recipeIdFor(" our  stripe EXPORT"), recipeIdFor("Our Stripe export!"));
    QCOMPARE(recipeIdFor("Договоры"), std::string("own-договоры"));
    QVERIFY(recipeIdFor(" … ").empty());
}

QTEST_GUILESS_MAIN(TestRecipeWriting)
#include "test_recipe_writing.moc"
