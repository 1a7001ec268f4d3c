// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/recipe_json.h"
#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using namespace perennial::importing;

class TestRecipes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bundledOnesAreSound();
    void wordsOfVocabulariesAreOurValues();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void aNewToolIsAFile();
    void templatesKeepTheirIds();
    void headerNamesAreOfFields();
    void keepsTheAttributesNamed();
};

namespace
{

constexpr const char *shopRecipe = R"({"id": "shop", "name": "Shop", "dataset": "subscriptions",
    "required": [["Vertrag"], ["Kunde"]],
    "fields": {"subscription_id": "Vertrag", "customer_id": "Kunde", "starts_on": ["Beginn"], "amount": "Preis",
               "status": {"column": "Lage", "words": {"Läuft": "active"}}},
    "constants": {"quantity": "1", "interval": "month", "currency": "EUR"},
    "footers": ["ende*"], "end_inclusive": true})";

} // namespace

void TestRecipes::bundledOnesAreSound()
{
    const RecipeBook book = test::bundledRecipes();
    for (const char *id : {"template-customers", "template-subscriptions", "template-fx_rates", "stripe-subscriptions",
                           "hubspot-deals", "google-ads-campaigns", "ga4-traffic"})
        QVERIFY2(book.find(id) != nullptr, id);
    QVERIFY(book.find("vocabularies") == nullptr);
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        QCOMPARE(book.templateOf(spec.id).dataset, spec.id);
}

void TestRecipes::wordsOfVocabulariesAreOurValues()
{
    const RecipeBook book = test::bundledRecipes();
    for (const Recipe &recipe : book.all()) {
        for (const facts::FieldSpec &field : facts::specOf(recipe.dataset).fields) {
            const Vocabulary *vocabulary = recipe.vocabularyOf(field.name);
            if (vocabulary == nullptr || field.type != facts::FieldType::Choice)
                continue;
            for (const auto &[word, value] : vocabulary->words) {
                const bool ours = std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end();
                QVERIFY2(ours, (recipe.id + ": " + word + " -> " + value).c_str());
            }
        }
    }
}

void TestRecipes::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(fault);
    };
    row("not JSON", "\"id\"", "id", "");
    row("no id", "\"id\": \"shop\",", "", "id or name is missing");
    row("dataset", "\"subscriptions\"", "\"songs\"", "unknown dataset songs");
    row("field", "\"amount\"", "\"weight\"", "unknown field weight");
    row("key", "\"footers\"", "\"feet\"", "unknown key feet");
    row("source", "{\"column\": \"Lage\",", "{", "a source needs one of column, field and value");
    row("words", "{\"Läuft\": \"active\"}", "\"moods\"", "unknown vocabulary moods");
    row("required", "\"required\": [[\"Vertrag\"], [\"Kunde\"]],", "", "required is missing");
    row("unit", "\"end_inclusive\": true", "\"amount_unit\": \"grams\"", "unknown amount_unit grams");
    row("history", "\"end_inclusive\": true", "\"history\": \"rough\"", "unknown history rough");
    row("date order", "\"end_inclusive\": true", "\"options\": {\"date_order\": \"up\"}",
        "unknown option date_order=up");
    row("span", "[\"Beginn\"]", "[{\"column\": \"Beginn\", \"range\": true}]",
        "a span gives a day or a month, which starts_on is not");
    row("column as row", "\"end_inclusive\": true",
        "\"columns_as_rows\": {\"header\": \"In (.*)\", \"name\": \"weight\", \"value\": \"amount\"}",
        "unknown field weight");
    row("pattern", "\"end_inclusive\": true", "\"preamble\": [\"(\"]", "bad regular expression (");
}

void TestRecipes::refusesWhatIsWrong()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fault);
    QString json = QString::fromUtf8(shopRecipe);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto recipe = parseRecipe("shop.json", json.toStdString(), {});
    QVERIFY(!recipe);
    QCOMPARE(recipe.problem().code, base::ProblemCode::RecipeInvalid);
    if (!fault.isEmpty())
        QCOMPARE(QString::fromStdString(recipe.problem().details.at(1)), fault);
}

void TestRecipes::aNewToolIsAFile()
{
    const test::TempFiles files;
    RecipeBook book = test::bundledRecipes();
    QVERIFY(book.addFile(files.write("shop.json", shopRecipe)).ok());
    const auto file = files.write("shop.csv", "Vertrag;Kunde;Beginn;Preis;Lage\nA;1;01.02.2025;1.200,50;läuft\n"
                                              "B;2;15.02.2025;9,90;weg\nEnde der Liste;;;;\n");
    const auto inspection = inspect(file, book, test::choicesFor());
    QVERIFY(inspection.ok());
    QCOMPARE(inspection->recipe.id, std::string("shop"));
    const auto source = readFacts(*inspection);
    facts::Batch batch(facts::Dataset::Subscriptions);
    QVERIFY(*source->next(batch));
    QCOMPARE(batch.size(), std::size_t{2});
    QCOMPARE(batch.leftOut.size(), std::size_t{1});
    QCOMPARE(batch.leftOut[0].reason.code, base::ProblemCode::SkippedFooter);
    const std::size_t status = *batch.spec().indexOf("status");
    QCOMPARE(std::string(batch.text(batch.at(0, status))), std::string("active"));
    QCOMPARE(batch.at(1, status).kind, facts::Value::Kind::Missing);
    QCOMPARE(batch.at(0, *batch.spec().indexOf("amount")).integer, std::int64_t{120050});
}

void TestRecipes::templatesKeepTheirIds()
{
    const test::TempFiles files;
    RecipeBook book = test::bundledRecipes();
    std::string json = shopRecipe;
    json.replace(json.find("\"shop\""), 6, "\"template-deals\"");
    QVERIFY(!book.addFile(files.write("bad.json", json)).ok());
    QCOMPARE(book.addFile(files.path("absent.json")).problem().code, base::ProblemCode::FileMissing);
}

void TestRecipes::headerNamesAreOfFields()
{
    QVERIFY(HeaderNames::parse("h.json", R"({"plan": {"en": ["Tier"]}, "traffic.date": {"de": ["Tag"]}})").ok());
    for (const char *json : {R"({"weight": {"en": ["Load"]}})", R"({"traffic.plan": {"en": ["x"]}})", "{"}) {
        const auto names = HeaderNames::parse("h.json", json);
        QVERIFY(!names);
        QCOMPARE(names.problem().code, base::ProblemCode::RecipeInvalid);
    }
    const auto names = HeaderNames::parse("h.json", R"({"date": {"en": ["Day"]}, "traffic.date": {"en": ["On"]}})");
    QCOMPARE(names->of(facts::specOf(facts::Dataset::Traffic), "date"), (std::vector<std::string>{"on", "day"}));
    QCOMPARE(names->of(facts::specOf(facts::Dataset::Usage), "date"), (std::vector<std::string>{"day"}));
}

void TestRecipes::keepsTheAttributesNamed()
{
    const test::TempFiles files;
    const test::Reading reading = test::readWhole(
        files.write("c.csv", "id,Email,Created (UTC),Delinquent,Plan,Total Spend,Payment Count,tag (metadata)\n"
                             "cus_1,a@example.test,2024-01-15 09:30,false,p,12.50,3,vip\n"));
    QCOMPARE(reading.inspection.recipe.id, std::string("stripe-customers"));
    QCOMPARE(reading.attributes, std::int64_t{3}); // Delinquent, Plan, tag
}

QTEST_GUILESS_MAIN(TestRecipes)
#include "test_recipes.moc"
