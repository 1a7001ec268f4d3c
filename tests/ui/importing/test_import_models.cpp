// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/file_list_model.h"
#include "ui/importing/left_out_model.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/preview_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace perennial;
using namespace perennial::importui;

class ImportModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesFollowTheRun();
    void mappingChangesAreAnnounced();
    void previewSaysWhatBecomesOfEachRow();
    void leftOutRowsNameTheCell();
};

namespace
{

/// The model as lines of cells, for reading in a failed comparison.
QStringList flat(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace

void ImportModelsTest::filesFollowTheRun()
{
    test::FakeImportService service;
    service.inspections.emplace(QStringLiteral("/x/a.csv"), test::FakeImportService::subscriptions("/x/a.csv"));
    ImportRun run(&service);
    FileListModel model(&run);
    QAbstractItemModelTester tester(&model);
    run.add({QStringLiteral("/x/a.csv"), QStringLiteral("/x/gone.csv")});
    QCOMPARE(model.rowCount(), 2);
    QTRY_COMPARE(run.at(0).state, ImportEntry::State::Ready);
    QCOMPARE(flat(model).constFirst(), QStringLiteral("a.csv | Subscriptions | 5 | Ready"));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(run.readyCount(), 0);
    run.remove(1);
    QCOMPARE(model.rowCount(), 1);
}

void ImportModelsTest::mappingChangesAreAnnounced()
{
    MappingModel model;
    QAbstractItemModelTester tester(&model);
    model.show(test::FakeImportService::subscriptions("/x/a.csv"));
    QCOMPARE(flat(model), QStringList({QStringLiteral("id | Subscription ID | Text | sub_1 · sub_2"),
                                       QStringLiteral("Start | Starts on | Date | 2025-01-02")}));
    QVERIFY(model.fields().contains(QStringLiteral("amount")));
    QSignalSpy mapped(&model, &MappingModel::mapped);
    const QModelIndex field = model.index(1, MappingModel::Field);
    QVERIFY(!model.setData(field, QStringLiteral("no such field")));
    QVERIFY(model.setData(field, QStringLiteral("ends_on")));
    QCOMPARE(mapped.size(), 1);
    QCOMPARE(mapped.constFirst(),
             QVariantList({QStringLiteral("Start"), QStringLiteral("starts_on"), QStringLiteral("ends_on")}));
    model.show(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::previewSaysWhatBecomesOfEachRow()
{
    test::FakeImportService service;
    ImportEntry entry;
    entry.inspected = test::FakeImportService::subscriptions("/x/a.csv");
    PreviewModel model;
    QAbstractItemModelTester tester(&model);
    model.show(&entry);
    QCOMPARE(flat(model).constFirst(), QStringLiteral(" | sub_1 | 2025-01-02"));
    entry.rehearsal = service.reportOf(entry.inspected->inspection);
    model.show(&entry);
    QCOMPARE(flat(model), QStringList({QStringLiteral("Read | sub_1 | 2025-01-02"),
                                       QStringLiteral("Read | <b>sub_2</b> | 2025-02-02"),
                                       QStringLiteral("Rejected | sub_3 | soon")}));
    QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).toString().contains(QLatin1Char('<')));
    model.show(nullptr);
    QCOMPARE(model.columnCount(), 0);
}

void ImportModelsTest::leftOutRowsNameTheCell()
{
    test::FakeImportService service;
    const Inspected inspected = test::FakeImportService::subscriptions("/x/a.csv");
    LeftOutModel model;
    QAbstractItemModelTester tester(&model);
    model.show(service.reportOf(inspected.inspection).leftOut);
    QVERIFY(flat(model).constFirst().startsWith(QStringLiteral("4 | Rejected | Start | soon | ")));
    QVERIFY(!model.index(0, LeftOutModel::Reason).data().toString().isEmpty());
}

QTEST_MAIN(ImportModelsTest)
#include "test_import_models.moc"
