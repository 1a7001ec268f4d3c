// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/schema.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <algorithm>
#include <set>

using namespace perennial;
using facts::FieldType;

namespace
{

std::string typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Interval:
    case FieldType::Choice:
        return "TEXT";
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Number:
        return "REAL";
    case FieldType::Date:
    case FieldType::DayOrMonth:
    case FieldType::Month:
    case FieldType::Money:
    case FieldType::Count:
    case FieldType::DateTime:
    case FieldType::Score:
    case FieldType::RowKey:
        return "INTEGER";
    }
    return {};
}

std::string nameInView(const facts::FieldSpec &field)
{
    return std::string(field.name) + (field.type == FieldType::Money ? "_minor" : "");
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private:
    test::TempFiles m_files;
    std::filesystem::path m_file = m_files.path("w.perennial");

private Q_SLOTS:
    void initTestCase() { test::newWorkspace(m_file); }

    void stepsAreNumberedFromOne()
    {
        std::int64_t number = 0;
        for (const store::Migration &step : store::migrations()) {
            QCOMPARE(step.number, ++number);
            QVERIFY(!step.sql.empty());
        }
        QVERIFY(number > 0);
        QCOMPARE(test::rowsOf(m_file, "PRAGMA user_version"), std::vector<std::string>{std::to_string(number)});
    }

    void everyTableIsStrict()
    {
        const auto lax = test::rowsOf(m_file, "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                                              "AND schema = 'main' AND name NOT LIKE 'sqlite_%'");
        QCOMPARE(lax, std::vector<std::string>());
    }

    void tables_data()
    {
        QTest::addColumn<int>("at");
        for (const facts::DatasetSpec &spec : facts::allDatasets())
            QTest::newRow(std::string(spec.name).c_str()) << static_cast<int>(spec.id);
    }

    void tables()
    {
        QFETCH(int, at);
        const facts::DatasetSpec &spec = facts::specOf(static_cast<facts::Dataset>(at));
        std::vector<std::string> expected{"row_id|INTEGER|0", "import_id|INTEGER|1", "line|INTEGER|1",
                                          "key_hash|INTEGER|1"};
        for (const facts::FieldSpec &field : spec.fields)
            expected.push_back(std::string(field.name) + "|" + typeOf(field.type) + (field.required ? "|1" : "|0"));
        if (spec.attributes)
            expected.push_back("attributes|TEXT|0");
        const std::string table(spec.name);
        QCOMPARE(test::rowsOf(m_file, "SELECT name, type, \"notnull\" FROM pragma_table_info('" + table + "')"),
                 expected);
        QVERIFY(std::any_of(spec.fields.begin(), spec.fields.end(), [](const auto &field) { return field.key; }));
    }

    void views_data() { tables_data(); }

    void views()
    {
        QFETCH(int, at);
        const facts::DatasetSpec &spec = facts::specOf(static_cast<facts::Dataset>(at));
        std::vector<std::string> expected;
        for (const facts::FieldSpec &field : spec.fields)
            expected.push_back(nameInView(field));
        if (spec.attributes)
            expected.emplace_back("attributes");
        expected.insert(expected.end(), {"import_id", "line", "row_id"});
        const std::string view = std::string(spec.name) + "_in_force";
        QCOMPARE(test::rowsOf(m_file, "SELECT name FROM pragma_table_info('" + view + "')"), expected);
        QCOMPARE(test::rowsOf(m_file, "SELECT count(*) FROM " + view), std::vector<std::string>{"0"});
    }

    void nothingElseIsThere()
    {
        std::set<std::string> expected{"confirmed", "edits",    "imports",    "left_out",
                                       "recipes",   "settings", "superseded", "words"};
        for (const facts::DatasetSpec &spec : facts::allDatasets()) {
            const std::string name(spec.name);
            expected.insert({name, name + "_held", name + "_in_force"});
        }
        const auto found = test::rowsOf(m_file, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND "
                                                "name NOT LIKE 'sqlite_%' ORDER BY name");
        QCOMPARE(found, std::vector<std::string>(expected.begin(), expected.end()));
    }

    void theViewsShowReadableDays()
    {
        const std::filesystem::path file = m_files.path("dates.perennial");
        test::makeSmallWorkspace(file);
        QCOMPARE(test::rowsOf(file, "SELECT DISTINCT starts_on FROM subscriptions_in_force"),
                 std::vector<std::string>{base::Date::fromDays(20000).toIso()});
        QCOMPARE(test::rowsOf(file, "SELECT count(*) FROM subscriptions_in_force"), std::vector<std::string>{"60"});
        QCOMPARE(test::rowsOf(file, "SELECT amount_minor FROM subscriptions_in_force WHERE subscription_id = 's3'"),
                 std::vector<std::string>{"7777"});
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
