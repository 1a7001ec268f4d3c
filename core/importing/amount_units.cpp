// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/amount_units.h"

#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

/// Headers as programs write them: `plan_amount`, `currency`.
bool looksLikeDump(const std::vector<std::string> &headers)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '.'; };
    return std::ranges::all_of(headers,
                               [&](const std::string &header) { return std::ranges::all_of(header, isPlain); }) &&
           std::ranges::any_of(headers,
                               [](const std::string &header) { return header.find('_') != std::string::npos; });
}

/// The file was made for us: what the dataset needs has the names that we gave it.
bool isTemplateFile(const Recipe &recipe, const std::vector<std::string> &headers)
{
    const auto isThere = [&](const facts::FieldSpec &field) {
        return !field.required || !field.fromFile || field.type == facts::FieldType::Currency ||
               recipe.constants.contains(std::string(field.name)) ||
               std::ranges::find(headers, field.name) != headers.end();
    };
    return std::ranges::all_of(facts::specOf(recipe.dataset).fields, isThere);
}

} // namespace

bool saysMinor(const std::string &header)
{
    static const std::vector<std::string> words = {"cents",   "cent",     "minor",    "pence", "kopecks", "копейках",
                                                   "копейки", "centimes", "céntimos", "bani",  "centen"};
    const std::string folded = foldedWord(header);
    constexpr std::string_view separators = " _-.()[],/:";
    for (std::size_t at = 0; (at = folded.find_first_not_of(separators, at)) != std::string::npos;) {
        const std::size_t end = std::min(folded.find_first_of(separators, at), folded.size());
        if (std::ranges::find(words, folded.substr(at, end - at)) != words.end())
            return true;
        at = end;
    }
    return false;
}

bool mayCountCents(const Recipe &recipe, const std::vector<std::string> &headers)
{
    if (recipe.isTemplate)
        return looksLikeDump(headers) && !isTemplateFile(recipe, headers);
    const bool isForDumps = std::ranges::any_of(recipe.required, looksLikeDump);
    return recipe.amountUnit == AmountUnit::Undecided ||
           (recipe.amountUnit == AmountUnit::Major && !isForDumps && looksLikeDump(headers));
}

} // namespace perennial::importing
