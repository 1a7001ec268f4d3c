// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/session/rejects.h"
#include "core/session/safe_write.h"
#include "core/session/session.h"
#include "tests/support/temp_files.h"

#include <QFile>

using namespace perennial;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleCompanyIsMade()
    {
        const test::TempFiles files;
        auto session = session::Session::demo(files.path("demo.perennial"));
        QVERIFY2(session.ok(), session.ok() ? "" : base::nameOf(session.problem().code).data());
        QVERIFY((*session)->imports().size() > 5);
        for (const store::ImportRecord &record : (*session)->imports()) {
            const store::ImportCounts &counts = record.counts;
            QCOMPARE(counts.read, counts.accepted + counts.unchanged + counts.skipped + counts.rejected);
            QVERIFY(counts.accepted > 0);
        }
        QCOMPARE((*session)->check(), std::vector<std::string>());
        const auto book = (*session)->book();
        QVERIFY(book.ok());
        QVERIFY((*book)->terms.size() > 400);
        QCOMPARE(session::Session::demo(files.path("demo.perennial")).problem().code,
                 base::ProblemCode::WorkspaceExists);
    }

    void rejectsKeepEveryCell()
    {
        const facts::LeftOut rejected{2, true, {}, {}, {}, {"a,b", "say \"x\"", " 1", "=1+1", "l1\nl2"}};
        const facts::LeftOut skipped{3, false, {}, {}, {}, {"Total"}};
        QCOMPARE(session::rejectsCsv({"A", "B, b"}, {rejected, skipped}),
                 "A,\"B, b\"\r\n\"a,b\",\"say \"\"x\"\"\",\" 1\",=1+1,\"l1\nl2\"\r\n");
    }

    void aFileIsReplacedWholeOrNotAtAll()
    {
        const test::TempFiles files;
        const auto file = files.write("out.csv", "old");
        QVERIFY(session::writeWhole(file, "new").ok());
        QFile written(QString::fromStdString(file.string()));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "new");
        QCOMPARE(session::writeWhole(files.path("no") / "out.csv", "x").problem().code,
                 base::ProblemCode::FolderMissing);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
