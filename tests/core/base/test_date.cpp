// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/date.h"

using namespace perennial::base;

class TestDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iso_data();
    void iso();
    void daysCount();
    void months();
    void periods_data();
    void periods();
    void everyDayLiesInItsPeriods();
};

void TestDate::iso_data()
{
    QTest::addColumn<bool>("exists");
    for (const char *day : {"2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31", "1970-01-01", "1969-12-31"})
        QTest::newRow(day) << true;
    for (const char *text : {"2025-02-29", "1900-02-29", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-10",
                             "2025-01-00", "1899-12-31", "2201-01-01", "2025-1-01", "2025-01-1", "25-01-01",
                             "2025/01/01", "2025-01-01 ", "", "2025-0a-01", "-025-01-01"})
        QTest::newRow(text) << false;
}

void TestDate::iso()
{
    QFETCH(bool, exists);
    const auto date = Date::fromIso(QTest::currentDataTag());
    QCOMPARE(date.has_value(), exists);
    if (date)
        QCOMPARE(QByteArray::fromStdString(date->toIso()), QByteArray(QTest::currentDataTag()));
}

void TestDate::daysCount()
{
    const Date day = *Date::fromIso("2024-02-28");
    QCOMPARE((day + 1).toIso(), "2024-02-29");
    QCOMPARE((day + 2).toIso(), "2024-03-01");
    QCOMPARE(*Date::fromIso("2025-01-01") - *Date::fromIso("2024-01-01"), 366);
    QCOMPARE(Date::fromYmd(1970, 1, 1)->days(), 0);
    QCOMPARE(Date::fromIso("2025-06-02")->weekday(), 1);
    QCOMPARE(Date::fromIso("2025-06-01")->weekday(), 7);
    QVERIFY(Date::openEnd() > *Date::fromIso("2200-12-31"));
    QVERIFY(Date::openEnd().isOpenEnd());
}

void TestDate::months()
{
    QCOMPARE(Month::fromIso("2024-02")->length(), 29);
    QCOMPARE(Month::fromIso("2100-02")->length(), 28);
    QCOMPARE(Month::fromIso("2024-02")->lastDay().toIso(), "2024-02-29");
    QCOMPARE((*Month::fromIso("2024-12") + 1).toIso(), "2025-01");
    QCOMPARE((*Month::fromIso("2025-01") - 13).toIso(), "2023-12");
    QCOMPARE(*Month::fromIso("2025-03") - *Month::fromIso("2024-03"), 12);
    QCOMPARE(Date::fromIso("2025-03-31")->monthOf().toIso(), "2025-03");
    for (const char *text : {"2025-13", "2025-00", "2025-1", "1899-12", "2025-012", "abcd-01"})
        QVERIFY(!Month::fromIso(text));
}

void TestDate::periods_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("fiscalYearStart");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *day, Every every, int start, const char *expected) {
        QTest::addRow("%s of %s, year from %d", expected, day, start)
            << QByteArray(day) << static_cast<int>(every) << start << QByteArray(expected);
    };
    row("2025-05-31", Every::Day, 1, "2025-05-31 2025-05-31..2025-05-31");
    row("2024-02-10", Every::Month, 1, "2024-02 2024-02-01..2024-02-29");
    row("2025-06-04", Every::Week, 1, "2025-W23 2025-06-02..2025-06-08");
    row("2024-12-30", Every::Week, 1, "2025-W01 2024-12-30..2025-01-05");
    row("2021-01-03", Every::Week, 1, "2020-W53 2020-12-28..2021-01-03");
    row("2023-01-01", Every::Week, 1, "2022-W52 2022-12-26..2023-01-01");
    row("2025-05-31", Every::Quarter, 1, "2025-Q2 2025-04-01..2025-06-30");
    row("2025-12-31", Every::Quarter, 1, "2025-Q4 2025-10-01..2025-12-31");
    row("2025-05-31", Every::Year, 1, "2025 2025-01-01..2025-12-31");
    row("2025-05-31", Every::Year, 7, "2025 2024-07-01..2025-06-30");
    row("2025-07-01", Every::Year, 7, "2026 2025-07-01..2026-06-30");
    row("2025-07-01", Every::Quarter, 7, "2026-Q1 2025-07-01..2025-09-30");
    row("2025-01-15", Every::Quarter, 2, "2025-Q4 2024-11-01..2025-01-31");
    row("2025-02-01", Every::Quarter, 2, "2026-Q1 2025-02-01..2025-04-30");
    row("2024-02-29", Every::Quarter, 12, "2024-Q1 2023-12-01..2024-02-29");
}

void TestDate::periods()
{
    QFETCH(QByteArray, day);
    QFETCH(int, every);
    QFETCH(int, fiscalYearStart);
    QFETCH(QByteArray, expected);
    const Period period = periodOf(*Date::fromIso(day.toStdString()), static_cast<Every>(every), fiscalYearStart);
    const std::string text = period.label + " " + period.first.toIso() + ".." + period.last.toIso();
    QCOMPARE(QByteArray::fromStdString(text), expected);
}

void TestDate::everyDayLiesInItsPeriods()
{
    for (const Every every : {Every::Day, Every::Week, Every::Month, Every::Quarter, Every::Year}) {
        for (int start = 1; start <= 12; ++start) {
            Period before = periodOf(*Date::fromIso("2023-06-30"), every, start);
            for (Date day = *Date::fromIso("2023-07-01"); day < *Date::fromIso("2025-07-01"); day = day + 1) {
                const Period period = periodOf(day, every, start);
                QVERIFY(period.first <= day && day <= period.last);
                QVERIFY(period == before || period.first == before.last + 1);
                before = period;
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestDate)
#include "test_date.moc"
