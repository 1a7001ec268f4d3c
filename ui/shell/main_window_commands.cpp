// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/customers.h"
#include "core/session/problem_texts.h"
#include "ui/importing/report_dialog.h"
#include "ui/importing/ui_language.h"
#include "ui/pages/customers_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/overview_page.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/exports.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/window_list.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

namespace perennial::shell
{

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->at(command), &QAction::triggered, this, slot);
    };
    on(Command::New, &MainWindow::newWorkspace);
    on(Command::Open, &MainWindow::chooseWorkspace);
    on(Command::OpenSample, &MainWindow::openSample);
    on(Command::Import, &MainWindow::chooseImports);
    on(Command::ExportBoardPack, [this] { m_desk.preparePack(); });
    on(Command::BackUp, &MainWindow::backUp);
    on(Command::Close, &QWidget::close);
    on(Command::Quit, [this] { m_windows->quit(); });
    on(Command::Undo, [this] { m_desk.undo(); });
    on(Command::Redo, [this] { m_desk.redo(); });
    on(Command::Paste, &MainWindow::pasteFiles);
    connect(m_commands, &Commands::recentWanted, this, &MainWindow::openWorkspace);
    connect(m_commands, &Commands::chartWanted, this, &MainWindow::chart);
    connect(m_commands, &Commands::pageWanted, this, &MainWindow::showPage);
    connect(m_navigation, &NavigationPanel::chosen, this, &MainWindow::showPage);
    const auto setSpan = [this](board::SpanChoice choice) {
        AppSettings::setSpanChoice(choice);
        m_overview->setSpanChoice(choice);
        m_commands->setSpanChoice(choice);
        m_desk.setSpanChoice(choice);
    };
    connect(m_commands, &Commands::spanWanted, this, setSpan);
    connect(m_overview, &pages::OverviewPage::spanChosen, this, setSpan);
    connect(m_commands, &Commands::languageWanted, m_windows, &WindowList::setLanguage);
    connect(m_commands, &Commands::appearanceWanted, m_windows, &WindowList::setAppearance);
}

void MainWindow::connectPages()
{
    connect(m_overview, &pages::OverviewPage::boardPackWanted, &m_desk, &WorkspaceDesk::preparePack);
    connect(&m_desk, &WorkspaceDesk::packReady, m_exports, &Exports::boardPack);
    connect(m_overview, &pages::OverviewPage::chartWanted, m_exports, &Exports::chart);
    connect(m_data, &pages::DataPage::importWanted, this, &MainWindow::chooseImports);
    connect(m_data, &pages::DataPage::undoWanted, &m_desk, &WorkspaceDesk::undo);
    connect(m_data, &pages::DataPage::redoWanted, &m_desk, &WorkspaceDesk::redo);
    connect(m_data, &pages::DataPage::reportWanted, &m_desk, &WorkspaceDesk::report);
    connect(m_data, &pages::DataPage::findingsWanted, &m_desk, &WorkspaceDesk::check);
    connect(&m_desk, &WorkspaceDesk::checked, m_data, &pages::DataPage::showFindings);
    connect(m_data, &pages::DataPage::recipesWanted, &m_desk, &WorkspaceDesk::fetchRecipes);
    connect(&m_desk, &WorkspaceDesk::recipesReady, m_data, &pages::DataPage::showRecipes);
    connect(m_data, &pages::DataPage::removeRecipeWanted, this, &MainWindow::removeRecipe);
    connect(m_data, &pages::DataPage::saveRejectsWanted, this, [this](qint64 import) {
        importui::saveRejectsOf(import, m_desk.imports(), this, [this](const QString &text, bool done) {
            say(text, done ? MessageBar::Kind::News : MessageBar::Kind::Problem);
        });
    });
    connect(&m_desk, &WorkspaceDesk::reported, this, [this](const session::ImportReport &report) {
        auto *dialog = new importui::ReportDialog(report, m_desk.imports(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_empty, &EmptyPage::importWanted, this, &MainWindow::chooseImports);
    connect(m_empty, &EmptyPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_empty, &EmptyPage::openWanted, this, &MainWindow::chooseWorkspace);
    connect(m_empty, &EmptyPage::recentWanted, this, &MainWindow::openWorkspace);
}

void MainWindow::removeRecipe(const QString &id, const QString &name)
{
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove recipe"), tr("Remove the recipe “%1”?").arg(name),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Files like those it was saved for are no longer recognised by it. What was "
                                    "imported stays."));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, &m_desk, [this, id] { m_desk.removeRecipe(id); });
    question->open();
}

void MainWindow::connectCustomers()
{
    connect(m_data, &pages::DataPage::customersWanted, this, [this] { showCustomers(true); });
    connect(m_customers, &pages::CustomersPage::backWanted, this, [this] { showCustomers(false); });
    connect(m_customers, &pages::CustomersPage::importWanted, this, &MainWindow::chooseImports);
    connect(m_customers, &pages::CustomersPage::editsWanted, &m_desk, &WorkspaceDesk::edit);
    connect(&m_desk, &WorkspaceDesk::customersReady, m_customers, &pages::CustomersPage::show);
    connect(&m_desk, &WorkspaceDesk::edited, this, [this](const store::Edit &edit) {
        say(session::doneText(edit, importui::uiWording()), MessageBar::Kind::News);
    });
}

void MainWindow::showCustomers(bool shown)
{
    m_customersShown = shown;
    if (shown)
        m_desk.fetchCustomers();
    showState();
}

void MainWindow::connectHelp()
{
    connect(m_commands->at(Command::About), &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_commands->at(Command::Shortcuts), &QAction::triggered, this,
            [this] { showShortcuts(this, m_commands->shortcuts()); });
}

void MainWindow::openWorkspace(const QString &file)
{
    if (!isVacant()) {
        m_windows->open(file);
        return;
    }
    m_loaded = false;
    m_desk.open(file);
    showState();
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString file = QDir(folder).filePath(QStringLiteral("sample.perennial"));
    if (!QDir().mkpath(folder)) {
        say(session::textOf({base::ProblemCode::FolderMissing, {file.toStdString(), folder.toStdString()}, 0},
                            importui::uiWording()),
            MessageBar::Kind::Problem);
        return;
    }
    if (!isVacant()) {
        m_windows->openSample();
        return;
    }
    m_loaded = false;
    m_desk.openSample(file);
    showState();
}

void MainWindow::onOpened(const QString &file)
{
    AppSettings::addRecent(file);
    m_windows->refreshRecent();
    if (!m_pendingFiles.isEmpty())
        importFiles(std::exchange(m_pendingFiles, {}));
}

void MainWindow::onUndone(const store::Undoable &step, bool again)
{
    const auto text = again ? session::redoneText : session::undoneText;
    say(text(step, importui::uiWording()), MessageBar::Kind::News);
}

void MainWindow::newWorkspace()
{
    if (isVacant())
        createWorkspace();
    else
        m_windows->add()->newWorkspace();
}

bool MainWindow::createWorkspace()
{
    NewWorkspaceDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_loaded = false;
    m_desk.create(dialog.file(), dialog.currency(), dialog.company());
    showState();
    return true;
}

void MainWindow::chooseWorkspace()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open workspace"), {}, workspaceFilter());
    for (const QString &file : files)
        openWorkspace(file);
}

void MainWindow::chooseImports()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import exports"), {}, tr("Exports (*.csv *.tsv *.txt);;All files (*)"));
    takeFiles(files);
}

void MainWindow::takeFiles(const QStringList &files)
{
    QStringList exports;
    for (const QString &file : files) {
        if (file.endsWith(QLatin1String(".perennial"), Qt::CaseInsensitive))
            openWorkspace(file);
        else
            exports.append(file);
    }
    if (exports.isEmpty())
        return;
    if (isVacant()) {
        m_pendingFiles = exports;
        if (!createWorkspace())
            m_pendingFiles.clear();
        return;
    }
    importFiles(exports);
}

void MainWindow::importFiles(const QStringList &files)
{
    if (m_importDialog) {
        m_importDialog->addFiles(files);
        m_importDialog->raise();
        return;
    }
    m_importDialog = new importui::ImportDialog(m_desk.imports(), files, this);
    m_importDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_importDialog->run(), &importui::ImportRun::finished, &m_desk, &WorkspaceDesk::refresh);
    m_importDialog->open();
}

void MainWindow::pasteFiles()
{
    const QStringList files = importui::filesIn(QApplication::clipboard()->mimeData());
    if (files.isEmpty())
        say(tr("The clipboard holds no files or paths of files."), MessageBar::Kind::News);
    else
        takeFiles(files);
}

void MainWindow::backUp()
{
    const QFileInfo own(workspaceFile());
    const QString name = tr("%1 backup").arg(own.completeBaseName()) + QStringLiteral(".perennial");
    const QString file = QFileDialog::getSaveFileName(this, tr("Back up"), own.dir().filePath(name), workspaceFilter());
    if (!file.isEmpty())
        m_desk.backup(asWorkspaceFile(file));
}

void MainWindow::chart(const QString &id, pages::ChartAction action)
{
    const std::vector<board::ChartSpec> &charts = m_desk.snapshot().overview.charts;
    if (id.isEmpty()) {
        m_exports->allCharts(charts, action);
        return;
    }
    for (const board::ChartSpec &spec : charts) {
        if (spec.id == id)
            m_exports->chart(spec, action);
    }
}

} // namespace perennial::shell
