// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recipe_json.h"
#include "core/importing/text.h"
#include "core/importing/words.h"
#include "core/session/session.h"

#include <algorithm>

namespace perennial::session
{

using base::Problem;
using base::ProblemCode;

void Session::layTaughtOver()
{
    m_recipes = m_bundled;
    for (const store::SavedRecipe &recipe : m_workspace->recipes()) {
        // one that a newer version wrote and this one cannot read stays in the file, unused
        if (!m_recipes.addUsers(recipe.id, recipe.json).ok())
            continue;
    }
    for (const store::LearntWord &word : m_workspace->words()) {
        const std::size_t dot = word.field.find('.');
        const facts::DatasetSpec *dataset = facts::findDataset(word.field.substr(0, dot));
        if (dataset != nullptr && dot != std::string::npos && dataset->indexOf(word.field.substr(dot + 1)))
            m_recipes.layWord(dataset->id, word.field.substr(dot + 1), word.word, word.meaning);
    }
}

base::Result Session::saveRecipe(const importing::Recipe &recipe)
{
    const std::string json = importing::toJson(recipe);
    importing::RecipeBook tried = m_bundled;
    if (base::Result sound = tried.addUsers(recipe.id, json); !sound.ok())
        return sound;
    if (base::Result saved = m_workspace->saveRecipe({recipe.id, json}); !saved.ok())
        return saved;
    layTaughtOver();
    return base::Done{};
}

std::vector<importing::Recipe> Session::userRecipes() const
{
    std::vector<importing::Recipe> own;
    std::ranges::copy_if(m_recipes.all(), std::back_inserter(own), &importing::Recipe::isUsers);
    return own;
}

base::Result Session::removeRecipe(const std::string &id)
{
    const base::Outcome<bool> removed = m_workspace->removeRecipe(id);
    if (!removed.ok())
        return removed.problem();
    if (!*removed)
        return Problem{ProblemCode::UnknownRecipe, {id}};
    layTaughtOver();
    return base::Done{};
}

base::Result Session::learnWord(facts::Dataset dataset, const std::string &field, const std::string &word,
                                const std::string &meaning)
{
    const facts::DatasetSpec &spec = facts::specOf(dataset);
    const auto allowed = importing::meaningsOf(dataset, field);
    if (allowed.empty())
        return Problem{ProblemCode::UnknownField, {field, std::string(spec.name)}};
    if (std::ranges::find(allowed, meaning) == allowed.end()) {
        std::string choices;
        for (const std::string_view choice : allowed)
            choices.append(choices.empty() ? "" : ", ").append(choice);
        return Problem{ProblemCode::BadOption, {field, meaning, choices}};
    }
    const store::LearntWord learnt{std::string(spec.name) + "." + field, importing::foldedWord(word), meaning};
    if (base::Result saved = m_workspace->saveWord(learnt); !saved.ok())
        return saved;
    layTaughtOver();
    return base::Done{};
}

std::vector<store::LearntWord> Session::words()
{
    return m_workspace->words();
}

} // namespace perennial::session
