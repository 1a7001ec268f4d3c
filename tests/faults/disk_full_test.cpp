// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/session/safe_write.h"
#include "core/session/session.h"
#include "core/store/opening.h"
#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <csignal>
#include <optional>

#include <sys/resource.h>

using namespace perennial;
using store::Workspace;
using test::said;
namespace fs = std::filesystem;

namespace
{

/// As long as it lives, no file of this program can grow beyond `bytes`: writing fails as on a full disk.
class Full
{
public:
    explicit Full(std::size_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~Full() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Full(const Full &) = delete;
    Full &operator=(const Full &) = delete;

private:
    rlimit m_before{};
};

constexpr std::size_t pageSize = 4096;

/// SQLite does not always keep what the system said of a write that did not succeed.
bool saysSo(const std::string &answer)
{
    return answer == "disk_full" || answer == "write_failed";
}

std::vector<test::Sub> manySubs(base::Minor amount)
{
    std::vector<test::Sub> subs(1500);
    for (std::size_t i = 0; i < subs.size(); ++i) {
        subs[i].id = "many" + std::to_string(i);
        subs[i].customer = "c" + std::to_string(i % 100);
        subs[i].amount = amount;
    }
    return subs;
}

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    fs::path m_file;

    std::string termsIn(const fs::path &file)
    {
        auto workspace = Workspace::open(file);
        if (!workspace.ok())
            return said(workspace);
        const auto findings = (*workspace)->check();
        return findings.empty() ? test::termsOf(**workspace) : findings.front();
    }

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void init()
    {
        m_files.emplace();
        m_file = m_files->path("w.perennial");
    }

    void aReport()
    {
        const QByteArray bytes(100000, 'x');
        const fs::path out = m_files->write("out.svg", "old");
        for (const std::size_t room : {0, 1, 4096, 50000, 99999}) {
            std::string answer;
            {
                const Full full(room);
                answer = said(session::writeWhole(out, bytes));
            }
            QCOMPARE(answer, "disk_full");
            QCOMPARE(test::bytesOf(out), "old");
            QCOMPARE(test::namesIn(out.parent_path()), std::vector<std::string>{"out.svg"});
        }
        const Full enough(100000);
        QCOMPARE(said(session::writeWhole(out, bytes)), "ok");
        QCOMPARE(test::bytesOf(out), bytes.toStdString());
    }

    void theRejectsOfAnImport()
    {
        test::makeSmallWorkspace(m_file);
        auto session = session::Session::open(m_file);
        QCOMPARE(said(session), "ok");
        const fs::path out = m_files->write("rejects.csv", "old");
        std::string answer;
        {
            const Full full(5);
            answer = said((*session)->writeRejects(3, out));
        }
        QCOMPARE(answer, "disk_full");
        QCOMPARE(test::bytesOf(out), "old");
        QCOMPARE(said((*session)->writeRejects(3, out)), "ok");
        QCOMPARE(test::bytesOf(out), "id,\"Amount, net\"\r\n,Bob\r\n");
    }

    void making()
    {
        test::newWorkspace(m_file);
        const std::size_t size = fs::file_size(m_file);
        fs::remove(m_file);
        for (std::size_t room = 0; room < size; room += pageSize / 2) {
            std::string answer;
            {
                const Full full(room);
                answer = said(Workspace::create(m_file, *base::Currency::fromCode("EUR"), "A"));
            }
            QVERIFY2(saysSo(answer), (std::to_string(room) + ": " + answer).c_str());
            QCOMPARE(test::namesIn(m_file.parent_path()), std::vector<std::string>());
        }
    }

    void importing_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::newRow("into empty tables") << false;
        QTest::newRow("over what stands there") << true;
    }

    void importing()
    {
        QFETCH(bool, filled);
        {
            const auto workspace = test::newWorkspace(m_file);
            if (filled) {
                QVERIFY(test::importSubs(*workspace, manySubs(100)).ok());
                QVERIFY(test::importSubs(*workspace, manySubs(200)).ok());
                QVERIFY(workspace->undo().ok());
            }
        }
        const std::string before = termsIn(m_file);
        const std::string bytes = test::bytesOf(m_file);
        int refused = 0;
        for (std::size_t room = 0;; room += room < bytes.size() ? bytes.size() / 8 + 1 : 3 * pageSize) {
            std::string answer;
            std::string stillThere;
            {
                auto workspace = Workspace::open(m_file);
                QCOMPARE(said(workspace), "ok");
                {
                    const Full full(room);
                    answer = said(test::importSubs(**workspace, manySubs(300)));
                }
                stillThere = test::termsOf(**workspace);
            }
            if (answer == "ok")
                break;
            ++refused;
            QVERIFY2(saysSo(answer), (std::to_string(room) + ": " + answer).c_str());
            QCOMPARE(stillThere, before);
            QCOMPARE(termsIn(m_file), before);
            QVERIFY(room < 100 * bytes.size());
        }
        QVERIFY(refused > 5);
        QVERIFY(termsIn(m_file).find(":300") != std::string::npos);
    }

    void undoRedoAndSettings()
    {
        test::makeSmallWorkspace(m_file);
        auto workspace = Workspace::open(m_file);
        const std::string before = test::termsOf(**workspace);
        std::string answers;
        {
            const Full full(0);
            answers = said((*workspace)->undo()) + " " + said((*workspace)->redo()) + " " +
                      said((*workspace)->setSettings({{"company", "B"}}));
        }
        QCOMPARE(answers, "disk_full disk_full disk_full");
        QCOMPARE(test::termsOf(**workspace), before);
        QCOMPARE((*workspace)->check(), std::vector<std::string>());
        QCOMPARE(said((*workspace)->undo()), "ok");
    }

    void aBackup()
    {
        test::makeSmallWorkspace(m_file);
        auto workspace = Workspace::open(m_file);
        const fs::path out = m_files->write("copy.perennial", "old");
        const std::size_t size = fs::file_size(m_file);
        for (std::size_t room = 0; room < size; room += pageSize) {
            std::string answer;
            {
                const Full full(room);
                answer = said((*workspace)->backup(out));
            }
            QVERIFY2(saysSo(answer), (std::to_string(room) + ": " + answer).c_str());
            QCOMPARE(test::bytesOf(out), "old");
            QCOMPARE(test::namesIn(out.parent_path()), (std::vector<std::string>{"copy.perennial", "w.perennial"}));
        }
        QCOMPARE(said((*workspace)->backup(out)), "ok");
        QCOMPARE(termsIn(out), test::termsOf(**workspace));
    }

    void aMigration()
    {
        test::makeSmallWorkspace(m_file);
        const std::string before = test::bytesOf(m_file);
        std::vector<store::Migration> steps = store::migrations();
        steps.push_back({std::ssize(steps) + 1, "CREATE TABLE notes (note TEXT) STRICT"});
        for (std::size_t room = 0; room < before.size(); room += 2 * pageSize) {
            std::string answer = "ok";
            {
                const Full full(room);
                try {
                    store::openWorkspace(m_file, steps);
                } catch (const store::Failure &failure) {
                    answer = base::nameOf(failure.problem.code);
                }
            }
            QVERIFY2(saysSo(answer), (std::to_string(room) + ": " + answer).c_str());
            QVERIFY(test::bytesOf(m_file) == before);
            QCOMPARE(test::namesIn(m_file.parent_path()), std::vector<std::string>{"w.perennial"});
        }
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full_test.moc"
