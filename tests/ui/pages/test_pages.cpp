// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_widget.h"
#include "ui/pages/chart_table_model.h"
#include "ui/pages/column_grid.h"
#include "ui/pages/data_page.h"
#include "ui/pages/imports_model.h"
#include "ui/pages/overview_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace perennial;
using namespace perennial::pages;

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsAreListedNewestFirst();
    void chartTableHasAHeader();
    void gridTurnsIntoOneColumn();
    void signsOfTargetsAreDrawn_data();
    void signsOfTargetsAreDrawn();
    void warningsStandBesideTheFigures();
    void dataPageAsksForTheChosenImport();
};

namespace
{

std::vector<store::ImportRecord> twoImports()
{
    store::ImportRecord first;
    first.id = 1;
    first.header.file = "first.csv";
    first.header.dataset = facts::Dataset::Subscriptions;
    first.header.importedAt = "2025-07-01T10:00:00Z";
    first.counts = {1200, 1180, 15, 2, 3, 40};
    store::ImportRecord second = first;
    second.id = 2;
    second.header.file = "second.csv";
    second.counts.rejected = 0;
    second.state = store::ImportState::Undone;
    return {first, second};
}

} // namespace

void PagesTest::importsAreListedNewestFirst()
{
    ImportsModel model;
    QAbstractItemModelTester tester(&model);
    model.setImports(twoImports());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ImportsModel::File).data().toString(), QStringLiteral("second.csv"));
    QCOMPARE(model.index(0, ImportsModel::State).data().toString(), QStringLiteral("Taken back"));
    QCOMPARE(model.index(1, ImportsModel::LeftOut).data().toString(), QStringLiteral("5"));
    QVERIFY(model.index(1, ImportsModel::Read).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setImports({});
    QCOMPARE(model.rowCount(), 0);
}

void PagesTest::chartTableHasAHeader()
{
    ChartTableModel model(
        {{QStringLiteral("Month"), QStringLiteral("New")}, {QStringLiteral("Jan"), QStringLiteral("5")}});
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("New"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("5"));
    ChartTableModel empty({});
    QCOMPARE(empty.columnCount(), 0);
}

void PagesTest::signsOfTargetsAreDrawn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("met") << QStringLiteral(u"Target 12 \u2713") << QStringLiteral("Target 12") << true;
    QTest::newRow("missed") << QStringLiteral(u"Target 12 \u2717") << QStringLiteral("Target 12") << true;
    QTest::newRow("neither") << QStringLiteral("Target 12") << QStringLiteral("Target 12") << false;
}

void PagesTest::signsOfTargetsAreDrawn()
{
    QFETCH(QString, target);
    QFETCH(QString, text);
    QFETCH(bool, drawn);
    board::Card card;
    card.id = QStringLiteral("mrr");
    card.target = target;
    CardWidget widget;
    widget.setCard(card);
    QStringList texts;
    bool picture = false;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts.append(label->text());
        picture = picture || (!label->isHidden() && !label->pixmap().isNull());
    }
    QVERIFY(texts.contains(text));
    QCOMPARE(picture, drawn);
}

void PagesTest::gridTurnsIntoOneColumn()
{
    ColumnGrid grid([](int width) { return width >= 1100 ? 2 : 1; });
    grid.setItems({new QLabel, new QLabel, new QLabel});
    grid.resize(1200, 600);
    grid.show();
    QCOMPARE(grid.columns(), 2);
    grid.resize(1000, 600);
    QTRY_COMPARE(grid.columns(), 1);
}

void PagesTest::warningsStandBesideTheFigures()
{
    board::Overview overview;
    overview.summary = QStringLiteral("<b>Summary</b>");
    overview.warnings.push_back(QStringLiteral("3 subscriptions have no rate"));
    OverviewPage page;
    page.show(overview);
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isHidden())
            shown.append(label->text());
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(shown.contains(QStringLiteral("3 subscriptions have no rate")));
    QVERIFY(shown.contains(QStringLiteral("<b>Summary</b>")));
}

void PagesTest::dataPageAsksForTheChosenImport()
{
    DataPage page;
    page.show(twoImports(), true, false);
    auto *table = page.findChild<QTableView *>(QStringLiteral("imports"));
    QSignalSpy rejects(&page, &DataPage::saveRejectsWanted);
    for (const int row : {0, 1}) {
        table->selectRow(row);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')).contains(QStringLiteral("rejected")))
                button->click();
        }
    }
    QCOMPARE(rejects.size(), 1);
    QCOMPARE(rejects.constFirst().constFirst().toLongLong(), 1);
}

QTEST_MAIN(PagesTest)
#include "test_pages.moc"
