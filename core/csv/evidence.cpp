// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/header.h"

#include <algorithm>
#include <map>

namespace perennial::csv
{

namespace
{

using Rows = std::span<const TableRow>;

/// A row behind a blank line from which on the rows have another shape, or that names columns anew.
bool startsTable(Rows rows, std::size_t at, const TableRow &header, bool valuesBefore)
{
    const TableRow &row = rows[at];
    if (!row.afterBlank || row.width() < 2 || at + 1 == rows.size() || rows[at + 1].afterBlank ||
        rows[at + 1].width() != row.width())
        return false;
    if (row.width() != header.width())
        return true;
    return valuesBefore && !row.hasValues() && row.filled() == row.width() && rows[at + 1].hasValues();
}

/// The first of the rows at the end that are too narrow to be of the table (notes, a count of rows).
std::size_t footerStart(Rows rows, std::size_t from, std::size_t width)
{
    std::size_t at = rows.size();
    while (at > from && width >= 3 && rows[at - 1].width() * 2 < width && rows[at - 1].width() <= 2)
        --at;
    return at;
}

std::size_t nextTable(Rows rows, std::size_t data, const TableRow &header)
{
    bool values = false;
    for (std::size_t i = data; i < rows.size(); ++i) {
        if (i > data && startsTable(rows, i, header, values))
            return i;
        values = values || rows[i].hasValues();
    }
    return rows.size();
}

} // namespace

Evidence gatherEvidence(Rows rows, std::size_t header, std::int64_t headerRows, bool whole)
{
    Evidence evidence;
    evidence.whole = whole;
    const std::size_t data = std::min(header + static_cast<std::size_t>(headerRows), rows.size());
    std::size_t end = nextTable(rows, data, rows[header]);
    if (end < rows.size()) {
        evidence.nextTableLine = rows[end].line;
    } else if (whole) {
        end = footerStart(rows, std::max(data, header + 1), rows[header].width());
        evidence.footerLine = end < rows.size() ? rows[end].line : 0;
    }
    std::map<std::size_t, std::int64_t> ofWidth;
    std::int64_t filled = 0;
    std::int64_t values = 0;
    for (std::size_t i = header; i < end; ++i) {
        ++ofWidth[rows[i].width()];
        if (i < data)
            continue;
        filled += static_cast<std::int64_t>(rows[i].filled());
        values += std::count_if(rows[i].kinds.begin(), rows[i].kinds.end(), isValue);
    }
    const auto usual = std::max_element(ofWidth.begin(), ofWidth.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    evidence.records = static_cast<std::int64_t>(end - header);
    evidence.columns = static_cast<std::int64_t>(usual->first);
    evidence.uniform = static_cast<double>(usual->second) / static_cast<double>(evidence.records);
    evidence.values = filled == 0 ? 0 : static_cast<double>(values) / static_cast<double>(filled);
    return evidence;
}

} // namespace perennial::csv
