// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_kind.h"
#include "core/csv/dialect.h"
#include "core/csv/table_rows.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace perennial::csv
{

namespace
{

constexpr std::size_t recordsJudged = 400;
constexpr std::size_t cellsJudged = 16'000;

bool isEnclosed(std::string_view cell, char quote)
{
    return cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
}

/// `\` at the end that was not read as an escape, and is not that of a folder.
bool endsInEscape(std::string_view cell, const Dialect &dialect)
{
    if (dialect.escape == Escape::Backslash || !cell.ends_with('\\'))
        return false;
    return cell.size() < 3 || (cell.substr(1, 2) != ":\\" && !cell.starts_with("\\\\"));
}

/// Characters at which another dialect would cut the cell; those of prose, with a blank behind them, count half.
double foreignDelimiters(std::string_view cell, const Dialect &dialect)
{
    double count = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == '\n')
            count += 0.5;
        else if (c != dialect.delimiter && usualDelimiters.find(c) != std::string_view::npos)
            count += i + 1 < cell.size() && cell[i + 1] == ' ' ? 0.25 : 0.5;
    }
    return count;
}

/// Text with a delimiter in it that is not one of prose.
bool isUncut(std::string_view cell, CellKind kind)
{
    for (std::size_t i = 0; kind == CellKind::Text && i < cell.size(); ++i) {
        if (usualDelimiters.find(cell[i]) != std::string_view::npos && (i + 1 == cell.size() || cell[i + 1] != ' '))
            return true;
    }
    return false;
}

/// How much text looks like that of one cell, from 0 to 1.
double weightOfText(std::string_view cell, const Dialect &dialect)
{
    if (cell.front() == '"' && (dialect.quote != '"' || !isEnclosed(cell, '"')))
        return 0.1;
    if (isEnclosed(cell, '\'') || isEnclosed(cell, '"') || endsInEscape(cell, dialect))
        return 0.3;
    if (dialect.blanks == Blanks::Kept && cell.front() == ' ' && cell.find_first_not_of(' ') != cell.npos &&
        cell[cell.find_first_not_of(' ')] == '"')
        return 0.2;
    // `\"` that was not read as one quote; what another dialect would cut further; a sentence cut at its commas
    const bool escapeLeft = dialect.escape != Escape::Backslash && cell.find("\\\"") != std::string_view::npos;
    const bool sentenceCut = cell.front() == ' ' && dialect.delimiter == ',';
    return (sentenceCut ? 0.65 : 0.75) / (1.0 + foreignDelimiters(cell, dialect)) * (escapeLeft ? 0.6 : 1.0);
}

double weightOf(std::string_view cell, CellKind kind, const Dialect &dialect)
{
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
    return weightOfText(cell, dialect);
}

/// `12,5` cut in two.
bool isDecimal(std::span<const std::string_view> record)
{
    const auto digits = [](std::string_view cell) {
        return !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return record.size() == 2 && digits(record[0]) && digits(record[1]);
}

/// Sums over the records of a table.
class Shape
{
public:
    double cleanness = 0; ///< sum of the records' mean weights
    double widths = 0;
    std::size_t records = 0;
    std::size_t values = 0;   ///< records of one cell that cannot be cut further and is a value
    std::size_t decimals = 0; ///< records that are a number with a decimal comma when they are not cut
    std::size_t uncut = 0;    ///< records of one cell that another dialect would cut
    std::size_t typed = 0;    ///< records that have a number, a date or a time among several cells
    std::size_t cells = 0;
    std::vector<std::size_t> widthOf; ///< each record
    std::vector<std::size_t> ofWidth; ///< records by width

    void add(std::span<const std::string_view> record, const Dialect &dialect)
    {
        double sum = 0;
        bool hasValue = false;
        CellKind kind = CellKind::Empty;
        for (const std::string_view cell : record) {
            kind = kindOf(cell);
            sum += weightOf(cell, kind, dialect);
            hasValue = hasValue || isValue(kind);
        }
        cleanness += sum / static_cast<double>(record.size());
        widths += static_cast<double>(record.size());
        ++records;
        cells += record.size();
        if (record.size() >= ofWidth.size())
            ofWidth.resize(record.size() + 1);
        ++ofWidth[record.size()];
        widthOf.push_back(record.size());
        if (record.size() > 1) {
            typed += hasValue ? 1 : 0;
            decimals += dialect.delimiter == ',' && isDecimal(record) ? 1 : 0;
        } else {
            values +=
                kind != CellKind::Text && record[0].find_first_of(usualDelimiters) == std::string_view::npos ? 1 : 0;
            uncut += record[0].find(dialect.delimiter) == std::string_view::npos && isUncut(record[0], kind) ? 1 : 0;
        }
    }
    void addPair(std::size_t width, std::size_t before, bool blankBetween)
    {
        m_neighbours.push_back(width == before ? Pair::Equal : blankBetween ? Pair::Apart : Pair::Unequal);
    }
    /// How far the records are of one width, from 0 to 1. A preamble counts little against what stands below it.
    double uniform() const
    {
        const auto usual = static_cast<std::size_t>(std::max_element(ofWidth.begin(), ofWidth.end()) - ofWidth.begin());
        const double all = uniformFrom(0, ofWidth[usual]);
        const auto begin = static_cast<std::size_t>(std::find(widthOf.begin(), widthOf.end(), usual) - widthOf.begin());
        const bool narrower = std::all_of(widthOf.begin(), widthOf.begin() + static_cast<std::ptrdiff_t>(begin),
                                          [usual](std::size_t width) { return width < usual; });
        if (usual < 2 || begin == 0 || begin + 2 > records || !narrower || decimals + begin == records)
            return all;
        return std::max(all, 0.93 * uniformFrom(begin, ofWidth[usual]));
    }

private:
    enum class Pair : std::uint8_t { Equal, Unequal, Apart }; ///< Apart: a blank line lies between

    double uniformFrom(std::size_t first, std::size_t ofUsualWidth) const
    {
        const auto begin = m_neighbours.begin() + static_cast<std::ptrdiff_t>(std::min(first, m_neighbours.size()));
        const auto equal = static_cast<double>(std::count(begin, m_neighbours.end(), Pair::Equal));
        const auto unequal = static_cast<double>(std::count(begin, m_neighbours.end(), Pair::Unequal));
        if (equal + unequal == 0)
            return 1;
        return std::max((equal + 0.5) / (equal + unequal + 0.5),
                        0.95 * static_cast<double>(ofUsualWidth) / static_cast<double>(records - first));
    }

    std::vector<Pair> m_neighbours;
};

Shape shapeOf(const Table &table, const Dialect &dialect)
{
    Shape shape;
    std::size_t previous = 0;
    bool blank = false;
    for (const ParsedRecord &record : table.records()) {
        const auto cells = table.cells(record);
        if (shape.records == recordsJudged || shape.cells > cellsJudged)
            break;
        if (isComment(cells))
            continue;
        if (!cells.empty()) {
            shape.add(cells, dialect);
            if (previous != 0)
                shape.addPair(cells.size(), previous, blank);
            previous = cells.size();
        }
        blank = cells.empty();
    }
    return shape;
}

double handicapOf(const Dialect &dialect)
{
    double handicap = 1;
    if (rareDelimiters.find(dialect.delimiter) != std::string_view::npos)
        handicap *= dialect.delimiter == ' ' ? 0.6 : dialect.delimiter == '\x1F' ? 1 : 0.75;
    if (dialect.quote == '\'')
        handicap *= 0.97;
    if (dialect.quote == '\0')
        handicap *= 0.8;
    if (dialect.escape == Escape::Backslash || dialect.blanks == Blanks::BeforeQuotes)
        handicap *= 0.995;
    return handicap;
}

bool isRare(const Shape &shape, const Dialect &dialect)
{
    if (rareDelimiters.find(dialect.delimiter) == std::string_view::npos || dialect.delimiter == '\x1F')
        return false;
    const double width = shape.widths / static_cast<double>(shape.records);
    const bool tabular = shape.uniform() >= 0.95 && shape.records >= 3 && shape.typed * 2 >= shape.records;
    return width > 1 && (!tabular || (dialect.delimiter == ' ' && width < 3));
}

} // namespace

double scoreOf(const Table &table, const Dialect &dialect)
{
    if (table.tooWide() && table.records().empty()) // believed only when there is no table at all
        return usualDelimiters.find(dialect.delimiter) != std::string_view::npos ? 0.05 : 0;
    const Shape shape = shapeOf(table, dialect);
    if (shape.records == 0 || isRare(shape, dialect))
        return 0;
    const auto records = static_cast<double>(shape.records);
    const bool column = shape.values * 10 >= shape.records * 9;
    const double wide = column ? 0.9 : 1 - 1 / (1 + shape.widths / records);
    const double uncut = shape.uncut * 2 >= shape.records ? 0.6 : 1;
    const double broken = static_cast<double>(table.brokenQuotes()) / static_cast<double>(table.records().size());
    return std::pow(shape.uniform(), 1.5) * (shape.cleanness / records) * wide * (table.quoteOpen() ? 0.5 : 1) /
           (1 + 0.5 * broken) * uncut * handicapOf(dialect);
}

} // namespace perennial::csv
