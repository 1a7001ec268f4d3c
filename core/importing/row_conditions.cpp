// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/row_reader.h"
#include "core/importing/text.h"

#include <algorithm>

namespace perennial::importing
{

namespace
{

constexpr std::size_t longestShown = 200;

} // namespace

std::vector<RowReader::ConditionReader> RowReader::conditionsOf(const std::vector<ColumnCondition> &conditions)
{
    std::vector<ConditionReader> readers;
    for (const ColumnCondition &condition : conditions) {
        const auto lookUp = [patterns = condition.patterns](std::string_view cell) {
            const std::string word = cell.empty() ? std::string() : foldedWord(cell);
            const bool fits = std::ranges::any_of(patterns, [&word](const std::string &pattern) {
                return pattern == "*" ? !word.empty() : matchesPattern(pattern, word);
            });
            return Meaning{fits ? Meaning::Kind::Known : Meaning::Kind::Unknown, {}};
        };
        readers.push_back({condition.column, WordReader(lookUp)});
    }
    return readers;
}

bool RowReader::holds(ConditionReader &condition, const csv::Record &record)
{
    const bool isThere = condition.column && *condition.column < record.cells.size();
    const std::string_view cell = isThere ? trimmed(record.cells[*condition.column]) : std::string_view();
    return condition.words.read(cell).kind == Meaning::Kind::Known;
}

bool RowReader::isOfAnotherKind(const csv::Record &record)
{
    for (ConditionReader &skip : m_skips) {
        if (!skip.column || !holds(skip, record))
            continue;
        m_leftOut.column = m_inspection.columns[*skip.column].header;
        m_leftOut.value = trimmed(record.cells[*skip.column]).substr(0, longestShown);
        m_leftOut.reason = {base::ProblemCode::SkippedByRecipe,
                            {m_leftOut.column, m_leftOut.value.empty() ? "–" : m_leftOut.value}};
        return true;
    }
    return false;
}

} // namespace perennial::importing
