// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_kind.h"

#include <QtTest>

using perennial::csv::CellKind;

class TestCellKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
};

void TestCellKind::kinds_data()
{
    QTest::addColumn<int>("kind");
    const auto rows = [](CellKind kind, std::initializer_list<const char *> cells) {
        for (const char *cell : cells)
            QTest::newRow(cell) << static_cast<int>(kind);
    };
    rows(CellKind::Empty, {"", "  "});
    rows(CellKind::Missing, {"--", " --", "N/A", "-", "null", "\u221E"});
    rows(CellKind::Number, {"1",
                            "-5",
                            "0.5",
                            ".5",
                            "1,5",
                            "1.249,50",
                            "12.000,00",
                            "1,033.33",
                            "5.93%",
                            "(45.10)",
                            "$39.49",
                            "1e5",
                            "1\u202F234,56",
                            "1 002,00",
                            "12,50 \u20AC",
                            "EUR 5",
                            "Rs. 45,000.00",
                            "12,34,567.00",
                            "007",
                            "+3",
                            "1'234.50"});
    rows(CellKind::Date,
         {"2025-01-31", "12/25/25", "15.01.2024", "2024-06-07 02:38:54", "2025-01-07T10:22:33.000Z", "12/25/25 20:18",
          "06/03/2025 09:05:14 AM", "Sep 3, 2026", "3 Sep 2026", "3-Nov-23", "2025-01-01T00:00:00+02:00"});
    rows(CellKind::Time, {"09:30", "00:12:00", "9:05 pm"});
    rows(CellKind::Truth, {"true", "FALSE", "yes"});
    rows(CellKind::Email, {"a@example.test", "https://example.test/x,y"});
    rows(CellKind::Identifier, {"sub_1", "price_m49", "Acme", "EUR", "M\u00FCller"});
    rows(CellKind::Text, {"Acme, Inc.", "1,2,3;4", "10,11,12", "10,11,12,13", "a b", "1.2.3.4.5 x", "12:30 oclock",
                          "June 1, 2025 - June 30, 2025"});
}

void TestCellKind::kinds()
{
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(perennial::csv::kindOf(QTest::currentDataTag())), kind);
}

QTEST_APPLESS_MAIN(TestCellKind)
#include "test_cell_kind.moc"
