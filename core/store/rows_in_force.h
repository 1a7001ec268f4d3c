// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/facts/dataset.h"
#include "core/store/sqlite.h"

#include <map>
#include <vector>

namespace perennial::store
{

/// The rows of a dataset's table that do not count, ascending: not held by any import in force, or superseded by a
/// newer row that is.
std::vector<std::int64_t> rowsOutOfForce(Database &database, const facts::DatasetSpec &spec);
/// The rows that came in the place of one of an earlier import in force, ascending.
std::vector<std::int64_t> rowsThatReplace(Database &database, const facts::DatasetSpec &spec);
/// The day that each import speaks for.
std::map<std::int64_t, base::Date> asOfByImport(Database &database);

/// Says of rows asked for in ascending order whether they are in a list.
class RowFilter
{
public:
    explicit RowFilter(std::vector<std::int64_t> rows)
        : m_rows(std::move(rows))
    {
    }

    bool holds(std::int64_t row)
    {
        while (m_next < m_rows.size() && m_rows[m_next] < row)
            ++m_next;
        return m_next < m_rows.size() && m_rows[m_next] == row;
    }

private:
    std::vector<std::int64_t> m_rows;
    std::size_t m_next = 0;
};

} // namespace perennial::store
