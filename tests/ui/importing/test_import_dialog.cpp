// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/import_dialog.h"
#include "ui/importing/mend.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

using namespace perennial;
using importui::ImportDialog;
using importui::ImportEntry;

class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void importsAndReports();
    void questionIsAnsweredByAButton();
    void aMissingIntervalIsAskedFor();
    void optionsInspectAnew();
    void onlyTheLeftOutAreShownOnDemand();
    void aRecipeIsSavedAndAskedFor();
    void aWordIsLearntAndTheFileReadAnew();
    void theRowsToMendAreWrittenAndOpened();
    void enterOpensAChoiceAndImportsNothing();
    void nothingIsCutOffWhenSmall();
    void everyFocusableWidgetHasAName();
    void everyChoiceHasALabel();
    void dataIsNeverMarkup();
    void pathsFromDropsAndPastes();

private:
    test::FakeImportService m_service;
    const QString m_file = QStringLiteral("/x/a.csv");
};

void ImportDialogTest::init()
{
    m_service = {};
    m_service.inspections.emplace(m_file, test::FakeImportService::subscriptions("/x/a.csv"));
}

void ImportDialogTest::importsAndReports()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("import"));
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    button->click();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Imported);
    QVERIFY(!button->isVisible());
    QCOMPARE(m_service.imported, QStringList({QStringLiteral("a.csv")}));
}

void ImportDialogTest::questionIsAnsweredByAButton()
{
    m_service.inspections.at(m_file)->inspection.questions.push_back(
        {"Start", "date_order", {"dmy", "mdy"}, {"01/02/2025"}});
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Asking);
    QPushButton *asked = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("answer").toString() == QLatin1String("mdy"))
            asked = button;
    }
    QVERIFY(asked && asked->isVisible());
    asked->click();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Ready);
    QCOMPARE(m_service.asked.back().options.at("date_order"), std::string("mdy"));
}

void ImportDialogTest::aMissingIntervalIsAskedFor()
{
    importing::Inspection &inspection = m_service.inspections.at(m_file)->inspection;
    inspection.obstacle = base::Problem{base::ProblemCode::RequiredUnmapped, {"interval", "subscriptions", "a"}, 0};
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Obstructed);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("answer").toString() == QLatin1String("month"))
            button->click();
    }
    QTRY_COMPARE(m_service.asked.back().options["interval"], std::string("month"));
}

void ImportDialogTest::optionsInspectAnew()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    auto *delimiter = dialog.findChild<QComboBox *>(QStringLiteral("delimiter"));
    QVERIFY(delimiter);
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral(";")));
    Q_EMIT delimiter->activated(delimiter->currentIndex());
    QCOMPARE(dialog.run()->at(0).state, ImportEntry::State::Inspecting);
    QTRY_COMPARE(m_service.asked.back().options["delimiter"], std::string(";"));
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Ready);
    delimiter->setCurrentIndex(0);
    Q_EMIT delimiter->activated(0);
    QTRY_VERIFY(!m_service.asked.back().options.contains("delimiter"));
}

void ImportDialogTest::onlyTheLeftOutAreShownOnDemand()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).survey);
    auto *preview = dialog.findChild<QTableView *>(QStringLiteral("preview"));
    QCOMPARE(preview->model()->rowCount(), 3);
    auto *button = dialog.findChild<QPushButton *>(QStringLiteral("leftOutOnly"));
    QVERIFY(button->text().contains(QStringLiteral("(1)")));
    button->click();
    QCOMPARE(preview->model()->rowCount(), 1);
    QCOMPARE(preview->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("4"));
}

void ImportDialogTest::aRecipeIsSavedAndAskedFor()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    const std::size_t asked = m_service.asked.size();
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveRecipe"))->isEnabled());
    dialog.saveRecipeAs(QStringLiteral("Ours"));
    QTRY_COMPARE(m_service.savedRecipes, QStringList({QStringLiteral("Ours")}));
    QTRY_COMPARE(m_service.asked.size(), asked + 1);
    QVERIFY(!m_service.asked.back().recipe && m_service.asked.back().columns.empty());
}

void ImportDialogTest::aWordIsLearntAndTheFileReadAnew()
{
    m_service.words = {{"status", "Lage", "Schwebend", 12, {}, false}};
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).survey);
    auto *words = dialog.findChild<QTableView *>(QStringLiteral("words"));
    const std::size_t asked = m_service.asked.size();
    QVERIFY(words->model()->setData(words->model()->index(0, 3), QStringLiteral("past_due")));
    QTRY_COMPARE(m_service.learnt, QStringList({QStringLiteral("status Schwebend=past_due")}));
    QTRY_COMPARE(m_service.asked.size(), asked + 1);
}

void ImportDialogTest::theRowsToMendAreWrittenAndOpened()
{
    QCOMPARE(importui::nameForMending(QStringLiteral("/x/my.export.csv")),
             QStringLiteral("my.export - rows to mend.csv"));
    QString text;
    QUrl opened;
    QWidget parent;
    importui::writeForMending(
        7, QStringLiteral("/x/mend.csv"), &m_service, &parent, [&](const QString &said, bool) { text = said; },
        [&](const QUrl &url) {
            opened = url;
            return true;
        });
    QTRY_VERIFY(text.startsWith(QStringLiteral("mend.csv is open")));
    QCOMPARE(opened, QUrl::fromLocalFile(QStringLiteral("/x/mend.csv")));
    QCOMPARE(m_service.rejectsWrittenTo, QStringList({QStringLiteral("/x/mend.csv")}));
}

void ImportDialogTest::enterOpensAChoiceAndImportsNothing()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).survey);
    auto *mapping = dialog.findChild<QTableView *>(QStringLiteral("mapping"));
    mapping->setFocus();
    mapping->setCurrentIndex(mapping->model()->index(1, 0));
    QTest::keyClick(mapping, Qt::Key_Return);
    QTRY_VERIFY(mapping->findChild<QComboBox *>());
    QTest::qWait(50);
    QVERIFY(m_service.imported.isEmpty());
    QVERIFY(!dialog.run()->isImporting());
}

/// Every label and button has the room its text asks for, at the smallest size the window is promised to work in.
void ImportDialogTest::nothingIsCutOffWhenSmall()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.resize(900, 600);
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).survey);
    QCoreApplication::processEvents();
    QVERIFY2(dialog.width() <= 900 && dialog.height() <= 600,
             qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool checked = widget->isVisible() && (qobject_cast<const QPushButton *>(widget) || label);
        if (!checked)
            continue;
        const int needed = label && label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        QVERIFY2(widget->height() >= needed, qPrintable(label ? label->text() : QString()));
        if (!label || !label->wordWrap())
            QVERIFY2(widget->width() >= widget->sizeHint().width(), widget->metaObject()->className());
    }
    for (const char *name : {"mapping", "preview"}) {
        const auto *table = dialog.findChild<QTableView *>(QString::fromLatin1(name));
        QVERIFY2(table->viewport()->height() >= 2 * table->rowHeight(0), name);
    }
}

void ImportDialogTest::everyFocusableWidgetHasAName()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool ours = button || qobject_cast<const QAbstractItemView *>(widget) ||
                          qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!ours || !widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const QString name = button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void ImportDialogTest::everyChoiceHasALabel()
{
    m_service.inspections.at(m_file)->inspection.questions.push_back(
        {"Start", "date_order", {"dmy", "mdy"}, {"01/02/2025"}});
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Asking);
    dialog.findChild<QTabWidget *>()->setCurrentIndex(2);
    QCoreApplication::processEvents();
    QSet<const QWidget *> labelled;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    int choices = 0;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isChoice = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!isChoice || !widget->isVisible())
            continue;
        QVERIFY2(labelled.contains(widget), qPrintable(widget->accessibleName()));
        ++choices;
    }
    QCOMPARE(choices, 11);
}

void ImportDialogTest::dataIsNeverMarkup()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy(), qPrintable(label->text()));
}

void ImportDialogTest::pathsFromDropsAndPastes()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QMimeData urls;
    urls.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl(QStringLiteral("https://example.org/a.csv"))});
    QCOMPARE(importui::filesIn(&urls), QStringList({file.fileName()}));
    QMimeData text;
    text.setText(QStringLiteral("\"%1\"\r\nnot a file\n").arg(file.fileName()));
    QCOMPARE(importui::filesIn(&text), QStringList({file.fileName()}));
    QMimeData words;
    words.setText(QStringLiteral("hello"));
    QVERIFY(importui::filesIn(&words).isEmpty());
    QVERIFY(importui::filesIn(nullptr).isEmpty());
}

QTEST_MAIN(ImportDialogTest)
#include "test_import_dialog.moc"
