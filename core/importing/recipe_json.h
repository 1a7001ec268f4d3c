// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

namespace perennial::importing
{

/// `subscriptions.status`, `interval`, `deal_outcomes` ... -> words
using SharedVocabularies = std::map<std::string, Vocabulary>;

/// Reads resources/recipes/vocabularies.json; one whose value is the name of another has the same words. Fails with
/// RecipeInvalid, which names `file`.
base::Outcome<SharedVocabularies> parseVocabularies(const std::string &file, std::string_view json);

/// Reads a recipe and checks it: known dataset, fields and values, sound regular expressions. Fails with RecipeInvalid.
base::Outcome<Recipe> parseRecipe(const std::string &file, std::string_view json, const SharedVocabularies &shared);

/// The recipe with all that is in it, so that parseRecipe() gives the same one back.
std::string toJson(const Recipe &recipe);

/// Lays the shared vocabularies of the recipe's dataset under its own.
void addSharedVocabularies(Recipe &recipe, const SharedVocabularies &shared);

} // namespace perennial::importing
