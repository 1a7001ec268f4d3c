// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace perennial::csv
{

enum class Escape : std::uint8_t { None, Doubled, Backslash };
enum class LineEnd : std::uint8_t { Lf, CrLf, Cr, Mixed };

/// What blanks are beside cells: part of them (as RFC 4180 has it); dropped between a delimiter and an opening quote
/// (`a, "b, c"`); or several delimiters in a row stand for one, and lines may begin and end with them (aligned
/// columns).
enum class Blanks : std::uint8_t { Kept, BeforeQuotes, OneDelimiter };

/// How cells are told apart.
struct Dialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0': cells are never quoted
    Escape escape = Escape::Doubled;
    Blanks blanks = Blanks::Kept;

    bool operator==(const Dialect &) const = default;
};

/// What speaks for a layout, over the records that were looked at.
struct Evidence {
    std::int64_t records = 0; ///< of the table, its header included, footers and further tables not
    std::int64_t columns = 0; ///< that most of them have
    double uniform = 0;       ///< share of them that have that many
    double values = 0;        ///< share of the filled cells below the header that are numbers, dates, times, addresses
    std::int64_t nextTableLine = 0; ///< where a second table begins; 0: none was seen
    std::int64_t footerLine = 0;    ///< where notes behind the last table begin; 0: none was seen
    bool whole = false;             ///< the records looked at are all that the file has

    bool operator==(const Evidence &) const = default;
};

/// What the reader needs to know of a file before it can name its columns.
struct Layout {
    std::string encoding = "UTF-8"; ///< a name ICU knows
    bool bom = false;
    bool sampled = false; ///< of the encoding not all bytes were seen: text that is not of it may still come
    Dialect dialect;
    LineEnd lineEnd = LineEnd::Lf;
    std::int64_t firstLine = 1;  ///< 2 behind a `sep=` line
    std::int64_t headerLine = 1; ///< the line (from 1) on which the header record begins
    /// Records from headerLine on that are names (choice labels, units), not data. 0: the table has no header, and
    /// headerLine is that of its first record.
    std::int64_t headerRows = 1;
    Evidence evidence;

    bool operator==(const Layout &) const = default;
};

/// What the user decided; everything else is detected.
struct LayoutChoices {
    std::optional<std::string> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
    std::optional<std::int64_t> headerLine;
    bool thorough = false; ///< look at all bytes for the encoding, however long the file is
};

/// Limits of formats.md part C.
constexpr std::size_t largestField = std::size_t{16} * 1024 * 1024; ///< bytes
constexpr std::size_t mostColumns = 2000;

/// Looks at the beginning of the file (and for the encoding at some samples of the rest) and decides by the table that
/// comes out: shape and types of cells, not counts of characters.
/// Fails with FileMissing, FileUnreadable, FileNotRegular, FileEmpty, FileNotText, UnknownEncoding, TooManyColumns.
base::Outcome<Layout> detectLayout(const std::filesystem::path &file, const LayoutChoices &choices = {});

} // namespace perennial::csv
