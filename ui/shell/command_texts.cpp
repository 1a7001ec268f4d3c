// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/ui_language.h"
#include "ui/pages/period_button.h"
#include "ui/shell/commands.h"
#include "ui/shell/mnemonics.h"

#include <QActionGroup>
#include <QMenu>

namespace perennial::shell
{

namespace
{

void nameCharts(QMenu *menu)
{
    for (QAction *entry : menu->actions()) {
        if (entry->isSeparator())
            continue;
        const QString chart = entry->data().toString();
        entry->setText(pages::chartName(chart));
        if (!entry->menu())
            continue;
        for (QAction *action : entry->menu()->actions())
            action->setText(pages::textOf(static_cast<pages::ChartAction>(action->data().toInt())));
    }
}

} // namespace

void Commands::retranslate()
{
    at(Command::New)->setText(tr("&New workspace…"));
    at(Command::Open)->setText(tr("&Open…"));
    at(Command::OpenSample)->setText(tr("Open the &sample company"));
    at(Command::Import)->setText(tr("&Import…"));
    at(Command::ExportBoardPack)->setText(tr("Export &board pack…"));
    at(Command::BackUp)->setText(tr("Back &up…"));
    at(Command::Close)->setText(tr("&Close window"));
    at(Command::Quit)->setText(tr("&Quit"));
    at(Command::Undo)->setText(tr("&Undo"));
    at(Command::Redo)->setText(tr("&Redo"));
    at(Command::Paste)->setText(tr("&Paste files to import"));
    at(Command::Shortcuts)->setText(tr("&Keyboard shortcuts"));
    at(Command::About)->setText(tr("&About Perennial"));
    retranslateMenus();
    retranslateChoices();
    assignMnemonics(m_bar);
}

void Commands::retranslateMenus()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_exportChart->setTitle(tr("&Export chart"));
    m_copyChart->setTitle(tr("&Copy chart"));
    m_showTable->setTitle(tr("&Show as table"));
    m_period->setTitle(tr("&Period"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    for (QMenu *menu : {m_exportChart, m_copyChart, m_showTable})
        nameCharts(menu);
}

void Commands::retranslateChoices()
{
    for (int i = 0; i < m_pages->actions().size(); ++i)
        m_pages->actions().at(i)->setText(nameOf(allPages().at(i)));
    for (int i = 0; i < m_spans->actions().size(); ++i)
        m_spans->actions().at(i)->setText(board::nameOf(pages::allSpanChoices().at(i), importui::uiWording()));
    const QString appearances[] = {tr("Like the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < m_appearances->actions().size(); ++i)
        m_appearances->actions().at(i)->setText(appearances[i]);
    const auto languages = session::allLanguages();
    for (int i = 0; i < m_languages->actions().size(); ++i)
        m_languages->actions().at(i)->setText(session::nameOf(languages[static_cast<std::size_t>(i)]));
}

} // namespace perennial::shell
