// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preview.h"

#include "core/importing/row_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace perennial::importing
{

namespace
{

using facts::FieldType;

std::string moneyText(std::int64_t minor, base::Currency currency)
{
    const int decimals = currency.isNone() ? 2 : currency.decimals();
    std::string digits = std::to_string(minor < 0 ? -minor : minor);
    if (decimals > 0) {
        const auto places = static_cast<std::size_t>(decimals);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    if (minor < 0)
        digits.insert(digits.begin(), '-');
    return digits;
}

std::string realText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::vector<std::size_t> shownFields(const RowReader &reader, const facts::DatasetSpec &spec,
                                     const Inspection &inspection)
{
    std::vector<std::size_t> fields;
    for (std::size_t field = 0; field < spec.fields.size(); ++field) {
        const bool fromPeriod = spec.fields[field].type == FieldType::DayOrMonth && inspection.period;
        const bool fromAmount = spec.fields[field].type == FieldType::Currency;
        if (reader.plan().find(field) != nullptr || fromPeriod || fromAmount)
            fields.push_back(field);
    }
    return fields;
}

PreviewRow rowOf(const facts::Batch &batch, const std::vector<std::size_t> &fields, const csv::Record &record)
{
    PreviewRow row;
    row.line = record.line;
    if (batch.leftOut.empty()) {
        for (const std::size_t field : fields)
            row.cells.push_back(valueText(batch, 0, field));
        return row;
    }
    const facts::LeftOut &leftOut = batch.leftOut.front();
    row.state = leftOut.rejected ? PreviewRow::State::Rejected : PreviewRow::State::Skipped;
    row.cells.assign(record.cells.begin(), record.cells.end());
    row.reason = leftOut.reason;
    row.column = leftOut.column;
    return row;
}

} // namespace

std::string valueText(const facts::Batch &batch, std::size_t row, std::size_t field)
{
    const facts::Value &value = batch.at(row, field);
    const facts::DatasetSpec &spec = batch.spec();
    switch (value.kind) {
    case facts::Value::Kind::Missing:
        return {};
    case facts::Value::Kind::Text:
        return std::string(batch.text(value));
    case facts::Value::Kind::Real:
        return realText(value.real);
    case facts::Value::Kind::Integer:
        break;
    }
    const auto days = [&value] { return base::Date::fromDays(static_cast<std::int32_t>(value.integer)); };
    switch (spec.fields[field].type) {
    case FieldType::Date:
        return days().toIso();
    case FieldType::DayOrMonth:
        return batch.text(batch.at(row, field + 1)) == "month" ? days().monthOf().toIso() : days().toIso();
    case FieldType::Month:
        return base::Month::fromIndex(static_cast<std::int32_t>(value.integer)).toIso();
    case FieldType::Money: {
        const auto currency = spec.indexOf("currency");
        const std::string_view code = currency ? batch.text(batch.at(row, *currency)) : std::string_view();
        return moneyText(value.integer, base::Currency::fromCode(code).value_or(base::Currency()));
    }
    default:
        return std::to_string(value.integer);
    }
}

base::Outcome<Preview> preview(const Inspection &inspection, std::size_t rows)
{
    Preview preview;
    if (!inspection.dataset)
        return preview;
    auto reader = csv::Reader::open(inspection.file, inspection.layout);
    if (!reader)
        return reader.problem();
    RowReader rowReader(inspection);
    RecordSorter sorter(inspection.recipe, inspection.layout.headerLine);
    facts::Batch batch(inspection.recipe.dataset);
    const std::vector<std::size_t> fields = shownFields(rowReader, batch.spec(), inspection);
    for (const std::size_t field : fields)
        preview.fields.emplace_back(batch.spec().fields[field].name);
    while (preview.rows.size() < rows) {
        const csv::Record *record = reader->next();
        if (record == nullptr)
            break;
        batch.clear();
        rowReader.read(*record, sorter.sort(*record), batch);
        if (batch.size() + batch.leftOut.size() > 0)
            preview.rows.push_back(rowOf(batch, fields, *record));
    }
    return preview;
}

} // namespace perennial::importing
