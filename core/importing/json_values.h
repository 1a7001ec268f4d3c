// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <map>
#include <string>
#include <vector>

namespace perennial::importing
{

/// Values of a recipe's JSON as ours; what is of another kind is empty.
std::string textOf(const QJsonValue &value);
/// A list of texts; a text alone is a list of one.
std::vector<std::string> textsOf(const QJsonValue &value);
std::map<std::string, std::vector<std::string>> listsOf(const QJsonValue &value);
/// The same with folded words that keep the `*` at their ends.
std::map<std::string, std::vector<std::string>> patternsOf(const QJsonValue &value);
/// Word -> meaning, the words folded as in patternsOf().
std::map<std::string, std::string> wordsOf(const QJsonValue &value);

} // namespace perennial::importing
