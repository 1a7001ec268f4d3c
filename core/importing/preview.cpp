// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preview.h"

#include "core/importing/row_reader.h"
#include "core/importing/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace perennial::importing
{

namespace
{

using facts::FieldType;

constexpr std::size_t longestShown = 200;
constexpr std::int64_t recordsBetweenProgress = 8192;

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

/// `2025-06-01 09:12:00`, as the clock in the file shows it.
std::string momentText(std::int64_t seconds)
{
    constexpr std::int64_t ofDay = 86'400;
    const std::int64_t days = seconds / ofDay - (seconds % ofDay < 0 ? 1 : 0);
    const auto rest = static_cast<int>(seconds - days * ofDay);
    std::array<char, 16> clock{};
    const int length =
        std::snprintf(clock.data(), clock.size(), " %02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    return base::Date::fromDays(static_cast<std::int32_t>(days)).toIso() +
           std::string(clock.data(), static_cast<std::size_t>(length));
}

std::string realText(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

/// Whether a cell of this kind of source may have given the value of its field in this row.
bool mayHaveGiven(const SourcePlan &source, const csv::Record &record, const facts::Batch &batch)
{
    if (source.kind != SourcePlan::Kind::Column || source.place >= record.cells.size() ||
        trimmed(record.cells[source.place]).empty())
        return false;
    return std::ranges::all_of(source.when, [&batch](const SourcePlan::Condition &condition) {
        const facts::Value &value = batch.at(0, condition.field);
        const bool missing = value.kind == facts::Value::Kind::Missing;
        const std::string_view text =
            value.kind == facts::Value::Kind::Text ? batch.text(value) : std::string_view(missing ? "" : "*");
        return std::ranges::any_of(condition.values, [text](const std::string &allowed) {
            return allowed == "*" ? !text.empty() : allowed == text;
        });
    });
}

std::string typedText(const facts::Batch &batch, std::size_t field)
{
    std::string text = valueText(batch, 0, field);
    const auto currency = batch.spec().indexOf("currency");
    if (!text.empty() && batch.spec().fields[field].type == FieldType::Money && currency)
        text.append(" ").append(batch.text(batch.at(0, *currency)));
    return text;
}

/// Beside the cells of the accepted row in the batch what they were read as.
std::vector<std::string> typedCells(const facts::Batch &batch, const Plan &plan, const csv::Record &record)
{
    std::vector<std::string> typed(record.cells.size());
    for (const FieldPlan &field : plan.fields) {
        const auto giver = std::ranges::find_if(
            field.sources, [&](const SourcePlan &source) { return mayHaveGiven(source, record, batch); });
        if (giver != field.sources.end() && typed[giver->place].empty())
            typed[giver->place] = typedText(batch, field.field);
    }
    return typed;
}

PreviewRow rawRow(const csv::Record &record)
{
    PreviewRow row;
    row.line = record.line;
    for (const std::string_view cell : record.cells)
        row.raw.emplace_back(cell.substr(0, longestShown));
    return row;
}

PreviewRow rowOf(const facts::Batch &batch, const Plan &plan, const csv::Record &record)
{
    PreviewRow row = rawRow(record);
    if (batch.leftOut.empty()) {
        row.state = PreviewRow::State::Accepted;
        row.typed = typedCells(batch, plan, record);
        return row;
    }
    const facts::LeftOut &leftOut = batch.leftOut.front();
    row.state = leftOut.rejected ? PreviewRow::State::Rejected : PreviewRow::State::Skipped;
    row.reason = leftOut.reason;
    row.column = leftOut.column;
    return row;
}

/// The rows of a file that nobody knows yet.
Preview unread(csv::Reader &reader, const Inspection &inspection, const PreviewRequest &request)
{
    Preview preview;
    RecordSorter sorter(inspection.recipe, inspection.layout.headerLine);
    while (!request.leftOutOnly && preview.rows.size() < request.rows) {
        const csv::Record *record = reader.next();
        if (record == nullptr)
            break;
        if (sorter.sort(*record) == RecordSorter::Kind::Data)
            preview.rows.push_back(rawRow(*record));
    }
    return preview;
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
    case FieldType::DateTime:
        return momentText(value.integer);
    case FieldType::Money: {
        const auto currency = spec.indexOf("currency");
        const std::string_view code = currency ? batch.text(batch.at(row, *currency)) : std::string_view();
        return moneyText(value.integer, base::Currency::fromCode(code).value_or(base::Currency()));
    }
    default:
        return std::to_string(value.integer);
    }
}

base::Outcome<Preview> preview(const Inspection &inspection, const PreviewRequest &request)
{
    auto reader = csv::Reader::open(inspection.file, inspection.layout);
    if (!reader)
        return reader.problem();
    if (!inspection.dataset)
        return unread(*reader, inspection, request);
    Preview preview;
    RowReader rowReader(inspection);
    RecordSorter sorter(inspection.recipe, inspection.layout.headerLine);
    facts::Batch batch(inspection.recipe.dataset);
    while (request.leftOutOnly || preview.rows.size() < request.rows) {
        const csv::Record *record = reader->next();
        if (record == nullptr)
            break;
        batch.clear();
        rowReader.read(*record, sorter.sort(*record), batch);
        if (batch.size() + batch.leftOut.size() == 0)
            continue;
        const bool leftOut = !batch.leftOut.empty();
        ++preview.read;
        (leftOut && batch.leftOut.front().rejected ? preview.rejected : preview.skipped) += leftOut ? 1 : 0;
        const bool wanted = !request.leftOutOnly || leftOut || std::ranges::binary_search(request.lines, record->line);
        if (wanted && preview.rows.size() < request.rows)
            preview.rows.push_back(rowOf(batch, rowReader.plan(), *record));
        if (preview.read % recordsBetweenProgress == 0 && request.progress &&
            !request.progress(reader->bytesRead(), reader->bytesTotal()))
            return base::Problem{base::ProblemCode::Cancelled, {}};
    }
    return preview;
}

} // namespace perennial::importing
