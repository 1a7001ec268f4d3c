// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <optional>

using namespace perennial;
using store::Workspace;
using test::said;
namespace fs = std::filesystem;

class BackupTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    fs::path m_file;
    fs::path m_out;
    std::unique_ptr<Workspace> m_workspace;

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        m_file = m_files->path("w.perennial");
        m_out = m_files->path("copy.perennial");
        test::makeSmallWorkspace(m_file);
        m_workspace = std::move(Workspace::open(m_file)).value();
    }

    void cleanup() { m_workspace.reset(); }

    void theCopyIsTheSameWorkspace()
    {
        QCOMPARE(said(m_workspace->backup(m_out)), "ok");
        QVERIFY(test::isOwnersAlone(m_out));
        auto copy = Workspace::open(m_out);
        QCOMPARE(said(copy), "ok");
        QCOMPARE((*copy)->check(), std::vector<std::string>());
        QCOMPARE(test::termsOf(**copy), test::termsOf(*m_workspace));
        QCOMPARE((*copy)->imports().size(), m_workspace->imports().size());
        QVERIFY((*copy)->canRedo());
        QCOMPARE(said((*copy)->redo()), "ok");
        QVERIFY(test::termsOf(**copy) != test::termsOf(*m_workspace));
        QCOMPARE(test::namesIn(m_out.parent_path()), (std::vector<std::string>{"copy.perennial", "w.perennial"}));
    }

    void whatStoodThereIsReplacedInOneStep()
    {
        test::writeBytes(m_out, "an older copy");
        fs::permissions(m_out, fs::perms::all);
        const fs::path second = m_files->path("second name");
        fs::create_hard_link(m_out, second);
        QCOMPARE(said(m_workspace->backup(m_out)), "ok");
        QVERIFY(test::isOwnersAlone(m_out));
        QCOMPARE(said(Workspace::open(m_out)), "ok");
        QCOMPARE(test::bytesOf(second), "an older copy");
    }

    void whereNoCopyCanStand()
    {
        QCOMPARE(said(m_workspace->backup(m_files->path("no") / "copy")), "folder_missing");
        QCOMPARE(said(m_workspace->backup(m_out.parent_path())), "write_failed");
        QCOMPARE(said(m_workspace->backup(m_file)), "write_failed");
        fs::create_symlink(m_file, m_out);
        QCOMPARE(said(m_workspace->backup(m_out)), "write_failed");
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
    }

    void aFolderThatMayOnlyBeRead()
    {
        const fs::path folder = m_files->path("folder");
        fs::create_directory(folder);
        test::writeBytes(folder / "copy", "old");
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
        {
            const test::PlainUser user(m_file.parent_path());
            if (!user.works())
                QSKIP("permissions do not bind this user");
            QCOMPARE(said(m_workspace->backup(folder / "copy")), "write_failed");
        }
        fs::permissions(folder, fs::perms::owner_all);
        QCOMPARE(test::bytesOf(folder / "copy"), "old");
        QCOMPARE(test::namesIn(folder), std::vector<std::string>{"copy"});
    }

    void aDamagedWorkspaceDoesNotReplaceAGoodCopy()
    {
        QCOMPARE(said(m_workspace->backup(m_out)), "ok");
        const std::string good = test::bytesOf(m_out);
        std::string bytes = test::bytesOf(m_file);
        for (std::size_t page = 4 * 4096; page < bytes.size(); page += 4096)
            bytes.replace(page, 64, 64, '\xff');
        ++bytes[27]; // SQLite reads the file anew when this counter has moved
        test::writeBytes(m_file, bytes);
        QCOMPARE(said(m_workspace->backup(m_out)), "workspace_damaged");
        QVERIFY(test::bytesOf(m_out) == good);
        QCOMPARE(test::namesIn(m_out.parent_path()), (std::vector<std::string>{"copy.perennial", "w.perennial"}));
    }

    void whileAnImportRuns()
    {
        const std::string before = test::termsOf(*m_workspace);
        auto writer = Workspace::open(m_file);
        QVERIFY(writer.ok());
        std::string answer;
        test::FakeSource source(facts::Dataset::Subscriptions, 1, [&](facts::Batch &batch, std::int64_t) {
            answer = said(m_workspace->backup(m_out));
            test::addSub(batch, 2, test::Sub());
        });
        QVERIFY((*writer)->append(test::header(facts::Dataset::Subscriptions), source).ok());
        QCOMPARE(answer, "ok");
        QCOMPARE(test::termsOf(**Workspace::open(m_out)), before);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
