// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/cell_kind.h"
#include "core/csv/table.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace perennial::csv
{

/// A record that may be a title, a header, data or a note.
struct TableRow {
    std::int64_t line = 0;
    std::span<const std::string_view> cells;
    std::vector<CellKind> kinds;
    bool afterBlank = false; ///< behind a blank line or a comment

    std::size_t width() const { return cells.size(); }
    std::size_t filled() const;
    bool hasValues() const;
};

/// The records of the table that are neither blank nor comments, as many as a decision needs.
std::vector<TableRow> rowsOf(const Table &table);

/// A note above the table (`# Start date: 20250601`); a header may begin with a column named `#`.
bool isComment(std::span<const std::string_view> cells);

} // namespace perennial::csv
