// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/json_values.h"

#include "core/importing/text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace perennial::importing
{

namespace
{

/// The word folded, with the `*` at its ends.
std::string patternOf(const QString &word)
{
    const bool openStart = word.startsWith(QLatin1Char('*'));
    const bool openEnd = word.size() > 1 && word.endsWith(QLatin1Char('*'));
    const std::string inner =
        word.mid(openStart ? 1 : 0, word.size() - (openStart ? 1 : 0) - (openEnd ? 1 : 0)).toStdString();
    return (openStart ? "*" : "") + (inner.empty() ? inner : foldedWord(inner)) + (openEnd ? "*" : "");
}

} // namespace

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::vector<std::string> textsOf(const QJsonValue &value)
{
    std::vector<std::string> texts;
    if (value.isString())
        texts.push_back(textOf(value));
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        texts.push_back(textOf(entry));
    return texts;
}

std::map<std::string, std::string> wordsOf(const QJsonValue &value)
{
    std::map<std::string, std::string> words;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words[patternOf(it.key())] = textOf(it.value());
    return words;
}

std::map<std::string, std::vector<std::string>> listsOf(const QJsonValue &value)
{
    std::map<std::string, std::vector<std::string>> lists;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        lists[it.key().toStdString()] = textsOf(it.value());
    return lists;
}

std::map<std::string, std::vector<std::string>> patternsOf(const QJsonValue &value)
{
    std::map<std::string, std::vector<std::string>> patterns = listsOf(value);
    for (auto &[header, words] : patterns) {
        for (std::string &word : words)
            word = patternOf(QString::fromStdString(word));
    }
    return patterns;
}

} // namespace perennial::importing
