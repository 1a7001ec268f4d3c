// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_kind.h"

#include <algorithm>
#include <array>

namespace perennial::csv
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t longestValue = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digitsAt(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
            return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
        });
    });
}

/// A grouping or decimal mark at the beginning of `text`; its length in bytes.
std::size_t markAt(std::string_view text)
{
    for (const std::string_view mark : {"."sv, ","sv, "'"sv, " "sv, "\u00A0"sv, "\u202F"sv, "\u2019"sv}) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

/// `1`, `1,234.50`, `1.249,50`, `1 234,56`, `12,34,567.00`, `.5`, `1e5`
bool isPlainNumber(std::string_view text)
{
    std::size_t first = digitsAt(text);
    if (first == 0 && !(text.starts_with('.') && text.size() > 1))
        return false;
    text.remove_prefix(first);
    bool decimals = false;
    bool pairs = false; // `12,34,567`: groups of two come before one of three
    while (!text.empty()) {
        const std::size_t mark = markAt(text);
        if (mark == 0)
            break;
        const std::size_t group = digitsAt(text.substr(mark));
        const bool point = text.front() == '.' || text.front() == ',';
        if (decimals || group == 0 || (group != 3 && group != 2 && !point) || first > 15)
            return false;
        const bool pair = group == 2 && markAt(text.substr(mark + group)) != 0;
        decimals = group != 3 && !pair;
        if (pairs && decimals)
            return false;
        pairs = pair;
        text.remove_prefix(mark + group);
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        return !text.empty() && digitsAt(text) == text.size();
    }
    return text.empty();
}

/// Without what stands around a number: sign, brackets, currency, percent sign.
std::string_view bareNumber(std::string_view text)
{
    static constexpr std::array around = {"("sv, ")"sv, "-"sv,  "+"sv,  "%"sv,   "€"sv,      "$"sv,      "£"sv,
                                          "¥"sv, "₹"sv, "zł"sv, "kr"sv, "Rs."sv, "\u00A0"sv, "\u202F"sv, " "sv};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view part : around) {
            if (text.starts_with(part))
                text.remove_prefix(part.size());
            else if (text.ends_with(part))
                text.remove_suffix(part.size());
            else
                continue;
            again = true;
        }
    }
    const auto isCode = [](std::string_view code) {
        return std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    if (text.size() > 4 && isCode(text.substr(0, 3)) && text[3] == ' ')
        text.remove_prefix(4);
    else if (text.size() > 4 && isCode(text.substr(text.size() - 3)) && text[text.size() - 4] == ' ')
        text.remove_suffix(4);
    return text;
}

/// `9:05`, `09:05:14`, `09:05:14.123`, and behind it AM, PM, Z or an offset
bool isTime(std::string_view text)
{
    std::size_t parts = 0;
    for (;;) {
        const std::size_t count = digitsAt(text);
        if (count == 0 || count > 3)
            return false;
        text.remove_prefix(count);
        ++parts;
        if (!text.starts_with(':') || parts == 3)
            break;
        text.remove_prefix(1);
    }
    if (parts < 2)
        return false;
    if (text.starts_with('.'))
        text.remove_prefix(1 + digitsAt(text.substr(1)));
    text = trimmed(text);
    if (text.empty() || isOneOf(text, {"am", "pm", "a.m.", "p.m.", "z", "utc"}))
        return true;
    return (text.front() == '+' || text.front() == '-') && text.size() <= 6 && digitsAt(text.substr(1)) >= 2;
}

bool isMonthName(std::string_view word)
{
    return word.size() >= 3 &&
           isOneOf(word.substr(0, 3),
                   {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isLetter(c) || c == '.'; });
}

/// `Sep 3, 2026`, `3 Sep 2026`, `03-Sep-26`
bool isNamedDate(std::string_view text)
{
    std::array<std::string_view, 3> parts;
    std::size_t count = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,-"), text.size());
        if (end != 0) {
            if (count == parts.size())
                return false;
            parts[count++] = text.substr(0, end);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const auto number = [](std::string_view part) { return part.size() <= 4 && digitsAt(part) == part.size(); };
    return count == 3 && number(parts[2]) &&
           ((isMonthName(parts[0]) && number(parts[1])) || (isMonthName(parts[1]) && number(parts[0])));
}

bool isDate(std::string_view text)
{
    const std::string_view whole = text;
    std::array<std::size_t, 3> digits{};
    char mark = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        digits[part] = digitsAt(text);
        if (digits[part] == 0 || digits[part] > 4)
            return isNamedDate(whole);
        text.remove_prefix(digits[part]);
        if (part == 2)
            break;
        if (text.empty() || (mark != 0 && text.front() != mark) || "-/."sv.find(text.front()) == std::string_view::npos)
            return isNamedDate(whole);
        mark = text.front();
        text.remove_prefix(1);
    }
    const bool years = digits[0] == 4 || digits[2] == 4 || digits[2] == 2;
    if (!years || digits[1] > 2)
        return false;
    if (text.starts_with('T') || text.starts_with(' ') || text.starts_with(", "))
        return isTime(trimmed(text.substr(
            text.find_first_not_of("T, ") == std::string_view::npos ? text.size() : text.find_first_not_of("T, "))));
    return text.empty();
}

bool isAddress(std::string_view text)
{
    if (text.find(' ') != std::string_view::npos)
        return false;
    if (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
        return true;
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find_first_of(",;|\t\"<>()") == std::string_view::npos;
}

} // namespace

CellKind kindOf(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return CellKind::Empty;
    if (text.size() <= longestValue) {
        if (isOneOf(text, {"-", "--", "n/a", "na", "null", "nan", "none", "(not set)", "\u221E", "\\n"}))
            return CellKind::Missing;
        if (isDate(text))
            return CellKind::Date;
        if (isPlainNumber(bareNumber(text)))
            return CellKind::Number;
        if (isTime(text))
            return CellKind::Time;
        if (isOneOf(text, {"true", "false", "yes", "no"}))
            return CellKind::Truth;
    }
    if (isAddress(text))
        return CellKind::Email;
    const bool oneWord = std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == '#';
    });
    return oneWord ? CellKind::Identifier : CellKind::Text;
}

} // namespace perennial::csv
