// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/kpi/support_clock.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

namespace perennial::test
{

namespace
{

constexpr std::int64_t minute = 60;
constexpr std::int64_t secondsOfDay = 86400;
constexpr std::int64_t someMonday = 20241 * secondsOfDay; // 2025-06-02

kpi::Conventions business(const char *hours)
{
    kpi::Conventions conventions;
    conventions.supportClock = kpi::SupportClock::Business;
    conventions.businessHours = kpi::BusinessHours::fromText(hours).value();
    return conventions;
}

/// Minute by minute; of a minute that begins or ends inside the span, the part that lies in it.
std::int64_t counted(const kpi::BusinessHours &hours, std::int64_t from, std::int64_t to)
{
    std::int64_t seconds = 0;
    for (std::int64_t at = from - ((from % minute) + minute) % minute; at < to; at += minute) {
        const std::int64_t ofDay = ((at % secondsOfDay) + secondsOfDay) % secondsOfDay;
        const auto day = base::Date::fromDays(static_cast<std::int32_t>((at - ofDay) / secondsOfDay));
        const kpi::BusinessHours::Day &open = hours.day(day.weekday());
        if (ofDay / minute >= open.from && ofDay / minute < open.to)
            seconds += std::min(at + minute, to) - std::max(at, from);
    }
    return seconds;
}

} // namespace

class TestSupportClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("open");
        const auto at = [](int day, int hour, int minutes) {
            return qint64(someMonday + day * secondsOfDay + (hour * 60 + minutes) * minute);
        };
        QTest::newRow("inside a day") << at(0, 10, 0) << at(0, 11, 30) << qint64(90 * minute);
        QTest::newRow("before opening") << at(0, 3, 0) << at(0, 9, 5) << qint64(5 * minute);
        QTest::newRow("over a night") << at(0, 16, 0) << at(1, 10, 0) << qint64(120 * minute);
        QTest::newRow("over a weekend") << at(4, 16, 30) << at(7, 9, 30) << qint64(60 * minute);
        QTest::newRow("on a closed day") << at(5, 8, 0) << at(6, 20, 0) << qint64(0);
        QTest::newRow("at once") << at(0, 12, 0) << at(0, 12, 0) << qint64(0);
        QTest::newRow("two years") << at(0, 9, 0) << at(728, 9, 0) << qint64(104 * 40 * 60 * minute);
        QTest::newRow("backwards") << at(0, 11, 30) << at(0, 10, 0) << qint64(-90 * minute);
    }

    void spans()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(qint64, open);
        QCOMPARE(qint64(kpi::SupportTime(business("1-5 09:00-17:00")).between(from, to)), open);
        QCOMPARE(qint64(kpi::SupportTime(kpi::Conventions()).between(from, to)), to - from);
    }

    void asCountedMinuteByMinute()
    {
        const char *const choices[] = {"1-5 09:00-17:00", "1-5 09:00-17:00; 6 10:00-14:00", "7 00:00-24:00",
                                       "1-7 00:00-24:00", "3 08:15-08:16; 1 23:00-24:00"};
        QVERIFY(rc::check("open time", [&choices] {
            const kpi::Conventions conventions = business(choices[*rc::gen::inRange<std::size_t>(0, 5)]);
            const auto from = *rc::gen::inRange<std::int64_t>(-40 * secondsOfDay, 20300 * secondsOfDay);
            const auto to = from + *rc::gen::inRange<std::int64_t>(0, 40 * secondsOfDay);
            RC_ASSERT(kpi::SupportTime(conventions).between(from, to) == counted(conventions.businessHours, from, to));
        }));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestSupportClock)
#include "test_support_clock.moc"
