// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/workspace.h"
#include "tests/core/store/fake_source.h"
#include "tests/support/temp_files.h"

#include <algorithm>

using namespace perennial;
using store::ImportCounts;
using store::Workspace;
using test::Sub;

namespace
{

/// What is in force: `id:amount` in order.
QByteArray inForce(Workspace &workspace)
{
    const auto book = workspace.loadBook();
    if (!book.ok())
        return base::nameOf(book.problem().code).data();
    std::vector<std::string> terms;
    for (std::size_t i = 0; i < book->terms.size(); ++i) {
        terms.push_back(std::string(book->texts.at(book->customers.id[book->terms.customer[i]])) + ":" +
                        std::to_string(book->terms.monthlyNet[i]));
    }
    std::sort(terms.begin(), terms.end());
    std::string list;
    for (const std::string &term : terms)
        list += (list.empty() ? "" : " ") + term;
    return QByteArray::fromStdString(list);
}

QByteArray text(const ImportCounts &counts)
{
    QByteArray list;
    for (const std::int64_t number :
         {counts.read, counts.accepted, counts.unchanged, counts.skipped, counts.rejected, counts.replaced})
        list += QByteArray::number(qint64(number)) + ' ';
    return list.trimmed();
}

Sub sub(const char *id, base::Minor amount)
{
    Sub made;
    made.id = id;
    made.customer = id;
    made.amount = amount;
    return made;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    std::unique_ptr<Workspace> m_workspace;

    /// read accepted unchanged skipped rejected replaced
    QByteArray take(const std::vector<Sub> &subs)
    {
        const auto record = test::importSubs(*m_workspace, subs);
        return record.ok() ? text(record->counts) : QByteArray(base::nameOf(record.problem().code).data());
    }
    QByteArray undo(std::optional<std::int64_t> import = std::nullopt)
    {
        const auto record = m_workspace->undo(import);
        return record.ok() ? inForce(*m_workspace) : QByteArray(base::nameOf(record.problem().code).data());
    }
    QByteArray redo()
    {
        const auto record = m_workspace->redo();
        return record.ok() ? inForce(*m_workspace) : QByteArray(base::nameOf(record.problem().code).data());
    }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        auto made = Workspace::create(m_files->path("a.perennial"), *base::Currency::fromCode("EUR"), "Acme");
        QVERIFY(made.ok());
        m_workspace = std::move(made).value();
    }

    void cleanup()
    {
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
        m_workspace.reset();
    }

    void importingTwiceChangesNothing()
    {
        const std::vector<Sub> subs{sub("a", 100), sub("b", 200)};
        QCOMPARE(take(subs), "2 2 0 0 0 0");
        QCOMPARE(take(subs), "2 0 2 0 0 0");
        QCOMPARE(inForce(*m_workspace), "a:100 b:200");
    }

    void aReplacingImportIsTakenBack()
    {
        take({sub("a", 100), sub("b", 200)});
        QCOMPARE(take({sub("a", 150), sub("b", 200), sub("c", 300)}), "3 2 1 0 0 1");
        QCOMPARE(inForce(*m_workspace), "a:150 b:200 c:300");
        QCOMPARE(undo(), "a:100 b:200");
        QCOMPARE(redo(), "a:150 b:200 c:300");
        QCOMPARE(redo(), "nothing_to_redo");
    }

    void undoInTheMiddleKeepsWhatALaterImportConfirmed()
    {
        take({sub("a", 100)});
        take({sub("a", 200)});
        QCOMPARE(take({sub("a", 200)}), "1 0 1 0 0 0");
        QCOMPARE(undo(2), "a:200");
        QCOMPARE(undo(3), "a:100");
        QCOMPARE(redo(), "a:200");
        QCOMPARE(redo(), "a:200");
        QCOMPARE(undo(1), "a:200");
        QCOMPARE(undo(1), "nothing_to_undo");
        QCOMPARE(undo(9), "unknown_import");
    }

    void aValueThatComesBackIsInForceAgain()
    {
        take({sub("a", 100)});
        take({sub("a", 200)});
        QCOMPARE(take({sub("a", 100)}), "1 1 0 0 0 1");
        QCOMPARE(inForce(*m_workspace), "a:100");
        QCOMPARE(undo(1), "a:100");
        QCOMPARE(undo(3), "a:200");
        QCOMPARE(undo(2), "");
        QCOMPARE(undo(), "nothing_to_undo");
    }

    void anImportAfterAnUndoMakesItFinal()
    {
        take({sub("a", 100), sub("b", 1)});
        take({sub("a", 200), sub("b", 1)});
        take({sub("a", 300), sub("b", 1)});
        QCOMPARE(undo(1), "a:300 b:1");
        QCOMPARE(undo(2), "a:300 b:1");
        QVERIFY(m_workspace->canRedo());
        QCOMPARE(take({sub("c", 5)}), "1 1 0 0 0 0");
        QVERIFY(!m_workspace->canRedo());
        QCOMPARE(m_workspace->imports().size(), 2u);
        QCOMPARE(m_workspace->imports().back().id, 4);
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
        QCOMPARE(undo(3), "c:5");
    }

    void theLastLineOfAKeyCounts_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::newRow("into an empty table") << false;
        QTest::newRow("into a filled one") << true;
    }

    void theLastLineOfAKeyCounts()
    {
        QFETCH(bool, filled);
        if (filled)
            take({sub("z", 1)});
        const QByteArray rest = filled ? " z:1" : "";
        const std::vector<Sub> subs{sub("a", 1), sub("a", 2), sub("b", 7), sub("b", 7), sub("a", 1), sub("c", 3)};
        QCOMPARE(take(subs), "6 3 1 2 0 0");
        QCOMPARE(inForce(*m_workspace), "a:1 b:7 c:3" + rest);
        const auto leftOut = m_workspace->leftOut(m_workspace->imports().back().id);
        QVERIFY(leftOut.ok());
        QCOMPARE(leftOut->size(), 2u);
        QCOMPARE(leftOut->front().line, 2);
        QCOMPARE(leftOut->front().reason, (base::Problem{base::ProblemCode::SkippedRepeated, {"3"}}));
        QCOMPARE(leftOut->back().line, 3);
        QCOMPARE(take(subs), "6 0 4 2 0 0");
        QCOMPARE(take({sub("a", 1), sub("a", 9)}), "2 1 0 1 0 1");
        QCOMPARE(inForce(*m_workspace), "a:9 b:7 c:3" + rest);
    }

    void aDryRunKeepsNothing()
    {
        take({sub("a", 1)});
        QCOMPARE(undo(), "");
        test::FakeSource source(facts::Dataset::Subscriptions, 1,
                                [](facts::Batch &batch, std::int64_t) { test::addSub(batch, 2, sub("b", 2)); });
        const auto record = m_workspace->append(test::header(facts::Dataset::Subscriptions), source, true);
        QVERIFY(record.ok());
        QCOMPARE(text(record->counts), "1 1 0 0 0 0");
        QCOMPARE(m_workspace->imports().size(), 1u);
        QCOMPARE(redo(), "a:1");
    }

    void aSourceThatFailsLeavesNothing()
    {
        take({sub("a", 1)});
        test::FakeSource source(
            facts::Dataset::Subscriptions, 100,
            [](facts::Batch &batch, std::int64_t i) { test::addSub(batch, i, sub("b", i)); }, 10);
        source.failAfter = 55;
        const auto record = m_workspace->append(test::header(facts::Dataset::Subscriptions), source);
        QVERIFY(!record.ok());
        QCOMPARE(record.problem().code, base::ProblemCode::Cancelled);
        QCOMPARE(inForce(*m_workspace), "a:1");
        QCOMPARE(m_workspace->imports().size(), 1u);
    }

    void leftOutRecordsComeBackWhole()
    {
        test::FakeSource source(facts::Dataset::Subscriptions, 1,
                                [](facts::Batch &batch, std::int64_t) { test::addSub(batch, 9, sub("b", 2)); });
        const facts::LeftOut rejected{3,       true,   {base::ProblemCode::CellNotADate, {"Start", "1\"2\\\n\x01"}, 4},
                                      "Start", "1\"2", {"", "x,y", "\t"}};
        const facts::LeftOut skipped{12, false, {base::ProblemCode::SkippedTotal, {"Total: Account"}, 0}, "", "", {}};
        source.leftOut = {skipped, rejected};
        const auto record = m_workspace->append(test::header(facts::Dataset::Subscriptions), source);
        QVERIFY(record.ok());
        QCOMPARE(text(record->counts), "3 1 0 1 1 0");
        const auto stored = m_workspace->leftOut(record->id);
        QVERIFY(stored.ok());
        QCOMPARE(stored->size(), 2u);
        QCOMPARE(stored->front().reason, rejected.reason);
        QCOMPARE(stored->front().cells, rejected.cells);
        QCOMPARE(stored->front().column, rejected.column);
        QCOMPARE(stored->back().reason, skipped.reason);
        QVERIFY(!stored->back().rejected);
        QCOMPARE(m_workspace->leftOut(7).problem().code, base::ProblemCode::UnknownImport);
    }

    void theReportNamesTheFirstLeftOut()
    {
        test::FakeSource source(facts::Dataset::Subscriptions, 0, {});
        for (std::int64_t line = Workspace::mostLeftOut + 2; line >= 2; --line)
            source.leftOut.push_back({line, true, {base::ProblemCode::CellMissing, {"Start"}}, "Start", "", {"x"}});
        std::vector<facts::LeftOut> reported;
        const auto record = m_workspace->append(test::header(facts::Dataset::Subscriptions), source, false, &reported);
        QVERIFY(record.ok());
        QCOMPARE(record->counts.rejected, Workspace::mostLeftOut + 1);
        QCOMPARE(reported.size(), static_cast<std::size_t>(Workspace::mostLeftOut));
        QCOMPARE(reported.front().line, 2);
        QCOMPARE(m_workspace->leftOut(record->id)->size(), reported.size() + 1);
    }

    /// Rows that are written together with others, in one batch and over several, still count as if one by one.
    void aFileOfManyRepeats_data()
    {
        QTest::addColumn<int>("batch");
        for (const int batch : {1, 31, 32, 33, 100, 5000})
            QTest::addRow("batches of %d", batch) << batch;
    }

    void aFileOfManyRepeats()
    {
        QFETCH(int, batch);
        constexpr std::int64_t keys = 150;
        take({sub("k7", 7)});
        test::FakeSource source(
            facts::Dataset::Subscriptions, keys * 20,
            [](facts::Batch &into, std::int64_t i) {
                // the last round brings back what the round before it had, for every third key
                const std::int64_t round = i / keys == 19 && i % 3 == 0 ? 18 : i / keys;
                const std::string id = "k" + std::to_string(i % keys);
                test::addSub(into, i + 2, sub(id.c_str(), i % keys == 7 ? 7 : 1000 * round + i % keys));
            },
            batch);
        const auto record = m_workspace->append(test::header(facts::Dataset::Subscriptions), source);
        QVERIFY(record.ok());
        QCOMPARE(text(record->counts), "3000 149 70 2781 0 0");
        const auto book = m_workspace->loadBook();
        QCOMPARE(book->terms.size(), static_cast<std::size_t>(keys));
        const QByteArray found = inForce(*m_workspace);
        QVERIFY(found.contains("k0:18000 ") && found.contains("k7:7 ") && found.contains("k10:19010 "));
        QCOMPARE(m_workspace->check().size(), 0u);
    }

    void theHeaderIsKept()
    {
        take({sub("a", 1)});
        const store::ImportRecord record = m_workspace->imports().front();
        const store::ImportHeader given = test::header(facts::Dataset::Subscriptions, "subscriptions.csv");
        QCOMPARE(record.header.file, given.file);
        QCOMPARE(record.header.sha256, given.sha256);
        QCOMPARE(record.header.recipe, given.recipe);
        QCOMPARE(record.header.asOf, given.asOf);
        QCOMPARE(record.header.importedAt, given.importedAt);
        QCOMPARE(record.header.header, given.header);
    }

    void keysWithMissingPartsAreEqual()
    {
        const std::vector<std::vector<std::pair<std::string, std::string>>> rows{
            {{"date", "2025-01-01"}, {"date_unit", "day"}, {"visitors", "10"}},
            {{"date", "2025-01-01"}, {"date_unit", "day"}, {"channel", ""}, {"visitors", "20"}}};
        const auto first = test::importRecords(*m_workspace, facts::Dataset::Traffic, rows);
        QVERIFY(first.ok());
        QCOMPARE(text(first->counts), "2 2 0 0 0 0");
        const auto second = test::importRecords(*m_workspace, facts::Dataset::Traffic, rows);
        QCOMPARE(text(second->counts), "2 0 2 0 0 0");
    }

    void furtherColumnsBelongToTheRow()
    {
        const auto rows = [](const char *tier) {
            return std::vector<std::vector<std::pair<std::string, std::string>>>{
                {{"customer_id", "c1"}, {"name", "Ann"}, {"zone", "\"n\""}, {"Tier", tier}}};
        };
        QCOMPARE(text(test::importRecords(*m_workspace, facts::Dataset::Customers, rows("gold"))->counts),
                 "1 1 0 0 0 0");
        QCOMPARE(text(test::importRecords(*m_workspace, facts::Dataset::Customers, rows("gold"))->counts),
                 "1 0 1 0 0 0");
        QCOMPARE(text(test::importRecords(*m_workspace, facts::Dataset::Customers, rows("tin"))->counts),
                 "1 1 0 0 0 1");
        const auto book = m_workspace->loadBook();
        QVERIFY(book.ok());
        QCOMPARE(book->customers.size(), 1u);
        QCOMPARE(book->texts.at(book->customers.attribute("Tier")->values[0]), std::string_view("tin"));
        QCOMPARE(book->texts.at(book->customers.attribute("zone")->values[0]), std::string_view("\"n\""));
    }

    void aRowNamesItsFileAndLine()
    {
        QVERIFY(test::importSubs(*m_workspace, {sub("a", 1), sub("b", 2)}, "one.csv").ok());
        QVERIFY(test::importSubs(*m_workspace, {sub("b", 2)}, "two.csv").ok());
        const book::RowId row = 2;
        QCOMPARE(m_workspace->provenance(facts::Dataset::Subscriptions, row).line, 3);
        undo(1);
        const store::Provenance later = m_workspace->provenance(facts::Dataset::Subscriptions, row);
        QCOMPARE(later.file, "two.csv");
        QCOMPARE(later.import, 2);
        QCOMPARE(later.line, 2);
        QCOMPARE(m_workspace->provenance(facts::Dataset::Subscriptions, 77).import, 0);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
