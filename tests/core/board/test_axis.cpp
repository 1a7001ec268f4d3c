// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/axis.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace perennial::board;

class TestAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void alwaysRoundFewAndAround();
};

void TestAxis::ticks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("decimals");
    QTest::newRow("percent") << 0.0 << 3.1 << QStringLiteral("0 1 2 3") << 0;
    QTest::newRow("both sides") << -4.0 << 8.6 << QStringLiteral("-4 0 4 8") << 0;
    QTest::newRow("far beyond a tick") << -4.0 << 9.8 << QStringLiteral("-4 0 4 8 12") << 0;
    QTest::newRow("exactly on a tick") << 0.0 << 4.0 << QStringLiteral("0 1 2 3 4") << 0;
    QTest::newRow("quarters") << 0.0 << 1.0 << QStringLiteral("0 0.25 0.5 0.75 1") << 2;
    QTest::newRow("losses alone") << -90.0 << 0.0 << QStringLiteral("-100 -75 -50 -25 0") << 0;
    QTest::newRow("months") << 0.0 << 15.0 << QStringLiteral("0 4 8 12 16") << 0;
    QTest::newRow("nothing") << 0.0 << 0.0 << QStringLiteral("0 1") << 0;
    QTest::newRow("above zero alone") << 7.0 << 8.0 << QStringLiteral("0 2 4 6 8") << 0;
    QTest::newRow("endless") << 0.0 << std::numeric_limits<double>::infinity() << QStringLiteral("0 1") << 0;
}

void TestAxis::ticks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QStringList list;
    for (const double tick : roundTicks(low, high)) {
        list << QString::number(tick);
    }
    QTEST(list.join(u' '), "expected");
    QTEST(decimalsOf(roundTicks(low, high)), "decimals");
}

void TestAxis::alwaysRoundFewAndAround()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> power(-3, 9);
    for (int i = 0; i < 5000; ++i) {
        const double high = std::pow(10, power(random));
        const double low = i % 3 == 0 ? 0 : -std::pow(10, power(random));
        const std::vector<double> ticks = roundTicks(low, high);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 5);
        const double overhang = (ticks[1] - ticks[0]) * 0.41;
        QVERIFY(ticks.front() <= low + overhang && ticks.back() >= high - overhang);
        QVERIFY(std::find(ticks.begin(), ticks.end(), 0.0) != ticks.end());
        QVERIFY(ticks.back() - ticks.front() <= 5 * (high - low));
    }
}

QTEST_GUILESS_MAIN(TestAxis)
#include "test_axis.moc"
