// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/dates.h"

#include "core/importing/month_names.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

using Form = WrittenDate::Form;

constexpr std::int64_t firstEpoch = 631'152'000;  // 1990-01-01
constexpr std::int64_t lastEpoch = 2'524'608'000; // 2050-01-01
constexpr std::int64_t secondsOfDay = 86'400;

/// What stands behind a date may be a time of day: `T10:22:33.000Z`, ` 9:30 PM`, `, 14:05 UTC`.
bool isTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != ' ' && rest.front() != 'T' && rest.front() != ',')
        return false;
    rest.remove_prefix(1);
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    if (rest.empty() || !isDigit(rest.front()))
        return false;
    constexpr std::string_view allowed = "0123456789:.,+-Z apmAPMUTCGhr\xC2\xA0\xE2\x80\xAF";
    return rest.find_first_not_of(allowed) == std::string_view::npos && rest.find(':') != std::string_view::npos;
}

struct Number {
    int value = 0;
    std::size_t length = 0;
};

Number numberAt(std::string_view text, std::size_t from)
{
    Number number;
    for (std::size_t i = from; i < text.size() && isDigit(text[i]) && number.length < 9; ++i, ++number.length)
        number.value = number.value * 10 + (text[i] - '0');
    return number;
}

int fullYear(Number year)
{
    if (year.length > 2)
        return year.value;
    return year.value < 70 ? 2000 + year.value : 1900 + year.value;
}

WrittenDate onlyDigits(std::string_view cell)
{
    std::int64_t value = 0;
    for (const char c : cell)
        value = value * 10 + (c - '0');
    if (cell.size() == 8) {
        const int number = static_cast<int>(value);
        return {Form::Ymd, 0, number / 10000, number / 100 % 100, number % 100, 0};
    }
    if (cell.size() >= 12)
        value /= 1000;
    if (value < firstEpoch || value >= lastEpoch)
        return {};
    return {Form::Epoch, 0, 0, 0, 0, static_cast<std::int32_t>(value / secondsOfDay)};
}

WrittenDate withName(std::string_view cell)
{
    const NamedDate named = dateWithMonthName(cell);
    if (named.month == 0)
        return {};
    if (named.day == 0)
        return {Form::YearMonth, 0, named.year, named.month, 1, 0};
    return {Form::Ymd, 0, named.year, named.month, named.day, 0};
}

WrittenDate threeNumbers(std::string_view cell, Number first)
{
    const char separator = cell[first.length];
    std::size_t at = first.length + 1;
    while (at < cell.size() && cell[at] == ' ')
        ++at;
    const Number second = numberAt(cell, at);
    at += second.length;
    if (second.length == 0 || second.length > 4)
        return {};
    if (at == cell.size()) {
        if (first.length == 4 && second.length <= 2)
            return {Form::YearMonth, separator, first.value, second.value, 1, 0};
        if (first.length <= 2 && second.length == 4)
            return {Form::YearMonth, separator, second.value, first.value, 1, 0};
        return {};
    }
    if (cell[at] != separator || second.length > 2)
        return {};
    ++at;
    while (at < cell.size() && cell[at] == ' ')
        ++at;
    const Number third = numberAt(cell, at);
    at += third.length;
    if (at < cell.size() && separator == '.' && cell[at] == '.')
        ++at;
    if (!isTime(cell.substr(at)))
        return {};
    if (first.length == 4 && (third.length == 1 || third.length == 2))
        return {Form::Ymd, separator, first.value, second.value, third.value, 0};
    if (first.length <= 2 && (third.length == 4 || third.length == 2))
        return {Form::YearLast, separator, fullYear(third), first.value, second.value, 0};
    return {};
}

bool startsIso(std::string_view cell)
{
    return cell.size() >= 10 && cell[4] == '-' && cell[7] == '-' && isDigit(cell[0]) && isDigit(cell[1]) &&
           isDigit(cell[2]) && isDigit(cell[3]) && isDigit(cell[5]) && isDigit(cell[6]) && isDigit(cell[8]) &&
           isDigit(cell[9]) && (cell.size() == 10 || isTime(cell.substr(10)));
}

constexpr int twoDigits(std::string_view cell, std::size_t at)
{
    return (cell[at] - '0') * 10 + (cell[at + 1] - '0');
}

std::optional<base::Date> resolved(const WrittenDate &written, DateOrder order)
{
    switch (written.form) {
    case Form::Epoch:
        return base::Date::fromDays(written.days);
    case Form::YearLast:
        return order == DateOrder::Mdy ? base::Date::fromYmd(written.year, written.a, written.b)
                                       : base::Date::fromYmd(written.year, written.b, written.a);
    case Form::Ymd:
    case Form::YearMonth:
        return base::Date::fromYmd(written.year, written.a, written.b);
    case Form::None:
        break;
    }
    return std::nullopt;
}

} // namespace

WrittenDate takeDateApart(std::string_view cell)
{
    if (startsIso(cell))
        return {Form::Ymd,          '-', twoDigits(cell, 0) * 100 + twoDigits(cell, 2), twoDigits(cell, 5),
                twoDigits(cell, 8), 0};
    const Number first = numberAt(cell, 0);
    if (first.length == 0) {
        const auto ascii = withAsciiDigits(cell);
        return ascii && isDigit(ascii->front()) ? takeDateApart(*ascii) : withName(cell);
    }
    if (cell.size() >= 8 && cell.size() <= 13 && cell.find_first_not_of("0123456789") == std::string_view::npos)
        return onlyDigits(cell);
    if (first.length <= 4 && first.length < cell.size() &&
        (cell[first.length] == '/' || cell[first.length] == '.' || cell[first.length] == '-')) {
        const WrittenDate written = threeNumbers(cell, first);
        if (written.form != Form::None)
            return written;
    }
    return withName(cell);
}

DateStatus parseDate(std::string_view cell, DateOrder order, base::Date &date, bool &isMonth)
{
    const WrittenDate written = takeDateApart(cell);
    if (written.form == Form::None)
        return DateStatus::NotADate;
    const auto found = resolved(written, order);
    if (!found)
        return DateStatus::Impossible;
    date = *found;
    isMonth = written.form == Form::YearMonth;
    return DateStatus::Ok;
}

void DateStats::keepNewest(DateOrder order, base::Date date)
{
    auto &newest = m_newest[static_cast<std::size_t>(order)];
    if (date <= m_today && (!newest || date > *newest))
        newest = date;
}

void DateStats::add(std::string_view cell)
{
    const WrittenDate written = takeDateApart(cell);
    if (written.form == Form::None)
        return;
    if (written.form != Form::YearLast) {
        ++m_clear;
        const std::int32_t packed = written.year * 512 + written.a * 32 + written.b;
        if (written.form != Form::Epoch && packed <= m_lastClear)
            return;
        auto date = resolved(written, DateOrder::Ymd);
        if (!date || *date > m_today)
            return;
        if (written.form == Form::YearMonth) // a month speaks for all of its days
            date = std::min(date->monthOf().lastDay(), m_today);
        m_lastClear = written.form == Form::Epoch ? m_lastClear : packed;
        keepNewest(DateOrder::Ymd, *date);
        return;
    }
    m_dotted += written.separator == '.' ? 1 : 0;
    if (written.a > 12 && written.b <= 12)
        ++m_dmy;
    else if (written.b > 12 && written.a <= 12)
        ++m_mdy;
    else
        ++m_undecided;
    for (const DateOrder order : {DateOrder::Dmy, DateOrder::Mdy}) {
        if (const auto date = resolved(written, order))
            keepNewest(order, *date);
    }
}

std::optional<DateOrder> DateStats::order() const
{
    if (!hasYearLast())
        return DateOrder::Ymd;
    if (m_dmy + m_mdy == 0)
        return m_dotted == m_undecided ? std::optional(DateOrder::Dmy) : std::nullopt;
    if (std::min(m_dmy, m_mdy) * 20 > m_dmy + m_mdy)
        return std::nullopt;
    return m_dmy > m_mdy ? DateOrder::Dmy : DateOrder::Mdy;
}

std::optional<base::Date> DateStats::newest(DateOrder order) const
{
    const auto &clear = m_newest[static_cast<std::size_t>(DateOrder::Ymd)];
    const auto &other = m_newest[static_cast<std::size_t>(order)];
    if (!clear || !other)
        return clear ? clear : other;
    return std::max(*clear, *other);
}

} // namespace perennial::importing
