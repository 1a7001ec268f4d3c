// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <sqlite3.h>

#include <cerrno>

namespace perennial::store
{

namespace
{

using base::Problem;
using base::ProblemCode;

constexpr int busyMilliseconds = 2000;

bool isFull(int systemError)
{
    if (systemError == ENOSPC || systemError == EFBIG)
        return true;
#ifdef EDQUOT
    return systemError == EDQUOT;
#else
    return false;
#endif
}

/// What the system said when the main file failed last; the program's last error may come from the rollback.
int lastErrorOf(sqlite3 *handle)
{
    int error = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 1);
}

} // namespace

std::string utf8Of(const std::filesystem::path &file)
{
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const std::string &name, int flags)
    : m_name(name)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle);
    require(code);
    setLimits(handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_busy_timeout(handle, busyMilliseconds);
}

Database Database::open(const std::filesystem::path &file, Access access)
{
    return {utf8Of(file), access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE};
}

Database Database::inMemory()
{
    return {":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY};
}

Problem Database::problemOf(int code) const
{
    const std::string reason = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ProblemCode::WorkspaceLocked, {m_name}};
    case SQLITE_CORRUPT:
        return {ProblemCode::WorkspaceDamaged, {m_name, reason}};
    case SQLITE_NOTADB:
        return {ProblemCode::WorkspaceForeign, {m_name}};
    case SQLITE_READONLY:
        return {ProblemCode::WorkspaceReadOnly, {m_name}};
    case SQLITE_FULL:
        return {ProblemCode::DiskFull, {m_name}};
    case SQLITE_IOERR:
        if (m_handle && isFull(sqlite3_system_errno(m_handle.get())))
            return {ProblemCode::DiskFull, {m_name}};
        if (code == SQLITE_IOERR_WRITE && isFull(lastErrorOf(m_handle.get())))
            return {ProblemCode::DiskFull, {m_name}};
        if (code == SQLITE_IOERR_WRITE)
            return {ProblemCode::WriteFailed, {m_name, reason}};
        break;
    default:
        break;
    }
    return {ProblemCode::WorkspaceFailed, {m_name, reason}};
}

void Database::require(int code) const
{
    if (code != SQLITE_OK)
        throw Failure{problemOf(code)};
}

void Database::run(const std::string &sql)
{
    require(sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

std::optional<std::int64_t> Database::number(const std::string &sql)
{
    Statement statement(*this, sql);
    if (!statement.step() || statement.isNull(0))
        return std::nullopt;
    return statement.integer(0);
}

std::string Database::text(const std::string &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

std::int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

void Statement::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(Database &database, const std::string &sql)
    : m_database(&database)
{
    sqlite3_stmt *handle = nullptr;
    database.require(sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr));
    m_handle.reset(handle);
}

void Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_handle.get(), parameter + 1, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_handle.get(), parameter + 1, value);
}

void Statement::bind(int parameter, std::string_view text)
{
    m_database->require(sqlite3_bind_text64(m_handle.get(), parameter + 1, text.empty() ? "" : text.data(), text.size(),
                                            SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle.get(), parameter + 1);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const Problem problem = m_database->problemOf(code);
        sqlite3_reset(m_handle.get());
        throw Failure{problem};
    }
    sqlite3_reset(m_handle.get());
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column))};
}

WithoutReferenceChecks::WithoutReferenceChecks(Database &database)
    : m_database(database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

WithoutReferenceChecks::~WithoutReferenceChecks()
{
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace perennial::store
