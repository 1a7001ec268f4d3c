// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/session/problem_texts.h"
#include "ui/importing/drop_frame.h"
#include "ui/importing/progress_line.h"
#include "ui/importing/ui_language.h"
#include "ui/pages/customers_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/overview_page.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/exports.h"
#include "ui/shell/loading_page.h"
#include "ui/shell/window_list.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial::shell
{

using importui::uiWording;
using theme::size::grid;

MainWindow::MainWindow(WindowList *windows)
    : m_windows(windows)
    , m_commands(new Commands(menuBar(), this))
    , m_exports(new Exports(this))
    , m_relabel(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    connectDesk();
    connectCommands();
    connectPages();
    connectCustomers();
    connectHelp();
    m_relabel->setSingleShot(true);
    m_relabel->setInterval(0);
    connect(m_relabel, &QTimer::timeout, &m_desk, &WorkspaceDesk::refresh);
    const board::SpanChoice choice = AppSettings::spanChoice();
    m_desk.setSpanChoice(choice);
    m_overview->setSpanChoice(choice);
    m_commands->setSpanChoice(choice);
    m_commands->setLanguage(importui::uiLanguage());
    m_commands->setAppearance(AppSettings::appearance());
    m_commands->setPage(m_page);
    setRecent(AppSettings::recent());
    resize(171 * grid, 96 * grid);
    restoreGeometry(AppSettings::geometry());
    retranslate();
    showState();
}

MainWindow::~MainWindow()
{
    // its work is given up before the session's thread is waited for
    delete m_importDialog;
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    m_navigation = new NavigationPanel(central);
    m_message = new MessageBar(central);
    m_progress = new importui::ProgressLine(central);
    m_stack = new QStackedWidget(central);
    m_empty = new EmptyPage(m_stack);
    m_loading = new LoadingPage(m_stack);
    m_overview = new pages::OverviewPage(m_stack);
    m_data = new pages::DataPage(m_stack);
    m_customers = new pages::CustomersPage(m_stack);
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_overview),
          static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_customers)})
        m_stack->addWidget(page);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(3 * grid, grid, 3 * grid, 0);
    above->setSpacing(grid);
    above->addWidget(m_message);
    above->addWidget(m_progress);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(above);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_dropFrame = new importui::DropFrame(central);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &WorkspaceDesk::opened, this, &MainWindow::onOpened);
    connect(&m_desk, &WorkspaceDesk::openFailed, this, [this](const QString &, const base::Problem &problem) {
        m_pendingFiles.clear();
        say(session::textOf(problem, uiWording()), MessageBar::Kind::Problem);
        showState();
    });
    connect(&m_desk, &WorkspaceDesk::failed, this, [this](const base::Problem &problem) {
        say(session::textOf(problem, uiWording()), MessageBar::Kind::Problem);
        m_loaded = true;
        showState();
    });
    connect(&m_desk, &WorkspaceDesk::changed, this, [this] {
        m_loaded = true;
        const Snapshot &now = m_desk.snapshot();
        m_overview->show(now.overview);
        m_exports->setCutOff(now.cutOff);
        m_data->show(now.imports, now.canUndo, now.canRedo);
        if (m_customersShown)
            m_desk.fetchCustomers();
        showState();
    });
    connect(&m_desk, &WorkspaceDesk::undone, this, &MainWindow::onUndone);
    connect(&m_desk, &WorkspaceDesk::backedUp, this, [this](const QString &file) {
        say(tr("Backed up: %1").arg(QFileInfo(file).fileName()), MessageBar::Kind::News);
    });
    connect(&m_desk, &WorkspaceDesk::busyChanged, this, [this](bool busy) {
        if (busy)
            m_progress->start(
                tr("Working…"),
                [this]() -> std::pair<std::int64_t, std::int64_t> {
                    const importui::JobPtr job = m_desk.job();
                    return job ? std::pair<std::int64_t, std::int64_t>(job->done, job->total)
                               : std::pair<std::int64_t, std::int64_t>(0, 0);
                },
                m_desk.job() != nullptr);
        else
            m_progress->stop();
    });
    connect(m_progress, &importui::ProgressLine::cancelled, &m_desk, &WorkspaceDesk::cancel);
    connect(m_exports, &Exports::said, this, &MainWindow::say);
}

void MainWindow::say(const QString &text, MessageBar::Kind kind)
{
    m_message->say(text, kind);
}

void MainWindow::setRecent(const QStringList &files)
{
    m_commands->setRecent(files);
    m_empty->setRecent(files);
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_customersShown = false;
    m_navigation->setCurrent(page);
    m_commands->setPage(page);
    showState();
}

void MainWindow::showState()
{
    const Snapshot &now = m_desk.snapshot();
    const bool open = m_desk.isOpen();
    const bool charts = open && m_loaded && !now.overview.empty;
    QWidget *page = m_empty;
    if (open && !m_loaded)
        page = m_loading;
    else if (open && m_page == Page::Data)
        page = m_customersShown ? static_cast<QWidget *>(m_customers) : m_data;
    else if (charts)
        page = m_overview;
    m_stack->setCurrentWidget(page);
    m_navigation->setVisible(open);
    m_navigation->setCompany(open ? now.company : QString());
    m_navigation->setAsOf(now.overview.asOf);
    m_empty->setCompany(open ? now.company : QString());
    m_commands->setState(open, charts, now.canUndo, now.canRedo);
    retranslate();
}

void MainWindow::retranslate()
{
    const QString program = QStringLiteral("Perennial");
    const QString company = m_desk.snapshot().company;
    if (isVacant())
        setWindowTitle(program);
    else
        setWindowTitle(
            tr("%1 – Perennial").arg(company.isEmpty() ? QFileInfo(workspaceFile()).completeBaseName() : company));
    setWindowFilePath(workspaceFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_relabel)
        return;
    m_commands->retranslate();
    m_commands->setLanguage(importui::uiLanguage());
    retranslate();
    m_relabel->start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_importDialog && m_importDialog->run()->isImporting()) {
        m_importDialog->run()->cancel();
        event->ignore();
        return;
    }
    AppSettings::setGeometry(saveGeometry());
    m_windows->closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (importui::filesIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_empty->setDropReady(true);
    m_dropFrame->setVisible(m_stack->currentWidget() != m_empty);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_empty->setDropReady(false);
    m_dropFrame->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_empty->setDropReady(false);
    m_dropFrame->hide();
    event->acceptProposedAction();
    const QStringList files = importui::filesIn(event->mimeData());
    QTimer::singleShot(0, this, [this, files] { takeFiles(files); });
}

} // namespace perennial::shell
