// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recognition.h"

#include "core/importing/plan.h"
#include "core/importing/template_match.h"
#include "core/importing/text.h"

#include <algorithm>
#include <regex>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr double threshold = 0.5;
constexpr double fitsWell = 0.84; ///< half of what is typical

/// Whether the mapped fields and the constants are fields of the recipe's dataset.
bool mayBe(const Recipe &recipe, const Choices &choices)
{
    if (choices.dataset && *choices.dataset != recipe.dataset)
        return false;
    if (choices.recipe && *choices.recipe != recipe.id)
        return false;
    if (!recipe.beside.empty() && !choices.recipe && !choices.dataset)
        return false;
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    return std::ranges::all_of(choices.columns,
                               [&spec](const auto &entry) { return spec.indexOf(entry.first).has_value(); });
}

/// The line above the header that the recipe asks for; nullptr when there is none, or it asks for none.
const Opening::Line *preambleLine(const Recipe &recipe, const Opening &opening, std::int64_t headerLine)
{
    for (const std::string &pattern : recipe.preamble) {
        const std::regex expression(pattern);
        const auto found = std::ranges::find_if(opening.lines, [&](const Opening::Line &line) {
            return line.line < headerLine && std::regex_search(line.text, expression);
        });
        if (found != opening.lines.end())
            return &*found;
    }
    return nullptr;
}

bool preambleMatches(const Recipe &recipe, const Opening &opening, std::int64_t headerLine)
{
    return recipe.preamble.empty() || preambleLine(recipe, opening, headerLine) != nullptr;
}

/// The share of the file's columns that the recipe names.
double coverage(const Recipe &recipe, const std::vector<std::string> &cells)
{
    std::vector<std::string> headers = recipe.typical;
    for (const std::vector<std::string> &alternatives : recipe.required)
        headers.insert(headers.end(), alternatives.begin(), alternatives.end());
    const HeaderIndex index(headers);
    const auto isNamed = [](const std::string &cell) { return !trimmed(cell).empty(); };
    const auto named = std::ranges::count_if(cells, isNamed);
    const auto covered =
        std::ranges::count_if(cells, [&](const std::string &cell) { return isNamed(cell) && index.has(cell); });
    return named == 0 ? 0 : static_cast<double>(covered) / static_cast<double>(named);
}

/// Whether the header is there, or another one of a field that it feeds (the same column in another language).
bool hasByAnyName(const Recipe &recipe, const std::string &header, const HeaderIndex &index)
{
    if (index.has(header))
        return true;
    return std::ranges::any_of(recipe.fields, [&](const auto &entry) {
        const std::vector<FieldSource> &sources = entry.second;
        return std::ranges::find(sources, header, &FieldSource::header) != sources.end() &&
               std::ranges::any_of(sources, [&index](const FieldSource &source) {
                   return !source.header.empty() && index.has(source.header);
               });
    });
}

/// A tool's recipe counts by the typical headers that it finds; one of the user's, made for a certain file, also by the
/// columns of this file that it does not know.
double recipeScore(const Recipe &recipe, const std::vector<std::string> &headers, const HeaderIndex &index)
{
    if (recipe.columnsAsRows && rowColumnsOf(recipe, headers).empty())
        return 0;
    for (const auto &alternatives : recipe.required) {
        if (std::ranges::none_of(alternatives, [&index](const std::string &header) { return index.has(header); }))
            return 0;
    }
    const auto found = std::ranges::count_if(
        recipe.typical, [&](const std::string &header) { return hasByAnyName(recipe, header, index); });
    double share = static_cast<double>(found) / static_cast<double>(std::max<std::size_t>(recipe.typical.size(), 1));
    if (recipe.isUsers)
        share = recipe.typical.empty() ? coverage(recipe, headers) : std::min(share, coverage(recipe, headers));
    return 0.7 + 0.28 * share;
}

/// The templates' matches, in the order of the datasets. Customers have none where the file is of another dataset.
std::vector<TemplateMatch> matchTemplates(const Opening &opening, const Opening::Line &line, const HeaderIndex &index,
                                          const RecipeBook &recipes, const Choices &choices)
{
    std::vector<TemplateMatch> matches;
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        matches.push_back(
            matchTemplate(recipes.templateOf(spec.id), opening, line, index, recipes.headerNames(), choices));
    const bool isChosen = choices.dataset == facts::Dataset::Customers || choices.columns.contains("customer_id");
    if (!isChosen && isOfAnotherDataset(line.cells, matches.front(), {matches.begin() + 1, matches.end()}))
        matches.front().confidence = 0;
    return matches;
}

/// How well a recipe fits a header.
struct Fit {
    const Recipe *recipe = nullptr;
    double confidence = 0;
    double rank = 0;
    double known = 0;

    bool isUsersAndFitsWell() const { return recipe->isUsers && confidence >= fitsWell; }
};

/// One of the user's that fits well goes before all others.
bool isBetter(const Fit &fit, const Fit &best)
{
    if (fit.confidence < threshold)
        return false;
    if (best.recipe == nullptr)
        return true;
    if (fit.isUsersAndFitsWell() != best.isUsersAndFitsWell())
        return fit.isUsersAndFitsWell();
    return fit.rank != best.rank ? fit.rank > best.rank : fit.known > best.known;
}

/// Without a title above it, a template's or a tool's header may be any line of the opening.
Recognition bestOn(const Opening &opening, const Opening::Line &line, const RecipeBook &recipes, const Choices &choices)
{
    Recognition best;
    best.headerLine = line.line;
    Fit bestFit;
    const HeaderIndex index(line.cells);
    const std::vector<TemplateMatch> matches = matchTemplates(opening, line, index, recipes, choices);
    for (const Recipe &recipe : recipes.all()) {
        if (!mayBe(recipe, choices))
            continue;
        TemplateMatch match;
        if (recipe.isTemplate)
            match = matches[static_cast<std::size_t>(recipe.dataset)];
        else if (preambleMatches(recipe, opening, line.line))
            match.rank = match.confidence = recipeScore(recipe, line.cells, index);
        const Fit fit{&recipe, match.confidence, match.rank, match.known};
        if (!isBetter(fit, bestFit))
            continue;
        bestFit = fit;
        best.recipe = &recipe;
        best.confidence = match.confidence;
        best.otherNames = std::move(match.otherNames);
    }
    return best;
}

std::vector<std::string> nearestDatasets(const RecipeBook &recipes, const std::vector<std::string> &headers)
{
    const HeaderIndex index(headers);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const facts::DatasetSpec &spec : facts::allDatasets()) {
        std::size_t hits = 0;
        for (const Recipe &recipe : recipes.all()) {
            if (recipe.dataset != spec.id)
                continue;
            std::size_t here = 0;
            for (const auto &[field, sources] : recipe.fields) {
                here += std::ranges::any_of(sources, [&](const FieldSource &source) {
                    return !source.header.empty() && index.has(source.header);
                });
            }
            hits = std::max(hits, here);
        }
        if (hits > 0)
            found.emplace_back(hits, std::string(spec.name));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &entry) { return entry.first; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i)
        names.push_back(found[i].second);
    return names;
}

/// The first of the headers that the file has; empty when it has none.
std::string headerFound(const std::vector<std::string> &headers, const HeaderIndex &index,
                        const std::vector<std::string> &cells)
{
    for (const std::string &header : headers) {
        if (const auto column = index.find(header))
            return std::string(trimmed(cells[*column]));
    }
    return {};
}

/// The headers that a template is recognised by: its required fields.
std::vector<std::vector<std::string>> requiredOf(const Recipe &recipe)
{
    if (!recipe.isTemplate)
        return recipe.required;
    std::vector<std::vector<std::string>> required;
    for (const facts::FieldSpec &field : facts::specOf(recipe.dataset).fields) {
        if (field.required && field.fromFile && !recipe.constants.contains(std::string(field.name)))
            required.push_back({std::string(field.name)});
    }
    return required;
}

Evidence evidenceFor(const Recognition &found, const Opening &opening, const Choices &choices)
{
    Evidence evidence;
    const Opening::Line *header = opening.find(found.headerLine);
    if (found.recipe == nullptr || header == nullptr)
        return evidence;
    const Recipe &recipe = *found.recipe;
    const HeaderIndex index(header->cells);
    for (const std::vector<std::string> &alternatives : requiredOf(recipe)) {
        if (std::string there = headerFound(alternatives, index, header->cells); !there.empty())
            evidence.requiredFound.push_back(std::move(there));
        else
            evidence.requiredMissing.push_back(alternatives);
    }
    for (const std::string &typical : recipe.typical)
        (index.has(typical) ? evidence.typicalFound : evidence.typicalMissing).push_back(typical);
    if (const Opening::Line *line = preambleLine(recipe, opening, found.headerLine)) {
        evidence.preambleLine = line->line;
        evidence.preambleText = line->text;
    }
    evidence.basis = Evidence::Basis::Headers;
    if (found.confidence < threshold)
        evidence.basis = choices.recipe ? Evidence::Basis::ChosenRecipe : Evidence::Basis::ChosenDataset;
    return evidence;
}

base::Outcome<const Recipe *> chosenRecipe(const RecipeBook &recipes, const Choices &choices)
{
    if (choices.recipe) {
        const Recipe *recipe = recipes.find(*choices.recipe);
        if (recipe == nullptr)
            return base::Problem{ProblemCode::UnknownRecipe, {*choices.recipe}};
        if (choices.dataset && *choices.dataset != recipe->dataset) {
            return base::Problem{ProblemCode::BadOption,
                                 {"dataset", std::string(facts::specOf(*choices.dataset).name),
                                  std::string(facts::specOf(recipe->dataset).name)}};
        }
        return recipe;
    }
    return choices.dataset ? &recipes.templateOf(*choices.dataset) : nullptr;
}

} // namespace

const Opening::Line *Opening::find(std::int64_t line) const
{
    const auto found = std::ranges::find_if(lines, [line](const Line &entry) { return entry.line >= line; });
    return found == lines.end() ? nullptr : &*found;
}

base::Outcome<Recognition> recognise(const Opening &opening, std::int64_t headerLine, const RecipeBook &recipes,
                                     const Choices &choices)
{
    const auto chosen = chosenRecipe(recipes, choices);
    if (!chosen)
        return chosen.problem();
    const Opening::Line *header = opening.find(headerLine);
    if (header == nullptr)
        return Recognition{nullptr, 0, headerLine, {}, {}, {}};
    Recognition best = bestOn(opening, *header, recipes, choices);
    if (!choices.options.contains("header_line") && best.confidence < 0.9) {
        for (const Opening::Line &line : opening.lines) {
            if (line.cells.size() < 2 || line.line == header->line)
                continue;
            Recognition other = bestOn(opening, line, recipes, choices);
            if (other.recipe != nullptr && (best.recipe == nullptr || other.confidence > best.confidence + 0.2))
                best = other;
        }
    }
    if (best.recipe == nullptr) {
        best.nearest = nearestDatasets(recipes, header->cells);
        best.recipe = *chosen;
        best.headerLine = header->line;
        if (best.recipe != nullptr && best.recipe->isTemplate)
            best.otherNames = matchTemplate(*best.recipe, opening, *header, HeaderIndex(header->cells),
                                            recipes.headerNames(), choices)
                                  .otherNames;
    }
    best.evidence = evidenceFor(best, opening, choices);
    if (best.headerLine != header->line)
        best.evidence.headerLine = Evidence::Source::Recipe;
    return best;
}

std::vector<std::string> recipesAlongWith(const Inspection &inspection, const RecipeBook &recipes)
{
    std::vector<std::string> headers;
    for (const ColumnReading &column : inspection.columns)
        headers.push_back(column.header);
    const HeaderIndex index(headers);
    std::vector<std::string> ids;
    for (const Recipe &recipe : recipes.all()) {
        if (inspection.dataset && recipe.along && recipe.beside == inspection.recipe.id &&
            recipeScore(recipe, headers, index) > 0)
            ids.push_back(recipe.id);
    }
    return ids;
}

std::optional<std::pair<base::Date, base::Date>> periodOf(const Recipe &recipe, const Opening &opening,
                                                          std::int64_t headerLine, DateOrder order)
{
    if (!recipe.period)
        return std::nullopt;
    const auto first = [&](const std::string &pattern) -> std::optional<base::Date> {
        const std::regex expression(pattern);
        for (const Opening::Line &line : opening.lines) {
            std::smatch match;
            if (line.line >= headerLine || !std::regex_search(line.text, match, expression) || match.size() < 2)
                continue;
            base::Date date;
            bool isMonth = false;
            if (parseDate(trimmed(match[1].str()), order, date, isMonth) == DateStatus::Ok)
                return date;
        }
        return std::nullopt;
    };
    const auto from = first(recipe.period->from);
    const auto to = first(recipe.period->to);
    if (!from || !to || *to < *from)
        return std::nullopt;
    return std::pair(*from, *to);
}

} // namespace perennial::importing
