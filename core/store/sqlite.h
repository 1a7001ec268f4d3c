// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace perennial::store
{

/// Thrown inside this floor only; every public function of Workspace turns it into its outcome.
struct Failure {
    base::Problem problem;
};

/// The name of a file as UTF-8, as SQLite and messages want it.
std::string utf8Of(const std::filesystem::path &file);

enum class Access : std::uint8_t { ReadWrite, ReadOnly };

/// A connection of one thread. It is opened without SQLite's own mutexes and never creates a file.
class Database
{
public:
    /// Sets what needs no statement: limits, defensive mode, no trust in the schema, busy timeout, foreign keys.
    /// Throws WorkspaceFailed.
    static Database open(const std::filesystem::path &file, Access access = Access::ReadWrite);
    static Database inMemory();

    sqlite3 *handle() const { return m_handle.get(); }
    const std::string &name() const { return m_name; }

    /// One or more statements without results. Throws what failed.
    void run(const std::string &sql);
    /// The first column of the first row; nothing without a row.
    std::optional<std::int64_t> number(const std::string &sql);
    std::string text(const std::string &sql);
    std::int64_t changes() const;
    std::int64_t lastRow() const;

    /// Throws unless `code` is SQLITE_OK.
    void require(int code) const;
    /// What SQLite's result means to the user: WorkspaceLocked, -Damaged, -Foreign, -ReadOnly, -Failed, DiskFull or
    /// WriteFailed.
    base::Problem problemOf(int code) const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    Database(const std::string &name, int flags);

    std::string m_name;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// A prepared statement. Parameters and columns count from 0.
class Statement
{
public:
    Statement(Database &database, const std::string &sql);

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    /// The bytes must live until the statement has run.
    void bind(int parameter, std::string_view text);
    void bindNull(int parameter);
    template<class... Values>
    void bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(parameter++, values), ...);
    }

    /// The next row; false (and ready to run again) at the end.
    bool step();
    /// Runs a statement that gives no rows.
    void run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    sqlite3_stmt *handle() const { return m_handle.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const;
    };
    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/// Lets go of the check that every row names an import of the ledger, for a writer that only names its own.
class WithoutReferenceChecks
{
public:
    explicit WithoutReferenceChecks(Database &database);
    ~WithoutReferenceChecks();
    WithoutReferenceChecks(const WithoutReferenceChecks &) = delete;
    WithoutReferenceChecks &operator=(const WithoutReferenceChecks &) = delete;

private:
    Database &m_database;
};

/// Rolls back unless it was committed.
class Transaction
{
public:
    enum class Kind : std::uint8_t { Read, Write };
    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace perennial::store
