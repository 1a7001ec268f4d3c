// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"
#include "ui/importing/paths.h"
#include "ui/importing/ui_language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_list.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace perennial;
using shell::Command;
using shell::MainWindow;

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menusAreCompleteAndHaveAccelerators_data();
    void menusAreCompleteAndHaveAccelerators();
    void emptyWindowSaysWhatToDo();
    void damagedFileIsAMessageInTheWindow();
    void sampleCompanyUndoAndRedo();
    void dragOfFilesIsTaken();
    void languageReachesEveryText();
    void nothingIsCut_data();
    void nothingIsCut();
    void everyWidgetWithFocusHasAName();

private:
    static QStringList texts(const QWidget *root);

    test::TempFiles m_files;
    std::unique_ptr<shell::WindowList> m_windows;
    MainWindow *m_window = nullptr;
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("perennial-test"));
    QCoreApplication::setApplicationName(QStringLiteral("perennial-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, importui::fromPath(m_files.path("settings")));
    theme::Theme::apply(*qApp, theme::Appearance::Light);
}

void MainWindowTest::init()
{
    QSettings().clear();
    importui::setUiLanguage(session::Language::English);
    m_windows = std::make_unique<shell::WindowList>(*qApp);
    m_window = m_windows->add();
    m_window->resize(1366, 720);
}

void MainWindowTest::cleanup()
{
    delete m_window;
    m_windows.reset();
}

QStringList MainWindowTest::texts(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>())
        found.append(label->text());
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        found.append(button->text());
    found.removeAll(QString());
    return found;
}

void MainWindowTest::menusAreCompleteAndHaveAccelerators_data()
{
    QTest::addColumn<QString>("language");
    for (const session::Language language : session::allLanguages())
        QTest::newRow(qPrintable(session::codeOf(language))) << session::codeOf(language);
}

void MainWindowTest::menusAreCompleteAndHaveAccelerators()
{
    QFETCH(QString, language);
    importui::setUiLanguage(session::languageOf(language));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->menuBar()->actions().size(), 4);
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            QString text = action->text();
            text.remove(QStringLiteral("&&"));
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            QVERIFY2(at >= 0 && at + 1 < text.size(), qPrintable(text));
            QVERIFY2(!letters.contains(text[at + 1].toLower()), qPrintable(text));
            letters.insert(text[at + 1].toLower());
        }
    }
    for (const Command command : {Command::New, Command::Open, Command::Import, Command::Undo, Command::Redo})
        QVERIFY(!m_window->commands()->at(command)->shortcut().isEmpty());
}

void MainWindowTest::emptyWindowSaysWhatToDo()
{
    QVERIFY(m_window->isVacant());
    const QStringList shown = texts(m_window);
    QVERIFY(shown.contains(QStringLiteral("Drop your exports here")));
    QVERIFY(!m_window->commands()->at(Command::Undo)->isEnabled());
    QVERIFY(!m_window->commands()->at(Command::ExportBoardPack)->isEnabled());
}

void MainWindowTest::damagedFileIsAMessageInTheWindow()
{
    const auto file = m_files.write("rubbish.perennial", "not a workspace");
    m_window->openWorkspace(importui::fromPath(file));
    auto *bar = m_window->findChild<shell::MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("rubbish.perennial")));
    QVERIFY(m_window->isVacant());
}

void MainWindowTest::sampleCompanyUndoAndRedo()
{
    m_window->openSample();
    QAction *undo = m_window->commands()->at(Command::Undo);
    QAction *redo = m_window->commands()->at(Command::Redo);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 60'000);
    QVERIFY(!redo->isEnabled());
    QVERIFY(m_window->commands()->at(Command::ExportBoardPack)->isEnabled());
    undo->trigger();
    QTRY_VERIFY(redo->isEnabled());
    redo->trigger();
    QTRY_VERIFY(!redo->isEnabled());
}

void MainWindowTest::dragOfFilesIsTaken()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(importui::fromPath(m_files.write("a.csv", "a,b\n1,2\n")))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QMimeData words;
    words.setText(QStringLiteral("hello"));
    QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(m_window, &other);
    QVERIFY(!other.isAccepted());
}

void MainWindowTest::languageReachesEveryText()
{
    const QStringList english = texts(m_window);
    importui::setUiLanguage(session::Language::Russian);
    QCoreApplication::processEvents();
    const QStringList russian = texts(m_window);
    QCOMPARE(russian.size(), english.size());
    for (int i = 0; i < russian.size(); ++i) {
        if (english[i].size() > 1)
            QVERIFY2(russian[i] != english[i], qPrintable(english[i]));
    }
}

void MainWindowTest::nothingIsCut_data()
{
    menusAreCompleteAndHaveAccelerators_data();
}

void MainWindowTest::nothingIsCut()
{
    QFETCH(QString, language);
    importui::setUiLanguage(session::languageOf(language));
    QTest::qWait(20); // the layouts follow the texts, the outer ones after the inner ones
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

void MainWindowTest::everyWidgetWithFocusHasAName()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

QTEST_MAIN(MainWindowTest)
#include "test_main_window.moc"
