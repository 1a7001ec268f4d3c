// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/header.h"

#include <algorithm>
#include <array>

namespace perennial::csv
{

namespace
{

using Rows = std::span<const TableRow>;

constexpr std::size_t mostHeaderRows = 4;

/// The columns of a block of data that hold numbers, dates, times or addresses.
struct ValueColumns {
    std::vector<std::size_t> at;
    std::vector<CellKind> kinds; ///< the most frequent of each
    bool firstFilled = false;    ///< nearly every row has something in its first cell
};

/// Of the rows that follow each other from `from` on.
ValueColumns valueColumns(Rows rows, std::size_t from, std::size_t width)
{
    constexpr std::size_t enough = 200;
    std::size_t end = from;
    while (end < rows.size() && end - from < enough && (end == from || rows[end].width() > width / 2))
        ++end;
    ValueColumns result;
    std::size_t firstFilled = 0;
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t filled = 0;
        std::size_t values = 0;
        std::array<std::size_t, 16> ofKind{};
        for (const TableRow &row : rows.subspan(from, end - from)) {
            const CellKind kind = column < row.width() ? row.kinds[column] : CellKind::Empty;
            filled += kind != CellKind::Empty && kind != CellKind::Missing ? 1 : 0;
            values += isValue(kind) ? 1 : 0;
            ++ofKind[static_cast<std::size_t>(kind)];
        }
        if (column == 0)
            firstFilled = filled;
        if (values == 0 || values * 5 < filled * 4 || values * 2 < end - from)
            continue;
        result.at.push_back(column);
        std::size_t usual = static_cast<std::size_t>(CellKind::Number);
        for (const CellKind kind : {CellKind::Date, CellKind::Time, CellKind::Email}) {
            if (ofKind[static_cast<std::size_t>(kind)] > ofKind[usual])
                usual = static_cast<std::size_t>(kind);
        }
        result.kinds.push_back(static_cast<CellKind>(usual));
    }
    result.firstFilled = end > from && firstFilled * 10 >= (end - from) * 9;
    return result;
}

CellKind kindAt(const TableRow &row, std::size_t column)
{
    return column < row.width() ? row.kinds[column] : CellKind::Empty;
}

bool isYear(std::string_view cell)
{
    return cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20")) &&
           std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `Region,2023,2024`: years or dates over columns of amounts.
bool namesPeriods(const TableRow &row, const ValueColumns &columns)
{
    std::size_t periods = 0;
    for (std::size_t i = 0; i < columns.at.size(); ++i) {
        const CellKind kind = kindAt(row, columns.at[i]);
        if (!isValue(kind))
            continue;
        if (columns.kinds[i] != CellKind::Number || !(kind == CellKind::Date || isYear(row.cells[columns.at[i]])))
            return false;
        ++periods;
    }
    return periods >= 2 && !isValue(kindAt(row, 0));
}

/// Values stand where the rows below have values.
bool isData(const TableRow &row, const ValueColumns &below)
{
    if (below.at.empty() || namesPeriods(row, below))
        return false;
    std::size_t values = 0;
    std::size_t names = 0;
    for (std::size_t i = 0; i < below.at.size(); ++i) {
        const CellKind kind = kindAt(row, below.at[i]);
        values += kind == below.kinds[i] || kind == CellKind::Missing ? 1 : 0;
        names += kind == CellKind::Identifier || kind == CellKind::Text ? 1 : 0;
    }
    return values > names;
}

bool repeatsCell(const TableRow &row, const TableRow &header)
{
    const std::size_t width = std::min(row.width(), header.width());
    for (std::size_t i = 0; i < width; ++i) {
        if (row.kinds[i] != CellKind::Empty && row.cells[i] == header.cells[i])
            return true;
    }
    return false;
}

/// `|----|:---:|` below the header of a table written with signs.
bool isRule(const TableRow &row)
{
    std::size_t rules = 0;
    for (std::size_t i = 0; i < row.width(); ++i) {
        const bool rule = row.cells[i].find_first_not_of("-=: +") == std::string_view::npos;
        if (!rule)
            return false;
        rules += row.cells[i].find_first_of("-=") != std::string_view::npos ? 1 : 0;
    }
    return rules != 0;
}

/// Choice labels, units, a translation of the names: text or nothing in all columns that hold values below.
bool isFurtherHeader(const TableRow &row, const TableRow &header, const ValueColumns &below)
{
    if (isRule(row))
        return true;
    if (row.filled() == 0 || row.hasValues() || below.at.empty())
        return false;
    std::size_t names = 0;
    for (const std::size_t column : below.at) {
        const CellKind kind = kindAt(row, column);
        if (kind == CellKind::Missing)
            return false;
        names += kind != CellKind::Empty ? 1 : 0;
    }
    if (row.kinds[0] == CellKind::Empty && below.firstFilled)
        return true;
    if (names >= 2)
        return names * 2 >= below.at.size();
    return names == below.at.size() &&
           (repeatsCell(row, header) || (below.at.front() == 0 && row.kinds[0] == CellKind::Text));
}

} // namespace

std::int64_t countHeaderRows(Rows rows, std::size_t header)
{
    const std::size_t width = rows[header].width();
    if (header + 1 == rows.size() || rows[header + 1].width() * 2 <= width)
        return rows[header].hasValues() ? 0 : 1;
    std::size_t data = header + 1;
    while (data + 1 < rows.size() && data < header + mostHeaderRows && !rows[data].hasValues())
        ++data;
    const ValueColumns below = valueColumns(rows, rows[data].hasValues() ? data : header + 1, width);
    if (isData(rows[header], below))
        return 0;
    std::size_t end = header + 1;
    while (end < data && !rows[end].afterBlank && rows[end].width() == width &&
           isFurtherHeader(rows[end], rows[header], below))
        ++end;
    return static_cast<std::int64_t>(end - header);
}

} // namespace perennial::csv
