// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <map>
#include <random>

using namespace perennial;
using store::Workspace;
using test::said;
namespace fs = std::filesystem;

namespace
{

constexpr std::size_t pageSize = 4096;
constexpr qint64 patienceMilliseconds = 20000;
constexpr int writesOneIn = 5; // writing waits for the disk

/// What may be said of a damaged workspace: that it is damaged, or what the damage makes of its header.
bool isRefusal(const std::string &answer)
{
    return answer == "workspace_damaged" || answer == "workspace_foreign" || answer == "workspace_newer";
}

bool isWorkRefusal(const std::string &answer)
{
    return answer == "ok" || answer == "workspace_damaged" || answer == "workspace_read_only";
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private:
    test::TempFiles m_files;
    fs::path m_file = m_files.path("w.perennial");
    std::string m_whole;
    std::string m_terms;
    bool m_sameFigures = false; ///< what is found sound must say the same
    int m_tried = 0;
    std::map<std::string, int> m_answers;

    /// Opens the bytes and works with them. Returns what is wrong with the answers, or nothing.
    std::string tryOut(const std::string &bytes)
    {
        test::writeBytes(m_file, bytes);
        fs::path journal = m_file;
        journal += "-journal";
        fs::remove(journal);
        QElapsedTimer clock;
        clock.start();
        const std::string wrong = work();
        if (clock.elapsed() > patienceMilliseconds)
            return "it took " + std::to_string(clock.elapsed()) + " ms";
        return wrong;
    }

    std::string work()
    {
        auto opened = Workspace::open(m_file);
        const std::string answer = said(opened);
        ++m_answers[answer];
        if (!opened.ok())
            return isRefusal(answer) ? std::string() : "opening: " + answer + " " + opened.problem().details.back();
        Workspace &workspace = **opened;
        const std::vector<std::string> findings = workspace.check();
        const auto book = workspace.loadBook();
        if (!isWorkRefusal(said(book)))
            return "loading: " + said(book);
        const bool sound = findings.empty() && book.ok();
        ++m_answers[sound ? "sound" : "found by the check"];
        if (sound && m_sameFigures && test::termsOf(workspace) != m_terms)
            return "other figures";
        return m_tried++ % writesOneIn == 0 ? write(workspace, sound) : std::string();
    }

    std::string write(Workspace &workspace, bool sound)
    {
        const auto imported = test::importSubs(workspace, {test::Sub()});
        if (!isWorkRefusal(said(imported)) || (sound && said(imported) == "workspace_damaged"))
            return "importing: " + said(imported);
        const auto undone = workspace.undo();
        if (!isWorkRefusal(said(undone)) && said(undone) != "nothing_to_undo")
            return "undoing: " + said(undone);
        const auto copied = workspace.backup(m_files.path("copy.perennial"));
        return isWorkRefusal(said(copied)) ? std::string() : "copying: " + said(copied);
    }

    void report(const char *what)
    {
        std::string line;
        for (const auto &[answer, count] : m_answers)
            line += (line.empty() ? "" : ", ") + std::to_string(count) + " " + answer;
        qInfo("%s: %s", what, line.c_str());
        m_answers.clear();
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::makeSmallWorkspace(m_file);
        m_whole = test::bytesOf(m_file);
        m_terms = test::termsOf(**Workspace::open(m_file));
        QVERIFY(m_whole.size() > 12 * pageSize);
        QCOMPARE(m_whole.size() % pageSize, 0u);
        QCOMPARE(tryOut(m_whole), "");
        report("whole");
    }

    void cutAtEveryPage()
    {
        for (std::size_t size = 0; size < m_whole.size(); size += pageSize) {
            for (const std::size_t more : {std::size_t{0}, std::size_t{1}, std::size_t{100}, pageSize - 1}) {
                test::writeBytes(m_file, m_whole.substr(0, size + more));
                const std::string answer = said(Workspace::open(m_file));
                QVERIFY2(isRefusal(answer), qPrintable(QString::number(size + more)));
            }
        }
    }

    void lengthened()
    {
        for (const std::size_t more : {std::size_t{1}, pageSize, 3 * pageSize})
            QCOMPARE(tryOut(m_whole + std::string(more, 'x')), "");
        report("lengthened");
    }

    void zeroedPages()
    {
        const QScopedValueRollback<bool> same(m_sameFigures, true);
        for (std::size_t page = 0; page < m_whole.size(); page += pageSize) {
            std::string bytes = m_whole;
            bytes.replace(page, pageSize, pageSize, '\0');
            const std::string wrong = tryOut(bytes);
            QVERIFY2(wrong.empty(), (std::to_string(page) + ": " + wrong).c_str());
        }
        report("pages of zeros");
    }

    void swappedPages()
    {
        const QScopedValueRollback<bool> same(m_sameFigures, true);
        for (std::size_t page = pageSize; page + pageSize < m_whole.size(); page += pageSize) {
            std::string bytes = m_whole;
            bytes.replace(page, pageSize, m_whole, page + pageSize, pageSize);
            bytes.replace(page + pageSize, pageSize, m_whole, page, pageSize);
            const std::string wrong = tryOut(bytes);
            QVERIFY2(wrong.empty(), (std::to_string(page) + ": " + wrong).c_str());
        }
        report("pages swapped");
    }

    void everyByteOfTheHeader()
    {
        for (std::size_t at = 0; at < 100; ++at) {
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                std::string bytes = m_whole;
                bytes[at] = static_cast<char>(bytes[at] ^ mask);
                const std::string wrong = tryOut(bytes);
                QVERIFY2(wrong.empty(), (std::to_string(at) + ": " + wrong).c_str());
            }
        }
        report("header bytes");
    }

    void randomFlips()
    {
        constexpr int flips = 2000;
        std::mt19937 random(20250630);
        for (int i = 0; i < flips; ++i) {
            std::string bytes = m_whole;
            const std::size_t at = random() % bytes.size();
            // every third hits where pages keep their structure
            const std::size_t place = i % 3 == 0 ? at / pageSize * pageSize + at % 40 : at;
            bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1 + random() % 255));
            const std::string wrong = tryOut(bytes);
            QVERIFY2(wrong.empty(), (std::to_string(i) + ", byte " + std::to_string(place) + ": " + wrong).c_str());
        }
        report("random flips");
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
