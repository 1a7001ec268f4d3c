// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taught.h"

namespace perennial::store
{

std::vector<SavedRecipe> readRecipes(Database &database)
{
    std::vector<SavedRecipe> recipes;
    Statement statement(database, "SELECT id, json FROM recipes ORDER BY id");
    while (statement.step())
        recipes.push_back({std::string(statement.text(0)), std::string(statement.text(1))});
    return recipes;
}

void writeRecipe(Database &database, const SavedRecipe &recipe)
{
    Statement statement(database, "INSERT INTO recipes (id, json) VALUES (?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET json = excluded.json");
    statement.bindAll(std::string_view(recipe.id), std::string_view(recipe.json));
    statement.run();
}

bool removeRecipe(Database &database, const std::string &id)
{
    Statement statement(database, "DELETE FROM recipes WHERE id = ?");
    statement.bindAll(std::string_view(id));
    statement.run();
    return database.changes() > 0;
}

std::vector<LearntWord> readWords(Database &database)
{
    std::vector<LearntWord> words;
    Statement statement(database, "SELECT field, word, meaning FROM words ORDER BY field, word");
    while (statement.step()) {
        words.push_back(
            {std::string(statement.text(0)), std::string(statement.text(1)), std::string(statement.text(2))});
    }
    return words;
}

void writeWord(Database &database, const LearntWord &word)
{
    Statement statement(database, "INSERT INTO words (field, word, meaning) VALUES (?, ?, ?) "
                                  "ON CONFLICT (field, word) DO UPDATE SET meaning = excluded.meaning");
    statement.bindAll(std::string_view(word.field), std::string_view(word.word), std::string_view(word.meaning));
    statement.run();
}

} // namespace perennial::store
