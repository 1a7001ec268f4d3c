// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/pages/period_button.h"
#include "ui/shell/mnemonics.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>

namespace perennial::shell
{

using pages::ChartAction;

namespace
{

QKeySequence shortcutOf(Command command)
{
    switch (command) {
    case Command::New:
        return QKeySequence::New;
    case Command::Open:
        return QKeySequence::Open;
    case Command::Import:
        return QKeySequence(Qt::CTRL | Qt::Key_I);
    case Command::ExportBoardPack:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    case Command::BackUp:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    case Command::Close:
        return QKeySequence(Qt::CTRL | Qt::Key_W);
    case Command::Quit:
        return QKeySequence(Qt::CTRL | Qt::Key_Q);
    case Command::Undo:
        return QKeySequence::Undo;
    case Command::Redo:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    case Command::Paste:
        return QKeySequence::Paste;
    case Command::Shortcuts:
        return QKeySequence(Qt::CTRL | Qt::Key_Slash);
    case Command::OpenSample:
    case Command::About:
        return {};
    }
    return {};
}

constexpr Command allCommands[] = {
    Command::New,    Command::Open,      Command::OpenSample, Command::Import, Command::ExportBoardPack,
    Command::BackUp, Command::Close,     Command::Quit,       Command::Undo,   Command::Redo,
    Command::Paste,  Command::Shortcuts, Command::About};

} // namespace

Commands::Commands(QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    buildActions();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    retranslate();
}

void Commands::buildActions()
{
    for (const Command command : allCommands) {
        auto *action = new QAction(this);
        action->setShortcut(shortcutOf(command));
        m_actions[command] = action;
    }
    at(Command::Quit)->setMenuRole(QAction::QuitRole);
    at(Command::About)->setMenuRole(QAction::AboutRole);
}

QMenu *Commands::chartMenu(QMenu *parent, const QList<ChartAction> &actions, bool all)
{
    QMenu *menu = parent->addMenu(QString());
    QStringList charts = board::chartIds();
    if (all)
        charts.append(QString());
    for (const QString &chart : std::as_const(charts)) {
        if (chart.isEmpty())
            menu->addSeparator();
        QMenu *target = actions.size() > 1 ? menu->addMenu(QString()) : menu;
        target->menuAction()->setData(chart);
        for (const ChartAction what : actions) {
            QAction *action = target->addAction(QString());
            action->setData(actions.size() > 1 ? QVariant(static_cast<int>(what)) : QVariant(chart));
            connect(action, &QAction::triggered, this, [this, chart, what] { Q_EMIT chartWanted(chart, what); });
        }
    }
    return menu;
}

void Commands::buildFileMenu()
{
    m_file = m_bar->addMenu(QString());
    m_file->addAction(at(Command::New));
    m_file->addAction(at(Command::Open));
    m_recent = m_file->addMenu(QString());
    m_file->addAction(at(Command::OpenSample));
    m_file->addSeparator();
    m_file->addAction(at(Command::Import));
    m_file->addSeparator();
    m_exportChart = chartMenu(m_file, {ChartAction::ExportPng, ChartAction::ExportSvg, ChartAction::ExportPdf}, true);
    m_file->addAction(at(Command::ExportBoardPack));
    m_file->addSeparator();
    m_file->addAction(at(Command::BackUp));
    m_file->addSeparator();
    m_file->addAction(at(Command::Close));
    m_file->addAction(at(Command::Quit));
}

void Commands::buildEditMenu()
{
    m_edit = m_bar->addMenu(QString());
    m_edit->addAction(at(Command::Undo));
    m_edit->addAction(at(Command::Redo));
    m_edit->addSeparator();
    m_copyChart = chartMenu(m_edit, {ChartAction::CopyPicture, ChartAction::CopyTable}, false);
    m_edit->addAction(at(Command::Paste));
}

QActionGroup *Commands::choiceMenu(QMenu *menu, int count, const std::function<void(int)> &chosen)
{
    auto *group = new QActionGroup(this);
    for (int i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [chosen, i] { chosen(i); });
    }
    return group;
}

void Commands::buildViewMenu()
{
    m_view = m_bar->addMenu(QString());
    m_pages =
        choiceMenu(m_view, static_cast<int>(allPages().size()), [this](int i) { Q_EMIT pageWanted(allPages().at(i)); });
    for (int i = 0; i < m_pages->actions().size(); ++i)
        m_pages->actions().at(i)->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    m_view->addSeparator();
    m_period = m_view->addMenu(QString());
    m_spans = choiceMenu(m_period, static_cast<int>(pages::allSpanChoices().size()),
                         [this](int i) { Q_EMIT spanWanted(pages::allSpanChoices().at(i)); });
    m_showTable = chartMenu(m_view, {ChartAction::ShowTable}, false);
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_appearances =
        choiceMenu(m_theme, 3, [this](int i) { Q_EMIT appearanceWanted(static_cast<theme::Appearance>(i)); });
    m_language = m_view->addMenu(QString());
    m_languages = choiceMenu(m_language, static_cast<int>(session::allLanguages().size()), [this](int i) {
        Q_EMIT languageWanted(session::allLanguages()[static_cast<std::size_t>(i)]);
    });
}

void Commands::buildHelpMenu()
{
    m_help = m_bar->addMenu(QString());
    m_help->addAction(at(Command::Shortcuts));
    m_help->addSeparator();
    m_help->addAction(at(Command::About));
}

void Commands::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        QAction *action =
            m_recent->addAction(QFileInfo(file).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentWanted(file); });
    }
    m_recent->setEnabled(!files.isEmpty());
    assignMnemonics(m_recent);
}

void Commands::setState(bool open, bool charts, bool canUndo, bool canRedo)
{
    at(Command::Undo)->setEnabled(open && canUndo);
    at(Command::Redo)->setEnabled(open && canRedo);
    at(Command::BackUp)->setEnabled(open);
    at(Command::ExportBoardPack)->setEnabled(charts);
    for (QMenu *menu : {m_exportChart, m_copyChart, m_showTable, m_period})
        menu->setEnabled(charts);
    m_pages->setEnabled(open);
}

void Commands::setPage(Page page)
{
    m_pages->actions().at(static_cast<int>(allPages().indexOf(page)))->setChecked(true);
}

void Commands::setSpanChoice(board::SpanChoice choice)
{
    m_spans->actions().at(static_cast<int>(pages::allSpanChoices().indexOf(choice)))->setChecked(true);
}

void Commands::setLanguage(session::Language language)
{
    const auto all = session::allLanguages();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_languages->actions().at(static_cast<int>(i))->setChecked(all[i] == language);
}

void Commands::setAppearance(theme::Appearance appearance)
{
    m_appearances->actions().at(static_cast<int>(appearance))->setChecked(true);
}

QList<std::pair<QString, QString>> Commands::shortcuts() const
{
    QList<std::pair<QString, QString>> list;
    const auto add = [&list](const QAction *action) {
        if (!action->shortcut().isEmpty())
            list.append({QAction(action->text()).iconText(), action->shortcut().toString(QKeySequence::NativeText)});
    };
    for (const Command command : allCommands)
        add(at(command));
    for (const QAction *action : m_pages->actions())
        add(action);
    return list;
}

} // namespace perennial::shell
