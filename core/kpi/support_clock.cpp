// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/support_clock.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr std::int64_t secondsOfMinute = 60;
constexpr std::int64_t secondsOfDay = 24 * 60 * secondsOfMinute;
constexpr std::int64_t secondsOfWeek = 7 * secondsOfDay;
constexpr std::int64_t mondayBefore1970 = -3 * secondsOfDay;

} // namespace

SupportTime::SupportTime(const Conventions &conventions)
    : m_business(conventions.supportClock == SupportClock::Business)
    , m_hours(conventions.businessHours)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const BusinessHours::Day &day = m_hours.day(weekday);
        const auto at = static_cast<std::size_t>(weekday);
        m_openBefore[at] = m_openBefore[at - 1] + (day.to - day.from) * secondsOfMinute;
    }
}

/// Open seconds since a Monday; below 0 for moments before it.
std::int64_t SupportTime::openUntil(std::int64_t moment) const
{
    const std::int64_t since = moment - mondayBefore1970;
    const std::int64_t week = since / secondsOfWeek - (since % secondsOfWeek < 0 ? 1 : 0);
    const std::int64_t inWeek = since - week * secondsOfWeek;
    const std::int64_t weekday = inWeek / secondsOfDay;
    const BusinessHours::Day &day = m_hours.day(static_cast<int>(weekday) + 1);
    const std::int64_t opens = day.from * secondsOfMinute;
    const std::int64_t closes = day.to * secondsOfMinute;
    const std::int64_t today = std::clamp(inWeek - weekday * secondsOfDay, opens, closes) - opens;
    return week * m_openBefore.back() + m_openBefore[static_cast<std::size_t>(weekday)] + today;
}

std::int64_t SupportTime::between(std::int64_t from, std::int64_t to) const
{
    return m_business ? openUntil(to) - openUntil(from) : to - from;
}

} // namespace perennial::kpi
