// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/facts/dataset.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <map>
#include <span>
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

/// Says of rows asked for in ascending order whether they are in a list, which must live as long and may be shared.
class RowFilter
{
public:
    explicit RowFilter(std::span<const std::int64_t> rows, std::int64_t first = 0)
        : m_rows(
              rows.subspan(static_cast<std::size_t>(std::lower_bound(rows.begin(), rows.end(), first) - rows.begin())))
    {
    }

    bool holds(std::int64_t row)
    {
        while (m_next < m_rows.size() && m_rows[m_next] < row)
            ++m_next;
        return m_next < m_rows.size() && m_rows[m_next] == row;
    }

private:
    std::span<const std::int64_t> m_rows;
    std::size_t m_next = 0;
};

} // namespace perennial::store
