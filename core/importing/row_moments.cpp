// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/clock.h"
#include "core/importing/row_reader.h"
#include "core/importing/text.h"

#include <cmath>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr std::int64_t secondsOfDay = 86'400;
constexpr double longestDuration = 100.0 * 366 * secondsOfDay;

} // namespace

RowReader::Took RowReader::setMoment(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    std::int64_t seconds = 0;
    if (cell.source->plan->kind == SourcePlan::Kind::AsOf) {
        seconds = m_inspection.asOf.days() * secondsOfDay;
        warn(ProblemCode::CellMissing, cell.column);
    } else {
        bool isMonth = false;
        const DateOrder order =
            cell.source->column ? cell.source->column->dateOrder.value_or(DateOrder::Dmy) : DateOrder::Ymd;
        const DateStatus status = parseMoment(cell.text, order, seconds, isMonth);
        if (status == DateStatus::Impossible)
            return refuse(ProblemCode::CellImpossibleDate, cell);
        if (status != DateStatus::Ok || isMonth)
            return refuse(ProblemCode::CellNotADate, cell);
    }
    if (cell.source->plan->untilAsOf && seconds >= (m_inspection.asOf.days() + 1) * secondsOfDay)
        return Took::Nothing;
    batch.setInteger(reader.field, seconds);
    return Took::Value;
}

RowReader::Took RowReader::setAfter(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    const SourcePlan &plan = *cell.source->plan;
    const facts::Value start = batch.at(batch.size() - 1, *plan.after);
    if (start.kind != facts::Value::Kind::Integer)
        return Took::Nothing;
    if (const auto duration = clockDuration(cell.text)) {
        batch.setInteger(reader.field, start.integer + *duration);
        return Took::Value;
    }
    const char mark =
        cell.source->column && cell.source->column->decimalMark != 0 ? cell.source->column->decimalMark : '.';
    Decimal number;
    if (plan.unitSeconds == 0 || parseNumber(cell.text, mark, number) != NumberStatus::Ok || number.percent ||
        !number.currency.isNone())
        return refuse(ProblemCode::CellNotANumber, cell);
    if (number.mantissa < 0)
        return refuse(ProblemCode::CellNegative, cell);
    const double seconds = number.toDouble() * static_cast<double>(plan.unitSeconds);
    if (seconds > longestDuration)
        return refuse(ProblemCode::CellTooLarge, cell);
    batch.setInteger(reader.field, start.integer + std::llround(seconds));
    return Took::Value;
}

RowReader::Took RowReader::setScore(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    const auto score = scoreOf(cell.text);
    if (!score)
        return refuse(ProblemCode::CellNotAChoice, cell, "0 ... 10");
    batch.setInteger(reader.field, *score);
    return Took::Value;
}

} // namespace perennial::importing
