// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial::importing
{

/// A number as it is written: mantissa / 10^scale.
struct Decimal {
    std::int64_t mantissa = 0; ///< at most 18 digits
    int scale = 0;
    bool cut = false;        ///< digits behind the 18th were dropped, and one of them was not 0
    bool percent = false;    ///< followed by %
    base::Currency currency; ///< written beside it; none otherwise

    double toDouble() const;
};

enum class NumberStatus : std::uint8_t { Ok, NotANumber, TooLarge };

/// Reads a trimmed cell that is not a missing mark. `mark` is the decimal mark of its column ('.' or ',').
/// Groups of thousands may be of the other mark, blanks of any width or apostrophes, and must be well formed, so that
/// `1,5` in a column with decimal points is no number rather than 15. Negative: `-`, U+2212, a minus behind, brackets.
NumberStatus parseNumber(std::string_view cell, char mark, Decimal &number);

/// In minor units, rounded half away from zero; nothing when larger than base::largestAmount.
/// `rounded` is set when the number had more decimals than the currency.
std::optional<base::Minor> toMinor(const Decimal &number, int decimals, bool &rounded);

/// What the cells of a column say about its decimal mark.
class NumberStats
{
public:
    void add(std::string_view trimmedCell);

    /// '.' or ',' when the cells decide, 0 when they do not.
    char mark() const;
    /// Cells such as 1.000 or 2,500 were seen that read differently under either mark.
    bool hasUndecided() const { return m_undecidedDot + m_undecidedComma > 0; }
    /// The undecided cells that are read as groups by the other columns' mark.
    std::string grouping(char mark) const;
    /// All of the cells are whole and look like cents: 1900, 4950, 0.
    bool looksMinor() const { return m_minorLike && !m_otherwise; }
    base::Currency currency() const { return m_currency; } ///< seen beside the numbers

private:
    void addWhole(std::string_view digits);
    void addWritten(std::string_view cell);
    void addSeparators(std::string_view body);

    std::int64_t m_dot = 0;   ///< cells that only read with a decimal point
    std::int64_t m_comma = 0; ///< ... with a decimal comma
    std::int64_t m_undecidedDot = 0;
    std::int64_t m_undecidedComma = 0;
    std::string m_blankGroup; ///< blank or apostrophe between digits, as written
    bool m_minorLike = false; ///< a whole number of at least 100 that ends as prices in cents do
    bool m_otherwise = false; ///< anything else but 0
    bool m_dotGroup = false;
    bool m_commaGroup = false;
    base::Currency m_currency;
};

} // namespace perennial::importing
