// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/fake_import_service.h"

#include "ui/importing/import_dialog.h"

#include <QComboBox>
#include <QDateEdit>
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
    void questionIsAnsweredByAComboBox();
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

void ImportDialogTest::questionIsAnsweredByAComboBox()
{
    m_service.inspections.at(m_file)->inspection.questions.push_back(
        {"Start", "date_order", {"dmy", "mdy"}, {"01/02/2025"}});
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Asking);
    QComboBox *asked = nullptr;
    for (QComboBox *combo : dialog.findChildren<QComboBox *>()) {
        if (combo->findData(QStringLiteral("mdy")) >= 0)
            asked = combo;
    }
    QVERIFY(asked);
    QCOMPARE(asked->currentIndex(), -1);
    asked->setCurrentIndex(asked->findData(QStringLiteral("mdy")));
    Q_EMIT asked->activated(asked->currentIndex());
    QTRY_COMPARE(dialog.run()->at(0).state, ImportEntry::State::Ready);
    QCOMPARE(m_service.asked.back().options.at("date_order"), std::string("mdy"));
}

void ImportDialogTest::everyFocusableWidgetHasAName()
{
    ImportDialog dialog(&m_service, {m_file});
    dialog.show();
    QTRY_VERIFY(dialog.run()->at(0).rehearsal);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool ours = button || qobject_cast<const QTableView *>(widget) || qobject_cast<const QComboBox *>(widget);
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
    QCoreApplication::processEvents();
    QSet<const QWidget *> labelled;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    int choices = 0;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() ||
            (!qobject_cast<const QComboBox *>(widget) && !qobject_cast<const QDateEdit *>(widget)))
            continue;
        QVERIFY2(labelled.contains(widget), qPrintable(widget->accessibleName()));
        ++choices;
    }
    QCOMPARE(choices, 4);
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
