// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"

namespace perennial::importing
{

using base::ProblemCode;
using Kind = SourcePlan::Kind;

bool RowReader::checkSpan(std::size_t first, std::size_t last, const facts::Batch &batch)
{
    const std::size_t row = batch.size() - 1;
    const facts::Value &start = batch.at(row, first);
    const facts::Value &end = batch.at(row, last);
    if (end.kind != facts::Value::Kind::Integer || end.integer >= start.integer)
        return true;
    const auto iso = [](std::int64_t days) { return base::Date::fromDays(static_cast<std::int32_t>(days)).toIso(); };
    m_leftOut.reason = {ProblemCode::EndBeforeStart, {iso(start.integer), iso(end.integer)}};
    const FieldPlan *plan = m_plan.find(last);
    if (plan != nullptr && plan->sources.front().kind == Kind::Column)
        m_leftOut.column = m_inspection.columns[plan->sources.front().place].header;
    m_leftOut.value = iso(end.integer);
    return false;
}

bool RowReader::checkLevel(const facts::Batch &batch)
{
    const std::size_t row = batch.size() - 1;
    const bool hasLevel = batch.at(row, *m_level).kind != facts::Value::Kind::Missing;
    if (hasLevel || batch.at(row, *m_level + 1).kind != facts::Value::Kind::Missing)
        return true;
    const FieldPlan *plan = m_plan.find(*m_level);
    const bool hasColumn = plan != nullptr && plan->sources.front().kind == Kind::Column;
    refuse(ProblemCode::CellMissing,
           {nullptr, {}, hasColumn ? m_inspection.columns[plan->sources.front().place].header : "mrr"});
    return false;
}

bool RowReader::checkRow(facts::Batch &batch)
{
    const std::size_t row = batch.size() - 1;
    if (m_startsOn && m_endsOn)
        return checkSpan(*m_startsOn, *m_endsOn, batch);
    if (m_level)
        return checkLevel(batch);
    const auto date = m_spec.indexOf("date");
    if (date && batch.at(row, *date).kind == facts::Value::Kind::Missing && m_inspection.period) {
        const auto &[first, last] = *m_inspection.period;
        const base::Date day = first == last ? first : first.monthOf().firstDay();
        batch.setInteger(*date, day.days());
        batch.setText(*date + 1, first == last ? "day" : "month");
    }
    return true;
}

} // namespace perennial::importing
