// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/month_names.h"

#include "core/importing/text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace perennial::importing
{

namespace
{

/// Beginnings of names, folded, that tell the months apart; longer ones stand before those they contain.
constexpr std::pair<std::string_view, int> beginnings[] = {
    {"jan", 1},  {"ian", 1},  {"ene", 1},  {"янв", 1},  {"feb", 2},  {"fév", 2},  {"fev", 2},  {"фев", 2},
    {"mar", 3},  {"mär", 3},  {"mrt", 3},  {"maa", 3},  {"мар", 3},  {"apr", 4},  {"avr", 4},  {"abr", 4},
    {"апр", 4},  {"may", 5},  {"mai", 5},  {"mei", 5},  {"ма", 5},   {"jun", 6},  {"iun", 6},  {"juin", 6},
    {"июн", 6},  {"jul", 7},  {"iul", 7},  {"juil", 7}, {"июл", 7},  {"aug", 8},  {"aoû", 8},  {"ago", 8},
    {"авг", 8},  {"sep", 9},  {"set", 9},  {"сен", 9},  {"oct", 10}, {"okt", 10}, {"окт", 10}, {"nov", 11},
    {"noi", 11}, {"ноя", 11}, {"dec", 12}, {"dez", 12}, {"déc", 12}, {"dic", 12}, {"дек", 12}};

int monthOfName(std::string_view name)
{
    const std::string folded = foldedWord(name);
    for (const auto &[beginning, month] : beginnings) {
        if (folded.starts_with(beginning))
            return month;
    }
    return 0;
}

std::vector<std::string_view> words(std::string_view text)
{
    constexpr std::string_view separators = " .,-/\t";
    std::vector<std::string_view> found;
    for (std::size_t at = 0; (at = text.find_first_not_of(separators, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

/// -1 when it is no number of at most four digits; `1st`, `2nd` and `1er` are.
int numberOf(std::string_view word)
{
    if (word.size() > 2 && (word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") ||
                            word.ends_with("th") || word.ends_with("er")))
        word.remove_suffix(2);
    if (word.empty() || word.size() > 4)
        return -1;
    int value = 0;
    for (const char c : word) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

NamedDate dateWithMonthName(std::string_view text)
{
    if (text.size() < 6 || text.size() > 64)
        return {};
    NamedDate date;
    std::vector<std::pair<int, std::size_t>> numbers; // value, digits
    for (const std::string_view word : words(text)) {
        if (word.find(':') != std::string_view::npos)
            break;
        if (const int number = numberOf(word); number >= 0) {
            if (numbers.size() < 2)
                numbers.emplace_back(number, word.size());
        } else if (word == "de" || word == "г") {
            continue;
        } else if (date.month == 0 && numbers.size() < 2) {
            date.month = monthOfName(word);
            if (date.month == 0)
                return {};
        } else {
            return {};
        }
    }
    if (date.month == 0 || numbers.empty())
        return {};
    const bool yearFirst = numbers.size() == 2 && numbers[0].second == 4;
    const auto [year, digits] = yearFirst ? numbers[0] : numbers.back();
    if (digits != 4 && !(digits == 2 && numbers.size() == 2))
        return {};
    date.year = digits == 4 ? year : (year < 70 ? 2000 : 1900) + year;
    if (numbers.size() == 2)
        date.day = yearFirst ? numbers[1].first : numbers[0].first;
    if (numbers.size() == 2 && date.day == 0)
        date.day = 32;
    return date;
}

} // namespace perennial::importing
