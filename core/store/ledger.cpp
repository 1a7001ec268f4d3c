// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/store/text_json.h"

namespace perennial::store
{

namespace
{

constexpr const char *importColumns =
    "SELECT import_id, file, sha256, dataset, recipe, as_of, imported_at, header, "
    "read, accepted, unchanged, skipped, rejected, replaced, state, history FROM imports ";

ImportRecord recordOf(const Statement &row)
{
    ImportRecord record;
    record.id = row.integer(0);
    record.header.file = row.text(1);
    record.header.sha256 = row.text(2);
    if (const facts::DatasetSpec *spec = facts::findDataset(row.text(3)))
        record.header.dataset = spec->id;
    record.header.recipe = row.text(4);
    record.header.asOf = base::Date::fromDays(static_cast<std::int32_t>(row.integer(5)));
    record.header.importedAt = row.text(6);
    record.header.header = listFromJson(row.text(7));
    record.header.history = facts::historyOf(row.text(15));
    record.counts = {row.integer(8),  row.integer(9),  row.integer(10),
                     row.integer(11), row.integer(12), row.integer(13)};
    record.state = row.text(14) == "in_force" ? ImportState::InForce : ImportState::Undone;
    return record;
}

base::ProblemCode codeOf(std::string_view name)
{
    constexpr auto last = static_cast<int>(base::ProblemCode::BadPeriod);
    for (int code = 0; code <= last; ++code) {
        if (base::nameOf(static_cast<base::ProblemCode>(code)) == name)
            return static_cast<base::ProblemCode>(code);
    }
    return base::ProblemCode::SkippedByRecipe;
}

/// Hands the rows of `import` that imports in force confirmed to the first of these.
void handOver(Database &database, const std::string &table, std::int64_t import)
{
    Statement heirs(database,
                    "SELECT c.row_id, min(c.import_id) FROM confirmed AS c "
                    "JOIN imports AS i ON i.import_id = c.import_id AND i.state = 'in_force' AND i.dataset = ? "
                    "JOIN " +
                        table + " AS f ON f.row_id = c.row_id AND f.import_id = ? GROUP BY c.row_id");
    Statement line(database, "SELECT min(line) FROM confirmed WHERE row_id = ? AND import_id = ?");
    Statement own(database, "UPDATE " + table + " SET import_id = ?, line = ? WHERE row_id = ?");
    Statement forget(database, "DELETE FROM confirmed WHERE row_id = ? AND import_id = ? AND line = ?");
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    heirs.bindAll(std::string_view(table), import);
    while (heirs.step())
        found.emplace_back(heirs.integer(0), heirs.integer(1));
    for (const auto &[row, heir] : found) {
        line.bindAll(row, heir);
        line.step();
        const std::int64_t number = line.integer(0);
        line.reset();
        own.bindAll(heir, number, row);
        own.run();
        forget.bindAll(row, heir, number);
        forget.run();
    }
}

/// Joins the neighbours of the rows of `import` that stand in chains of superseded rows, and takes them out.
void unchain(Database &database, const std::string &table, std::int64_t import)
{
    std::vector<std::int64_t> rows;
    Statement chained(database,
                      "SELECT row_id FROM " + table +
                          " WHERE import_id = ?1 AND row_id IN (SELECT row_id FROM superseded WHERE dataset = "
                          "?2 UNION SELECT by_row_id FROM superseded WHERE dataset = ?2)");
    chained.bindAll(import, std::string_view(table));
    while (chained.step())
        rows.push_back(chained.integer(0));
    Statement join(database, "UPDATE superseded SET by_row_id = (SELECT n.by_row_id FROM superseded AS n WHERE "
                             "n.dataset = ?1 AND n.row_id = ?2) WHERE dataset = ?1 AND by_row_id = ?2 AND EXISTS "
                             "(SELECT 1 FROM superseded AS n WHERE n.dataset = ?1 AND n.row_id = ?2)");
    Statement cut(database, "DELETE FROM superseded WHERE dataset = ?1 AND (row_id = ?2 OR by_row_id = ?2)");
    for (const std::int64_t row : rows) {
        join.bindAll(std::string_view(table), row);
        join.run();
        cut.bindAll(std::string_view(table), row);
        cut.run();
    }
}

void purge(Database &database, std::int64_t import)
{
    const std::string id = std::to_string(import);
    const std::string table = database.text("SELECT dataset FROM imports WHERE import_id = " + id);
    if (!facts::findDataset(table))
        throw Failure{{base::ProblemCode::WorkspaceDamaged, {database.name(), "unknown dataset " + table}}};
    handOver(database, table, import);
    unchain(database, table, import);
    database.run("DELETE FROM " + table + " WHERE import_id = " + id);
    database.run("DELETE FROM confirmed WHERE import_id = " + id);
    database.run("DELETE FROM left_out WHERE import_id = " + id);
    database.run("DELETE FROM imports WHERE import_id = " + id);
}

} // namespace

std::vector<ImportRecord> readImports(Database &database)
{
    std::vector<ImportRecord> records;
    Statement statement(database, std::string(importColumns) + "ORDER BY import_id");
    while (statement.step())
        records.push_back(recordOf(statement));
    return records;
}

std::optional<ImportRecord> readImport(Database &database, std::int64_t import)
{
    Statement statement(database, std::string(importColumns) + "WHERE import_id = ?");
    statement.bindAll(import);
    if (!statement.step())
        return std::nullopt;
    return recordOf(statement);
}

std::int64_t writeHeader(Database &database, const ImportHeader &header)
{
    Statement statement(database, "INSERT INTO imports (file, sha256, dataset, recipe, as_of, imported_at, header, "
                                  "history) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const std::string columns = toJson(header.header);
    statement.bindAll(std::string_view(header.file), std::string_view(header.sha256),
                      facts::specOf(header.dataset).name, std::string_view(header.recipe),
                      std::int64_t{header.asOf.days()}, std::string_view(header.importedAt), std::string_view(columns),
                      facts::nameOf(header.history));
    statement.run();
    return database.lastRow();
}

void writeCounts(Database &database, std::int64_t import, const ImportCounts &counts, std::int64_t derived)
{
    Statement statement(database,
                        "UPDATE imports SET read = ?, accepted = ?, unchanged = ?, skipped = ?, rejected = ?, "
                        "replaced = ?, derived = ? WHERE import_id = ?");
    statement.bindAll(counts.read, counts.accepted, counts.unchanged, counts.skipped, counts.rejected, counts.replaced,
                      derived, import);
    statement.run();
}

std::vector<facts::LeftOut> readLeftOut(Database &database, std::int64_t import, std::int64_t most)
{
    std::vector<facts::LeftOut> records;
    Statement statement(database, "SELECT line, kind, reason, details, count, column_name, value, cells FROM left_out "
                                  "WHERE import_id = ? ORDER BY line, left_out_id LIMIT ?");
    statement.bindAll(import, most);
    while (statement.step()) {
        facts::LeftOut record;
        record.line = statement.integer(0);
        record.rejected = statement.text(1) == "rejected";
        record.reason = {codeOf(statement.text(2)), listFromJson(statement.text(3)), statement.integer(4)};
        record.column = statement.text(5);
        record.value = statement.text(6);
        record.cells = listFromJson(statement.text(7));
        records.push_back(std::move(record));
    }
    return records;
}

Provenance provenanceOf(Database &database, const facts::DatasetSpec &spec, std::int64_t row)
{
    Statement statement(
        database, "SELECT h.import_id, i.file, h.line FROM (SELECT import_id, line FROM " + std::string(spec.name) +
                      " WHERE row_id = ?1 UNION ALL SELECT c.import_id, c.line FROM confirmed AS c JOIN imports "
                      "AS o ON o.import_id = c.import_id AND o.dataset = ?2 WHERE c.row_id = ?1) AS h "
                      "JOIN imports AS i ON i.import_id = h.import_id "
                      "ORDER BY i.state <> 'in_force', h.import_id, h.line LIMIT 1");
    statement.bindAll(row, spec.name);
    if (!statement.step())
        return {};
    return {statement.integer(0), std::string(statement.text(1)), statement.integer(2)};
}

std::string nextUndoOrder()
{
    return "(SELECT ifnull(max(undo_order), 0) + 1 FROM (SELECT undo_order FROM imports UNION ALL "
           "SELECT undo_order FROM edits))";
}

void takeOutOfForce(Database &database, std::int64_t import)
{
    database.run("UPDATE imports SET state = 'undone', undo_order = " + nextUndoOrder() +
                 " WHERE import_id = " + std::to_string(import));
}

void putInForce(Database &database, std::int64_t import)
{
    database.run("UPDATE imports SET state = 'in_force', undo_order = NULL WHERE import_id = " +
                 std::to_string(import));
}

void purgeUndone(Database &database)
{
    while (const auto import = database.number("SELECT import_id FROM imports WHERE state = 'undone' "
                                               "ORDER BY undo_order DESC LIMIT 1"))
        purge(database, *import);
}

} // namespace perennial::store
