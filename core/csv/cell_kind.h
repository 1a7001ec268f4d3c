// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace perennial::csv
{

/// What a cell looks like, as far as it tells a table from text that was cut at the wrong places.
enum class CellKind : std::uint8_t {
    Empty,
    Missing,    ///< `--`, `N/A`
    Number,     ///< integer, decimal with either mark, amount with its currency, percentage
    Date,       ///< with or without time
    Time,       ///< `09:30`, `00:12:00`
    Truth,      ///< true, no
    Email,      ///< or web address
    Identifier, ///< one word of letters, digits and `_ - . /`
    Text
};

CellKind kindOf(std::string_view cell);

/// A value rather than a name: what headers hardly have.
constexpr bool isValue(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Date || kind == CellKind::Time || kind == CellKind::Email;
}

} // namespace perennial::csv
