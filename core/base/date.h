// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial::base
{

class Month;

/// A plain calendar date (proleptic Gregorian, no time zone), counted in days since 1970-01-01.
class Date
{
public:
    constexpr Date() = default;
    static constexpr Date fromDays(std::int32_t days) { return Date(days); }
    /// Nothing when the day does not exist (2025-02-30) or the year is outside 1900..2200.
    static std::optional<Date> fromYmd(int year, int month, int day);
    /// Exactly `YYYY-MM-DD`; nothing otherwise.
    static std::optional<Date> fromIso(std::string_view text);
    /// Later than every real date: the end of what has no end.
    static constexpr Date openEnd() { return Date(INT32_MAX); }

    constexpr std::int32_t days() const { return m_days; }
    constexpr bool isOpenEnd() const { return m_days == INT32_MAX; }
    int year() const;
    int month() const;   ///< 1..12
    int day() const;     ///< 1..31
    int weekday() const; ///< 1 Monday .. 7 Sunday (ISO)
    Month monthOf() const;
    std::string toIso() const; ///< `YYYY-MM-DD`

    constexpr Date operator+(std::int32_t days) const { return Date(m_days + days); }
    constexpr Date operator-(std::int32_t days) const { return Date(m_days - days); }
    constexpr std::int32_t operator-(Date other) const { return m_days - other.m_days; }
    constexpr auto operator<=>(const Date &) const = default; // NOLINT(modernize-use-nullptr): misread

private:
    constexpr explicit Date(std::int32_t days)
        : m_days(days)
    {
    }
    std::int32_t m_days = 0;
};

/// A calendar month, counted in months since year 0.
class Month
{
public:
    constexpr Month() = default;
    static constexpr Month fromIndex(std::int32_t index) { return Month(index); }
    static std::optional<Month> fromYm(int year, int month);
    /// Exactly `YYYY-MM`; nothing otherwise.
    static std::optional<Month> fromIso(std::string_view text);

    constexpr std::int32_t index() const { return m_index; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; } ///< 1..12
    Date firstDay() const;
    Date lastDay() const;
    int length() const;        ///< days
    std::string toIso() const; ///< `YYYY-MM`

    constexpr Month operator+(std::int32_t months) const { return Month(m_index + months); }
    constexpr Month operator-(std::int32_t months) const { return Month(m_index - months); }
    constexpr std::int32_t operator-(Month other) const { return m_index - other.m_index; }
    constexpr auto operator<=>(const Month &) const = default; // NOLINT(modernize-use-nullptr): misread

private:
    constexpr explicit Month(std::int32_t index)
        : m_index(index)
    {
    }
    std::int32_t m_index = 0;
};

enum class Every { Day, Week, Month, Quarter, Year };

/// A closed span of days that carries one figure.
struct Period {
    Date first;
    Date last;
    /// `2025-05`, `2025-Q2`, `2025`, `2025-W07` or `2025-05-31`, by the kind of period.
    std::string label;

    bool operator==(const Period &) const = default;
};

/// The period of that kind that holds `day`; quarters and years start at `fiscalYearStart` (1..12).
Period periodOf(Date day, Every every, int fiscalYearStart = 1);

} // namespace perennial::base
