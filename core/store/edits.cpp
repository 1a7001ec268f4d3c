// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edits.h"

#include "core/store/ledger.h"

namespace perennial::store
{

namespace
{

constexpr const char *editColumns = "SELECT edit_id, kind, subject, after, made_at FROM edits ";

Edit editOf(const Statement &row)
{
    return {row.integer(0), row.text(1) == "split" ? EditKind::Split : EditKind::Merge, std::string(row.text(2)),
            std::string(row.text(3)), std::string(row.text(4))};
}

std::optional<Step> firstStep(Database &database, const std::string &sql)
{
    Statement statement(database, sql);
    if (!statement.step())
        return std::nullopt;
    return Step{statement.integer(0) != 0, statement.integer(1)};
}

} // namespace

std::vector<Edit> readEdits(Database &database)
{
    std::vector<Edit> edits;
    Statement statement(database, std::string(editColumns) + "WHERE state = 'in_force' ORDER BY edit_id");
    while (statement.step())
        edits.push_back(editOf(statement));
    return edits;
}

std::optional<Edit> readEdit(Database &database, std::int64_t edit)
{
    Statement statement(database, std::string(editColumns) + "WHERE edit_id = ?");
    statement.bindAll(edit);
    if (!statement.step())
        return std::nullopt;
    return editOf(statement);
}

std::int64_t writeEdit(Database &database, const Edit &edit)
{
    Statement statement(database,
                        "INSERT INTO edits (kind, subject, before, after, after_import, made_at) "
                        "VALUES (?, ?, '', ?, ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'imports'), 0), "
                        "?)");
    statement.bindAll(std::string_view(edit.kind == EditKind::Split ? "split" : "merge"),
                      std::string_view(edit.subject), std::string_view(edit.other), std::string_view(edit.madeAt));
    statement.run();
    return database.lastRow();
}

void takeEditOutOfForce(Database &database, std::int64_t edit)
{
    database.run("UPDATE edits SET state = 'undone', undo_order = " + nextUndoOrder() +
                 " WHERE edit_id = " + std::to_string(edit));
}

void putEditInForce(Database &database, std::int64_t edit)
{
    database.run("UPDATE edits SET state = 'in_force', undo_order = NULL WHERE edit_id = " + std::to_string(edit));
}

void purgeUndoneEdits(Database &database)
{
    database.run("DELETE FROM edits WHERE state = 'undone'");
}

bool isIdentityKey(std::string_view key)
{
    for (const std::string_view kind : {"id:", "email:", "name:"}) {
        if (key.starts_with(kind))
            return key.size() > kind.size();
    }
    return false;
}

std::optional<Step> lastStepInForce(Database &database)
{
    return firstStep(database,
                     "SELECT is_edit, id FROM (SELECT 0 AS is_edit, import_id AS id, import_id AS place FROM imports "
                     "WHERE state = 'in_force' UNION ALL SELECT 1, edit_id, after_import FROM edits "
                     "WHERE state = 'in_force') ORDER BY place DESC, is_edit DESC, id DESC LIMIT 1");
}

std::optional<Step> lastStepUndone(Database &database)
{
    return firstStep(database, "SELECT is_edit, id FROM (SELECT 0 AS is_edit, import_id AS id, undo_order FROM imports "
                               "WHERE state = 'undone' UNION ALL SELECT 1, edit_id, undo_order FROM edits "
                               "WHERE state = 'undone') ORDER BY undo_order DESC LIMIT 1");
}

} // namespace perennial::store
