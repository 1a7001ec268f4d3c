// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/overview.h"
#include "core/session/language.h"
#include "ui/pages/chart_action.h"
#include "ui/shell/navigation_panel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenuBar>
#include <QObject>

#include <map>

class QActionGroup;

namespace perennial::shell
{

enum class Command {
    New,
    Open,
    OpenSample,
    Import,
    ExportBoardPack,
    BackUp,
    Close,
    Quit,
    Undo,
    Redo,
    Paste,
    Shortcuts,
    About
};

/// Every command of a window with its shortcut, and the menus over them.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QMenuBar *bar, QObject *parent = nullptr);

    QAction *at(Command command) const { return m_actions.at(command); }
    void setRecent(const QStringList &files);
    /// What can be done: needs a workspace, charts, something to undo.
    void setState(bool open, bool charts, bool canUndo, bool canRedo);
    void setPage(Page page);
    void setSpanChoice(board::SpanChoice choice);
    void setLanguage(session::Language language);
    void setAppearance(theme::Appearance appearance);
    void retranslate();
    /// Name and shortcut of each command that has one.
    QList<std::pair<QString, QString>> shortcuts() const;

Q_SIGNALS:
    void recentWanted(const QString &file);
    /// Empty chart: all four.
    void chartWanted(const QString &chart, perennial::pages::ChartAction action);
    void pageWanted(perennial::shell::Page page);
    void spanWanted(perennial::board::SpanChoice choice);
    void languageWanted(perennial::session::Language language);
    void appearanceWanted(perennial::theme::Appearance appearance);

private:
    void buildActions();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QMenu *chartMenu(QMenu *parent, const QList<pages::ChartAction> &actions, bool all);
    QActionGroup *choiceMenu(QMenu *menu, int count, const std::function<void(int)> &chosen);
    void retranslateMenus();
    void retranslateChoices();

    QMenuBar *m_bar;
    std::map<Command, QAction *> m_actions;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_exportChart = nullptr;
    QMenu *m_copyChart = nullptr;
    QMenu *m_showTable = nullptr;
    QMenu *m_period = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QActionGroup *m_pages = nullptr;
    QActionGroup *m_spans = nullptr;
    QActionGroup *m_appearances = nullptr;
    QActionGroup *m_languages = nullptr;
};

} // namespace perennial::shell
