// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/field_list_model.h"
#include "ui/importing/file_list_model.h"
#include "ui/importing/left_out_model.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/words_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
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
    void mappingKeepsWhatTheFileWasTakenFor();
    void fieldsAndColumnsMeetByDragging();
    void previewSaysWhatBecomesOfEachRow();
    void previewShowsTheLeftOutAlone();
    void wordsAreExplained();
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
    QTRY_VERIFY(run.at(0).rehearsal);
    QCOMPARE(flat(model).constFirst(),
             QStringLiteral("a.csv | Stripe subscriptions | recognised | 5 | Ready, 1 row(s) to mend"));
    QCOMPARE(model.index(0, 0).data(FileListModel::SignRole).toInt(), int(FileSign::Open));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("a.csv, Stripe")));
    QCOMPARE(model.index(1, 0).data(FileListModel::SignRole).toInt(), int(FileSign::Bad));
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
    QCOMPARE(mapped.constFirst(), QVariantList({QStringLiteral("Start"), QStringLiteral("ends_on")}));
    model.show(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::mappingKeepsWhatTheFileWasTakenFor()
{
    const Inspected inspected = test::FakeImportService::subscriptions("/x/a.csv");
    const importing::Choices moved =
        withMapping({}, inspected.inspection, QStringLiteral("Start"), QStringLiteral("ends_on"));
    QCOMPARE(moved.recipe, std::optional<std::string>("stripe-subscriptions"));
    QCOMPARE(moved.columns, (std::map<std::string, std::string>{{"starts_on", ""}, {"ends_on", "Start"}}));
    const importing::Choices none = withMapping({}, inspected.inspection, QStringLiteral("Start"), {});
    QCOMPARE(none.columns, (std::map<std::string, std::string>{{"starts_on", ""}}));
}

void ImportModelsTest::fieldsAndColumnsMeetByDragging()
{
    const Inspected inspected = test::FakeImportService::subscriptions("/x/a.csv");
    MappingModel mapping;
    FieldListModel fields;
    PreviewModel preview;
    QAbstractItemModelTester tester(&fields);
    mapping.show(inspected);
    fields.show(inspected);
    ImportEntry entry;
    entry.inspected = inspected;
    preview.show(&entry, PreviewModel::Shown::AllRows);
    QCOMPARE(fields.missing(), 5); // customer, amount, currency, interval, quantity
    QCOMPARE(fields.index(0).data().toString(), QStringLiteral("Customer ID (needed)"));
    const QModelIndex customer = fields.index(0);

    QSignalSpy ofMapping(&mapping, &MappingModel::mapped);
    const std::unique_ptr<QMimeData> field(fields.mimeData({customer}));
    QVERIFY(mapping.dropMimeData(field.get(), Qt::CopyAction, -1, -1, mapping.index(1, 0)));
    QCOMPARE(ofMapping.takeFirst(), QVariantList({QStringLiteral("Start"), QStringLiteral("customer_id")}));

    QSignalSpy ofPreview(&preview, &PreviewModel::mapped);
    QVERIFY(preview.dropMimeData(field.get(), Qt::CopyAction, -1, -1, preview.index(0, 2)));
    QVERIFY(!preview.canDropMimeData(field.get(), Qt::CopyAction, -1, -1, preview.index(0, 0)));
    QCOMPARE(ofPreview.takeFirst(), QVariantList({QStringLiteral("Start"), QStringLiteral("customer_id")}));

    QSignalSpy ofFields(&fields, &FieldListModel::mapped);
    const std::unique_ptr<QMimeData> column(mapping.mimeData({mapping.index(0, 0)}));
    QVERIFY(fields.dropMimeData(column.get(), Qt::CopyAction, -1, -1, customer));
    QCOMPARE(ofFields.takeFirst(), QVariantList({QStringLiteral("id"), QStringLiteral("customer_id")}));
    QVERIFY(!fields.canDropMimeData(field.get(), Qt::CopyAction, -1, -1, customer));
}

void ImportModelsTest::previewSaysWhatBecomesOfEachRow()
{
    test::FakeImportService service;
    ImportEntry entry;
    entry.inspected = test::FakeImportService::subscriptions("/x/a.csv");
    PreviewModel model;
    QAbstractItemModelTester tester(&model);
    model.show(&entry, PreviewModel::Shown::AllRows);
    QCOMPARE(flat(model),
             QStringList({QStringLiteral("Read | sub_1 | 2.1.2025"), QStringLiteral("Read | <b>sub_2</b> | 2.2.2025"),
                          QStringLiteral("Rejected | sub_3 | soon")}));
    QCOMPARE(model.index(0, 2).data(PreviewModel::TypedRole).toString(), QStringLiteral("2 Jan 2025"));
    QVERIFY(model.index(2, 2).data(PreviewModel::FaultRole).toBool());
    QVERIFY(!model.index(2, 1).data(PreviewModel::FaultRole).toBool());
    QVERIFY(!model.index(2, 0).data(PreviewModel::TypedRole).toString().isEmpty());
    QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).toString().contains(QLatin1Char('<')));
    QCOMPARE(model.headerData(2, Qt::Horizontal, PreviewModel::FieldRole).toString(), QStringLiteral("Starts on"));
    QCOMPARE(model.headerData(2, Qt::Vertical).toString(), QStringLiteral("4"));
    model.show(nullptr, PreviewModel::Shown::AllRows);
    QCOMPARE(model.columnCount(), 0);
}

void ImportModelsTest::previewShowsTheLeftOutAlone()
{
    test::FakeImportService service;
    ImportEntry entry;
    entry.inspected = test::FakeImportService::subscriptions("/x/a.csv");
    PreviewModel model;
    QAbstractItemModelTester tester(&model);
    model.show(&entry, PreviewModel::Shown::LeftOutOnly);
    QCOMPARE(model.rowCount(), 0);
    entry.survey = Survey{};
    entry.survey->leftOut.rows = {entry.inspected->preview.rows[0], test::FakeImportService::brokenRow()};
    entry.rehearsal = service.reportOf(entry.inspected->inspection);
    entry.rehearsal->leftOut.push_back({2, false, {base::ProblemCode::SkippedRepeated, {"9"}, 0}, {}, {}, {}});
    model.show(&entry, PreviewModel::Shown::LeftOutOnly);
    QCOMPARE(flat(model),
             QStringList({QStringLiteral("Skipped | sub_1 | 2.1.2025"), QStringLiteral("Rejected | sub_3 | soon")}));
}

void ImportModelsTest::wordsAreExplained()
{
    ImportEntry entry;
    entry.inspected = test::FakeImportService::subscriptions("/x/a.csv");
    entry.survey = Survey{};
    entry.survey->words = {{"status", "Lage", "Schwebend", 12, {}, false},
                           {"status", "Lage", "aktiv", 3, "active", true}};
    WordsModel model;
    QAbstractItemModelTester tester(&model);
    model.show(&entry);
    QCOMPARE(flat(model), QStringList({QStringLiteral("Schwebend | Lage | 12 | Not known yet"),
                                       QStringLiteral("aktiv | Lage | 3 | Active")}));
    QCOMPARE(model.unknown(), 1);
    QVERIFY(model.meanings(0).contains(QStringLiteral("past_due")));
    QString said;
    connect(&model, &WordsModel::explained, this,
            [&](facts::Dataset dataset, const importing::SeenWord &word, const QString &meaning) {
                QCOMPARE(dataset, facts::Dataset::Subscriptions);
                said = QString::fromStdString(word.word) + QLatin1Char('=') + meaning;
            });
    QVERIFY(!model.setData(model.index(0, WordsModel::Means), QStringLiteral("nonsense")));
    QVERIFY(!model.setData(model.index(1, WordsModel::Means), QStringLiteral("active")));
    QVERIFY(model.setData(model.index(0, WordsModel::Means), QStringLiteral("past_due")));
    QCOMPARE(said, QStringLiteral("Schwebend=past_due"));
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
