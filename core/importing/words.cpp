// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/words.h"

#include "core/csv/reader.h"
#include "core/importing/cell_values.h"
#include "core/importing/plan.h"
#include "core/importing/record_sorter.h"
#include "core/importing/text.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace perennial::importing
{

namespace
{

constexpr std::size_t mostWords = 100;
constexpr std::int64_t recordsBetweenProgress = 8192;

/// A column read through a vocabulary, and the words met in it.
struct Listened {
    std::string field;
    std::string column;
    std::size_t place = 0;
    WordReader words;
    std::unordered_map<std::string, SeenWord> seen = {}; ///< by the folded word
};

void listenTo(std::vector<Listened> &columns, const Inspection &inspection, std::size_t place, std::string_view field,
              WordReader words)
{
    const bool there = std::ranges::any_of(
        columns, [&](const Listened &column) { return column.place == place && column.field == field; });
    if (!there)
        columns.push_back({std::string(field), inspection.columns[place].header, place, std::move(words)});
}

std::vector<Listened> listenedColumns(const Inspection &inspection, const Plan &plan)
{
    const facts::DatasetSpec &spec = facts::specOf(inspection.recipe.dataset);
    std::vector<Listened> columns;
    for (const FieldPlan &entry : plan.fields) {
        const facts::FieldSpec &field = spec.fields[entry.field];
        if (field.type != facts::FieldType::Choice || !field.fromFile)
            continue;
        for (const SourcePlan &source : entry.sources) {
            const auto ownWords = choiceWords(&source.words, {});
            if (source.kind == SourcePlan::Kind::Column && source.words.words.empty()) {
                listenTo(columns, inspection, source.place, field.name,
                         choiceWords(inspection.recipe.vocabularyOf(field.name), field.choices));
            } else if (source.kind == SourcePlan::Kind::Field && !source.words.words.empty()) {
                // the words are those of the column that feeds the other field
                const FieldPlan *other = plan.find(source.place);
                if (other == nullptr || other->sources.front().kind != SourcePlan::Kind::Column)
                    continue;
                listenTo(columns, inspection, other->sources.front().place, field.name, ownWords);
            }
        }
    }
    return columns;
}

void listen(Listened &column, const csv::Record &record)
{
    if (column.place >= record.cells.size())
        return;
    const std::string_view cell = trimmed(record.cells[column.place]);
    if (cell.empty() || isMissingMark(cell))
        return;
    const std::string folded = foldedWord(cell);
    const auto found = column.seen.find(folded);
    if (found != column.seen.end()) {
        ++found->second.rows;
        return;
    }
    if (column.seen.size() >= mostWords)
        return;
    const Meaning &meaning = column.words.read(cell);
    column.seen.emplace(folded, SeenWord{column.field, column.column, std::string(cell.substr(0, 200)), 1,
                                         meaning.value, meaning.kind == Meaning::Kind::Known});
}

} // namespace

std::vector<SeenWord> seenWords(const Inspection &inspection, const base::Progress &progress)
{
    if (!inspection.dataset)
        return {};
    std::vector<std::string> headers;
    for (const ColumnReading &column : inspection.columns)
        headers.push_back(column.header);
    const Plan plan = makePlan(inspection.recipe, headers);
    std::vector<Listened> columns = listenedColumns(inspection, plan);
    auto reader = csv::Reader::open(inspection.file, inspection.layout);
    if (columns.empty() || !reader)
        return {};
    RecordSorter sorter(inspection.recipe, inspection.layout.headerLine);
    std::int64_t records = 0;
    while (const csv::Record *record = reader->next()) {
        if (sorter.sort(*record) != RecordSorter::Kind::Data)
            continue;
        for (Listened &column : columns)
            listen(column, *record);
        if (++records % recordsBetweenProgress == 0 && progress && !progress(reader->bytesRead(), reader->bytesTotal()))
            return {};
    }
    std::vector<SeenWord> words;
    for (Listened &column : columns) {
        for (auto &[folded, word] : column.seen)
            words.push_back(std::move(word));
    }
    std::ranges::sort(words, [](const SeenWord &one, const SeenWord &other) {
        return std::tuple(one.known, -one.rows, one.field, one.word) <
               std::tuple(other.known, -other.rows, other.field, other.word);
    });
    return words;
}

std::span<const std::string_view> meaningsOf(facts::Dataset dataset, std::string_view field)
{
    const facts::DatasetSpec &spec = facts::specOf(dataset);
    const auto place = spec.indexOf(field);
    if (!place || spec.fields[*place].type != facts::FieldType::Choice || !spec.fields[*place].fromFile)
        return {};
    return spec.fields[*place].choices;
}

} // namespace perennial::importing
