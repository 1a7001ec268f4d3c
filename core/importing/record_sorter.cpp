// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/record_sorter.h"

#include "core/importing/text.h"

#include <algorithm>
#include <utility>

namespace perennial::importing
{

namespace
{

bool isBlank(const csv::Record &record)
{
    if (!record.cells.empty() && !record.cells[0].empty() && record.cells[0].front() > ' ')
        return false;
    return std::ranges::all_of(record.cells, [](std::string_view cell) { return trimmed(cell).empty(); });
}

bool matchesAny(const std::vector<std::string> &patterns, std::string_view cell)
{
    if (patterns.empty())
        return false;
    const std::string word = trimmed(cell).empty() ? std::string() : foldedWord(cell);
    return std::ranges::any_of(patterns, [&word](const std::string &pattern) { return matchesPattern(pattern, word); });
}

} // namespace

RecordSorter::Kind RecordSorter::sort(const csv::Record &record)
{
    if (!m_afterHeader) {
        if (record.line < m_headerLine)
            return Kind::Preamble;
        m_afterHeader = true;
        m_mayBeHeader = m_recipe.secondHeader;
        return Kind::Header;
    }
    const bool behindHeader = std::exchange(m_mayBeHeader, false);
    if (isBlank(record)) {
        m_afterBlank = true;
        return Kind::Blank;
    }
    if (m_afterBlank && m_recipe.stopAtBlankLine)
        return Kind::SecondTable;
    if (behindHeader && trimmed(record.cells[0]).empty())
        return Kind::Header;
    if (matchesAny(m_recipe.totals, record.cells[0]))
        return Kind::Total;
    const bool isFooter = matchesAny(m_recipe.footers, record.cells[0]) &&
                          std::all_of(record.cells.begin() + 1, record.cells.end(),
                                      [](std::string_view cell) { return trimmed(cell).empty(); });
    return isFooter ? Kind::Footer : Kind::Data;
}

} // namespace perennial::importing
