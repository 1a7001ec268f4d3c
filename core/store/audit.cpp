// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

#include "core/facts/dataset.h"
#include "core/facts/key_hash.h"
#include "core/store/edits.h"
#include "core/store/schema.h"

namespace perennial::store
{

namespace
{

using Findings = std::vector<std::string>;

/// One finding for each row of the query, whose only column says what is wrong.
void ask(Database &database, const std::string &sql, Findings &findings)
{
    Statement statement(database, sql);
    while (statement.step())
        findings.emplace_back(statement.text(0));
}

void auditCounts(Database &database, Findings &findings)
{
    ask(database,
        "SELECT 'import ' || import_id || ': read is not accepted + unchanged + skipped + rejected' FROM imports "
        "WHERE read <> accepted + unchanged + skipped + rejected OR replaced > accepted",
        findings);
    ask(database,
        "SELECT 'import ' || i.import_id || ': the list of left-out records does not have their number' FROM imports "
        "AS i LEFT JOIN (SELECT import_id, sum(kind = 'rejected') AS rejected, sum(kind = 'skipped') AS skipped "
        "FROM left_out GROUP BY import_id) AS l ON l.import_id = i.import_id "
        "WHERE i.rejected <> ifnull(l.rejected, 0) OR i.skipped <> ifnull(l.skipped, 0)",
        findings);
    std::string datasets;
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        datasets.append(datasets.empty() ? "" : ", ").append(sqlText(spec.name));
    ask(database,
        "SELECT 'import ' || import_id || ': unknown dataset' FROM imports WHERE dataset NOT IN (" + datasets + ")",
        findings);
    ask(database,
        "SELECT 'superseded rows of an unknown dataset' FROM superseded WHERE dataset NOT IN (" + datasets +
            ") LIMIT 1",
        findings);
}

void auditRows(Database &database, const std::string &table, Findings &findings)
{
    const std::string name = sqlText(table);
    ask(database,
        "SELECT 'import ' || i.import_id || ': ' || i.dataset || ' does not hold the rows that were taken' "
        "FROM imports AS i "
        "LEFT JOIN (SELECT import_id, count(*) AS n FROM " +
            table +
            " GROUP BY import_id) AS f "
            "ON f.import_id = i.import_id "
            "LEFT JOIN (SELECT import_id, count(*) AS n FROM confirmed GROUP BY import_id) AS c "
            "ON c.import_id = i.import_id "
            "WHERE i.dataset = " +
            name + " AND i.accepted + i.unchanged + i.derived <> ifnull(f.n, 0) + ifnull(c.n, 0)",
        findings);
    ask(database,
        "SELECT " + name + " || ': row ' || f.row_id || ' is of an import of ' || i.dataset FROM " + table +
            " AS f JOIN imports AS i ON i.import_id = f.import_id WHERE i.dataset <> " + name + " LIMIT 10",
        findings);
    ask(database,
        "SELECT " + name +
            " || ': a confirmed row ' || c.row_id || ' is not there' FROM confirmed AS c JOIN imports "
            "AS i ON i.import_id = c.import_id AND i.dataset = " +
            name + " WHERE NOT EXISTS (SELECT 1 FROM " + table + " AS f WHERE f.row_id = c.row_id) LIMIT 10",
        findings);
    ask(database,
        "SELECT " + name +
            " || ': a superseded row ' || s.row_id || ' is not there or of another key' "
            "FROM superseded AS s LEFT JOIN " +
            table + " AS older ON older.row_id = s.row_id LEFT JOIN " + table +
            " AS newer ON newer.row_id = s.by_row_id WHERE s.dataset = " + name +
            " AND older.key_hash IS NOT newer.key_hash OR s.dataset = " + name + " AND older.row_id IS NULL LIMIT 10",
        findings);
}

std::int64_t hashOf(const Statement &row, const std::vector<facts::FieldSpec> &keys)
{
    facts::KeyHash hash;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const int column = static_cast<int>(i) + 2;
        const facts::FieldType type = keys[i].type;
        if (row.isNull(column))
            hash.addMissing();
        else if (type == facts::FieldType::Date || type == facts::FieldType::DayOrMonth ||
                 type == facts::FieldType::Month || type == facts::FieldType::RowKey)
            hash.add(row.integer(column));
        else
            hash.add(row.text(column));
    }
    return hash.value();
}

/// Every row's key is what its hash says, and every key's rows are one chain: all but one are superseded.
void auditKeys(Database &database, const facts::DatasetSpec &spec, Findings &findings)
{
    const std::string table(spec.name);
    std::vector<facts::FieldSpec> keys;
    std::string list;
    for (const facts::FieldSpec &field : spec.fields) {
        if (!field.key)
            continue;
        keys.push_back(field);
        list.append(list.empty() ? "" : ", ").append(sqlName(field));
    }
    Statement rows(database, "SELECT row_id, key_hash, " + list + " FROM " + table);
    int wrong = 0;
    while (rows.step() && wrong < 10) {
        if (rows.integer(1) == hashOf(rows, keys))
            continue;
        ++wrong;
        findings.push_back(table + ": the key of row " + std::to_string(rows.integer(0)) + " was changed");
    }
    ask(database,
        "SELECT '" + table + ": rows with one key are not a chain, among them row ' || min(f.row_id) FROM " + table +
            " AS f LEFT JOIN superseded AS s ON s.dataset = '" + table +
            "' AND s.row_id = f.row_id WHERE f.key_hash IN (SELECT key_hash FROM " + table +
            " GROUP BY key_hash HAVING count(*) > 1) GROUP BY f.key_hash, " + list +
            " HAVING count(*) - count(s.row_id) <> 1 LIMIT 10",
        findings);
}

void auditEdits(Database &database, Findings &findings)
{
    ask(database,
        "SELECT 'edit ' || edit_id || ': unknown kind' FROM edits WHERE kind NOT IN ('merge', 'split') LIMIT 10",
        findings);
    ask(database,
        "SELECT 'edit ' || edit_id || ': it was made after an import that never was' FROM edits WHERE after_import < 0 "
        "OR after_import > ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'imports'), 0) LIMIT 10",
        findings);
    ask(database,
        "SELECT 'edit ' || e.edit_id || ': it stands before an edit of earlier' FROM edits AS e JOIN edits AS f ON "
        "f.edit_id < e.edit_id AND f.after_import > e.after_import LIMIT 10",
        findings);
    ask(database,
        "SELECT 'two things were undone at once' FROM (SELECT undo_order FROM imports WHERE undo_order IS NOT NULL "
        "UNION ALL SELECT undo_order FROM edits WHERE undo_order IS NOT NULL) GROUP BY undo_order HAVING count(*) > 1",
        findings);
    Statement edits(database, "SELECT edit_id, subject, after FROM edits ORDER BY edit_id");
    while (edits.step()) {
        if (!isIdentityKey(edits.text(1)) || !isIdentityKey(edits.text(2)) || edits.text(1) == edits.text(2))
            findings.push_back("edit " + std::to_string(edits.integer(0)) + ": it does not name two customers");
    }
}

} // namespace

Findings audit(Database &database)
{
    Transaction snapshot(database, Transaction::Kind::Read);
    Findings findings;
    ask(database, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'", findings);
    if (!findings.empty())
        return findings;
    ask(database,
        "SELECT \"table\" || ': row ' || ifnull(rowid, 0) || ' names an import that is not there' "
        "FROM pragma_foreign_key_check LIMIT 10",
        findings);
    auditCounts(database, findings);
    for (const facts::DatasetSpec &spec : facts::allDatasets()) {
        auditRows(database, std::string(spec.name), findings);
        auditKeys(database, spec, findings);
    }
    auditEdits(database, findings);
    return findings;
}

} // namespace perennial::store
