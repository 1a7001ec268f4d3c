// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workspace_desk.h"

#include <QMainWindow>
#include <QPointer>

class QApplication;
class QStackedWidget;
class QTimer;

namespace perennial::importui
{
class DropFrame;
class ProgressLine;
} // namespace perennial::importui
namespace perennial::pages
{
class CustomersPage;
class DataPage;
class OverviewPage;
} // namespace perennial::pages

namespace perennial::shell
{

class EmptyPage;
class Exports;
class LoadingPage;
class WindowList;

/// The window of one workspace, or of none yet.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowList *windows);
    ~MainWindow() override;

    /// No workspace is open here.
    bool isVacant() const { return !m_desk.isOpen(); }
    QString workspaceFile() const { return m_desk.file(); }
    Commands *commands() const { return m_commands; }

    void openWorkspace(const QString &file);
    void openSample();
    /// Workspaces among the files are opened, the others are imported; a workspace is made first where none is open.
    void takeFiles(const QStringList &files);
    void say(const QString &text, MessageBar::Kind kind);
    void setRecent(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectDesk();
    void connectCommands();
    void connectPages();
    void connectHelp();
    void retranslate();
    void showState();
    void showPage(Page page);
    void onOpened(const QString &file);
    void onUndone(const store::Undoable &step, bool again);
    void connectCustomers();
    void showCustomers(bool shown);
    void removeRecipe(const QString &id, const QString &name);
    void newWorkspace();
    bool createWorkspace();
    void chooseWorkspace();
    void chooseImports();
    void importFiles(const QStringList &files);
    void pasteFiles();
    void backUp();
    void chart(const QString &id, pages::ChartAction action);

    WindowList *m_windows;
    WorkspaceDesk m_desk;
    Commands *m_commands;
    Exports *m_exports;
    NavigationPanel *m_navigation = nullptr;
    MessageBar *m_message = nullptr;
    importui::ProgressLine *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    importui::DropFrame *m_dropFrame = nullptr;
    EmptyPage *m_empty = nullptr;
    LoadingPage *m_loading = nullptr;
    pages::OverviewPage *m_overview = nullptr;
    pages::DataPage *m_data = nullptr;
    pages::CustomersPage *m_customers = nullptr;
    QPointer<importui::ImportDialog> m_importDialog;
    QStringList m_pendingFiles; ///< to be imported once the workspace is open
    Page m_page = Page::Overview;
    bool m_customersShown = false; ///< in the place of the data page
    bool m_loaded = false;         ///< the figures of this workspace are there
    QTimer *m_relabel = nullptr;
};

/// Opens a window for each workspace (or for those of the last run, or an empty one) and runs the event loop.
int runWindow(QApplication &app, const QStringList &workspaceFiles);

} // namespace perennial::shell
