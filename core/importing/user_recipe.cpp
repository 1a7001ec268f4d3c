// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/user_recipe.h"

#include "core/importing/text.h"

namespace perennial::importing
{

Recipe recipeOf(const Inspection &inspection, const std::string &name)
{
    Recipe recipe = inspection.recipe;
    recipe.id = recipeIdFor(name);
    recipe.name = name;
    recipe.isTemplate = false;
    recipe.isUsers = true;
    recipe.required.clear();
    recipe.typical.clear();
    for (const ColumnReading &column : inspection.columns) {
        if (!column.field.empty())
            recipe.required.push_back({column.header});
        else if (!column.header.empty())
            recipe.typical.push_back(column.header);
    }
    std::erase_if(recipe.fields, [](const auto &entry) { return entry.second.empty(); });
    for (const char *option : {"date_order", "decimal_mark"}) {
        if (const auto said = inspection.options.find(option); said != inspection.options.end())
            recipe.options[option] = said->second;
    }
    return recipe;
}

std::string recipeIdFor(const std::string &name)
{
    // a name without letters and digits folds to nothing beside one that has a digit
    return foldedHeader(name + "0") == "0" ? std::string() : "own-" + foldedHeader(name);
}

} // namespace perennial::importing
