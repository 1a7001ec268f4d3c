// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/header.h"

#include <algorithm>

namespace perennial::csv
{

namespace
{

using Rows = std::span<const TableRow>;

bool startsRun(Rows rows, std::size_t i)
{
    return i + 1 < rows.size() && !rows[i + 1].afterBlank && rows[i].width() == rows[i + 1].width();
}

/// The width of the first table worth the name: of the first two neighbours as wide as each other that have at least
/// half the columns of the widest such pair. (A block of "name, value" lines above it is narrower, a second table
/// below it comes later.)
std::size_t tableWidth(Rows rows)
{
    std::size_t widest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (startsRun(rows, i))
            widest = std::max(widest, rows[i].width());
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (startsRun(rows, i) && rows[i].width() >= 2 && rows[i].width() * 2 >= widest)
            return rows[i].width();
    }
    for (const TableRow &row : rows)
        widest = std::max(widest, row.width());
    const auto first =
        std::find_if(rows.begin(), rows.end(), [widest](const TableRow &row) { return row.width() * 2 >= widest; });
    return first == rows.end() ? widest : first->width();
}

/// A title that a spreadsheet padded to the width of the table.
bool isPaddedTitle(Rows rows, std::size_t at)
{
    const TableRow &row = rows[at];
    const std::size_t filled = row.filled();
    if (row.width() < 3 || filled > 2 || (filled == 2 && row.width() <= 6))
        return false;
    return std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, rows.end(), [&](const TableRow &other) {
        return other.width() == row.width() && other.filled() > filled + (filled == 1 ? 1U : 0U);
    });
}

/// One of some sparse rows (`Customers,210,,`) that a row of delimiters alone parts from the fuller ones below.
bool isInPaddedBlock(Rows rows, std::size_t at)
{
    constexpr std::size_t longest = 12;
    std::size_t fullest = 0;
    for (std::size_t i = at; i + 1 < rows.size() && i < at + longest; ++i) {
        const std::size_t filled = rows[i].filled();
        if (filled == 0)
            return fullest != 0 && rows[i + 1].width() == rows[at].width() && rows[i + 1].filled() > fullest;
        if (filled * 2 > rows[at].width())
            return false;
        fullest = std::max(fullest, filled);
    }
    return false;
}

/// Names of groups of columns (`,2024,,2025,`) above the names of the columns themselves.
bool isGroupsAbove(const TableRow &above, const TableRow &row)
{
    if (above.width() != row.width() || row.afterBlank || row.hasValues() || above.filled() >= row.filled())
        return false;
    for (std::size_t i = 0; i < above.width(); ++i) {
        if (above.kinds[i] != CellKind::Empty && row.kinds[i] == CellKind::Empty)
            return false;
    }
    return above.filled() * 2 <= above.width() + 1;
}

/// Data may be a little wider than its header (a trailing delimiter), and narrower where the last cells are left out.
bool isHeaderAbove(const TableRow &above, const TableRow &row)
{
    const bool near = above.width() >= row.width() ? above.width() <= 2 * row.width()
                                                   : (row.width() - above.width()) * 4 <= row.width() + 3;
    return !row.afterBlank && above.width() >= 2 && near && !above.hasValues() && row.hasValues() &&
           above.filled() * 2 > above.width();
}

/// What was passed by as a title, but names the first column of the data right below it.
bool isSparseHeader(Rows rows, std::size_t at)
{
    const TableRow &row = rows[at];
    return row.width() == rows[at + 1].width() && row.filled() != 0 && !row.hasValues() && !rows[at + 1].afterBlank &&
           rows[at + 1].hasValues() && countHeaderRows(rows, at + 1) == 0;
}

} // namespace

std::size_t findHeader(Rows rows)
{
    const std::size_t width = tableWidth(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].width() != width || isPaddedTitle(rows, i) || isInPaddedBlock(rows, i))
            continue;
        while (i > 0 && (isHeaderAbove(rows[i - 1], rows[i]) || isSparseHeader(rows, i - 1)))
            --i;
        return i + 2 < rows.size() && isGroupsAbove(rows[i], rows[i + 1]) ? i + 1 : i;
    }
    return 0;
}

} // namespace perennial::csv
