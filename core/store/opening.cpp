// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/backup.h"
#include "core/store/files.h"

#include <sqlite3.h>

namespace perennial::store
{

namespace
{

using base::Problem;
using base::ProblemCode;
namespace fs = std::filesystem;

constexpr std::string_view ledgerTables[] = {"imports", "settings", "superseded", "confirmed"};

void require(const base::Result &result)
{
    if (!result.ok())
        throw Failure{result.problem()};
}

void configure(Database &database)
{
    database.run("PRAGMA cell_size_check = ON");
    database.run("PRAGMA page_size = 8192"); // of a new file
    database.run("PRAGMA cache_size = -16384");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA temp_store = FILE");
}

[[noreturn]] void throwDamaged(const Database &database, const std::string &finding)
{
    throw Failure{{ProblemCode::WorkspaceDamaged, {database.name(), finding}}};
}

void quickCheck(Database &database, std::string_view table)
{
    std::string sql = "PRAGMA quick_check(";
    sql.append(table).append(")");
    const std::string verdict = database.text(sql);
    if (verdict != "ok")
        throwDamaged(database, verdict);
}

void quickChecks(Database &database, const fs::path &file)
{
    std::error_code error;
    if (fs::file_size(file, error) <= checkedWhole) {
        quickCheck(database, "1");
        return;
    }
    for (const std::string_view table : ledgerTables) {
        if (database.number("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '" + std::string(table) + "'"))
            quickCheck(database, table);
    }
}

/// SQLite reports a schema that it cannot make sense of as an error of any kind, whichever statement comes first.
void requireSound(Database &database, const fs::path &file)
{
    try {
        configure(database);
        quickChecks(database, file);
    } catch (const Failure &failure) {
        if ((sqlite3_errcode(database.handle()) & 0xff) == SQLITE_ERROR)
            throwDamaged(database, failure.problem.details.back());
        throw;
    }
}

/// The name of the copy made before a migration: of several, none takes another's place.
fs::path backupName(const fs::path &file, std::int64_t version)
{
    return freeName(file, (".v" + std::to_string(version) + ".backup").c_str());
}

void bringUpToDate(Database &database, const fs::path &file, std::span<const Migration> steps, std::int64_t version)
{
    if (sqlite3_db_readonly(database.handle(), "main") == 1)
        throw Failure{{ProblemCode::WorkspaceReadOnly, {database.name()}}};
    require(copyVerified(database, backupName(file, version)));
    migrate(database, steps);
}

/// The result with the name that the user gave in place of that of the unfinished file.
base::Result named(const base::Result &result, const fs::path &file)
{
    if (result.ok())
        return result;
    Problem problem = result.problem();
    problem.details.front() = utf8Of(file);
    return problem;
}

void fill(const fs::path &part, std::span<const Migration> steps, const Settings &settings)
{
    Database database = Database::open(part);
    configure(database);
    migrate(database, steps);
    for (const auto &[key, value] : settings) {
        Statement statement(database, "INSERT INTO settings (key, value) VALUES (?, ?)");
        statement.bindAll(std::string_view(key), std::string_view(value));
        statement.run();
    }
}

} // namespace

Database openWorkspace(const fs::path &file, std::span<const Migration> steps)
{
    require(checkFileKind(file));
    Database database = Database::open(file);
    requireSound(database, file);
    if (database.number("PRAGMA application_id") != applicationId)
        throw Failure{{ProblemCode::WorkspaceForeign, {database.name()}}};
    const std::int64_t version = database.number("PRAGMA user_version").value_or(0);
    const std::int64_t newest = steps.back().number;
    if (version < steps.front().number)
        throwDamaged(database, "it has no schema");
    if (version > newest) {
        throw Failure{
            {ProblemCode::WorkspaceNewer, {database.name(), std::to_string(version), std::to_string(newest)}}};
    }
    if (const std::string difference = schemaDifference(database, steps, version); !difference.empty())
        throwDamaged(database, difference);
    if (version < newest)
        bringUpToDate(database, file, steps, version);
    return database;
}

Database createWorkspace(const fs::path &file, std::span<const Migration> steps, const Settings &settings)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
        throw Failure{{ProblemCode::WorkspaceExists, {utf8Of(file)}}};
    const fs::path part = freeName(file, ".part");
    require(named(makeOwnFile(part), file));
    try {
        fill(part, steps, settings);
        if (fs::exists(fs::symlink_status(file, error)))
            throw Failure{{ProblemCode::WorkspaceExists, {utf8Of(file)}}};
        fs::rename(part, file, error);
        if (error)
            throw Failure{{ProblemCode::WriteFailed, {utf8Of(file), error.message()}}};
        Database database = Database::open(file);
        configure(database);
        return database;
    } catch (const Failure &failure) {
        removeQuietly(part);
        const ProblemCode code = failure.problem.code;
        if (code == ProblemCode::DiskFull || code == ProblemCode::WorkspaceExists)
            throw Failure{{code, {utf8Of(file)}}};
        const std::string reason = failure.problem.details.back();
        throw Failure{{ProblemCode::WriteFailed, {utf8Of(file), reason}}};
    }
}

} // namespace perennial::store
