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

/// How cells are told apart.
struct Dialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0': cells are never quoted
    Escape escape = Escape::Doubled;

    bool operator==(const Dialect &) const = default;
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
