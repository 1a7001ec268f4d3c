// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <random>
#include <thread>

using namespace perennial;
using store::Workspace;
namespace fs = std::filesystem;

namespace
{

constexpr std::int64_t rowsOfAnImport = 3000;
constexpr int killsByDefault = 15;
constexpr int killsOfOneWorkspace = 4;
// microseconds: the first import fills empty tables, which is another way through the code
constexpr unsigned inFirstImport = 40000;
constexpr unsigned inFurtherImports = 500000;
int killsWanted = killsByDefault;

/// Every import holds the same keys; each of them brings new values for two thirds of these.
void addRow(facts::Batch &batch, std::int64_t i, std::int64_t import)
{
    test::Sub sub;
    sub.id = "sub_" + std::to_string(i);
    sub.customer = "customer " + std::to_string(i % 500);
    sub.amount = i % 3 == 0 ? 100 : 1000 + import;
    test::addSub(batch, i + 2, sub);
}

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// What the program does that is killed: imports, and now and then undo and redo, each told once it is done.
int importForever(const fs::path &file)
{
    auto workspace = Workspace::open(file);
    if (!workspace.ok())
        return 1;
    say("ready");
    for (std::int64_t number = (*workspace)->imports().size() + 1;; ++number) {
        test::FakeSource source(
            facts::Dataset::Subscriptions, rowsOfAnImport,
            [number](facts::Batch &batch, std::int64_t i) { addRow(batch, i, number); }, 256);
        if (!(*workspace)->append(test::header(facts::Dataset::Subscriptions), source).ok())
            return 2;
        say("import");
        if (number % 3 == 0) {
            if (!(*workspace)->undo().ok() || !(*workspace)->redo().ok())
                return 3;
        }
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random{20250630};
    int m_withJournal = 0;
    int m_beforeAnyImport = 0;
    std::size_t m_imports = 0;

    /// Starts the importing program, kills it after a while, and returns how many imports it told of.
    std::int64_t killOnce(const fs::path &file, unsigned withinMicroseconds)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--import-forever"), QString::fromStdString(file.string())});
        QByteArray told;
        while (!told.contains("ready\n") && program.waitForReadyRead(30000))
            told += program.readAllStandardOutput();
        if (!told.contains("ready\n"))
            qFatal("the importing program did not begin");
        std::this_thread::sleep_for(std::chrono::microseconds(m_random() % withinMicroseconds));
        program.kill();
        program.waitForFinished();
        if (program.exitStatus() != QProcess::CrashExit)
            qFatal("the importing program ended by itself: %d", program.exitCode());
        told += program.readAllStandardOutput();
        return told.count("import\n");
    }

    /// What is wrong with the workspace after a kill, or nothing.
    std::string findingOf(const fs::path &file, std::size_t atLeast)
    {
        auto workspace = Workspace::open(file);
        if (!workspace.ok())
            return "it does not open: " + test::said(workspace);
        if (const auto findings = (*workspace)->check(); !findings.empty())
            return findings.front();
        const std::vector<store::ImportRecord> imports = (*workspace)->imports();
        std::map<std::string, std::int64_t> stored;
        for (const std::string &row :
             test::rowsOf(file, "SELECT import_id, count(*) FROM subscriptions GROUP BY import_id"))
            stored[row.substr(0, row.find('|'))] = std::stoll(row.substr(row.find('|') + 1));
        for (const store::ImportRecord &record : imports) {
            if (record.counts.read != rowsOfAnImport || stored[std::to_string(record.id)] != record.counts.accepted)
                return "import " + std::to_string(record.id) + " is not whole";
        }
        if (stored.size() != imports.size())
            return "there are rows of no import";
        if (imports.size() < atLeast)
            return "an import that was told of is lost";
        m_imports = imports.size();
        const auto book = (*workspace)->loadBook();
        if (!book.ok() || (!imports.empty() && book->terms.size() != static_cast<std::size_t>(rowsOfAnImport)))
            return "the book is not what the imports say";
        return {};
    }

private Q_SLOTS:
    void importsSurviveKills()
    {
        std::optional<test::TempFiles> files;
        fs::path file;
        std::size_t imports = 0;
        for (int kill = 0; kill < killsWanted; ++kill) {
            if (kill % killsOfOneWorkspace == 0) {
                imports += std::exchange(m_imports, 0);
                files.emplace();
                file = files->path("w.perennial");
                test::newWorkspace(file);
            }
            const unsigned within = kill % killsOfOneWorkspace == 0 ? inFirstImport : inFurtherImports;
            const std::size_t atLeast = m_imports + static_cast<std::size_t>(killOnce(file, within));
            m_withJournal += fs::exists(fs::path(file).concat("-journal")) ? 1 : 0;
            const std::string finding = findingOf(file, atLeast);
            QVERIFY2(finding.empty(), ("kill " + std::to_string(kill + 1) + ": " + finding).c_str());
            m_beforeAnyImport += m_imports == 0 ? 1 : 0;
        }
        imports += m_imports;
        qInfo("%d kills, 0 damaged, 0 imports in part, 0 lost; %d left a journal, %d came before the first import was "
              "done; %zu imports of %lld rows were kept",
              killsWanted, m_withJournal, m_beforeAnyImport, imports, static_cast<long long>(rowsOfAnImport));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--import-forever"))
        return importForever(fs::path(arguments[2].toStdString()));
    if (const int given = qEnvironmentVariableIntValue("PERENNIAL_KILLS"); given > 0)
        killsWanted = given;
    if (const qsizetype at = arguments.indexOf(QLatin1String("--kills")); at > 0 && at + 1 < arguments.size()) {
        killsWanted = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    KillTest test;
    return QTest::qExec(&test, arguments);
}

#include "kill_test.moc"
