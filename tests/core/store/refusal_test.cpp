// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/sqlite.h"
#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace perennial;
using store::Workspace;
using test::said;
namespace fs = std::filesystem;

namespace
{

struct Case {
    const char *name;
    void (*prepare)(const fs::path &file); ///< a small workspace stands there, unless the case says otherwise
    const char *expected;
};

template<const char *Sql>
void afterSql(const fs::path &file)
{
    test::makeSmallWorkspace(file);
    if (const std::string error = test::runSql(file, Sql); !error.empty())
        qFatal("%s", error.c_str());
}

template<const char *Bytes>
void asBytes(const fs::path &file)
{
    test::writeBytes(file, Bytes);
}

constexpr char noBytes[] = "";
constexpr char csvBytes[] = "id,amount\n1,2\n";
constexpr char cutMagic[] = "SQLite form";
constexpr char otherId[] = "PRAGMA application_id = 12345";
constexpr char noId[] = "PRAGMA application_id = 0";
constexpr char newerVersion[] = "PRAGMA user_version = 4711";
constexpr char negativeVersion[] = "PRAGMA user_version = -3";
constexpr char versionZero[] = "PRAGMA user_version = 0";
constexpr char trigger[] = "CREATE TRIGGER t AFTER INSERT ON imports BEGIN DELETE FROM imports; END";
constexpr char tableGone[] = "DROP TABLE left_out";
constexpr char indexGone[] = "DROP INDEX superseded_by";
constexpr char columnMore[] = "ALTER TABLE spend ADD COLUMN more TEXT";
constexpr char viewChanged[] = "DROP VIEW deals_held; CREATE VIEW deals_held AS SELECT * FROM deals";
constexpr char viewForTable[] = "DROP TABLE leads; CREATE VIEW leads AS SELECT * FROM deals";
constexpr char noCurrency[] = "DELETE FROM settings WHERE key = 'currency'";
constexpr char madeUpCurrency[] = "UPDATE settings SET value = 'QQQ' WHERE key = 'currency'";
constexpr char harmlessView[] = "CREATE VIEW mine AS SELECT * FROM deals";
constexpr char harmlessTable[] = "CREATE TABLE mine (note TEXT)";
constexpr char walMode[] = "PRAGMA journal_mode = WAL";

void nothing(const fs::path &) {}

void folder(const fs::path &file)
{
    fs::create_directory(file);
}

void foreignDatabase(const fs::path &file)
{
    test::runSql(file, "CREATE TABLE imports (import_id INTEGER PRIMARY KEY); PRAGMA user_version = 1");
}

void emptyWithOurId(const fs::path &file)
{
    test::runSql(file, "PRAGMA application_id = 1349674350; VACUUM");
}

void zeros(const fs::path &file)
{
    test::writeBytes(file, std::string(8192, '\0'));
}

const Case cases[] = {
    {"missing", nothing, "workspace_missing"},
    {"a folder", folder, "workspace_failed"},
    {"empty", asBytes<noBytes>, "workspace_damaged"},
    {"text", asBytes<csvBytes>, "workspace_foreign"},
    {"cut inside the magic", asBytes<cutMagic>, "workspace_foreign"},
    {"zeros", zeros, "workspace_foreign"},
    {"a database of another program", foreignDatabase, "workspace_foreign"},
    {"another application's id", afterSql<otherId>, "workspace_foreign"},
    {"no application's id", afterSql<noId>, "workspace_foreign"},
    {"newer", afterSql<newerVersion>, "workspace_newer"},
    {"version below 0", afterSql<negativeVersion>, "workspace_damaged"},
    {"version 0", afterSql<versionZero>, "workspace_damaged"},
    {"our id and no tables", emptyWithOurId, "workspace_damaged"},
    {"a trigger", afterSql<trigger>, "workspace_damaged"},
    {"a table gone", afterSql<tableGone>, "workspace_damaged"},
    {"an index gone", afterSql<indexGone>, "workspace_damaged"},
    {"a column more", afterSql<columnMore>, "workspace_damaged"},
    {"a view changed", afterSql<viewChanged>, "workspace_damaged"},
    {"a view in a table's place", afterSql<viewForTable>, "workspace_damaged"},
    {"no currency", afterSql<noCurrency>, "workspace_damaged"},
    {"a currency that does not exist", afterSql<madeUpCurrency>, "workspace_damaged"},
    {"a view of the user's", afterSql<harmlessView>, "ok"},
    {"a table of the user's", afterSql<harmlessTable>, "ok"},
    {"in WAL mode", afterSql<walMode>, "ok"},
};

} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opening_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i)
            QTest::newRow(cases[i].name) << i;
    }

    void opening()
    {
        QFETCH(int, at);
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        cases[at].prepare(file);
        const std::string before = fs::is_regular_file(file) ? test::bytesOf(file) : std::string();
        const auto names = test::namesIn(file.parent_path());
        {
            const auto opened = Workspace::open(file);
            QCOMPARE(said(opened), std::string(cases[at].expected));
            if (!opened.ok())
                QCOMPARE(opened.problem().details.front(), file.string());
        }
        QVERIFY((fs::is_regular_file(file) ? test::bytesOf(file) : std::string()) == before);
        QCOMPARE(test::namesIn(file.parent_path()), names);
    }

    void aNewerWorkspaceSaysHowMuchNewer()
    {
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        afterSql<newerVersion>(file);
        const base::Problem problem = Workspace::open(file).problem();
        QCOMPARE(problem.details.size(), 3u);
        QCOMPARE(problem.details[1], "4711");
    }

#ifdef Q_OS_UNIX
    void aPipeIsNotWaitedFor()
    {
        const test::TempFiles files;
        const fs::path file = files.path("pipe");
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        QCOMPARE(said(Workspace::open(file)), "workspace_failed");
    }
#endif

    void anotherConnectionHoldsIt()
    {
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        test::makeSmallWorkspace(file);
        auto holder = Workspace::open(file);
        QVERIFY(holder.ok());
        auto second = Workspace::open(file);
        QVERIFY(second.ok());
        const std::string terms = test::termsOf(**second);

        // a source is asked for its records while its import holds the file
        std::string imported;
        std::string undone;
        std::string set;
        test::FakeSource source(facts::Dataset::Subscriptions, 1, [&](facts::Batch &batch, std::int64_t) {
            imported = said(test::importSubs(**second, {test::Sub()}));
            undone = said((*second)->undo());
            set = (*second)->setSettings({{"company", "x"}}).ok() ? "ok" : "refused";
            test::addSub(batch, 2, test::Sub());
        });
        QVERIFY((*holder)->append(test::header(facts::Dataset::Subscriptions), source).ok());
        QCOMPARE(imported, "workspace_locked");
        QCOMPARE(undone, "workspace_locked");
        QCOMPARE(set, "refused");
        QCOMPARE((*second)->check(), std::vector<std::string>());
        QCOMPARE(said((*second)->undo()), "ok");
        QCOMPARE(test::termsOf(**second), terms);
    }

    void openingWhatIsHeldAlone()
    {
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        test::makeSmallWorkspace(file);
        auto reader = Workspace::open(file);
        QCOMPARE(said(reader), "ok");
        store::Database holder = store::Database::open(file);
        holder.run("BEGIN EXCLUSIVE");
        QCOMPARE(said(Workspace::open(file)), "workspace_locked");
        QCOMPARE(said((*reader)->loadBook()), "workspace_locked");
        QCOMPARE(said((*reader)->backup(files.path("copy"))), "workspace_locked");
        holder.run("ROLLBACK");
        QCOMPARE(said(Workspace::open(file)), "ok");
        QCOMPARE(test::namesIn(file.parent_path()), std::vector<std::string>{"w.perennial"});
    }

    void creatingOverAnything()
    {
        const test::TempFiles files;
        const base::Currency euro = *base::Currency::fromCode("EUR");
        const fs::path file = files.write("note.txt", "mine");
        QCOMPARE(said(Workspace::create(file, euro, "A")), "workspace_exists");
        QCOMPARE(test::bytesOf(file), "mine");
        fs::create_directory(files.path("folder"));
        QCOMPARE(said(Workspace::create(files.path("folder"), euro, "A")), "workspace_exists");
        fs::create_symlink(files.path("nowhere"), files.path("link"));
        QCOMPARE(said(Workspace::create(files.path("link"), euro, "A")), "workspace_exists");
        QVERIFY(!fs::exists(files.path("nowhere")));
        QCOMPARE(said(Workspace::create(files.path("no") / "a.perennial", euro, "A")), "folder_missing");
        QCOMPARE(test::namesIn(file.parent_path()), (std::vector<std::string>{"folder", "link", "note.txt"}));
    }

    void aNewWorkspaceIsItsOwnersAlone()
    {
        const test::TempFiles files;
        const fs::path file = files.path("ș €.perennial");
        const auto workspace = test::newWorkspace(file);
        QVERIFY(test::isOwnersAlone(file));
        QVERIFY(test::importSubs(*workspace, {test::Sub()}).ok());
        QVERIFY(test::isOwnersAlone(file));
        QCOMPARE(workspace->company(), "Acme");
    }

    void aFileThatMayOnlyBeRead()
    {
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        test::makeSmallWorkspace(file);
        fs::permissions(file, fs::perms::owner_read);
        const std::string before = test::bytesOf(file);
        const test::PlainUser user(file.parent_path());
        if (!user.works())
            QSKIP("permissions do not bind this user");
        auto opened = Workspace::open(file);
        QCOMPARE(said(opened), "ok");
        QVERIFY(test::termsOf(**opened).starts_with("s0:100 "));
        QCOMPARE(said(test::importSubs(**opened, {test::Sub()})), "workspace_read_only");
        QCOMPARE(said((*opened)->undo()), "workspace_read_only");
        QCOMPARE(said((*opened)->redo()), "workspace_read_only");
        QCOMPARE(said((*opened)->setSettings({{"company", "x"}})), "workspace_read_only");
        QCOMPARE((*opened)->check(), std::vector<std::string>());
        QVERIFY(test::bytesOf(file) == before);
    }

    void aFileThatMayNotBeRead()
    {
        const test::TempFiles files;
        const fs::path file = files.path("w.perennial");
        test::makeSmallWorkspace(file);
        fs::permissions(file, fs::perms::none);
        const test::PlainUser user(file.parent_path());
        if (!user.works())
            QSKIP("permissions do not bind this user");
        QCOMPARE(said(Workspace::open(file)), "workspace_failed");
        QCOMPARE(said(Workspace::create("/w.perennial", *base::Currency::fromCode("EUR"), "A")), "write_failed");
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
