// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/money.h"

using namespace perennial::base;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rounding_data();
    void rounding();
    void currencies();
    void intervals_data();
    void intervals();
    void monthly_data();
    void monthly();
    void conversion();
};

void TestMoney::rounding_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("expected");
    QTest::newRow("half up") << 5 << 2 << 3;
    QTest::newRow("half down when negative") << -5 << 2 << -3;
    QTest::newRow("below half") << 7 << 5 << 1;
    QTest::newRow("above half") << 8 << 5 << 2;
    QTest::newRow("odd denominator, below half") << 1 << 3 << 0;
    QTest::newRow("odd denominator, above half") << -2 << 3 << -1;
    QTest::newRow("zero") << 0 << 7 << 0;
    QTest::newRow("half of one") << 1 << 2 << 1;
}

void TestMoney::rounding()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(divideRounded(numerator, denominator)), expected);
}

void TestMoney::currencies()
{
    QCOMPARE(Currency::fromCode("eur")->code(), "EUR");
    QCOMPARE(Currency::fromCode("EUR")->minorPerMajor(), 100);
    QCOMPARE(Currency::fromCode("Jpy")->minorPerMajor(), 1);
    QCOMPARE(Currency::fromCode("KWD")->minorPerMajor(), 1000);
    QCOMPARE(Currency::fromCode("RON")->decimals(), 2);
    QCOMPARE(Currency::fromCode("ISK")->decimals(), 0);
    QVERIFY(Currency::fromCode("AED") && Currency::fromCode("ZWL"));
    for (const char *code : {"", "EU", "EURO", "XYZ", "E R", "R E", "\xE2\x82\xAC"})
        QVERIFY2(!Currency::fromCode(code), code);
    QVERIFY(Currency().isNone());
    QVERIFY(Currency().code().empty());
}

void TestMoney::intervals_data()
{
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("month") << QByteArray("month");
    QTest::newRow("quarter") << QByteArray("quarter");
    QTest::newRow("half_year") << QByteArray("half_year");
    QTest::newRow("year") << QByteArray("year");
    QTest::newRow("week") << QByteArray("week");
    QTest::newRow("day") << QByteArray("day");
    QTest::newRow("3 months") << QByteArray("quarter");
    QTest::newRow("12 months") << QByteArray("year");
    QTest::newRow("2 years") << QByteArray("24 months");
    QTest::newRow("1 month") << QByteArray("month");
    QTest::newRow("2 weeks") << QByteArray("2 weeks");
    QTest::newRow("30 days") << QByteArray("30 days");
    for (const char *text : {"", "months ago", "0 months", "-1 months", "fortnight", "1001 days", "200 years", "3",
                             "99999999999999 days", "Month", "2147483647 years", "1.5 years"})
        QTest::newRow(text) << QByteArray();
}

void TestMoney::intervals()
{
    QFETCH(QByteArray, normal);
    const auto interval = Interval::fromText(QTest::currentDataTag());
    QCOMPARE(interval.has_value(), !normal.isEmpty());
    if (!interval)
        return;
    QCOMPARE(QByteArray::fromStdString(interval->toText()), normal);
    QCOMPARE(Interval::fromText(interval->toText()), interval);
}

void TestMoney::monthly_data()
{
    QTest::addColumn<qlonglong>("amount");
    QTest::addColumn<qlonglong>("quantity");
    QTest::addColumn<qlonglong>("discount");
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<qlonglong>("expected");
    QTest::newRow("month") << 4900LL << 1'000'000LL << 0LL << QByteArray("month") << 4900LL;
    QTest::newRow("year") << 120'000LL << 1'000'000LL << 0LL << QByteArray("year") << 10'000LL;
    QTest::newRow("quarter, rounded") << 10'000LL << 1'000'000LL << 0LL << QByteArray("quarter") << 3333LL;
    QTest::newRow("half cent") << 6LL << 1'000'000LL << 0LL << QByteArray("year") << 1LL;
    QTest::newRow("week") << 1200LL << 1'000'000LL << 0LL << QByteArray("week") << 5200LL;
    QTest::newRow("day") << 12LL << 1'000'000LL << 0LL << QByteArray("day") << 365LL;
    QTest::newRow("seats, rounded once") << 333LL << 3'000'000LL << 0LL << QByteArray("year") << 83LL;
    QTest::newRow("half a seat") << 1001LL << 500'000LL << 0LL << QByteArray("month") << 501LL;
    QTest::newRow("discount of the line") << 1000LL << 2'000'000LL << 500LL << QByteArray("month") << 1500LL;
    QTest::newRow("never below 0") << 1000LL << 1'000'000LL << 5000LL << QByteArray("month") << 0LL;
    QTest::newRow("largest") << 9'000'000'000'000LL << 1'000'000LL << 0LL << QByteArray("month") << 9'000'000'000'000LL;
}

void TestMoney::monthly()
{
    QFETCH(qlonglong, amount);
    QFETCH(qlonglong, quantity);
    QFETCH(qlonglong, discount);
    QFETCH(QByteArray, interval);
    QFETCH(qlonglong, expected);
    QCOMPARE(qlonglong(monthlyValue(amount, quantity, discount, *Interval::fromText(interval.toStdString()))),
             expected);
}

void TestMoney::conversion()
{
    const Currency euro = *Currency::fromCode("EUR");
    const Currency yen = *Currency::fromCode("JPY");
    const Currency dinar = *Currency::fromCode("KWD");
    QCOMPARE(converted(10'000, euro, euro, pico), 10'000);
    QCOMPARE(converted(10'000, euro, yen, 160 * pico), 16'000);
    QCOMPARE(converted(16'000, yen, euro, pico / 160), 10'000);
    QCOMPARE(converted(1000, dinar, euro, 3 * pico), 300);
    QCOMPARE(converted(1, euro, euro, pico / 2), 1);
    QCOMPARE(converted(-1, euro, euro, pico / 2), -1);
}

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
