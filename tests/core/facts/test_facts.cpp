// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/batch.h"

#include <QtTest>

#include <set>

using namespace perennial::facts;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDatasetIsWhole();
    void lookups();
    void rowsKeepTheirValues();
    void droppedRowsLeaveNothing();
};

void TestFacts::everyDatasetIsWhole()
{
    std::set<std::string_view> names;
    for (const DatasetSpec &spec : allDatasets()) {
        QCOMPARE(&specOf(spec.id), &spec);
        QCOMPARE(findDataset(spec.name), &spec);
        QVERIFY(names.insert(spec.name).second);
        std::set<std::string_view> fields;
        bool key = false;
        for (std::size_t i = 0; i < spec.fields.size(); ++i) {
            const FieldSpec &field = spec.fields[i];
            QVERIFY(fields.insert(field.name).second);
            QCOMPARE(spec.indexOf(field.name), std::optional(i));
            QCOMPARE(field.type == FieldType::Choice, !field.choices.empty());
            if (field.type == FieldType::DayOrMonth)
                QVERIFY(i + 1 < spec.fields.size() && spec.fields[i + 1].name == "date_unit");
            key = key || field.key;
        }
        QVERIFY(key);
    }
}

void TestFacts::lookups()
{
    QVERIFY(findDataset("nothing") == nullptr);
    QVERIFY(!specOf(Dataset::Deals).indexOf("nothing"));
    QCOMPARE(specOf(Dataset::DealStages).name, "deal_stages");
}

void TestFacts::rowsKeepTheirValues()
{
    Batch batch(Dataset::Spend);
    batch.addRow(7);
    batch.setInteger(0, 20'000);
    batch.setText(2, "Ads");
    batch.addRow(9);
    batch.setText(2, "");
    batch.setReal(4, 0.5);
    QCOMPARE(batch.size(), 2U);
    QCOMPARE(batch.line(1), 9);
    QCOMPARE(batch.at(0, 0).integer, 20'000);
    QCOMPARE(batch.text(batch.at(0, 2)), "Ads");
    QCOMPARE(batch.at(0, 3).kind, Value::Kind::Missing);
    QCOMPARE(batch.at(1, 2).kind, Value::Kind::Text); // empty is not missing
    QVERIFY(batch.text(batch.at(1, 2)).empty());
    QCOMPARE(batch.at(1, 4).real, 0.5);
    batch.clear();
    QCOMPARE(batch.size(), 0U);
}

void TestFacts::droppedRowsLeaveNothing()
{
    Batch batch(Dataset::Customers);
    batch.addRow(2);
    batch.setText(0, "a");
    batch.attributes.push_back({0, "size", "big"});
    batch.addRow(3);
    batch.setText(0, "b");
    batch.attributes.push_back({1, "size", "small"});
    batch.dropRow();
    QCOMPARE(batch.size(), 1U);
    QCOMPARE(batch.attributes.size(), 1U);
    batch.addRow(4);
    QCOMPARE(batch.at(1, 0).kind, Value::Kind::Missing);
    batch.setText(0, "c");
    QCOMPARE(batch.text(batch.at(0, 0)), "a");
    QCOMPARE(batch.text(batch.at(1, 0)), "c");
}

QTEST_APPLESS_MAIN(TestFacts)
#include "test_facts.moc"
