// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial::base
{

/// An amount in minor units (cents) of a currency that stands beside it.
using Minor = std::int64_t;

/// The largest amount a single record may carry, either sign: sums of a million of them stay inside 64 bits.
constexpr Minor largestAmount = 9'000'000'000'000;

__extension__ using Wide = __int128;

/// numerator / denominator (> 0), halves away from zero: 2.5 -> 3, -2.5 -> -3.
constexpr Wide divideRounded(Wide numerator, Wide denominator)
{
    const Wide half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

/// A currency of ISO 4217.
class Currency
{
public:
    constexpr Currency() = default; ///< none
    /// Three letters in either case that ISO 4217 lists; nothing otherwise.
    static std::optional<Currency> fromCode(std::string_view code);

    std::string code() const { return isNone() ? std::string() : std::string(m_code.data(), 3); }
    bool isNone() const { return m_code[0] == '\0'; }
    int decimals() const;        ///< 2 for EUR, 0 for JPY, 3 for KWD
    Minor minorPerMajor() const; ///< 10 to the power of decimals()
    auto operator<=>(const Currency &) const = default;

private:
    std::array<char, 3> m_code{};
};

/// How long one price lasts. Monthly value = line total x `numerator / denominator`
/// (kpis.md section 1: month 1, year 1/12, week 52/12, day 365/12, n months 1/n).
struct Interval {
    enum class Unit : std::uint8_t { Day, Week, Month };
    Unit unit = Unit::Month;
    std::int16_t count = 1;

    /// `day week month quarter half_year year` or `N months` (also `N weeks`, `N days`, `N years`); nothing otherwise.
    static std::optional<Interval> fromText(std::string_view text);
    std::string toText() const;
    Wide numerator() const;
    Wide denominator() const;
    bool operator==(const Interval &) const = default;
};

/// quantities and shares are exact to a millionth
constexpr std::int64_t micro = 1'000'000;
/// exchange rates are exact to 10^-12
constexpr std::int64_t pico = 1'000'000'000'000;

/// The monthly value of one price in minor units: (unit amount x quantity - discount) x factor, rounded once,
/// halves away from zero; never below 0. `discount` is an amount per interval for the whole line.
Minor monthlyValue(Minor unitAmount, std::int64_t quantityMicro, Minor discount, Interval interval);

/// `amount` of `from` in `to`, at `ratePico` units of `to` per unit of `from` (10^-12), rounded once.
Minor converted(Minor amount, Currency from, Currency to, std::int64_t ratePico);

} // namespace perennial::base
