// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board_pack.h"
#include "core/board/overview.h"
#include "ui/importing/import_service.h"
#include "ui/importing/session_thread.h"

#include <QDate>
#include <QObject>

namespace perennial::shell
{

/// What a window shows of its workspace, at one moment.
struct Snapshot {
    QString file;
    QString company;
    std::vector<store::ImportRecord> imports;
    bool canUndo = false;
    bool canRedo = false;
    board::Overview overview;
    QDate cutOff; ///< the last day of the figures
};

/// The window's side of a workspace: everything is asked for here and answered by a signal, so that nothing of it can
/// hold up the window.
class WorkspaceDesk : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceDesk(QObject *parent = nullptr);
    ~WorkspaceDesk() override;

    bool isOpen() const { return !m_file.isEmpty(); }
    /// The workspace that is open or being opened.
    const QString &file() const { return m_file; }
    const Snapshot &snapshot() const { return m_snapshot; }
    importui::ImportService *imports() { return &m_imports; }
    board::SpanChoice spanChoice() const { return m_choice; }

    void open(const QString &file);
    void create(const QString &file, base::Currency currency, const QString &company);
    /// Opens the sample company, made anew when the file does not exist.
    void openSample(const QString &file);
    void setSpanChoice(board::SpanChoice choice);
    /// Counts again: after an import, or in another language.
    void refresh();
    void undo();
    void redo();
    /// Fetches all customers and how they were matched.
    void fetchCustomers();
    /// Makes the edits one after the other; the first that fails is the last.
    void edit(const std::vector<store::Edit> &edits);
    void backup(const QString &file);
    /// Fetches what was left out of an import.
    void report(const store::ImportRecord &import);
    /// Looks for what is odd in the data.
    void check();
    /// Fetches the user's own recipes.
    void fetchRecipes();
    void removeRecipe(const QString &id);
    /// Makes the pack of the last month of the period that is over.
    void preparePack();
    /// Gives up the work that can be given up.
    void cancel();
    importui::JobPtr job() const { return m_job; }

Q_SIGNALS:
    void opened(const QString &file);
    void openFailed(const QString &file, const perennial::base::Problem &problem);
    void changed();
    void failed(const perennial::base::Problem &problem);
    void undone(const perennial::store::Undoable &step, bool again);
    void edited(const perennial::store::Edit &edit);
    void customersReady(const perennial::store::CustomerMatches &matches);
    void backedUp(const QString &file);
    void reported(const perennial::session::ImportReport &report);
    void checked(const std::vector<perennial::kpi::Finding> &findings, perennial::base::Currency currency);
    void recipesReady(const std::vector<perennial::importing::Recipe> &recipes);
    void packReady(const perennial::board::BoardPack &pack);
    void busyChanged(bool busy);

private:
    using OpenSession = std::function<base::Outcome<std::unique_ptr<session::Session>>()>;
    void openWith(const QString &file, OpenSession work);
    template<class Work, class Then>
    void ask(Work work, Then then);
    void setBusy(int by);

    importui::SessionThread m_thread;
    importui::SessionImportService m_imports;
    QString m_file;
    Snapshot m_snapshot;
    board::SpanChoice m_choice = board::SpanChoice::Last12Months;
    int m_generation = 0; ///< of the figures asked for last
    int m_busy = 0;
    importui::JobPtr m_job;
};

} // namespace perennial::shell
