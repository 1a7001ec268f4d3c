// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/template_match.h"

#include "core/importing/cell_values.h"
#include "core/importing/currencies.h"
#include "core/importing/numbers.h"
#include "core/importing/text.h"

#include <algorithm>
#include <set>

namespace perennial::importing
{

namespace
{

using facts::FieldType;

constexpr double threshold = 0.5;
constexpr double underOtherName = 0.9;
constexpr double withFurtherColumns = 0.88;
constexpr double belowRecipes = 0.69; ///< a recipe names the headers of its tool
constexpr double mostFitting = 0.6;   ///< share of the cells that must be what the field wants

bool isMapped(const Choices &choices, std::string_view field)
{
    const auto found = choices.columns.find(std::string(field));
    return found != choices.columns.end() && !found->second.empty();
}

/// What tables of every kind call their key: a few further fields must show that these are customers.
bool isAnyTablesKey(const std::string &header)
{
    return foldedHeader(header) == "id";
}

bool isNumber(std::string_view cell)
{
    Decimal number;
    return parseNumber(cell, '.', number) == NumberStatus::Ok || parseNumber(cell, ',', number) == NumberStatus::Ok;
}

bool fits(std::string_view cell, const Recipe &recipe, const facts::FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::DayOrMonth:
    case FieldType::Month:
        return takeDateApart(cell).form != WrittenDate::Form::None;
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Number:
        return isNumber(cell);
    case FieldType::Score:
        return scoreOf(cell).has_value();
    case FieldType::Currency:
        return currencyOf(cell).has_value();
    case FieldType::Interval:
        return intervalWords(recipe.vocabularyOf(field.name)).read(cell).kind == Meaning::Kind::Known;
    case FieldType::Choice:
        return choiceWords(recipe.vocabularyOf(field.name), field.choices).read(cell).kind != Meaning::Kind::Unknown;
    case FieldType::Text:
    case FieldType::RowKey:
        break;
    }
    return true;
}

bool columnFits(std::size_t column, const Opening &opening, std::int64_t headerLine, const Recipe &recipe,
                const facts::FieldSpec &field)
{
    std::size_t cells = 0;
    std::size_t fitting = 0;
    for (const Opening::Line &line : opening.lines) {
        if (line.line <= headerLine || column >= line.cells.size())
            continue;
        const std::string_view cell = trimmed(line.cells[column]);
        if (cell.empty() || isMissingMark(cell))
            continue;
        ++cells;
        fitting += fits(cell, recipe, field) ? 1 : 0;
    }
    return static_cast<double>(fitting) >= mostFitting * static_cast<double>(cells);
}

/// A field that a file of the dataset must have a column for; currencies and intervals may be said instead.
bool isNeeded(const facts::FieldSpec &field, const Recipe &recipe)
{
    return field.required && field.fromFile && field.type != FieldType::Currency && field.type != FieldType::Interval &&
           !recipe.constants.contains(std::string(field.name));
}

/// Finds the fields of one template in one header.
class Matcher
{
public:
    Matcher(const Recipe &recipe, const Opening &opening, const Opening::Line &line, const HeaderIndex &index,
            const HeaderNames &names)
        : m_recipe(recipe)
        , m_spec(facts::specOf(recipe.dataset))
        , m_opening(opening)
        , m_line(line)
        , m_names(names)
        , m_index(index)
    {
    }

    TemplateMatch run(const Choices &choices);

private:
    bool findUnderOtherName(const facts::FieldSpec &field);

    const Recipe &m_recipe;
    const facts::DatasetSpec &m_spec;
    const Opening &m_opening;
    const Opening::Line &m_line;
    const HeaderNames &m_names;
    const HeaderIndex &m_index;
    std::set<std::size_t> m_taken;
    TemplateMatch m_match;
};

bool Matcher::findUnderOtherName(const facts::FieldSpec &field)
{
    for (const std::string &name : m_names.of(m_spec, field.name)) {
        const auto column = m_index.findFolded(name);
        if (!column || m_taken.contains(*column) || !columnFits(*column, m_opening, m_line.line, m_recipe, field))
            continue;
        m_taken.insert(*column);
        m_match.otherNames[std::string(field.name)] = std::string(trimmed(m_line.cells[*column]));
        return true;
    }
    return false;
}

TemplateMatch Matcher::run(const Choices &choices)
{
    std::set<std::string_view> found;
    for (const facts::FieldSpec &field : m_spec.fields) {
        const auto column = m_index.find(field.name);
        if (column)
            m_taken.insert(*column);
        if (field.fromFile && (column || isMapped(choices, field.name)))
            found.insert(field.name);
    }
    for (const auto &[field, header] : choices.columns) {
        if (const auto column = m_index.find(header))
            m_taken.insert(*column);
    }
    const std::size_t exact = found.size();
    for (const facts::FieldSpec &field : m_spec.fields) {
        if (field.fromFile && !found.contains(field.name) && !choices.columns.contains(std::string(field.name)) &&
            findUnderOtherName(field))
            found.insert(field.name);
    }
    m_match.known = static_cast<double>(exact) + underOtherName * static_cast<double>(found.size() - exact);
    const bool isComplete = std::ranges::all_of(m_spec.fields, [&](const facts::FieldSpec &field) {
        return !isNeeded(field, m_recipe) || found.contains(field.name);
    });
    const bool hasLevel =
        m_spec.id != facts::Dataset::MrrLevels || found.contains("mrr") || found.contains("mrr_delta");
    if (!isComplete || !hasLevel || (found.size() < 2 && !m_spec.attributes))
        return m_match;
    const auto named = static_cast<double>(
        std::ranges::count_if(m_line.cells, [](const std::string &header) { return !trimmed(header).empty(); }));
    m_match.confidence = std::min(m_match.known / named, 1.0);
    if (m_spec.attributes && m_match.confidence < 1) { // further columns are welcome
        const bool exactKey = !m_match.otherNames.contains("customer_id");
        if (exact > 1 && exactKey)
            m_match.confidence = 1;
        else if (!exactKey && isAnyTablesKey(m_match.otherNames.at("customer_id")) && m_match.confidence < threshold)
            m_match.confidence = 0;
        else
            m_match.confidence = found.size() > 1 ? 0.75 : exactKey ? threshold : 0;
    }
    m_match.rank = m_match.confidence;
    if (m_spec.attributes && m_match.known < named)
        m_match.rank = std::min(m_match.rank, withFurtherColumns);
    if (!m_match.otherNames.empty())
        m_match.rank = std::min(m_match.rank, belowRecipes);
    return m_match;
}

} // namespace

TemplateMatch matchTemplate(const Recipe &recipe, const Opening &opening, const Opening::Line &line,
                            const HeaderIndex &index, const HeaderNames &names, const Choices &choices)
{
    return Matcher(recipe, opening, line, index, names).run(choices);
}

bool isOfAnotherDataset(const std::vector<std::string> &headers, const TemplateMatch &customers,
                        const std::vector<TemplateMatch> &others)
{
    static const std::set<std::string> foreignKeys = [] {
        std::set<std::string> keys = {"id", "uuid", foldedHeader("entered_on")};
        for (const facts::DatasetSpec &spec : facts::allDatasets()) {
            for (const facts::FieldSpec &field : spec.fields) {
                if (field.key && field.name.ends_with("_id") && field.name != "customer_id")
                    keys.insert(foldedHeader(field.name));
            }
        }
        return keys;
    }();
    const auto own = customers.otherNames.find("customer_id");
    const std::string ownKey = own == customers.otherNames.end() ? std::string() : foldedHeader(own->second);
    const auto isForeign = [&](const std::string &header) {
        const std::string folded = foldedHeader(header);
        return folded != ownKey && foreignKeys.contains(folded);
    };
    return std::ranges::any_of(headers, isForeign) || std::ranges::any_of(others, [&](const TemplateMatch &other) {
               return other.confidence >= threshold && other.known > customers.known;
           });
}

} // namespace perennial::importing
