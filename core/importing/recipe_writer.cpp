// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/recipe_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial::importing
{

namespace
{

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(asText(text));
    return array;
}

QJsonObject objectOf(const std::map<std::string, std::string> &words)
{
    QJsonObject object;
    for (const auto &[word, value] : words)
        object.insert(asText(word), asText(value));
    return object;
}

QJsonObject objectOf(const std::map<std::string, std::vector<std::string>> &lists)
{
    QJsonObject object;
    for (const auto &[key, values] : lists)
        object.insert(asText(key), listOf(values));
    return object;
}

/// Leaves away what is empty, as the recipes written by hand do.
void put(QJsonObject &object, const char *key, const QJsonValue &value)
{
    const bool isEmpty = (value.isString() && value.toString().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty()) ||
                         (value.isObject() && value.toObject().isEmpty()) || (value.isBool() && !value.toBool());
    if (!isEmpty)
        object.insert(QLatin1String(key), value);
}

QJsonValue jsonOf(const FieldSource &source)
{
    FieldSource plain;
    plain.header = source.header;
    if (source == plain)
        return asText(source.header);
    QJsonObject object;
    put(object, "column", asText(source.header));
    put(object, "field", asText(source.field));
    put(object, "value", asText(source.value));
    put(object, "when", objectOf(source.when));
    put(object, "before", asText(source.before));
    put(object, "until_as_of", source.untilAsOf);
    put(object, "without_id", source.withoutId);
    put(object, "with", listOf(source.with));
    if (source.join != plain.join)
        object.insert(QLatin1String("join"), asText(source.join));
    put(object, "through", listOf(source.through));
    put(object, "range", source.range);
    put(object, "words", objectOf(source.words));
    put(object, "after", asText(source.after));
    put(object, "unit", asText(source.unit));
    put(object, "when_column", objectOf(source.whenColumn));
    put(object, "minus", asText(source.minus));
    put(object, "negative", source.negative);
    put(object, "times", asText(source.times));
    put(object, "until", asText(source.until));
    return object;
}

QJsonObject fieldsOf(const Recipe &recipe)
{
    QJsonObject fields;
    for (const auto &[field, sources] : recipe.fields) {
        QJsonArray list;
        for (const FieldSource &source : sources)
            list.append(jsonOf(source));
        fields.insert(asText(field), list);
    }
    return fields;
}

QJsonObject vocabulariesOf(const Recipe &recipe)
{
    QJsonObject vocabularies;
    for (const auto &[field, vocabulary] : recipe.vocabularies) {
        QJsonObject object{{QLatin1String("words"), objectOf(vocabulary.words)}};
        if (vocabulary.otherwise)
            object.insert(QLatin1String("otherwise"), asText(*vocabulary.otherwise));
        vocabularies.insert(asText(field), object);
    }
    return vocabularies;
}

QString nameOf(AmountUnit unit)
{
    if (unit == AmountUnit::Major)
        return {};
    return unit == AmountUnit::Minor ? QStringLiteral("minor") : QStringLiteral("undecided");
}

/// Which records of the file are rows of the dataset, and how they lie in it.
void putShape(QJsonObject &object, const Recipe &recipe)
{
    put(object, "skip_columns", objectOf(recipe.skipColumns));
    put(object, "ignore", listOf(recipe.ignore));
    put(object, "attributes", listOf(recipe.attributes));
    put(object, "amount_unit", nameOf(recipe.amountUnit));
    put(object, "beside", asText(recipe.beside));
    put(object, "along", recipe.along);
    put(object, "second_header", recipe.secondHeader);
    put(object, "stop_at_blank_line", recipe.stopAtBlankLine);
    object.insert(QLatin1String("end_inclusive"), recipe.endIsInclusive);
    if (const auto &columns = recipe.columnsAsRows) {
        object.insert(QLatin1String("columns_as_rows"), QJsonObject{{QLatin1String("header"), asText(columns->header)},
                                                                    {QLatin1String("name"), asText(columns->name)},
                                                                    {QLatin1String("value"), asText(columns->value)}});
    }
    if (const auto &period = recipe.period) {
        QJsonObject spoken{{QLatin1String("from"), asText(period->from)}, {QLatin1String("to"), asText(period->to)}};
        put(spoken, "dates_first_day", period->datesFirstDay);
        object.insert(QLatin1String("period"), spoken);
    }
}

} // namespace

std::string toJson(const Recipe &recipe)
{
    QJsonObject object{{QLatin1String("id"), asText(recipe.id)}, {QLatin1String("name"), asText(recipe.name)}};
    object.insert(QLatin1String("dataset"), asText(facts::specOf(recipe.dataset).name));
    if (recipe.history != usualHistory(recipe.dataset))
        object.insert(QLatin1String("history"), asText(facts::nameOf(recipe.history)));
    QJsonArray required;
    for (const std::vector<std::string> &alternatives : recipe.required)
        required.append(listOf(alternatives));
    put(object, "required", required);
    put(object, "typical", listOf(recipe.typical));
    put(object, "preamble", listOf(recipe.preamble));
    put(object, "fields", fieldsOf(recipe));
    put(object, "constants", objectOf(recipe.constants));
    put(object, "vocabularies", vocabulariesOf(recipe));
    put(object, "totals", listOf(recipe.totals));
    put(object, "footers", listOf(recipe.footers));
    put(object, "skip", objectOf(recipe.skip));
    putShape(object, recipe);
    put(object, "as_of", listOf(recipe.asOfColumns));
    put(object, "options", objectOf(recipe.options));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace perennial::importing
