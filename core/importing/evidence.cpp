// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/evidence.h"

#include "core/csv/reader.h"
#include "core/importing/inspection.h"
#include "core/importing/numbers.h"
#include "core/importing/record_sorter.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

constexpr std::size_t longestShown = 60;

/// A column whose deciding cell is looked for.
struct Wanted {
    const ColumnReading *column = nullptr;
    DecidingCell found;
    bool settled = false;
};

/// 2: it can only be read one way; 1: by a convention (dots between day and month); 0: it says nothing.
int weightOfDate(std::string_view cell, DateOrder order)
{
    const WrittenDate written = takeDateApart(cell);
    if (written.form != WrittenDate::Form::YearLast)
        return 0;
    constexpr int months = 12;
    const bool dayFirst = order == DateOrder::Dmy;
    if ((dayFirst ? written.a : written.b) > months)
        return 2;
    return dayFirst && written.separator == '.' ? 1 : 0;
}

int weightOfNumber(std::string_view cell, char mark)
{
    NumberStats stats;
    stats.add(cell);
    return stats.mark() == mark ? 2 : 0;
}

void look(Wanted &wanted, const csv::Record &record)
{
    const ColumnReading &column = *wanted.column;
    if (column.index >= record.cells.size())
        return;
    const std::string_view cell = trimmed(record.cells[column.index]);
    if (cell.empty())
        return;
    const int weight =
        column.dateOrder ? weightOfDate(cell, *column.dateOrder) : weightOfNumber(cell, column.decimalMark);
    if (weight == 0 || (weight == 1 && wanted.found.line != 0))
        return;
    wanted.found.line = record.line;
    wanted.found.cell = std::string(cell.substr(0, longestShown));
    wanted.settled = weight == 2;
}

std::vector<Wanted> wantedOf(const Inspection &inspection)
{
    std::vector<Wanted> wanted;
    for (const ColumnReading &column : inspection.columns) {
        const bool date = column.dateOrder && *column.dateOrder != DateOrder::Ymd;
        if (column.field.empty() || column.ambiguous || (!date && column.decimalMark == 0))
            continue;
        if (column.dateOrder && !date)
            continue;
        wanted.push_back({&column, {column.header, date ? "date_order" : "decimal_mark", 0, {}}, false});
    }
    return wanted;
}

} // namespace

std::vector<DecidingCell> decidingCells(const Inspection &inspection, std::size_t mostRecords)
{
    std::vector<DecidingCell> cells;
    std::vector<Wanted> wanted = wantedOf(inspection);
    if (wanted.empty())
        return cells;
    auto reader = csv::Reader::open(inspection.file, inspection.layout);
    if (!reader)
        return cells;
    RecordSorter sorter(inspection.recipe, inspection.layout.headerLine);
    for (std::size_t i = 0; i < mostRecords; ++i) {
        const csv::Record *record = reader->next();
        if (record == nullptr || std::ranges::all_of(wanted, &Wanted::settled))
            break;
        if (sorter.sort(*record) != RecordSorter::Kind::Data)
            continue;
        for (Wanted &entry : wanted) {
            if (!entry.settled)
                look(entry, *record);
        }
    }
    for (Wanted &entry : wanted) {
        if (entry.found.line != 0)
            cells.push_back(std::move(entry.found));
    }
    return cells;
}

} // namespace perennial::importing
