// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recipe.h"
#include "core/importing/recipe_json.h"
#include "core/importing/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>

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
constexpr QLatin1String headerFile("headers.json");

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
    recipe.history = usualHistory(spec.id);
    recipe.amountUnit = AmountUnit::Undecided;
    recipe.endIsInclusive = spec.id == facts::Dataset::InvoiceLines;
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
    if (spec.id == facts::Dataset::Surveys)
        recipe.constants["kind"] = "nps";
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

History usualHistory(facts::Dataset dataset)
{
    return dataset == facts::Dataset::MrrLevels ? History::Levels : History::Full;
}

std::vector<std::string> historiesOf(facts::Dataset dataset)
{
    std::vector<std::string> names = {std::string(facts::nameOf(usualHistory(dataset)))};
    if (dataset == facts::Dataset::Subscriptions)
        names.emplace_back(facts::nameOf(History::Snapshot));
    return names;
}

bool isHistoryOf(facts::Dataset dataset, std::string_view history)
{
    const std::vector<std::string> names = historiesOf(dataset);
    return std::find(names.begin(), names.end(), history) != names.end();
}

const Vocabulary *Recipe::vocabularyOf(std::string_view field) const
{
    const auto found = vocabularies.find(std::string(field));
    return found == vocabularies.end() ? nullptr : &found->second;
}

std::optional<DateOrder> Recipe::usualDateOrder() const
{
    const auto order = options.find("date_order");
    if (order == options.end())
        return std::nullopt;
    if (order->second == "ymd")
        return DateOrder::Ymd;
    return order->second == "dmy" ? DateOrder::Dmy : DateOrder::Mdy;
}

base::Outcome<RecipeBook> RecipeBook::bundled()
{
    loadResources();
    RecipeBook book;
    auto shared = parseVocabularies(vocabularyFile.data(), contentOf(folder + vocabularyFile));
    if (!shared)
        return shared.problem();
    book.m_shared = std::move(*shared);
    auto names = HeaderNames::parse(headerFile.data(), contentOf(folder + headerFile));
    if (!names)
        return names.problem();
    book.m_headerNames = std::move(*names);
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        book.m_recipes.push_back(templateRecipe(spec, book.m_shared));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file == vocabularyFile || file == headerFile)
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

base::Result RecipeBook::addUsers(const std::string &id, std::string_view json)
{
    auto recipe = parseRecipe(id, json, m_shared);
    if (!recipe)
        return recipe.problem();
    recipe->isUsers = true;
    for (Recipe &existing : m_recipes) {
        if (existing.id != recipe->id)
            continue;
        if (!existing.isUsers)
            return base::Problem{ProblemCode::RecipeInvalid, {id, "the id is that of a bundled recipe"}};
        existing = std::move(*recipe);
        return base::Done{};
    }
    m_recipes.push_back(std::move(*recipe));
    return base::Done{};
}

void RecipeBook::layWord(facts::Dataset dataset, const std::string &field, const std::string &word,
                         const std::string &meaning)
{
    const std::string folded = foldedWord(word);
    for (Recipe &recipe : m_recipes) {
        if (recipe.dataset != dataset)
            continue;
        recipe.vocabularies[field].words[folded] = meaning;
        const auto sources = recipe.fields.find(field);
        if (sources == recipe.fields.end())
            continue;
        // a status that follows from the stage has words of its own
        for (FieldSource &source : sources->second) {
            if (!source.field.empty() && !source.words.empty())
                source.words[folded] = meaning;
        }
    }
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
