// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows_in_force.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace perennial::store
{

namespace
{

std::vector<std::int64_t> rowsOf(Database &database, const std::string &sql, std::string_view dataset)
{
    std::vector<std::int64_t> rows;
    Statement statement(database, sql);
    statement.bindAll(dataset);
    while (statement.step())
        rows.push_back(statement.integer(0));
    return rows;
}

bool anyUndone(Database &database, std::string_view dataset)
{
    return !rowsOf(database, "SELECT 1 FROM imports WHERE dataset = ? AND state = 'undone' LIMIT 1", dataset).empty();
}

std::vector<std::int64_t> rowsNotHeld(Database &database, std::string_view dataset)
{
    return rowsOf(database,
                  "SELECT f.row_id FROM " + std::string(dataset) +
                      " AS f WHERE f.import_id IN (SELECT import_id FROM imports WHERE state = 'undone') "
                      "AND NOT EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id "
                      "WHERE c.row_id = f.row_id AND i.dataset = ? AND i.state = 'in_force') ORDER BY f.row_id",
                  dataset);
}

} // namespace

std::vector<std::int64_t> rowsOutOfForce(Database &database, const facts::DatasetSpec &spec)
{
    if (!anyUndone(database, spec.name))
        return rowsOf(database, "SELECT row_id FROM superseded WHERE dataset = ? ORDER BY row_id", spec.name);

    const std::vector<std::int64_t> notHeld = rowsNotHeld(database, spec.name);
    std::vector<std::int64_t> superseded; // descending
    std::unordered_set<std::int64_t> blocked;
    Statement links(database, "SELECT row_id, by_row_id FROM superseded WHERE dataset = ? ORDER BY row_id DESC");
    links.bindAll(spec.name);
    while (links.step()) {
        const std::int64_t newer = links.integer(1);
        const bool newerHeld = !std::binary_search(notHeld.begin(), notHeld.end(), newer);
        if (!newerHeld && !blocked.contains(newer))
            continue;
        blocked.insert(links.integer(0));
        superseded.push_back(links.integer(0));
    }
    std::vector<std::int64_t> rows;
    std::set_union(notHeld.begin(), notHeld.end(), superseded.rbegin(), superseded.rend(), std::back_inserter(rows));
    return rows;
}

std::vector<std::int64_t> rowsThatReplace(Database &database, const facts::DatasetSpec &spec)
{
    return rowsOf(database,
                  "SELECT DISTINCT s.by_row_id FROM superseded AS s JOIN " + std::string(spec.name) +
                      " AS older ON older.row_id = s.row_id JOIN imports AS i ON i.import_id = older.import_id "
                      "WHERE s.dataset = ? AND i.state = 'in_force' ORDER BY s.by_row_id",
                  spec.name);
}

std::map<std::int64_t, base::Date> asOfByImport(Database &database)
{
    std::map<std::int64_t, base::Date> days;
    Statement statement(database, "SELECT import_id, as_of FROM imports");
    while (statement.step())
        days[statement.integer(0)] = base::Date::fromDays(static_cast<std::int32_t>(statement.integer(1)));
    return days;
}

} // namespace perennial::store
