// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recipe.h"
#include "core/importing/recipe_json.h"

#include <QDir>
#include <QFile>

/// Resources of a static library are there once they are asked for; the macro must stand outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(recipes);
}

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr QLatin1String folder(":/recipes/");
constexpr QLatin1String vocabularyFile("vocabularies.json");

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Recipe templateRecipe(const facts::DatasetSpec &spec, const SharedVocabularies &shared)
{
    Recipe recipe;
    recipe.id = "template-" + std::string(spec.name);
    recipe.name = recipe.id;
    recipe.dataset = spec.id;
    recipe.isTemplate = true;
    for (const facts::FieldSpec &field : spec.fields) {
        if (!field.fromFile)
            continue;
        const std::string name(field.name);
        FieldSource source;
        source.header = name;
        recipe.fields[name].push_back(source);
    }
    if (spec.id == facts::Dataset::Subscriptions)
        recipe.constants["quantity"] = "1";
    if (spec.id == facts::Dataset::Spend)
        recipe.constants["purpose"] = "acquisition";
    if (spec.id == facts::Dataset::Deals) {
        FieldSource fromStage;
        fromStage.field = "stage";
        if (const auto outcomes = shared.find("deal_outcomes"); outcomes != shared.end())
            fromStage.words = outcomes->second.words;
        recipe.fields["status"].push_back(fromStage);
        recipe.constants["status"] = "open";
    }
    addSharedVocabularies(recipe, shared);
    return recipe;
}

} // namespace

const Vocabulary *Recipe::vocabularyOf(std::string_view field) const
{
    const auto found = vocabularies.find(std::string(field));
    return found == vocabularies.end() ? nullptr : &found->second;
}

base::Outcome<RecipeBook> RecipeBook::bundled()
{
    loadResources();
    RecipeBook book;
    auto shared = parseVocabularies(vocabularyFile.data(), contentOf(folder + vocabularyFile));
    if (!shared)
        return shared.problem();
    book.m_shared = std::move(*shared);
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        book.m_recipes.push_back(templateRecipe(spec, book.m_shared));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file == vocabularyFile)
            continue;
        const auto added = book.add(file.toStdString(), contentOf(folder + file));
        if (!added)
            return added.problem();
    }
    return book;
}

base::Result RecipeBook::add(const std::string &file, std::string_view json)
{
    auto recipe = parseRecipe(file, json, m_shared);
    if (!recipe)
        return recipe.problem();
    for (Recipe &existing : m_recipes) {
        if (existing.id == recipe->id) {
            if (existing.isTemplate)
                return base::Problem{ProblemCode::RecipeInvalid, {file, "the id is that of a template"}};
            existing = std::move(*recipe);
            return base::Done{};
        }
    }
    m_recipes.push_back(std::move(*recipe));
    return base::Done{};
}

base::Result RecipeBook::addFile(const std::filesystem::path &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return base::Problem{ProblemCode::FileMissing, {file.string()}};
    return add(file.string(), source.readAll().toStdString());
}

const Recipe *RecipeBook::find(std::string_view id) const
{
    for (const Recipe &recipe : m_recipes) {
        if (recipe.id == id)
            return &recipe;
    }
    return nullptr;
}

const Recipe &RecipeBook::templateOf(facts::Dataset dataset) const
{
    return m_recipes[static_cast<std::size_t>(dataset)];
}

} // namespace perennial::importing
