// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/header.h"

#include "core/csv/cell_kind.h"
#include "core/csv/dialect.h"

#include <algorithm>
#include <vector>

namespace perennial::csv
{

namespace
{

/// A record that may be a header or data.
struct Row {
    std::int64_t line = 0;
    std::span<const std::string_view> cells;
    bool afterBlank = false;
    std::size_t width() const { return cells.size(); }
};

std::vector<Row> rowsOf(const Table &table)
{
    std::vector<Row> rows;
    bool blank = false;
    for (const ParsedRecord &record : table.records()) {
        const auto cells = table.cells(record);
        if (!cells.empty() && !isComment(cells))
            rows.push_back({record.line, cells, blank});
        blank = cells.empty() || isComment(cells);
    }
    return rows;
}

std::size_t filledCells(const Row &row)
{
    return static_cast<std::size_t>(std::count_if(
        row.cells.begin(), row.cells.end(), [](std::string_view cell) { return kindOf(cell) != CellKind::Empty; }));
}

bool hasValues(const Row &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return isValue(kindOf(cell)); });
}

bool startsRun(const std::vector<Row> &rows, std::size_t i)
{
    return i + 1 < rows.size() && !rows[i + 1].afterBlank && rows[i].width() == rows[i + 1].width();
}

/// The width of the first table worth the name: of the first two neighbours as wide as each other that have at least
/// half the columns of the widest such pair. (A block of "name, value" lines above it is narrower, a second table
/// below it comes later.)
std::size_t tableWidth(const std::vector<Row> &rows)
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
    for (const Row &row : rows)
        widest = std::max(widest, row.width());
    return widest;
}

/// A title that a spreadsheet padded to the width of the table.
bool isPaddedTitle(const Row &row, const std::vector<Row> &rows, std::size_t at)
{
    if (row.width() < 3 || filledCells(row) * 3 >= row.width() || filledCells(row) > 2)
        return false;
    return std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(at), rows.end(), [&row](const Row &other) {
        return other.width() == row.width() && filledCells(other) > filledCells(row);
    });
}

/// Data may be a little wider or narrower than its header (a trailing delimiter, a forgotten one).
bool isHeaderAbove(const Row &above, const Row &row)
{
    const std::size_t difference =
        above.width() > row.width() ? above.width() - row.width() : row.width() - above.width();
    return !row.afterBlank && above.width() >= 2 && difference * 4 <= row.width() + 3 && !hasValues(above) &&
           hasValues(row) && filledCells(above) * 2 > above.width();
}

} // namespace

std::optional<std::int64_t> detectHeaderLine(const Table &table)
{
    const std::vector<Row> rows = rowsOf(table);
    if (rows.empty())
        return std::nullopt;
    const std::size_t width = tableWidth(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].width() != width || isPaddedTitle(rows[i], rows, i))
            continue;
        while (i > 0 && isHeaderAbove(rows[i - 1], rows[i]))
            --i;
        return rows[i].line;
    }
    return rows.front().line;
}

} // namespace perennial::csv
