// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/opening.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <optional>

using namespace perennial;
using store::Database;
using store::Migration;
using store::Workspace;
using test::said;
namespace fs = std::filesystem;

namespace
{

const std::int64_t ours = std::ssize(store::migrations());
const Migration addNotes{ours + 1, "CREATE TABLE notes (day INTEGER NOT NULL, note TEXT NOT NULL) STRICT; "
                                   "INSERT INTO notes SELECT 1, value FROM settings WHERE key = 'company'"};
const Migration addMore{ours + 2, "ALTER TABLE notes ADD COLUMN more TEXT"};
const Migration broken{ours + 2, "ALTER TABLE notes ADD COLUMN more TEXT; INSERT INTO nowhere VALUES (1)"};

std::vector<Migration> stepsWith(std::initializer_list<Migration> more)
{
    std::vector<Migration> steps = store::migrations();
    steps.insert(steps.end(), more);
    return steps;
}

/// "ok", or the name of the problem.
std::string openWith(const fs::path &file, const std::vector<Migration> &steps)
{
    try {
        const Database database = store::openWorkspace(file, steps);
        return "ok";
    } catch (const store::Failure &failure) {
        return std::string(base::nameOf(failure.problem.code));
    }
}

std::string one(const fs::path &file, const std::string &sql)
{
    const std::vector<std::string> rows = test::rowsOf(file, sql);
    return rows.size() == 1 ? rows.front() : std::to_string(rows.size()) + " rows";
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    fs::path m_file;
    fs::path m_copy;
    std::string m_terms;

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        m_file = m_files->path("w.perennial");
        m_copy = m_files->path("w.perennial.v" + std::to_string(ours) + ".backup");
        test::makeSmallWorkspace(m_file);
        m_terms = test::termsOf(**Workspace::open(m_file));
    }

    void anOlderFileIsBroughtUpToDateAfterACopy()
    {
        const auto steps = stepsWith({addNotes, addMore});
        QCOMPARE(openWith(m_file, steps), "ok");
        QCOMPARE(one(m_file, "PRAGMA user_version"), std::to_string(ours + 2));
        QCOMPARE(one(m_file, "SELECT note FROM notes"), "Acme");
        QCOMPARE(said(Workspace::open(m_file)), "workspace_newer");

        QVERIFY(test::isOwnersAlone(m_copy));
        auto copy = Workspace::open(m_copy);
        QCOMPARE(said(copy), "ok");
        QCOMPARE((*copy)->check(), std::vector<std::string>());
        QCOMPARE(test::termsOf(**copy), m_terms);
        QCOMPARE(one(m_copy, "PRAGMA user_version"), std::to_string(ours));

        QCOMPARE(openWith(m_file, steps), "ok");
        QCOMPARE(test::namesIn(m_file.parent_path()),
                 (std::vector<std::string>{"w.perennial", m_copy.filename().string()}));
    }

    void aFileOfTheFirstSchemaKeepsItsRows()
    {
        const fs::path old = m_files->path("first.perennial");
        const std::span<const Migration> first(store::migrations().data(), 1);
        store::createWorkspace(old, first, {{"currency", "EUR"}, {"company", "Acme"}});
        QCOMPARE(test::runSql(old,
                              "INSERT INTO imports (file, sha256, dataset, recipe, as_of, imported_at, header, read, "
                              "accepted) VALUES ('d.csv', '', 'deals', 'template-deals', 20000, '', '[]', 1, 1); "
                              "INSERT INTO deals (import_id, line, key_hash, deal_id, stage) VALUES (1, 2, 0, 'd1', "
                              "'Demo')"),
                 "");
        QCOMPARE(openWith(old, store::migrations()), "ok");
        QCOMPARE(one(old, "SELECT deal_id || stage || (attributes IS NULL) FROM deals_in_force"), "d1Demo1");
        QVERIFY(fs::exists(m_files->path("first.perennial.v1.backup")));
    }

    void aStepThatFailsLeavesTheStepsBefore()
    {
        QCOMPARE(openWith(m_file, stepsWith({addNotes, broken})), "workspace_failed");
        QCOMPARE(one(m_file, "PRAGMA user_version"), std::to_string(ours + 1));
        QCOMPARE(one(m_file, "SELECT count(*) FROM pragma_table_info('notes')"), "2");
        QCOMPARE(one(m_file, "PRAGMA integrity_check"), "ok");
        QVERIFY(fs::exists(m_copy));
        QCOMPARE(openWith(m_file, stepsWith({addNotes, addMore})), "ok");
        QCOMPARE(one(m_file, "SELECT count(*) FROM pragma_table_info('notes')"), "3");
    }

    void anEarlierCopyIsKept()
    {
        test::writeBytes(m_copy, "precious");
        QCOMPARE(openWith(m_file, stepsWith({addNotes})), "ok");
        QCOMPARE(test::bytesOf(m_copy), "precious");
        QCOMPARE(said(Workspace::open(m_files->path(m_copy.filename().string() + "2"))), "ok");
    }

    void withoutACopyNothingIsChanged()
    {
        const std::string before = test::bytesOf(m_file);
        fs::permissions(m_file.parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
        {
            const test::PlainUser user(m_file.parent_path());
            if (!user.works())
                QSKIP("permissions do not bind this user");
            QCOMPARE(openWith(m_file, stepsWith({addNotes})), "write_failed");
        }
        fs::permissions(m_file.parent_path(), fs::perms::owner_all);
        QVERIFY(test::bytesOf(m_file) == before);
    }

    void anOlderFileThatMayOnlyBeRead()
    {
        fs::permissions(m_file, fs::perms::owner_read);
        const test::PlainUser user(m_file.parent_path());
        if (!user.works())
            QSKIP("permissions do not bind this user");
        QCOMPARE(openWith(m_file, stepsWith({addNotes})), "workspace_read_only");
        QCOMPARE(test::namesIn(m_file.parent_path()), std::vector<std::string>{"w.perennial"});
    }

    void anOlderFileWhoseSchemaWasTamperedWith()
    {
        QCOMPARE(test::runSql(m_file, "ALTER TABLE spend ADD COLUMN more TEXT"), "");
        const std::string before = test::bytesOf(m_file);
        QCOMPARE(openWith(m_file, stepsWith({addNotes})), "workspace_damaged");
        QVERIFY(test::bytesOf(m_file) == before);
        QVERIFY(!fs::exists(m_copy));
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
