// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"

#include "core/importing/currencies.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;
using facts::FieldType;
using Kind = SourcePlan::Kind;

std::string_view valueOf(const facts::Batch &batch, std::size_t field)
{
    const facts::Value &value = batch.at(batch.size() - 1, field);
    if (value.kind == facts::Value::Kind::Text)
        return batch.text(value);
    return value.kind == facts::Value::Kind::Missing ? std::string_view() : std::string_view("*");
}

bool isOneOf(const std::vector<std::string> &values, std::string_view value)
{
    return std::ranges::any_of(
        values, [value](const std::string &allowed) { return allowed == "*" ? !value.empty() : allowed == value; });
}

std::string_view cellOf(const csv::Record &record, std::size_t column)
{
    return column < record.cells.size() ? trimmed(record.cells[column]) : std::string_view();
}

base::Problem reasonFor(RecordSorter::Kind kind, std::string firstCell)
{
    switch (kind) {
    case RecordSorter::Kind::Total:
        return {ProblemCode::SkippedTotal, {std::move(firstCell)}};
    case RecordSorter::Kind::Footer:
        return {ProblemCode::SkippedFooter, {std::move(firstCell)}};
    case RecordSorter::Kind::SecondTable:
        return {ProblemCode::SkippedSecondTable, {std::move(firstCell)}};
    default:
        return {ProblemCode::SkippedBlank, {}};
    }
}

} // namespace

RowReader::RowReader(const Inspection &inspection)
    : m_inspection(inspection)
    , m_spec(facts::specOf(inspection.recipe.dataset))
    , m_keys(m_spec)
{
    std::vector<std::string> headers;
    for (const ColumnReading &column : inspection.columns)
        headers.push_back(column.header);
    m_plan = makePlan(inspection.recipe, headers);
    for (const FieldPlan &plan : m_plan.fields)
        m_readers.push_back(makeReader(plan));
    m_skips = conditionsOf(m_plan.skips);
    // what decides whether a row is of this dataset is read before anything can be wrong with it
    std::ranges::stable_sort(m_readers, std::ranges::greater(),
                             [](const FieldReader &reader) { return reader.skipped != nullptr; });
    for (std::size_t column = 0; column < m_plan.columns; ++column) {
        if (!m_plan.columnFields[column].empty())
            m_cellsNeeded = column + 1;
    }
    m_currencyField = m_spec.indexOf("currency");
    m_startsOn = m_spec.indexOf("starts_on");
    m_endsOn = m_spec.indexOf("ends_on");
    m_level = m_spec.indexOf("mrr");
    if (m_spec.id == facts::Dataset::InvoiceLines) {
        m_startsOn = m_spec.indexOf("period_start");
        m_endsOn = m_spec.indexOf("period_end");
    }
    m_hasMoney = std::ranges::any_of(m_spec.fields,
                                     [](const facts::FieldSpec &field) { return field.type == FieldType::Money; });
    if (const auto constant = inspection.recipe.constants.find("currency");
        constant != inspection.recipe.constants.end())
        m_constantCurrency = currencyOf(constant->second).value_or(base::Currency());
}

RowReader::FieldReader RowReader::makeReader(const FieldPlan &plan) const
{
    FieldReader reader;
    reader.field = plan.field;
    reader.spec = &m_spec.fields[plan.field];
    const std::string name(reader.spec->name);
    const Vocabulary *vocabulary = m_inspection.recipe.vocabularyOf(name);
    if (reader.spec->type == FieldType::Choice)
        reader.words = choiceWords(vocabulary, reader.spec->choices);
    else if (reader.spec->type == FieldType::Currency)
        reader.words = currencyWords();
    else if (reader.spec->type == FieldType::Interval)
        reader.words = intervalWords(vocabulary);
    if (const auto skip = m_inspection.recipe.skip.find(name); skip != m_inspection.recipe.skip.end())
        reader.skipped = &skip->second;
    for (const SourcePlan &source : plan.sources) {
        SourceReader entry;
        entry.plan = &source;
        if (!source.words.words.empty())
            entry.words = choiceWords(&source.words, {});
        if (source.kind == Kind::Column) {
            entry.column = &m_inspection.columns[source.place];
            entry.headerCurrency = headerCurrency(entry.column->header).value_or(base::Currency()).code();
        }
        entry.conditions = conditionsOf(source.whenColumn);
        reader.sources.push_back(std::move(entry));
    }
    return reader;
}

void RowReader::read(const csv::Record &record, RecordSorter::Kind kind, facts::Batch &batch)
{
    if (kind == RecordSorter::Kind::Preamble || kind == RecordSorter::Kind::Header)
        return;
    if (kind != RecordSorter::Kind::Data) {
        const std::string first = record.cells.empty() ? std::string() : std::string(record.cells[0].substr(0, 200));
        m_leftOut = {record.line, false, reasonFor(kind, first), {}, first, {}};
        leaveOut(record, false, batch);
        return;
    }
    m_leftOut = {};
    m_rowCurrency = {};
    m_invalidText = record.invalidText;
    if (!fits(record)) {
        leaveOut(record, true, batch);
        return;
    }
    if (isOfAnotherKind(record))
        leaveOut(record, false, batch);
    else if (m_inspection.recipe.columnsAsRows)
        readColumnsAsRows(record, batch);
    else
        readRecord(record, batch);
}

void RowReader::readRecord(const csv::Record &record, facts::Batch &batch)
{
    m_record = &record;
    batch.addRow(record.line);
    if (readRow(record, batch)) {
        m_keys.set(batch, batch.size() - 1);
        if (!m_plan.attributes.empty())
            addAttributes(record, batch);
        return;
    }
    batch.dropRow();
    leaveOut(record, m_leftOut.rejected, batch);
}

bool RowReader::fits(const csv::Record &record)
{
    const std::size_t found = record.cells.size();
    if (found == m_plan.columns)
        return true;
    const std::vector<std::string> counts = {std::to_string(found), std::to_string(m_plan.columns)};
    if (found < m_cellsNeeded) {
        m_leftOut.reason = {ProblemCode::RowTooShort, counts};
        return false;
    }
    for (std::size_t i = m_plan.columns; i < found; ++i) {
        if (!trimmed(record.cells[i]).empty()) {
            m_leftOut.reason = {ProblemCode::RowTooLong, counts};
            return false;
        }
    }
    return true;
}

bool RowReader::readRow(const csv::Record &record, facts::Batch &batch)
{
    for (FieldReader &reader : m_readers) {
        // a level says more than how it came about
        if (m_level && reader.field == *m_level + 1 && !valueOf(batch, *m_level).empty())
            continue;
        if (readField(reader, record, batch) == Took::Refused)
            return false;
        if (reader.skipped != nullptr && isSkipped(reader, batch))
            return false;
    }
    for (const FieldReader &reader : m_readers) {
        const bool missing = batch.at(batch.size() - 1, reader.field).kind == facts::Value::Kind::Missing;
        if (!missing || !reader.spec->required || fillFromFile(reader, batch))
            continue;
        const SourceReader &source = reader.sources.front();
        const std::string_view column = source.column ? std::string_view(source.column->header) : reader.spec->name;
        const bool isCurrency = m_hasMoney && reader.spec->type == FieldType::Currency;
        refuse(isCurrency ? ProblemCode::CurrencyUnknown : ProblemCode::CellMissing, {&source, {}, column});
        return false;
    }
    return checkRow(batch);
}

bool RowReader::conditionsHold(SourceReader &source, const csv::Record &record, const facts::Batch &batch) const
{
    for (ConditionReader &condition : source.conditions) {
        if (!holds(condition, record))
            return false;
    }
    return std::ranges::all_of(source.plan->when, [&batch](const SourcePlan::Condition &condition) {
        return isOneOf(condition.values, valueOf(batch, condition.field));
    });
}

std::string_view RowReader::textOf(const SourceReader &source, const FieldReader &reader, const csv::Record &record,
                                   const facts::Batch &batch)
{
    const SourcePlan &plan = *source.plan;
    std::string_view text;
    if (plan.kind == Kind::Column)
        text = cellOf(record, plan.place);
    else if (plan.kind == Kind::RowCell)
        text = cellOf(record, m_rowColumn->column);
    else if (plan.kind == Kind::RowName)
        text = m_rowColumn->name;
    else
        text = plan.kind == Kind::Field ? valueOf(batch, plan.place) : std::string_view(plan.value);
    if (!plan.before.empty())
        text = trimmed(text.substr(0, text.find(plan.before)));
    if (plan.withoutId)
        text = withoutNumber(text);
    if (!plan.with.empty()) {
        m_joined = text;
        for (const std::size_t column : plan.with) {
            const std::string_view more = cellOf(record, column);
            m_joined.append(m_joined.empty() || more.empty() ? "" : plan.join).append(more);
        }
        text = m_joined;
    }
    if (text.empty() || reader.spec->type == FieldType::Text || isDigit(text.front()))
        return text;
    return isMissingMark(text) ? std::string_view() : text;
}

RowReader::Took RowReader::readField(FieldReader &reader, const csv::Record &record, facts::Batch &batch)
{
    for (SourceReader &source : reader.sources) {
        // the currency of an amount may stand beside it: constants wait until the amount has been read
        if (m_hasMoney && reader.spec->type == FieldType::Currency && source.plan->kind != Kind::Column)
            continue;
        const bool isConditional = !source.plan->when.empty() || !source.conditions.empty();
        if (isConditional && !conditionsHold(source, record, batch))
            continue;
        std::string_view text = textOf(source, reader, record, batch);
        if (text.empty())
            continue;
        if (source.words) {
            const Meaning &meaning = source.words->read(text);
            if (meaning.kind != Meaning::Kind::Known || meaning.value.empty())
                continue;
            text = meaning.value;
        }
        if (source.plan->times || source.plan->until)
            text = intervalOf(reader, source, text, record);
        if (text.empty())
            continue;
        const std::string_view column = source.column ? std::string_view(source.column->header) : reader.spec->name;
        const std::string_view through =
            source.plan->through ? cellOf(record, *source.plan->through) : std::string_view();
        const Took took = setValue(reader, {&source, text, column, through}, batch);
        if (took != Took::Nothing)
            return took;
    }
    return Took::Nothing;
}

bool RowReader::fillFromFile(const FieldReader &reader, facts::Batch &batch) const
{
    if (m_hasMoney && reader.spec->type == FieldType::Currency && !m_constantCurrency.isNone()) {
        batch.setText(reader.field, m_constantCurrency.code());
        return true;
    }
    return false;
}

bool RowReader::isSkipped(const FieldReader &reader, const facts::Batch &batch)
{
    const std::string_view value = valueOf(batch, reader.field);
    if (!isOneOf(*reader.skipped, value))
        return false;
    const SourceReader &source = reader.sources.front();
    m_leftOut.rejected = false;
    m_leftOut.column = source.column ? source.column->header : std::string(reader.spec->name);
    m_leftOut.value = value;
    m_leftOut.reason = {ProblemCode::SkippedByRecipe, {m_leftOut.column, value.empty() ? "–" : m_leftOut.value}};
    return true;
}

void RowReader::addAttributes(const csv::Record &record, facts::Batch &batch) const
{
    for (const AttributePlan &attribute : m_plan.attributes) {
        if (attribute.column >= record.cells.size())
            continue;
        const std::string_view cell = trimmed(record.cells[attribute.column]);
        if (!cell.empty())
            batch.attributes.push_back(
                {static_cast<std::uint32_t>(batch.size() - 1), attribute.name, std::string(cell)});
    }
}

void RowReader::leaveOut(const csv::Record &record, bool rejected, facts::Batch &batch)
{
    m_leftOut.line = record.line;
    m_leftOut.rejected = rejected;
    if (rejected)
        m_leftOut.cells.assign(record.cells.begin(), record.cells.end());
    batch.leftOut.push_back(std::move(m_leftOut));
}

std::vector<base::Problem> RowReader::warnings() const
{
    std::vector<base::Problem> warnings;
    for (const auto &[key, count] : m_warnings) {
        const auto &[code, column, value] = key;
        base::Problem problem{code, {column}, count};
        if (code == ProblemCode::UnknownWord)
            problem.details.push_back(value);
        warnings.push_back(std::move(problem));
    }
    return warnings;
}

} // namespace perennial::importing
