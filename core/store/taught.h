// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/workspace.h"

namespace perennial::store
{

/// What the user taught the workspace: the tables `recipes` and `words`. All throw Failure.
std::vector<SavedRecipe> readRecipes(Database &database);
void writeRecipe(Database &database, const SavedRecipe &recipe);
/// Whether there was one.
bool removeRecipe(Database &database, const std::string &id);
std::vector<LearntWord> readWords(Database &database);
void writeWord(Database &database, const LearntWord &word);

} // namespace perennial::store
