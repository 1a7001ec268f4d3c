// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recognition.h"

#include "core/importing/plan.h"
#include "core/importing/text.h"

#include <algorithm>
#include <regex>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr double threshold = 0.5;

bool isMapped(const Choices &choices, std::string_view field)
{
    const auto found = choices.columns.find(std::string(field));
    return found != choices.columns.end() && !found->second.empty();
}

/// Whether the mapped fields and the constants are fields of the recipe's dataset.
bool mayBe(const Recipe &recipe, const Choices &choices)
{
    if (choices.dataset && *choices.dataset != recipe.dataset)
        return false;
    if (choices.recipe && *choices.recipe != recipe.id)
        return false;
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    return std::ranges::all_of(choices.columns,
                               [&spec](const auto &entry) { return spec.indexOf(entry.first).has_value(); });
}

bool preambleMatches(const Recipe &recipe, const Opening &opening, std::int64_t headerLine)
{
    if (recipe.preamble.empty())
        return true;
    return std::ranges::any_of(recipe.preamble, [&](const std::string &pattern) {
        const std::regex expression(pattern);
        return std::ranges::any_of(opening.lines, [&](const Opening::Line &line) {
            return line.line < headerLine && std::regex_search(line.text, expression);
        });
    });
}

double recipeScore(const Recipe &recipe, const HeaderIndex &index)
{
    for (const auto &alternatives : recipe.required) {
        if (std::ranges::none_of(alternatives, [&index](const std::string &header) { return index.has(header); }))
            return 0;
    }
    const auto found =
        std::ranges::count_if(recipe.typical, [&index](const std::string &header) { return index.has(header); });
    const double share =
        recipe.typical.empty() ? 0 : static_cast<double>(found) / static_cast<double>(recipe.typical.size());
    return 0.7 + 0.28 * share;
}

/// Keys of other datasets: a file that has one is not a file of customers.
bool isForeignKey(const std::string &header)
{
    static const std::vector<std::string> keys = {"subscriptionid", "dealid", "leadid", "enteredon"};
    return std::ranges::find(keys, foldedHeader(header)) != keys.end();
}

double templateScore(const Recipe &recipe, const std::vector<std::string> &headers, const HeaderIndex &index,
                     const Choices &choices)
{
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    std::size_t known = 0;
    for (const facts::FieldSpec &field : spec.fields) {
        if (!field.fromFile)
            continue;
        const bool there = isMapped(choices, field.name) || index.has(field.name);
        known += there ? 1 : 0;
        const bool needed = field.required && field.type != facts::FieldType::Currency &&
                            field.type != facts::FieldType::Interval &&
                            !recipe.constants.contains(std::string(field.name));
        if (needed && !there)
            return 0;
    }
    const auto named = static_cast<std::size_t>(
        std::ranges::count_if(headers, [](const std::string &header) { return !trimmed(header).empty(); }));
    if (named <= known)
        return 1;
    const double share = static_cast<double>(known) / static_cast<double>(named);
    if (!spec.attributes)
        return share;
    if (std::ranges::any_of(headers, isForeignKey))
        return 0;
    return known > 1 ? 1 : threshold;
}

/// Without a title above it, a template's or a tool's header may be any line of the opening.
Recognition bestOn(const Opening &opening, const Opening::Line &line, const RecipeBook &recipes, const Choices &choices)
{
    Recognition best;
    best.headerLine = line.line;
    const HeaderIndex index(line.cells);
    for (const Recipe &recipe : recipes.all()) {
        if (!mayBe(recipe, choices))
            continue;
        double score = 0;
        if (recipe.isTemplate)
            score = templateScore(recipe, line.cells, index, choices);
        else if (preambleMatches(recipe, opening, line.line))
            score = recipeScore(recipe, index);
        if (score >= threshold && score > best.confidence) {
            best.recipe = &recipe;
            best.confidence = score;
        }
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
        return Recognition{nullptr, 0, headerLine, {}};
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
    }
    return best;
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
