// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/text.h"

#include <QString>

#include <algorithm>

namespace perennial::importing
{

namespace
{

constexpr std::string_view wideBlanks[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xEF\xBB\xBF"};

constexpr bool isAsciiBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdString();
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(
        text, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80;
    };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return text;
    for (bool again = true; again && !text.empty();) {
        again = false;
        while (!text.empty() && isAsciiBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isAsciiBlank(text.back()))
            text.remove_suffix(1);
        for (const std::string_view blank : wideBlanks) {
            while (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            }
            while (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

std::string foldedHeader(std::string_view header)
{
    QString text = asQString(trimmed(header));
    text.replace(QLatin1String("(in UTC)"), QLatin1String(), Qt::CaseInsensitive);
    text.replace(QLatin1String("(UTC)"), QLatin1String(), Qt::CaseInsensitive);
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            kept.append(c);
    }
    return kept.isEmpty() ? std::string(trimmed(header)) : folded(kept);
}

std::string foldedWord(std::string_view word)
{
    const QString text = asQString(word).simplified();
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && !text.at(first).isLetterOrNumber())
        ++first;
    while (end > first && !text.at(end - 1).isLetterOrNumber())
        --end;
    return folded(first < end ? text.mid(first, end - first) : text);
}

bool matchesPattern(std::string_view pattern, std::string_view word)
{
    const bool openStart = pattern.starts_with('*');
    const bool openEnd = pattern.size() > (openStart ? 1u : 0u) && pattern.ends_with('*');
    pattern.remove_prefix(openStart ? 1 : 0);
    pattern.remove_suffix(openEnd ? 1 : 0);
    if (openStart && openEnd)
        return word.find(pattern) != std::string_view::npos;
    if (openStart)
        return word.ends_with(pattern);
    return openEnd ? word.starts_with(pattern) : word == pattern;
}

std::optional<std::string> withAsciiDigits(std::string_view cell)
{
    constexpr char arabic = '\xD9';
    constexpr char persian = '\xDB';
    if (cell.find(arabic) == std::string_view::npos && cell.find(persian) == std::string_view::npos)
        return std::nullopt;
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool isPair = i + 1 < cell.size() && (cell[i] == arabic || cell[i] == persian);
        const int second = isPair ? static_cast<unsigned char>(cell[i + 1]) : 0;
        const int digit = second - (cell[i] == arabic ? 0xA0 : 0xB0);
        if (isPair && digit >= 0 && digit <= 9)
            text += static_cast<char>('0' + digit);
        else if (isPair && cell[i] == arabic && (second == 0xAB || second == 0xAC))
            text += second == 0xAB ? '.' : ',';
        else {
            text += cell[i];
            continue;
        }
        ++i;
    }
    return text;
}

bool isMissingMark(std::string_view cell)
{
    constexpr std::string_view firstSigns = "-#\\nN(\xE2";
    if (cell.size() > 8 || (!cell.empty() && firstSigns.find(cell.front()) == std::string_view::npos))
        return false;
    static constexpr std::string_view marks[] = {
        "",     "-",    "--",  "---",          "\xE2\x80\x93", "\xE2\x80\x94", "n/a", "na",   "#n/a",  "nan",
        "null", "none", "nil", "\xE2\x88\x9E", "\\n",          "n.a.",         "#nv", "#n/d", "(null)"};
    return std::ranges::any_of(marks, [cell](std::string_view mark) { return equalsIgnoringCase(cell, mark); });
}

std::string_view withoutNumber(std::string_view text)
{
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0 || !text.ends_with(')') || text.size() - open < 3)
        return text;
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    return std::ranges::all_of(inside, isDigit) ? trimmed(text.substr(0, open)) : text;
}

std::pair<std::string_view, std::string_view> endsOf(std::string_view text)
{
    for (const std::string_view between : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
        if (const std::size_t at = text.find(between); at != std::string_view::npos)
            return {trimmed(text.substr(0, at)), trimmed(text.substr(at + between.size()))};
    }
    constexpr std::size_t digits = 8;
    if (text.size() == 2 * digits + 1 && text[digits] == '-')
        return {text.substr(0, digits), text.substr(digits + 1)};
    return {text, {}};
}

} // namespace perennial::importing
