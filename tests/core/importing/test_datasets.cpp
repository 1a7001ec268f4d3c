// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using test::Reading;

/// Rules that single datasets have for their rows.
class TestDatasets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levelsOrChanges();
    void keysOfRowsWithoutIdentifier();
    void targetsMayBeNegativeOrPercent();
    void scoresHaveARange();
    void cashAndInvoicesMayBeNegative();
    void periodsEndAfterTheyStart();
};

void TestDatasets::levelsOrChanges()
{
    const test::TempFiles files;
    const Reading levels = test::readWhole(files.write(
        "levels.csv", "customer_id,date,mrr,currency\nA,2025-01-01,50.00,EUR\nA,2025-02-01,,EUR\nA,2025-03-01,0,EUR\n"
                      "A,2025-04-01,-5,EUR\n"));
    QCOMPARE(levels.failure, std::string());
    QCOMPARE(levels.rows.size(), std::size_t{2});
    QCOMPARE(levels.leftOut,
             (std::vector<std::string>{"3 rejected cell_missing mrr=", "5 rejected cell_negative mrr=-5"}));
    QCOMPARE(levels.integers.at("row_key"), (std::vector<std::int64_t>{0, 0}));

    const Reading changes = test::readWhole(files.write(
        "changes.csv", "customer_id,date,mrr_delta,currency\nA,2025-01-01,50.00,EUR\nA,2025-01-01,-20,EUR\n"));
    QCOMPARE(changes.failure, std::string());
    QCOMPARE(changes.integers.at("mrr_delta"), (std::vector<std::int64_t>{5000, -2000}));
    QVERIFY(changes.integers.at("row_key")[0] > 0);
    QVERIFY(changes.integers.at("row_key")[0] != changes.integers.at("row_key")[1]);

    const Reading both = test::readWhole(files.write(
        "both.csv", "customer_id,date,mrr,mrr_delta,currency\nA,2025-01-01,50,50,EUR\nA,2025-02-01,,-50,EUR\n"));
    QCOMPARE(both.rows.size(), std::size_t{2});
    QCOMPARE(both.value(0, "mrr_delta"), std::string());
    QCOMPARE(both.value(1, "mrr_delta"), std::string("-50.00"));
}

void TestDatasets::keysOfRowsWithoutIdentifier()
{
    const test::TempFiles files;
    const std::string header = "charge_id,date,amount,currency\n";
    const auto keysOf = [&](const std::string &rows) {
        const Reading reading = test::readWhole(files.write("charges.csv", header + rows));
        return reading.integers.at("row_key");
    };
    const auto keys = keysOf(",2025-01-01,5,EUR\nC1,2025-01-01,5,EUR\n,2025-01-01,5,EUR\n,2025-01-02,5,EUR\n");
    QCOMPARE(keys[1], std::int64_t{0});
    QVERIFY(keys[0] > 0 && keys[2] > 0 && keys[3] > 0);
    QVERIFY(keys[0] != keys[2] && keys[0] != keys[3]);
    // an export that overlaps gives the same rows the same keys, however their cells are written
    const auto later = keysOf("C1,2025-01-01,5,EUR\n,2025-01-02,5.00,EUR\n,2025-01-01,5.0,EUR\n,2025-01-01,5,EUR\n");
    QCOMPARE(later, (std::vector<std::int64_t>{0, keys[3], keys[0], keys[2]}));
    // they stay in workspaces: they may never change
    QCOMPARE(keysOf(",2025-01-01,5,EUR\n")[0], keys[0]);
    QCOMPARE(keys[0], std::int64_t{8965841371949257755});
}

void TestDatasets::targetsMayBeNegativeOrPercent()
{
    const test::TempFiles files;
    const Reading reading =
        test::readWhole(files.write("targets.csv", "kpi,month,value,group\nmrr,2025-01,12000,\nchurn,2025-01,5 %,\n"
                                                   "net,2025-01,-1.5,DE\nmrr,2025-02,many,\n"));
    QCOMPARE(reading.failure, std::string());
    QCOMPARE(reading.rows.size(), std::size_t{3});
    QCOMPARE(reading.value(1, "value"), std::string("0.05"));
    QCOMPARE(reading.value(2, "value"), std::string("-1.5"));
    QCOMPARE(reading.leftOut, (std::vector<std::string>{"5 rejected cell_not_a_number value=many"}));
}

void TestDatasets::scoresHaveARange()
{
    const test::TempFiles files;
    const Reading reading = test::readWhole(
        files.write("nps.csv", "response_id,date,score\n1,2025-01-01,10 - Extremely likely\n2,2025-01-01,11\n"
                               "3,2025-01-01,\n,2025-01-01,6\n"));
    QCOMPARE(reading.failure, std::string());
    QCOMPARE(reading.integers.at("score"), (std::vector<std::int64_t>{10, 6}));
    QCOMPARE(reading.value(0, "kind"), std::string("nps"));
    QCOMPARE(reading.integers.at("row_key")[0], std::int64_t{0});
    QCOMPARE(reading.leftOut,
             (std::vector<std::string>{"3 rejected cell_not_a_choice score=11", "4 rejected cell_missing score="}));
}

void TestDatasets::cashAndInvoicesMayBeNegative()
{
    const test::TempFiles files;
    const Reading cash = test::readWhole(
        files.write("cash.csv", "month;balance;outflow;currency\n2025-01;(1.500,00);-20,5;EUR\n2025-02;7,00-;;EUR\n"));
    QCOMPARE(cash.failure, std::string());
    QCOMPARE(cash.integers.at("balance"), (std::vector<std::int64_t>{-150000, -700}));
    QCOMPARE(cash.integers.at("outflow"), (std::vector<std::int64_t>{-2050}));
    const Reading lines = test::readWhole(files.write(
        "lines.csv", "customer_id,period_start,period_end,amount,currency\nA,2025-01-01,2025-01-31,-9.99,EUR\n"));
    QCOMPARE(lines.integers.at("amount"), (std::vector<std::int64_t>{-999}));
}

void TestDatasets::periodsEndAfterTheyStart()
{
    const test::TempFiles files;
    const Reading lines = test::readWhole(
        files.write("lines.csv", "customer_id,period_start,period_end,amount,currency\nA,2025-02-01,2025-01-31,5,EUR\n"
                                 "A,2025-02-01,2025-02-01,5,EUR\n"));
    QCOMPARE(lines.rows.size(), std::size_t{1});
    QCOMPARE(lines.leftOut, (std::vector<std::string>{"2 rejected end_before_start period_end=2025-01-31"}));
}

QTEST_GUILESS_MAIN(TestDatasets)
#include "test_datasets.moc"
