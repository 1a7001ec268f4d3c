// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"
#include "core/importing/text.h"

#include "core/importing/currencies.h"

#include <cmath>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;
using facts::FieldType;

constexpr std::size_t longestText = 32'768;
constexpr std::size_t longestShown = 200;
constexpr std::size_t mostWordsWarned = 1000;
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr double largestCount = 1e15;

std::string shown(std::string_view value)
{
    return std::string(value.substr(0, longestShown));
}

ProblemCode codeOf(NumberStatus status)
{
    return status == NumberStatus::TooLarge ? ProblemCode::CellTooLarge : ProblemCode::CellNotANumber;
}

std::string choicesText(std::span<const std::string_view> choices)
{
    std::string text;
    for (const std::string_view choice : choices)
        text += (text.empty() ? "" : ", ") + std::string(choice);
    return text;
}

} // namespace

RowReader::Took RowReader::refuse(ProblemCode code, const Cell &cell, std::string more)
{
    m_leftOut.column = cell.column;
    m_leftOut.value = shown(cell.text);
    m_leftOut.reason = {code, {std::string(cell.column)}};
    if (code != ProblemCode::CellMissing && code != ProblemCode::CurrencyUnknown && code != ProblemCode::CellTooLong &&
        code != ProblemCode::CellInvalidText)
        m_leftOut.reason.details.push_back(m_leftOut.value);
    if (!more.empty())
        m_leftOut.reason.details.push_back(std::move(more));
    return Took::Refused;
}

void RowReader::warn(ProblemCode code, std::string_view column, std::string_view value)
{
    std::tuple key(code, std::string(column), shown(value));
    if (m_warnings.size() >= mostWordsWarned && !m_warnings.contains(key))
        std::get<2>(key) = "…";
    ++m_warnings[std::move(key)];
}

RowReader::Took RowReader::setValue(FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    switch (reader.spec->type) {
    case FieldType::Text:
        return setText(reader, cell, batch);
    case FieldType::Date:
    case FieldType::DayOrMonth:
    case FieldType::Month:
        if (cell.source->plan->range || !cell.through.empty())
            return setSpan(reader, cell, batch);
        return setDate(reader, cell, batch);
    case FieldType::DateTime:
        return cell.source->plan->after ? setAfter(reader, cell, batch) : setMoment(reader, cell, batch);
    case FieldType::Score:
        return setScore(reader, cell, batch);
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Number:
        return setNumber(reader, cell, batch);
    case FieldType::Currency:
    case FieldType::Interval:
    case FieldType::Choice:
        return setWord(reader, cell, batch);
    case FieldType::RowKey:
        break;
    }
    return Took::Nothing;
}

RowReader::Took RowReader::setText(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    if (cell.text.size() > longestText)
        return refuse(ProblemCode::CellTooLong, cell, std::to_string(longestText));
    if (m_invalidText && cell.text.find(replacement) != std::string_view::npos) {
        if (reader.spec->required)
            return refuse(ProblemCode::CellInvalidText, cell);
        warn(ProblemCode::CellInvalidText, cell.column);
    }
    batch.setText(reader.field, cell.text);
    return Took::Value;
}

RowReader::Took RowReader::setDate(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    base::Date date;
    bool isMonth = false;
    if (cell.source->plan->kind == SourcePlan::Kind::AsOf) {
        date = m_inspection.asOf;
        warn(ProblemCode::CellMissing, cell.column);
    } else {
        const DateOrder order =
            cell.source->column ? cell.source->column->dateOrder.value_or(DateOrder::Dmy) : DateOrder::Ymd;
        const DateStatus status = parseDate(cell.text, order, date, isMonth);
        if (status != DateStatus::Ok) {
            return refuse(
                status == DateStatus::Impossible ? ProblemCode::CellImpossibleDate : ProblemCode::CellNotADate, cell);
        }
    }
    if (cell.source->plan->untilAsOf && date > m_inspection.asOf)
        return Took::Nothing;
    switch (reader.spec->type) {
    case FieldType::Month:
        batch.setInteger(reader.field, date.monthOf().index());
        return Took::Value;
    case FieldType::DayOrMonth:
        batch.setText(reader.field + 1, isMonth ? "month" : "day");
        break;
    default:
        if (isMonth && !m_level) // a level holds from the month's first day
            return refuse(ProblemCode::CellNotADate, cell);
        if (m_endsOn == reader.field && cell.source->plan->kind == SourcePlan::Kind::Column)
            date = endOf(date, batch);
    }
    batch.setInteger(reader.field, date.days());
    return Took::Value;
}

base::Date RowReader::endOf(base::Date written, const facts::Batch &batch) const
{
    const bool inclusive = m_inspection.recipe.endIsInclusive;
    if (m_spec.id == facts::Dataset::Subscriptions)
        return inclusive ? written + 1 : written;
    const facts::Value &start = batch.at(batch.size() - 1, *m_startsOn);
    const bool isLonger = start.kind == facts::Value::Kind::Integer && written.days() > start.integer;
    return !inclusive && isLonger ? written - 1 : written;
}

RowReader::Took RowReader::setNumber(const FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    const char mark =
        cell.source->column && cell.source->column->decimalMark != 0 ? cell.source->column->decimalMark : '.';
    Decimal number;
    const NumberStatus status = parseNumber(cell.text, mark, number);
    if (status != NumberStatus::Ok)
        return refuse(codeOf(status), cell);
    if (reader.spec->type == FieldType::Money)
        return setMoney(reader, cell, number, batch);
    const bool isSigned = reader.spec->type == FieldType::Number;
    if ((number.percent && !isSigned) || !number.currency.isNone())
        return refuse(ProblemCode::CellNotANumber, cell);
    if ((number.mantissa < 0 && !isSigned) || (number.mantissa == 0 && reader.spec->type == FieldType::Rate))
        return refuse(ProblemCode::CellNegative, cell);
    const double value = number.toDouble() / (number.percent ? 100 : 1);
    if (std::abs(value) > largestCount)
        return refuse(ProblemCode::CellTooLarge, cell);
    if (reader.spec->type != FieldType::Count) {
        batch.setReal(reader.field, value);
        return Took::Value;
    }
    if (std::nearbyint(value) != value)
        return refuse(ProblemCode::CellNotANumber, cell);
    batch.setInteger(reader.field, static_cast<std::int64_t>(value));
    return Took::Value;
}

RowReader::Took RowReader::setMoney(const FieldReader &reader, const Cell &cell, const Decimal &number,
                                    facts::Batch &batch)
{
    const bool isPrice = m_spec.id == facts::Dataset::Subscriptions || m_level == reader.field;
    if (isPrice && number.mantissa < 0)
        return refuse(ProblemCode::CellNegative, cell);
    if (number.percent) {
        const auto amount = m_spec.indexOf("amount");
        const auto quantity = m_spec.indexOf("quantity");
        if (!quantity || reader.spec->name != "discount" || number.toDouble() > 100)
            return refuse(ProblemCode::CellNotANumber, cell);
        const std::size_t row = batch.size() - 1;
        const double share = batch.at(row, *quantity).real * number.toDouble() / 100;
        batch.setInteger(reader.field, std::llround(static_cast<double>(batch.at(row, *amount).integer) * share));
        return Took::Value;
    }
    if (m_rowCurrency.isNone()) {
        m_rowCurrency = number.currency;
        if (m_rowCurrency.isNone() && !cell.source->headerCurrency.empty())
            m_rowCurrency = base::Currency::fromCode(cell.source->headerCurrency).value_or(base::Currency());
        if (m_rowCurrency.isNone())
            m_rowCurrency = m_constantCurrency;
        if (m_rowCurrency.isNone() && m_spec.fields[*m_currencyField].required)
            return refuse(ProblemCode::CurrencyUnknown, cell);
        if (m_rowCurrency.isNone()) {
            warn(ProblemCode::CurrencyUnknown, cell.column);
            m_rowCurrency = m_inspection.defaultCurrency;
        }
        if (!m_rowCurrency.isNone())
            batch.setText(*m_currencyField, m_rowCurrency.code());
    }
    if (m_rowCurrency != m_decimalsOf) {
        m_decimalsOf = m_rowCurrency;
        m_decimals = m_rowCurrency.isNone() ? 2 : m_rowCurrency.decimals();
    }
    bool rounded = false;
    const bool isMinor = cell.source->column && cell.source->column->minorUnits;
    auto minor = toMinor(number, isMinor ? 0 : m_decimals, rounded);
    if (!minor)
        return refuse(ProblemCode::CellTooLarge, cell);
    if (rounded)
        warn(ProblemCode::RoundedToMinor, cell.column);
    if (cell.source->plan->minus && takeOff(cell, *minor) == Took::Refused)
        return Took::Refused;
    batch.setInteger(reader.field, cell.source->plan->negative ? -std::abs(*minor) : *minor);
    return Took::Value;
}

RowReader::Took RowReader::takeOff(const Cell &cell, base::Minor &minor)
{
    const std::size_t column = *cell.source->plan->minus;
    const ColumnReading &reading = m_inspection.columns[column];
    const std::string_view text =
        column < m_record->cells.size() ? trimmed(m_record->cells[column]) : std::string_view();
    if (text.empty() || isMissingMark(text))
        return Took::Nothing;
    const Cell other{cell.source, text, reading.header};
    Decimal number;
    const NumberStatus status = parseNumber(text, reading.decimalMark != 0 ? reading.decimalMark : '.', number);
    if (status != NumberStatus::Ok || number.percent)
        return refuse(codeOf(status), other);
    bool rounded = false;
    const auto less = toMinor(number, cell.source->column->minorUnits ? 0 : m_decimals, rounded);
    if (!less)
        return refuse(ProblemCode::CellTooLarge, other);
    minor -= *less;
    return Took::Value;
}

RowReader::Took RowReader::setWord(FieldReader &reader, const Cell &cell, facts::Batch &batch)
{
    const Meaning &meaning = reader.words->read(cell.text);
    if (meaning.kind == Meaning::Kind::Unknown) {
        if (reader.spec->type == FieldType::Currency)
            return refuse(ProblemCode::CellNotACurrency, cell);
        if (reader.spec->type == FieldType::Interval)
            return refuse(ProblemCode::CellNotAnInterval, cell);
        return refuse(ProblemCode::CellNotAChoice, cell, choicesText(reader.spec->choices));
    }
    if (meaning.kind == Meaning::Kind::Otherwise)
        warn(ProblemCode::UnknownWord, cell.column, cell.text);
    if (meaning.value.empty())
        return Took::Nothing;
    if (reader.spec->type == FieldType::Currency) {
        if (m_currencyText != meaning.value) {
            m_currencyText = meaning.value;
            m_lastCurrency = base::Currency::fromCode(m_currencyText).value_or(base::Currency());
        }
        m_rowCurrency = m_lastCurrency;
    }
    batch.setText(reader.field, meaning.value);
    return Took::Value;
}

} // namespace perennial::importing
