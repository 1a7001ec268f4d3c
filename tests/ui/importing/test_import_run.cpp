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
    void whatElseTheFileHoldsIsAnEntryOfItsOwn();
    void questionsHoldItBackUntilAnswered();
    void onlyTheLastChoiceCounts();
    void importsAllReadyFilesInOrder();
    void failureLeavesTheOthers();
    void cancelKeepsTheFile();
    void excludedFilesStayOut();
    void theOldResultStaysUntilTheNewOne();
    void everyFileIsSurveyed();
    void newWordsAreReadAnew();
    void progressCountsAllFiles();
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

void ImportRunTest::whatElseTheFileHoldsIsAnEntryOfItsOwn()
{
    auto service = twoFiles();
    service.inspections.at(a)->along = {"hubspot-deal-stages"};
    ImportRun run(&service);
    run.add({a, b});
    QTRY_COMPARE(run.count(), 3);
    QCOMPARE(run.at(1).file, a);
    QCOMPARE(run.at(1).choices.recipe, std::optional<std::string>("hubspot-deal-stages"));
    QCOMPARE(run.at(2).file, b);
    QTRY_COMPARE(run.readyCount(), 3);
    QCOMPARE(run.count(), 3); // the second reading of the file adds nothing more
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
    QCOMPARE(service.asked.size(), std::size_t{2});
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

void ImportRunTest::theOldResultStaysUntilTheNewOne()
{
    auto service = twoFiles();
    ImportRun run(&service);
    run.add({a});
    QTRY_VERIFY(run.at(0).survey);
    importing::Choices choices = run.at(0).choices;
    choices.options["currency"] = "EUR";
    run.setChoices(0, choices);
    QCOMPARE(run.at(0).state, State::Inspecting);
    QVERIFY(run.at(0).inspected && run.at(0).rehearsal && run.at(0).survey);
    QCOMPARE(run.readyCount(), 0);
    QTRY_COMPARE(run.at(0).state, State::Ready);
    QTRY_COMPARE(service.surveys, 2);
}

void ImportRunTest::everyFileIsSurveyed()
{
    auto service = twoFiles();
    service.inspections.at(a)->inspection.questions.push_back({"Start", "date_order", {"dmy", "mdy"}, {"01/02/2025"}});
    ImportRun run(&service);
    run.add({a, b});
    QTRY_VERIFY(run.at(0).survey && run.at(1).survey);
    QCOMPARE(run.at(0).state, State::Asking);
    QCOMPARE(run.at(0).survey->leftOut.rejected, 1);
}

void ImportRunTest::newWordsAreReadAnew()
{
    auto service = twoFiles();
    service.inspections.at(b)->inspection.dataset = facts::Dataset::Deals;
    ImportRun run(&service);
    run.add({a, b});
    QTRY_VERIFY(run.at(0).survey && run.at(1).survey);
    run.refresh(facts::Dataset::Deals);
    QCOMPARE(run.at(0).state, State::Ready);
    QCOMPARE(run.at(1).state, State::Inspecting);
    QTRY_COMPARE(run.at(1).state, State::Ready);
    QCOMPARE(service.asked.size(), std::size_t{3});
}

void ImportRunTest::progressCountsAllFiles()
{
    auto service = twoFiles();
    for (const QString &file : {a, b}) {
        service.inspections.at(file)->inspection.bytes = 1000;
        service.inspections.at(file)->inspection.dataRecords = 50;
    }
    ImportRun run(&service);
    run.add({a, b});
    QTRY_COMPARE(run.readyCount(), 2);
    QList<std::pair<int, std::int64_t>> seen;
    connect(&run, &ImportRun::changed, &run, [&] {
        if (run.isImporting())
            seen.append({run.progress().file, run.progress().rowsDone});
    });
    QSignalSpy finished(&run, &ImportRun::finished);
    run.start();
    QCOMPARE(run.progress().bytesTotal, std::int64_t{2000});
    QCOMPARE(run.progress().files, 2);
    QVERIFY(finished.wait());
    QVERIFY(seen.contains({1, 0}));
    QVERIFY(seen.contains({2, 50}));
    QVERIFY(seen.contains({2, 100}));
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "test_import_run.moc"
