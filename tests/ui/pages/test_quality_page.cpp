// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quality_model.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/quality_rows_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace perennial;
using namespace perennial::pages;

namespace
{

kpi::FindingRow placeOf(const char *record, const char *day, std::int64_t line)
{
    kpi::FindingRow row;
    row.dataset = facts::Dataset::Subscriptions;
    row.record = record;
    row.customer = "c1";
    row.field = "starts_on";
    row.value = *base::Date::fromIso(day);
    row.file = "terms.csv";
    row.line = line;
    return row;
}

std::vector<kpi::Finding> twoFindings()
{
    kpi::Finding overlap;
    overlap.code = "overlapping_terms";
    overlap.severity = kpi::Severity::Error;
    overlap.figures = {"mrr", "nrr"};
    overlap.count = 5;
    overlap.rows = {placeOf("s1", "2024-03-09", 9), placeOf("s2", "2024-02-10", 10)};
    kpi::Finding missing;
    missing.code = "missing_dataset";
    missing.aboutKind = kpi::About::Dataset;
    missing.about = "tickets";
    missing.count = 1;
    missing.rows.emplace_back().dataset = facts::Dataset::Tickets;
    return {overlap, missing};
}

const base::Currency euro = *base::Currency::fromCode("EUR");

QStringList texts(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            all << label->text();
    }
    return all;
}

QPushButton *button(const QWidget &widget, const char *word)
{
    for (QPushButton *one : widget.findChildren<QPushButton *>()) {
        if (one->text().remove(QLatin1Char('&')).contains(QLatin1String(word)))
            return one;
    }
    return nullptr;
}

} // namespace

class QualityPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsAreListed();
    void placesAreListed();
    void chosenFindingIsExplained();
    void placesAreSortedByWhatTheyAre();
    void placeIsCopied();
    void emptyStateAndWaiting();
    void isAskedForOnceAndWhenSeen();
    void widgetsHaveNames();
};

void QualityPageTest::findingsAreListed()
{
    QualityModel model;
    QAbstractItemModelTester tester(&model);
    model.setFindings(twoFindings(), euro);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, QualityModel::Weight).data().toString(), QStringLiteral("Error"));
    QVERIFY(!model.index(0, QualityModel::Weight).data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(model.index(0, QualityModel::Found).data().toString().startsWith(QStringLiteral("5 ")));
    QCOMPARE(model.index(1, QualityModel::Found).data().toString(),
             QStringLiteral("Not imported yet: Support requests."));
    QVERIFY(model.index(1, QualityModel::Figures).data().toString().startsWith(QStringLiteral("None")));
    model.setFindings({}, euro);
    QCOMPARE(model.rowCount(), 0);
}

void QualityPageTest::placesAreListed()
{
    QualityRowsModel model;
    QAbstractItemModelTester tester(&model);
    model.show(twoFindings()[0].rows, euro);
    QStringList cells;
    for (int column = 0; column < QualityRowsModel::ColumnCount; ++column)
        cells << model.index(0, column).data().toString();
    QCOMPARE(cells.mid(0, 5).join(u'|'), QStringLiteral("terms.csv|9|s1|c1|Starts on"));
    QVERIFY(cells[5].contains(QStringLiteral("2024")));
    model.show(twoFindings()[1].rows, euro);
    QCOMPARE(model.index(0, QualityRowsModel::File).data().toString(), QStringLiteral("Support requests"));
    QVERIFY(model.index(0, QualityRowsModel::Line).data().toString().isEmpty());
}

void QualityPageTest::chosenFindingIsExplained()
{
    QualityPage page;
    page.show(twoFindings(), euro);
    QVERIFY(texts(page).contains(QStringLiteral("To mend it: Correct the start or the end in the tool they come from, "
                                                "and import again.")));
    QVERIFY(texts(page).filter(QStringLiteral("Monthly recurring revenue (MRR); Net revenue")).size() == 1);
    QVERIFY(texts(page).filter(QStringLiteral("3 more")).size() == 1);
    auto *findings = page.findChild<QTableView *>(QStringLiteral("findings"));
    findings->selectRow(1);
    QVERIFY(texts(page).contains(QStringLiteral("Not imported yet: Support requests.")));
    QVERIFY(texts(page).filter(QStringLiteral("more not listed")).isEmpty());
    QVERIFY(!button(page, "Copy file")->isEnabled()); // it stands in no file
}

void QualityPageTest::placesAreSortedByWhatTheyAre()
{
    QualityPage page;
    page.show(twoFindings(), euro);
    auto *places = page.findChild<QTableView *>(QStringLiteral("places"));
    const auto first = [&] { return places->model()->index(0, QualityRowsModel::Record).data().toString(); };
    QCOMPARE(first(), QStringLiteral("s1"));
    places->sortByColumn(QualityRowsModel::Line, Qt::DescendingOrder); // 10 before 9, not as texts
    QCOMPARE(first(), QStringLiteral("s2"));
    places->sortByColumn(QualityRowsModel::Value, Qt::AscendingOrder); // the day, not 09/... and 10/...
    QCOMPARE(first(), QStringLiteral("s2"));
    places->sortByColumn(QualityRowsModel::Record, Qt::AscendingOrder);
    QCOMPARE(first(), QStringLiteral("s1"));
}

void QualityPageTest::placeIsCopied()
{
    QualityPage page;
    page.show(twoFindings(), euro);
    auto *places = page.findChild<QTableView *>(QStringLiteral("places"));
    places->sortByColumn(QualityRowsModel::Line, Qt::DescendingOrder);
    places->selectRow(0);
    button(page, "Copy file")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("terms.csv:10"));
    button(page, "Copy all")->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("terms.csv\t10\ts2\tc1\tStarts on\t")));
}

void QualityPageTest::emptyStateAndWaiting()
{
    QualityPage page;
    auto *stack = page.findChild<QStackedWidget *>();
    QVERIFY(qobject_cast<QLabel *>(stack->currentWidget()));
    QCOMPARE(qobject_cast<QLabel *>(stack->currentWidget())->text(), QStringLiteral("The data is being checked…"));
    page.show({}, euro);
    QVERIFY(qobject_cast<QLabel *>(stack->currentWidget())->text().startsWith(QStringLiteral("Nothing found")));
    page.show(twoFindings(), euro);
    QVERIFY(!qobject_cast<QLabel *>(stack->currentWidget()));
    page.show({}, euro);
    QVERIFY(qobject_cast<QLabel *>(stack->currentWidget()));
}

void QualityPageTest::isAskedForOnceAndWhenSeen()
{
    QualityPage page;
    QSignalSpy wanted(&page, &QualityPage::wanted);
    page.setStale();
    QCOMPARE(wanted.size(), 0);
    page.resize(900, 600);
    page.QWidget::show();
    QCOMPARE(wanted.size(), 1);
    page.hide();
    page.QWidget::show();
    QCOMPARE(wanted.size(), 1);
    page.show(twoFindings(), euro);
    page.setStale();
    QCOMPARE(wanted.size(), 2);
}

void QualityPageTest::widgetsHaveNames()
{
    QualityPage page;
    for (const QTableView *table : page.findChildren<QTableView *>())
        QVERIFY(!table->accessibleName().isEmpty());
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(QualityPageTest)
#include "test_quality_page.moc"
