// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recipe_json.h"

#include "core/importing/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <regex>
#include <set>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr const char *recipeKeys[] = {"id",
                                      "name",
                                      "dataset",
                                      "history",
                                      "required",
                                      "typical",
                                      "preamble",
                                      "fields",
                                      "constants",
                                      "vocabularies",
                                      "totals",
                                      "footers",
                                      "skip",
                                      "skip_columns",
                                      "ignore",
                                      "columns_as_rows",
                                      "beside",
                                      "along",
                                      "second_header",
                                      "stop_at_blank_line",
                                      "end_inclusive",
                                      "period",
                                      "as_of",
                                      "amount_unit",
                                      "attributes",
                                      "options"};

Vocabulary vocabularyOf(const QJsonObject &object)
{
    Vocabulary vocabulary;
    vocabulary.words = wordsOf(object.value(QLatin1String("words")));
    const QJsonValue otherwise = object.value(QLatin1String("otherwise"));
    if (otherwise.isString())
        vocabulary.otherwise = textOf(otherwise);
    return vocabulary;
}

base::Outcome<QJsonObject> objectOf(const std::string &file, std::string_view json)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return base::Problem{ProblemCode::RecipeInvalid, {file, error.errorString().toStdString()}};
    return document.object();
}

/// Fills a recipe from its JSON and remembers the first thing that is wrong with it.
class RecipeParser
{
public:
    RecipeParser(const QJsonObject &object, const SharedVocabularies &shared)
        : m_object(object)
        , m_shared(shared)
    {
    }

    Recipe parse()
    {
        checkKeys(m_object, {std::begin(recipeKeys), std::end(recipeKeys)});
        readHead();
        readFields();
        m_recipe.totals = textsOf(at("totals"));
        m_recipe.footers = textsOf(at("footers"));
        m_recipe.skip = listsOf(at("skip"));
        m_recipe.stopAtBlankLine = at("stop_at_blank_line").toBool();
        m_recipe.attributes = textsOf(at("attributes"));
        m_recipe.skipColumns = patternsOf(at("skip_columns"));
        m_recipe.endIsInclusive = at("end_inclusive").toBool(m_recipe.dataset == facts::Dataset::InvoiceLines);
        m_recipe.asOfColumns = textsOf(at("as_of"));
        readPeriod();
        readOptions();
        readShape();
        addSharedVocabularies(m_recipe, m_shared);
        return std::move(m_recipe);
    }
    const std::string &fault() const { return m_fault; }

private:
    QJsonValue at(const char *key) const { return m_object.value(QLatin1String(key)); }
    void fail(std::string what)
    {
        if (m_fault.empty())
            m_fault = std::move(what);
    }
    void checkKeys(const QJsonObject &object, const std::set<std::string> &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key.toStdString()))
                fail("unknown key " + key.toStdString());
        }
    }
    void checkField(const std::string &field)
    {
        if (!facts::specOf(m_recipe.dataset).indexOf(field))
            fail("unknown field " + field);
    }
    void checkPattern(const std::string &pattern)
    {
        try {
            const std::regex sound(pattern);
        } catch (const std::regex_error &) {
            fail("bad regular expression " + pattern);
        }
    }

    void readHead();
    void readFields();
    void readPeriod();
    void readOptions();
    void readShape();
    FieldSource sourceOf(const QJsonValue &value);
    void readDuration(const QJsonObject &object, FieldSource &source);
    bool isOfType(const std::string &field, facts::FieldType type) const
    {
        const facts::DatasetSpec &spec = facts::specOf(m_recipe.dataset);
        const auto place = spec.indexOf(field);
        return place && spec.fields[*place].type == type;
    }
    bool isMoment(const std::string &field) const { return isOfType(field, facts::FieldType::DateTime); }

    const QJsonObject &m_object;
    const SharedVocabularies &m_shared;
    Recipe m_recipe;
    std::string m_fault;
};

void RecipeParser::readHead()
{
    m_recipe.id = textOf(at("id"));
    m_recipe.name = textOf(at("name"));
    if (m_recipe.id.empty() || m_recipe.name.empty())
        fail("id or name is missing");
    const facts::DatasetSpec *dataset = facts::findDataset(textOf(at("dataset")));
    if (dataset == nullptr)
        fail("unknown dataset " + textOf(at("dataset")));
    else
        m_recipe.dataset = dataset->id;
    const std::string history = textOf(at("history"));
    m_recipe.history = history.empty() ? usualHistory(m_recipe.dataset) : facts::historyOf(history);
    if (!history.empty() && !isHistoryOf(m_recipe.dataset, history))
        fail("unknown history " + history);
    const std::string unit = textOf(at("amount_unit"));
    if (unit == "minor" || unit == "undecided")
        m_recipe.amountUnit = unit == "minor" ? AmountUnit::Minor : AmountUnit::Undecided;
    else if (!unit.empty() && unit != "major")
        fail("unknown amount_unit " + unit);
    const QJsonArray required = at("required").toArray();
    for (const auto &entry : required)
        m_recipe.required.push_back(textsOf(entry));
    if (m_recipe.required.empty())
        fail("required is missing");
    m_recipe.typical = textsOf(at("typical"));
    m_recipe.preamble = textsOf(at("preamble"));
    for (const std::string &pattern : m_recipe.preamble)
        checkPattern(pattern);
}

void RecipeParser::readDuration(const QJsonObject &object, FieldSource &source)
{
    source.after = textOf(object.value(QLatin1String("after")));
    source.unit = textOf(object.value(QLatin1String("unit")));
    static const std::set<std::string> units = {"", "seconds", "minutes", "hours", "days"};
    if (!units.contains(source.unit))
        fail("unknown unit " + source.unit);
    if (!source.after.empty() && !isMoment(source.after))
        fail("a duration counts from a moment, not from " + source.after);
}

FieldSource RecipeParser::sourceOf(const QJsonValue &value)
{
    FieldSource source;
    if (value.isString()) {
        source.header = textOf(value);
        return source;
    }
    const QJsonObject object = value.toObject();
    checkKeys(object,
              {"column", "field", "value", "when", "before", "until_as_of", "words", "without_id", "with", "join",
               "through", "range", "after", "unit", "when_column", "minus", "negative", "times", "until"});
    source.header = textOf(object.value(QLatin1String("column")));
    source.field = textOf(object.value(QLatin1String("field")));
    source.value = textOf(object.value(QLatin1String("value")));
    source.when = listsOf(object.value(QLatin1String("when")));
    source.before = textOf(object.value(QLatin1String("before")));
    source.untilAsOf = object.value(QLatin1String("until_as_of")).toBool();
    source.with = textsOf(object.value(QLatin1String("with")));
    if (object.contains(QLatin1String("join")))
        source.join = textOf(object.value(QLatin1String("join")));
    source.withoutId = object.value(QLatin1String("without_id")).toBool();
    source.through = textsOf(object.value(QLatin1String("through")));
    source.range = object.value(QLatin1String("range")).toBool();
    readDuration(object, source);
    source.whenColumn = patternsOf(object.value(QLatin1String("when_column")));
    source.minus = textOf(object.value(QLatin1String("minus")));
    source.negative = object.value(QLatin1String("negative")).toBool();
    source.times = textOf(object.value(QLatin1String("times")));
    source.until = textOf(object.value(QLatin1String("until")));
    if (!source.field.empty())
        checkField(source.field);
    for (const auto &[field, values] : source.when)
        checkField(field);
    if (source.header.empty() + source.field.empty() + source.value.empty() != 2)
        fail("a source needs one of column, field and value");
    const QJsonValue words = object.value(QLatin1String("words"));
    if (words.isObject()) {
        source.words = wordsOf(words);
    } else if (words.isString()) {
        const auto shared = m_shared.find(textOf(words));
        if (shared == m_shared.end())
            fail("unknown vocabulary " + textOf(words));
        else
            source.words = shared->second.words;
    }
    return source;
}

void RecipeParser::readFields()
{
    const QJsonObject fields = at("fields").toObject();
    if (fields.isEmpty())
        fail("fields is missing");
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const std::string field = it.key().toStdString();
        checkField(field);
        const QJsonArray list = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &entry : list) {
            m_recipe.fields[field].push_back(sourceOf(entry));
            if (!m_recipe.fields[field].back().after.empty() && !isMoment(field))
                fail("a duration gives a moment, which " + field + " is not");
            const FieldSource &source = m_recipe.fields[field].back();
            if ((source.range || !source.through.empty()) && !isOfType(field, facts::FieldType::DayOrMonth))
                fail("a span gives a day or a month, which " + field + " is not");
        }
    }
    const QJsonObject constants = at("constants").toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        checkField(it.key().toStdString());
        m_recipe.constants[it.key().toStdString()] = textOf(it.value());
    }
    const QJsonObject vocabularies = at("vocabularies").toObject();
    for (auto it = vocabularies.begin(); it != vocabularies.end(); ++it) {
        checkField(it.key().toStdString());
        m_recipe.vocabularies[it.key().toStdString()] = vocabularyOf(it.value().toObject());
    }
}

void RecipeParser::readPeriod()
{
    const QJsonObject period = at("period").toObject();
    if (period.isEmpty())
        return;
    m_recipe.period = FilePeriod{textOf(period.value(QLatin1String("from"))), textOf(period.value(QLatin1String("to"))),
                                 period.value(QLatin1String("dates_first_day")).toBool()};
    checkPattern(m_recipe.period->from);
    checkPattern(m_recipe.period->to);
}

void RecipeParser::readOptions()
{
    const QJsonObject options = at("options").toObject();
    for (auto it = options.begin(); it != options.end(); ++it) {
        const std::string name = it.key().toStdString();
        const std::string value = textOf(it.value());
        const bool isOrder = name == "date_order" && (value == "dmy" || value == "mdy" || value == "ymd");
        const bool isMark = name == "decimal_mark" && (value == "." || value == ",");
        if (!isOrder && !isMark)
            fail(std::string("unknown option ").append(name).append("=").append(value));
        m_recipe.options[name] = value;
    }
}

void RecipeParser::readShape()
{
    m_recipe.ignore = textsOf(at("ignore"));
    m_recipe.beside = textOf(at("beside"));
    m_recipe.along = at("along").toBool();
    m_recipe.secondHeader = at("second_header").toBool();
    const QJsonObject columns = at("columns_as_rows").toObject();
    if (columns.isEmpty())
        return;
    checkKeys(columns, {"header", "name", "value"});
    m_recipe.columnsAsRows =
        ColumnsAsRows{textOf(columns.value(QLatin1String("header"))), textOf(columns.value(QLatin1String("name"))),
                      textOf(columns.value(QLatin1String("value")))};
    checkPattern(m_recipe.columnsAsRows->header);
    checkField(m_recipe.columnsAsRows->name);
    checkField(m_recipe.columnsAsRows->value);
}

} // namespace

void addSharedVocabularies(Recipe &recipe, const SharedVocabularies &shared)
{
    const facts::DatasetSpec &spec = facts::specOf(recipe.dataset);
    for (const facts::FieldSpec &field : spec.fields) {
        const std::string name(field.name);
        const auto own = shared.find(std::string(spec.name) + "." + name);
        const auto general = own == shared.end() ? shared.find(name) : own;
        if (general == shared.end())
            continue;
        Vocabulary &vocabulary = recipe.vocabularies[name];
        vocabulary.words.insert(general->second.words.begin(), general->second.words.end());
        if (!vocabulary.otherwise)
            vocabulary.otherwise = general->second.otherwise;
    }
}

base::Outcome<SharedVocabularies> parseVocabularies(const std::string &file, std::string_view json)
{
    const auto object = objectOf(file, json);
    if (!object)
        return object.problem();
    SharedVocabularies vocabularies;
    for (auto it = object->begin(); it != object->end(); ++it)
        vocabularies[it.key().toStdString()] = vocabularyOf(it.value().toObject());
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (!it.value().isString())
            continue;
        const auto other = vocabularies.find(textOf(it.value()));
        if (other == vocabularies.end())
            return base::Problem{ProblemCode::RecipeInvalid, {file, "unknown vocabulary " + textOf(it.value())}};
        vocabularies[it.key().toStdString()] = other->second;
    }
    return vocabularies;
}

base::Outcome<Recipe> parseRecipe(const std::string &file, std::string_view json, const SharedVocabularies &shared)
{
    const auto object = objectOf(file, json);
    if (!object)
        return object.problem();
    RecipeParser parser(*object, shared);
    Recipe recipe = parser.parse();
    if (!parser.fault().empty())
        return base::Problem{ProblemCode::RecipeInvalid, {file, parser.fault()}};
    return recipe;
}

} // namespace perennial::importing
