// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/dialect.h"

#include "core/csv/cell_kind.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace perennial::csv
{

namespace
{

constexpr std::string_view usualDelimiters = ",;\t|";
constexpr std::string_view rareDelimiters = ":^~ ";
constexpr std::size_t recordsJudged = 400;

bool isEnclosed(std::string_view cell, char quote)
{
    return cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
}

/// How much a cell looks like one that was meant, from 0 to 1.
double weightOf(std::string_view cell, const Dialect &dialect)
{
    const CellKind kind = kindOf(cell);
    switch (kind) {
    case CellKind::Empty:
        return 0.75;
    case CellKind::Missing:
    case CellKind::Number:
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::Truth:
    case CellKind::Email:
        return 1.0;
    case CellKind::Identifier:
        return 0.85;
    case CellKind::Text:
        break;
    }
    if (cell.front() == '"' && (dialect.quote != '"' || !isEnclosed(cell, '"')))
        return 0.1;
    if (isEnclosed(cell, '\'') || isEnclosed(cell, '"'))
        return 0.3;
    // `\"` that was not read as one quote; what another dialect would cut further
    const bool escapeLeft = dialect.escape != Escape::Backslash && cell.find("\\\"") != std::string_view::npos;
    const auto foreign = std::count_if(cell.begin(), cell.end(), [](char c) {
        return usualDelimiters.find(c) != std::string_view::npos || c == '\n';
    });
    return 0.75 / (1.0 + 0.5 * static_cast<double>(foreign)) * (escapeLeft ? 0.6 : 1.0);
}

/// Sums over the records of a table.
struct Shape {
    double cleanness = 0; ///< sum of the records' mean weights
    double widths = 0;
    std::size_t records = 0;
    std::size_t pairs = 0; ///< neighbours, no blank line between them
    std::size_t equalPairs = 0;
    std::size_t values = 0; ///< records of one cell that cannot be cut further and is a value
    std::size_t typed = 0;  ///< records that have a number, a date or a time among several cells

    void add(std::span<const std::string_view> cells, const Dialect &dialect)
    {
        double sum = 0;
        for (const std::string_view cell : cells)
            sum += weightOf(cell, dialect);
        cleanness += sum / static_cast<double>(cells.size());
        widths += static_cast<double>(cells.size());
        ++records;
        if (cells.size() == 1 && kindOf(cells[0]) != CellKind::Text &&
            cells[0].find_first_of(usualDelimiters) == std::string_view::npos)
            ++values;
        if (cells.size() > 1 &&
            std::any_of(cells.begin(), cells.end(), [](auto cell) { return isValue(kindOf(cell)); }))
            ++typed;
    }
};

Shape shapeOf(const Table &table, const Dialect &dialect)
{
    Shape shape;
    std::size_t previous = 0;
    for (const ParsedRecord &record : table.records()) {
        const auto cells = table.cells(record);
        if (shape.records == recordsJudged)
            break;
        if (isComment(cells))
            continue;
        if (!cells.empty())
            shape.add(cells, dialect);
        if (!cells.empty() && previous != 0) {
            ++shape.pairs;
            shape.equalPairs += previous == cells.size() ? 1 : 0;
        }
        previous = cells.size();
    }
    return shape;
}

/// Whether quotes are left open so often that it is no accident: then they are letters of the text.
bool quotesAreText(std::string_view text)
{
    std::size_t odd = 0;
    while (!text.empty() && odd < 3) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        odd +=
            static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '"')) %
            2;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return odd == 3;
}

std::vector<Dialect> candidates(std::string_view text, const LayoutChoices &choices)
{
    const auto occurs = [text](char c) { return text.find(c) != std::string_view::npos; };
    std::vector<char> delimiters;
    if (choices.delimiter) {
        delimiters.push_back(*choices.delimiter);
    } else {
        for (const char c : usualDelimiters) {
            if (c == ',' || occurs(c))
                delimiters.push_back(c);
        }
        std::copy_if(rareDelimiters.begin(), rareDelimiters.end(), std::back_inserter(delimiters), occurs);
    }
    std::vector<char> quotes;
    if (choices.quote) {
        quotes.push_back(*choices.quote);
    } else {
        quotes.push_back('"');
        if (occurs('\''))
            quotes.push_back('\'');
        if (quotesAreText(text))
            quotes.push_back('\0');
    }
    std::vector<Dialect> result;
    for (const char delimiter : delimiters) {
        for (const char quote : quotes) {
            if (quote == delimiter)
                continue;
            result.push_back({delimiter, quote, quote == '\0' ? Escape::None : Escape::Doubled});
            const char escaped[] = {'\\', quote != '\0' ? quote : delimiter};
            if (text.find(std::string_view(escaped, 2)) != std::string_view::npos)
                result.push_back({delimiter, quote, Escape::Backslash});
        }
    }
    return result;
}

double handicapOf(const Dialect &dialect)
{
    double handicap = 1;
    if (rareDelimiters.find(dialect.delimiter) != std::string_view::npos)
        handicap *= dialect.delimiter == ' ' ? 0.6 : 0.75;
    if (dialect.quote == '\'')
        handicap *= 0.97;
    if (dialect.quote == '\0')
        handicap *= 0.8;
    if (dialect.escape == Escape::Backslash)
        handicap *= 0.995;
    return handicap;
}

} // namespace

bool isComment(std::span<const std::string_view> cells)
{
    return !cells.empty() && cells[0].starts_with('#') && (cells[0].size() > 1 || cells.size() == 1);
}

double scoreOf(const Table &table, const Dialect &dialect)
{
    if (table.tooWide() && table.records().empty())
        return 0.9;
    const Shape shape = shapeOf(table, dialect);
    if (shape.records == 0)
        return 0;
    const auto records = static_cast<double>(shape.records);
    const double width = shape.widths / records;
    const double uniform =
        shape.pairs == 0 ? 1 : (static_cast<double>(shape.equalPairs) + 0.5) / (static_cast<double>(shape.pairs) + 0.5);
    const bool column = shape.values * 10 >= shape.records * 9;
    const double wide = column ? 0.9 : 1 - 1 / (1 + width);
    const bool rare = rareDelimiters.find(dialect.delimiter) != std::string_view::npos;
    const bool tabular = uniform >= 0.95 && shape.records >= 3 && shape.typed * 2 >= shape.records;
    if (rare && width > 1 && (!tabular || (dialect.delimiter == ' ' && width < 3)))
        return 0;
    return std::pow(uniform, 1.5) * (shape.cleanness / records) * wide * (table.quoteOpen() ? 0.5 : 1) *
           handicapOf(dialect);
}

Dialect detectDialect(Sample sample, const LayoutChoices &choices)
{
    Dialect best{choices.delimiter.value_or(','), choices.quote.value_or('"'),
                 choices.quote == '\0' ? Escape::None : Escape::Doubled};
    double bestScore = -1;
    for (const Dialect &dialect : candidates(sample.text, choices)) {
        const double score = scoreOf(Table(sample, dialect), dialect);
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = dialect;
        }
    }
    return best;
}

} // namespace perennial::csv
