// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace perennial::importing
{

/// Without blanks at either end: ASCII white space, no-break spaces of either width.
std::string_view trimmed(std::string_view text);

/// A header as it is compared: case-folded letters and digits only, so that blanks, `*`, `_` and punctuation do not
/// count; without `(UTC)`. A header without letters or digits stays as it is.
std::string foldedHeader(std::string_view header);

/// A word of a vocabulary as it is compared: case-folded, single blanks, without signs and emoji at either end.
std::string foldedWord(std::string_view word);

/// Whether the folded word is the pattern; `*` at its beginning or end stands for anything.
bool matchesPattern(std::string_view pattern, std::string_view word);

/// Whether the cell says that there is no value: empty, `-`, `--`, `N/A`, `NULL`, `∞` ... For numbers and dates only:
/// in a text column such a cell is a text.
bool isMissingMark(std::string_view trimmedCell);

/// The cell with Arabic-Indic and Persian digits and their marks as `0-9`, `.` and `,`; nothing when it has none.
std::optional<std::string> withAsciiDigits(std::string_view cell);
/// `Acme (UK) (1234567)` -> `Acme (UK)`: without a number in brackets at the end.
std::string_view withoutNumber(std::string_view text);

/// The ends of a span, `Jun 1 - Jun 30, 2025` or `20250601-20250630`; the second is empty when it is none.
std::pair<std::string_view, std::string_view> endsOf(std::string_view text);

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace perennial::importing
