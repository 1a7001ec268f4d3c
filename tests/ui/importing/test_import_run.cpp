// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/import_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace perennial;
using importui::ImportEntry;
using importui::ImportRun;
using State = ImportEntry::State;

class ImportRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisedFileIsRehearsedAndReady();
    void sameFileTwiceIsOneEntry();
    void unreadableFileSaysWhy();
    void questionsHoldItBackUntilAnswered();
    void onlyTheLastChoiceCounts();
    void importsAllReadyFilesInOrder();
    void failureLeavesTheOthers();
    void cancelKeepsTheFile();
    void excludedFilesStayOut();
};

namespace
{

const QString a = QStringLiteral("/x/a.csv");
const QString b = QStringLiteral("/x/b.csv");

test::FakeImportService twoFiles()
{
    test::FakeImportService service;
    service.inspections.emplace(a, test::FakeImportService::subscriptions("/x/a.csv"));
    service.inspections.emplace(b, test::FakeImportService::subscriptions("/x/b.csv"));
    return service;
}

} // namespace

void ImportRunTest::recognisedFileIsRehearsedAndReady()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a});
    QCOMPARE(run.at(0).state, State::Inspecting);
    QTRY_VERIFY(run.at(0).rehearsal);
    QCOMPARE(run.at(0).state, State::Ready);
    QCOMPARE(run.at(0).rehearsal->record.counts.rejected, 1);
    QVERIFY(service.imported.isEmpty());
}

void ImportRunTest::sameFileTwiceIsOneEntry()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a, b, a});
    QCOMPARE(run.count(), 2);
}

void ImportRunTest::unreadableFileSaysWhy()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({QStringLiteral("/x/gone.csv")});
    QTRY_COMPARE(run.at(0).state, State::Obstructed);
    QCOMPARE(run.at(0).problem->code, base::ProblemCode::FileMissing);
    QCOMPARE(run.readyCount(), 0);
}

void ImportRunTest::questionsHoldItBackUntilAnswered()
{
    auto service = twoFiles();
    service.inspections.at(a)->inspection.questions.push_back({"Start", "date_order", {"dmy", "mdy"}, {"01/02/2025"}});
    ImportRun run(&service);
    run.add({a});
    QTRY_COMPARE(run.at(0).state, State::Asking);
    QCOMPARE(service.rehearsals, 0);
    importing::Choices choices = run.at(0).choices;
    choices.options["date_order"] = "dmy";
    run.setChoices(0, choices);
    QTRY_COMPARE(run.at(0).state, State::Ready);
}

void ImportRunTest::onlyTheLastChoiceCounts()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a});
    importing::Choices choices = run.at(0).choices;
    for (const char *currency : {"EUR", "USD"}) {
        choices.options["currency"] = currency;
        run.setChoices(0, choices);
    }
    QTRY_VERIFY(run.at(0).rehearsal);
    QCOMPARE(service.asked.size(), std::size_t{3});
    QCOMPARE(service.rehearsals, 1);
    QCOMPARE(run.at(0).choices.options.at("currency"), std::string("USD"));
}

void ImportRunTest::importsAllReadyFilesInOrder()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({b, a});
    QTRY_COMPARE(run.readyCount(), 2);
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    QVERIFY(finished.wait());
    QCOMPARE(service.imported, QStringList({QStringLiteral("b.csv"), QStringLiteral("a.csv")}));
    QCOMPARE(run.at(0).state, State::Imported);
    QVERIFY(run.anyImported());
    QVERIFY(!run.isBusy());
}

void ImportRunTest::failureLeavesTheOthers()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a});
    QTRY_COMPARE(run.readyCount(), 1);
    service.importProblem = base::Problem{base::ProblemCode::DiskFull, {"w.perennial"}, 0};
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    QVERIFY(finished.wait());
    QCOMPARE(run.at(0).state, State::Failed);
    QCOMPARE(run.at(0).problem->code, base::ProblemCode::DiskFull);
}

void ImportRunTest::cancelKeepsTheFile()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a, b});
    QTRY_COMPARE(run.readyCount(), 2);
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    run.cancel();
    QVERIFY(finished.wait());
    QVERIFY(service.imported.isEmpty());
    QCOMPARE(run.readyCount(), 2);
}

void ImportRunTest::excludedFilesStayOut()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a, b});
    QTRY_COMPARE(run.readyCount(), 2);
    run.setIncluded(0, false);
    QCOMPARE(run.readyCount(), 1);
    run.setIncluded(0, true);
    QCOMPARE(run.readyCount(), 2);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "test_import_run.moc"
