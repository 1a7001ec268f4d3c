// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <chrono>
#include <cstdio>

namespace perennial::base
{

namespace
{

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

std::chrono::year_month_day ymd(std::int32_t days)
{
    return std::chrono::sys_days(std::chrono::days(days));
}

/// The digits of `text[from, from + count)` as a number; -1 when one of them is not a digit.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::string formatted(const char *format, int a, int b = 0, int c = 0)
{
    char buffer[48];
    const int length = std::snprintf(buffer, sizeof buffer, format, a, b, c);
    return {buffer, static_cast<std::size_t>(length)};
}

Period weekOf(Date day)
{
    const Date monday = day - (day.weekday() - 1);
    const Date thursday = monday + 3; // the ISO year of a week is that of its Thursday
    const Date newYear = *Date::fromYmd(thursday.year(), 1, 1);
    return {monday, monday + 6, formatted("%04d-W%02d", thursday.year(), (thursday - newYear) / 7 + 1)};
}

/// A span of `length` months inside the fiscal year; a fiscal year is named after the year it ends in.
Period fiscalSpanOf(Date day, int length, int fiscalYearStart)
{
    const Month month = day.monthOf();
    const int monthInYear = (month.month() - fiscalYearStart + 12) % 12;
    const Month first = month - monthInYear % length;
    const Month yearEnd = month - monthInYear + 11;
    const Period span{first.firstDay(), (first + (length - 1)).lastDay(), {}};
    if (length == 12)
        return {span.first, span.last, formatted("%04d", yearEnd.year())};
    return {span.first, span.last, formatted("%04d-Q%d", yearEnd.year(), monthInYear / length + 1)};
}

} // namespace

std::optional<Date> Date::fromYmd(int year, int month, int day)
{
    using namespace std::chrono;
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return std::nullopt;
    return Date(static_cast<std::int32_t>(sys_days(date).time_since_epoch().count()));
}

std::optional<Date> Date::fromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return fromYmd(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

int Date::year() const
{
    return static_cast<int>(ymd(m_days).year());
}
int Date::month() const
{
    return static_cast<int>(static_cast<unsigned>(ymd(m_days).month()));
}
int Date::day() const
{
    return static_cast<int>(static_cast<unsigned>(ymd(m_days).day()));
}

int Date::weekday() const
{
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(std::chrono::days(m_days))).iso_encoding());
}

Month Date::monthOf() const
{
    const auto date = ymd(m_days);
    return Month::fromIndex(static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) -
                            1);
}

std::string Date::toIso() const
{
    const auto date = ymd(m_days);
    return formatted("%04d-%02d-%02d", static_cast<int>(date.year()),
                     static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())));
}

std::optional<Month> Month::fromYm(int year, int month)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    return Month(year * 12 + month - 1);
}

std::optional<Month> Month::fromIso(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    return fromYm(digits(text, 0, 4), digits(text, 5, 2));
}

Date Month::firstDay() const
{
    using namespace std::chrono;
    const sys_days day(std::chrono::year(year()) / std::chrono::month(static_cast<unsigned>(month())) / 1);
    return Date::fromDays(static_cast<std::int32_t>(day.time_since_epoch().count()));
}

Date Month::lastDay() const
{
    return (*this + 1).firstDay() - 1;
}

int Month::length() const
{
    return (*this + 1).firstDay() - firstDay();
}

std::string Month::toIso() const
{
    return formatted("%04d-%02d", year(), month());
}

Period periodOf(Date day, Every every, int fiscalYearStart)
{
    switch (every) {
    case Every::Day:
        return {day, day, day.toIso()};
    case Every::Week:
        return weekOf(day);
    case Every::Month:
        return {day.monthOf().firstDay(), day.monthOf().lastDay(), day.monthOf().toIso()};
    case Every::Quarter:
        return fiscalSpanOf(day, 3, fiscalYearStart);
    case Every::Year:
        return fiscalSpanOf(day, 12, fiscalYearStart);
    }
    return {day, day, day.toIso()};
}

} // namespace perennial::base
