// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"

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
    case FieldType::DateTime:
        return setDate(reader, cell, batch);
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Score:
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
        if (isMonth)
            return refuse(ProblemCode::CellNotADate, cell);
        if (m_inspection.recipe.endIsInclusive && m_endsOn == reader.field &&
            cell.source->plan->kind == SourcePlan::Kind::Column)
            date = date + 1;
    }
    batch.setInteger(reader.field, date.days());
    return Took::Value;
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
    if (number.percent || !number.currency.isNone())
        return refuse(ProblemCode::CellNotANumber, cell);
    if (number.mantissa < 0 || (number.mantissa == 0 && reader.spec->type == FieldType::Rate))
        return refuse(ProblemCode::CellNegative, cell);
    const double value = number.toDouble();
    if (value > largestCount)
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
    const bool ofSubscription = m_spec.id == facts::Dataset::Subscriptions;
    if (ofSubscription && number.mantissa < 0)
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
    const auto minor = toMinor(number, m_decimals, rounded);
    if (!minor)
        return refuse(ProblemCode::CellTooLarge, cell);
    if (rounded)
        warn(ProblemCode::RoundedToMinor, cell.column);
    batch.setInteger(reader.field, *minor);
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
