// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/reading.h"

#include "core/importing/preview.h"

#include <algorithm>

namespace perennial::test
{

namespace
{

std::string textOf(const base::Problem &problem)
{
    std::string text(base::nameOf(problem.code));
    for (const std::string &detail : problem.details)
        text += " " + detail;
    return text;
}

void add(Reading &reading, const facts::Batch &batch)
{
    for (std::size_t row = 0; row < batch.size(); ++row) {
        std::string text = std::to_string(batch.line(row)) + ":";
        for (std::size_t field = 0; field < batch.spec().fields.size(); ++field) {
            const std::string value = importing::valueText(batch, row, field);
            const facts::Value &kept = batch.at(row, field);
            if (kept.kind == facts::Value::Kind::Integer)
                reading.integers[std::string(batch.spec().fields[field].name)].push_back(kept.integer);
            if (!value.empty())
                text += " " + std::string(batch.spec().fields[field].name) + "=" + value + ";";
        }
        reading.rows.push_back(text);
    }
    for (const facts::LeftOut &entry : batch.leftOut) {
        reading.leftOut.push_back(std::to_string(entry.line) + (entry.rejected ? " rejected " : " skipped ") +
                                  std::string(base::nameOf(entry.reason.code)) + " " + entry.column + "=" +
                                  entry.value);
        reading.cellsLeftOut.push_back(entry.cells.size());
    }
    reading.attributes += static_cast<std::int64_t>(batch.attributes.size());
}

std::int64_t countOf(const std::vector<std::string> &texts, std::string_view word)
{
    return std::ranges::count_if(texts,
                                 [word](const std::string &text) { return text.find(word) != std::string::npos; });
}

} // namespace

std::string Reading::value(std::size_t row, const std::string &field) const
{
    const std::string &text = rows.at(row);
    const std::size_t at = text.find(" " + field + "=");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + field.size() + 2;
    return text.substr(from, text.find(';', from) - from);
}

std::int64_t Reading::skipped() const
{
    return countOf(leftOut, " skipped ");
}

std::int64_t Reading::rejected() const
{
    return countOf(leftOut, " rejected ");
}

importing::RecipeBook bundledRecipes()
{
    auto book = importing::RecipeBook::bundled();
    if (!book)
        throw std::runtime_error(textOf(book.problem()));
    return std::move(*book);
}

importing::Choices choicesFor(std::map<std::string, std::string> options, std::map<std::string, std::string> columns)
{
    importing::Choices choices;
    choices.options = std::move(options);
    choices.columns = std::move(columns);
    choices.today = *base::Date::fromYmd(2026, 1, 15);
    return choices;
}

Reading readWhole(const std::filesystem::path &file, const importing::Choices &choices)
{
    return readWhole(file, choices, bundledRecipes());
}

Reading readWhole(const std::filesystem::path &file, const importing::Choices &choices,
                  const importing::RecipeBook &recipes)
{
    Reading reading;
    auto inspection = importing::inspect(file, recipes, choices);
    if (!inspection) {
        reading.failure = textOf(inspection.problem());
        return reading;
    }
    reading.inspection = std::move(*inspection);
    if (reading.inspection.obstacle || !reading.inspection.questions.empty()) {
        reading.failure = reading.inspection.obstacle ? textOf(*reading.inspection.obstacle)
                                                      : "question " + reading.inspection.questions.front().kind + " " +
                                                            reading.inspection.questions.front().column;
        return reading;
    }
    const auto source = importing::readFacts(reading.inspection);
    facts::Batch batch(reading.inspection.recipe.dataset);
    for (;;) {
        const auto more = source->next(batch);
        if (!more) {
            reading.failure = textOf(more.problem());
            return reading;
        }
        if (!*more)
            break;
        add(reading, batch);
    }
    for (const base::Problem &warning : source->warnings())
        reading.warnings.push_back(textOf(warning) + " x" + std::to_string(warning.count));
    return reading;
}

} // namespace perennial::test
