// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/table_rows.h"

#include <algorithm>

namespace perennial::csv
{

namespace
{

constexpr std::size_t mostCells = 50'000;

} // namespace

std::size_t TableRow::filled() const
{
    return static_cast<std::size_t>(
        std::count_if(kinds.begin(), kinds.end(), [](CellKind kind) { return kind != CellKind::Empty; }));
}

bool TableRow::hasValues() const
{
    return std::any_of(kinds.begin(), kinds.end(), isValue);
}

std::vector<TableRow> rowsOf(const Table &table)
{
    std::vector<TableRow> rows;
    bool blank = false;
    std::size_t looked = 0;
    for (const ParsedRecord &record : table.records()) {
        const auto cells = table.cells(record);
        if (!cells.empty() && !isComment(cells)) {
            TableRow &row = rows.emplace_back(TableRow{record.line, cells, {}, blank});
            row.kinds.reserve(cells.size());
            std::transform(cells.begin(), cells.end(), std::back_inserter(row.kinds), kindOf);
            looked += cells.size();
        }
        blank = cells.empty() || isComment(cells);
        if (looked > mostCells)
            break;
    }
    return rows;
}

bool isComment(std::span<const std::string_view> cells)
{
    if (cells.empty())
        return false;
    const std::string_view first = cells[0].substr(std::min(cells[0].find_first_not_of(' '), cells[0].size()));
    return first.starts_with('#') && (first.size() > 1 || cells.size() == 1);
}

} // namespace perennial::csv
