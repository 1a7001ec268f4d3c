// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace perennial::importing
{

enum class DateOrder : std::uint8_t { Ymd, Dmy, Mdy };

enum class DateStatus : std::uint8_t { Ok, NotADate, Impossible };

/// A date as it is written: the numbers of it, and whether their order is plain.
struct WrittenDate {
    enum class Form : std::uint8_t {
        None,
        Ymd,       ///< year first, or the month by name: nothing to decide
        YearLast,  ///< two numbers and a year: `a` and `b` are day and month in either order
        YearMonth, ///< no day
        Epoch      ///< seconds since 1970-01-01: `days` is set
    };
    Form form = Form::None;
    char separator = 0;
    int year = 0;
    int a = 0; ///< month, or the first number
    int b = 0; ///< day, or the second number
    std::int32_t days = 0;
};

/// Takes a trimmed cell apart: ISO with or without time and offset, YYYY/MM/DD, YYYYMMDD, D.M.YYYY, M/D/YY h:mm,
/// D-M-YY, `Sep 3, 2026`, `3. September 2026`, YYYY-MM, MM/YYYY, `Jun 2025`, seconds or milliseconds of Unix time
/// between 1990 and 2050. A time of day is passed over: the date that is written counts.
WrittenDate takeDateApart(std::string_view trimmedCell);

/// The date of a cell; `order` settles the forms with the year behind. A month without a day is its first day and sets
/// `isMonth`. A day that does not exist is Impossible.
DateStatus parseDate(std::string_view trimmedCell, DateOrder order, base::Date &date, bool &isMonth);

/// What the cells of a column say about the order of day and month.
class DateStats
{
public:
    explicit DateStats(base::Date today)
        : m_today(today)
    {
    }
    void add(std::string_view trimmedCell);

    bool any() const { return m_clear + m_dmy + m_mdy + m_undecided > 0; }
    bool hasYearLast() const { return m_dmy + m_mdy + m_undecided > 0; }
    /// The order, when the cells decide it or none of them needs one. Dots settle for the day first.
    std::optional<DateOrder> order() const;
    /// The newest date up to today, read in that order.
    std::optional<base::Date> newest(DateOrder order) const;

private:
    void keepNewest(DateOrder order, base::Date date);

    base::Date m_today;
    std::int64_t m_clear = 0;
    std::int64_t m_dmy = 0;
    std::int64_t m_mdy = 0;
    std::int64_t m_undecided = 0;
    std::int64_t m_dotted = 0;
    std::int32_t m_lastClear = 0; ///< year, month, day of the newest so far, packed
    std::array<std::optional<base::Date>, 3> m_newest;
};

} // namespace perennial::importing
