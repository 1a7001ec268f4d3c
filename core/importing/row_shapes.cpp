// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"

#include "core/importing/text.h"

#include <algorithm>
#include <set>

namespace perennial::importing
{

using base::ProblemCode;

/// The same name and cell twice in one record is one row: two columns of one name that were filled together.
void RowReader::readColumnsAsRows(const csv::Record &record, facts::Batch &batch)
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const RowColumn &column : m_plan.rowColumns) {
        const std::string_view cell =
            column.column < record.cells.size() ? trimmed(record.cells[column.column]) : std::string_view();
        if (isMissingMark(cell) || !seen.insert({column.name, cell}).second)
            continue;
        m_rowColumn = &column;
        for (FieldReader &reader : m_readers) {
            for (SourceReader &source : reader.sources) {
                if (source.plan->kind == SourcePlan::Kind::RowCell)
                    source.column = &m_inspection.columns[column.column];
            }
        }
        m_leftOut = {};
        readRecord(record, batch);
    }
    if (!seen.empty())
        return;
    m_leftOut.column = m_inspection.recipe.columnsAsRows->value;
    m_leftOut.reason = {ProblemCode::SkippedByRecipe, {m_leftOut.column, "–"}};
    leaveOut(record, false, batch);
}

RowReader::Took RowReader::setSpan(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    const SourcePlan &plan = *cell.source->plan;
    auto [from, to] = plan.range ? endsOf(cell.text) : std::pair(cell.text, cell.through);
    if (to.empty())
        to = from;
    const DateOrder usual = m_inspection.recipe.usualDateOrder().value_or(DateOrder::Mdy);
    const ColumnReading *const throughColumn =
        plan.through ? &m_inspection.columns[*plan.through] : cell.source->column;
    base::Date first;
    base::Date last;
    bool isMonth = false;
    bool throughIsMonth = false;
    DateStatus status = parseDate(to, throughColumn->dateOrder.value_or(usual), last, throughIsMonth);
    if (status == DateStatus::Ok) {
        const DateOrder order = cell.source->column->dateOrder.value_or(usual);
        status = parseDate(from, order, first, isMonth);
        if (status != DateStatus::Ok && plan.range) // the year is only said once
            status = parseDate(std::string(from) + ", " + std::to_string(last.year()), order, first, isMonth);
    }
    if (status != DateStatus::Ok)
        return refuse(status == DateStatus::Impossible ? ProblemCode::CellImpossibleDate : ProblemCode::CellNotADate,
                      cell);
    if (last < first) {
        m_leftOut.reason = {ProblemCode::EndBeforeStart, {first.toIso(), last.toIso()}};
        m_leftOut.column = cell.column;
        m_leftOut.value = cell.text;
        return Took::Refused;
    }
    if (first.monthOf() != last.monthOf()) {
        m_leftOut.reason = {ProblemCode::PeriodTooLong,
                            {m_inspection.file.filename().string(), first.toIso(), last.toIso()}};
        m_leftOut.column = cell.column;
        m_leftOut.value = cell.text;
        return Took::Refused;
    }
    const bool ofMonth = isMonth || first != last;
    batch.setInteger(reader.field, (ofMonth ? first.monthOf().firstDay() : first).days());
    batch.setText(reader.field + 1, ofMonth ? "month" : "day");
    return Took::Value;
}

} // namespace perennial::importing
