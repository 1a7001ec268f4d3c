// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/clock.h"

#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

constexpr std::int64_t secondsOfHour = 3600;
constexpr std::int64_t secondsOfDay = 24 * secondsOfHour;
constexpr std::size_t fewestEpochDigits = 9; // 1990 has nine of them
constexpr std::size_t fewestMillisecondDigits = 12;
constexpr std::size_t mostHourDigits = 6;

std::size_t digitsAt(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

std::int64_t valueOf(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Two digits behind a colon at `at`; -1 when they are not there.
int sixtieth(std::string_view text, std::size_t at)
{
    if (at >= text.size() || text[at] != ':' || digitsAt(text, at + 1) != 2)
        return -1;
    return static_cast<int>(valueOf(text.substr(at + 1, 2)));
}

/// 'a', 'p' or 0: the half of the day that stands behind a time (`PM`, `p. m.`).
char halfOfDay(std::string_view rest)
{
    if (rest.starts_with('.') || rest.starts_with(','))
        rest.remove_prefix(1 + digitsAt(rest, 1));
    rest = trimmed(rest);
    if (rest.size() < 2)
        return 0;
    const char half = rest.front() == 'A' || rest.front() == 'a' ? 'a' : 'p';
    if (half == 'p' && rest.front() != 'P' && rest.front() != 'p')
        return 0;
    const std::size_t m = rest.find_first_not_of(". ", 1);
    return m != std::string_view::npos && (rest[m] == 'm' || rest[m] == 'M') ? half : '\0';
}

/// Seconds since midnight of the time in a cell; 0 without one, nothing when there is no such time.
std::optional<std::int64_t> timeOfDay(std::string_view cell)
{
    const std::size_t colon = cell.find(':');
    if (colon == std::string_view::npos)
        return 0;
    std::size_t start = colon;
    while (start > 0 && isDigit(cell[start - 1]))
        --start;
    const bool ofOffset = start > 0 && (cell[start - 1] == '+' || cell[start - 1] == '-');
    const int minute = sixtieth(cell, colon);
    if (start == colon || colon - start > 2 || ofOffset || minute < 0 || minute > 59)
        return std::nullopt;
    std::int64_t hour = valueOf(cell.substr(start, colon - start));
    std::size_t end = colon + 3;
    int second = 0;
    if (end < cell.size() && cell[end] == ':') {
        second = sixtieth(cell, end);
        end += 3;
    }
    if (hour > 23 || second < 0 || second > 59)
        return std::nullopt;
    const char half = halfOfDay(cell.substr(std::min(end, cell.size())));
    if (half == 'p' && hour < 12)
        hour += 12;
    else if (half == 'a' && hour == 12)
        hour = 0;
    return hour * secondsOfHour + minute * 60 + second;
}

} // namespace

DateStatus parseMoment(std::string_view cell, DateOrder order, std::int64_t &seconds, bool &isMonth)
{
    base::Date date;
    const DateStatus status = parseDate(cell, order, date, isMonth);
    if (status != DateStatus::Ok)
        return status;
    if (cell.size() >= fewestEpochDigits && digitsAt(cell, 0) == cell.size()) {
        seconds = valueOf(cell) / (cell.size() >= fewestMillisecondDigits ? 1000 : 1);
        return DateStatus::Ok;
    }
    const auto time = timeOfDay(cell);
    if (!time)
        return DateStatus::Impossible;
    seconds = std::int64_t{date.days()} * secondsOfDay + *time;
    return DateStatus::Ok;
}

std::optional<std::int64_t> clockDuration(std::string_view cell)
{
    const std::size_t digits = digitsAt(cell, 0);
    const int minutes = sixtieth(cell, digits);
    if (digits == 0 || digits > mostHourDigits || minutes < 0 || minutes > 59)
        return std::nullopt;
    std::size_t end = digits + 3;
    int seconds = 0;
    if (end < cell.size()) {
        seconds = sixtieth(cell, end);
        end += 3;
    }
    if (seconds < 0 || seconds > 59 || end != cell.size())
        return std::nullopt;
    return valueOf(cell.substr(0, digits)) * secondsOfHour + minutes * 60 + seconds;
}

} // namespace perennial::importing
