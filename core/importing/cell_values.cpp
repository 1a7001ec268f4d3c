// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/cell_values.h"

#include "core/importing/currencies.h"
#include "core/importing/dates.h"
#include "core/importing/numbers.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

using facts::FieldType;

constexpr std::size_t mostRemembered = 4096;
constexpr int mostScore = 10;

std::optional<std::string> wordIn(const Vocabulary &vocabulary, const std::string &folded)
{
    if (const auto exact = vocabulary.words.find(folded); exact != vocabulary.words.end())
        return exact->second;
    for (const auto &[pattern, value] : vocabulary.words) {
        if ((pattern.starts_with('*') || pattern.ends_with('*')) && matchesPattern(pattern, folded))
            return value;
    }
    return std::nullopt;
}

std::string choicesText(std::span<const std::string_view> choices)
{
    std::string text;
    for (const std::string_view choice : choices)
        text += (text.empty() ? "" : ", ") + std::string(choice);
    return text;
}

Meaning choiceOf(std::string_view cell, const Vocabulary *vocabulary, std::span<const std::string_view> choices)
{
    const std::string folded = foldedWord(cell);
    if (vocabulary != nullptr) {
        if (auto value = wordIn(*vocabulary, folded))
            return {Meaning::Kind::Known, std::move(*value)};
    }
    if (std::ranges::find(choices, folded) != choices.end())
        return {Meaning::Kind::Known, folded};
    if (vocabulary != nullptr && vocabulary->otherwise)
        return {Meaning::Kind::Otherwise, *vocabulary->otherwise};
    return {};
}

std::string intervalText(std::string_view cell, const Vocabulary *vocabulary)
{
    const std::string folded = foldedWord(cell);
    if (const auto interval = base::Interval::fromText(folded))
        return interval->toText();
    if (vocabulary == nullptr)
        return {};
    const auto word = wordIn(*vocabulary, folded);
    const auto interval = word ? base::Interval::fromText(*word) : std::nullopt;
    return interval ? interval->toText() : std::string();
}

} // namespace

const Meaning &WordReader::read(std::string_view cell)
{
    if (m_last != nullptr && m_last->first == cell)
        return m_last->second;
    auto known = m_known.find(cell);
    if (known == m_known.end()) {
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        known = m_known.emplace(std::string(cell), m_lookUp(cell)).first;
    }
    m_last = &*known;
    return known->second;
}

WordReader choiceWords(const Vocabulary *vocabulary, std::span<const std::string_view> choices)
{
    return WordReader([vocabulary, choices](std::string_view cell) { return choiceOf(cell, vocabulary, choices); });
}

WordReader currencyWords()
{
    return WordReader([](std::string_view cell) {
        const auto currency = currencyOf(cell);
        return currency ? Meaning{Meaning::Kind::Known, currency->code()} : Meaning{};
    });
}

WordReader intervalWords(const Vocabulary *vocabulary)
{
    return WordReader([vocabulary](std::string_view cell) {
        const std::string text = intervalText(cell, vocabulary);
        return text.empty() ? Meaning{} : Meaning{Meaning::Kind::Known, text};
    });
}

std::optional<int> scoreOf(std::string_view cell)
{
    std::size_t length = 0;
    int score = 0;
    for (; length < cell.size() && length < 3 && isDigit(cell[length]); ++length)
        score = score * 10 + (cell[length] - '0');
    if (length == 0 || score > mostScore)
        return std::nullopt;
    std::string_view rest = cell.substr(length);
    if (rest.starts_with(".0") || rest.starts_with(",0")) // what spreadsheets make of whole numbers
        rest.remove_prefix(std::min(rest.find_first_not_of('0', 1), rest.size()));
    if (rest.empty())
        return score;
    if (rest == "/10")
        return score;
    constexpr std::string_view partingSigns = " \t-(:=\xC2\xE2"; // of \xC2\xA0 and of the dashes
    const bool parted = partingSigns.find(rest.front()) != std::string_view::npos;
    const bool isWord = rest.find_first_of("0123456789") == std::string_view::npos;
    return parted && isWord ? std::optional(score) : std::nullopt;
}

std::string whatIsAllowed(const Recipe &recipe, std::size_t field, const std::string &value)
{
    const facts::FieldSpec &spec = facts::specOf(recipe.dataset).fields[field];
    Decimal number;
    base::Date date;
    bool isMonth = false;
    switch (spec.type) {
    case FieldType::Text:
        return {};
    case FieldType::Currency:
        return currencyOf(value) ? "" : "EUR, USD ...";
    case FieldType::Interval:
        return intervalText(value, recipe.vocabularyOf(spec.name)).empty()
                   ? "day, week, month, quarter, half_year, year, N months"
                   : "";
    case FieldType::Choice: {
        const Meaning meaning = choiceOf(value, recipe.vocabularyOf(spec.name), spec.choices);
        return meaning.kind == Meaning::Kind::Known ? "" : choicesText(spec.choices);
    }
    case FieldType::Date:
    case FieldType::DayOrMonth:
    case FieldType::Month:
    case FieldType::DateTime:
        return parseDate(value, DateOrder::Ymd, date, isMonth) == DateStatus::Ok ? "" : "YYYY-MM-DD";
    case FieldType::Score:
        return scoreOf(value) ? "" : "0 ... 10";
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Number:
    case FieldType::RowKey:
        break;
    }
    return parseNumber(value, '.', number) == NumberStatus::Ok ? "" : "12.50";
}

} // namespace perennial::importing
