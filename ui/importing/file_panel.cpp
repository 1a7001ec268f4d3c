// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_panel.h"

#include "ui/importing/head_panel.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/mapping_page.h"
#include "ui/importing/options_page.h"
#include "ui/importing/preview_panel.h"
#include "ui/importing/question_panel.h"
#include "ui/importing/widgets.h"
#include "ui/importing/words_page.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace perennial::importui
{

using theme::size::grid;

FilePanel::FilePanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new HeadPanel(this))
    , m_questions(new QuestionPanel(this))
    , m_splitter(roomySplitter(Qt::Vertical, grid, this))
    , m_tabs(new QTabWidget(m_splitter))
    , m_mapping(new MappingPage(m_tabs))
    , m_words(new WordsPage(m_tabs))
    , m_options(new OptionsPage(m_tabs))
    , m_preview(new PreviewPanel(m_splitter))
{
    build();
    connectParts();
    retranslate();
}

void FilePanel::build()
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_mapping), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_options)})
        m_tabs->addTab(page, QString());
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({28 * grid, 35 * grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    layout->addWidget(m_head);
    layout->addWidget(m_questions);
    layout->addWidget(m_splitter, 1);
}

void FilePanel::connectParts()
{
    connect(m_head, &HeadPanel::chosen, this, &FilePanel::chosen);
    connect(m_head, &HeadPanel::saveRecipeWanted, this, &FilePanel::saveRecipeWanted);
    connect(m_options, &OptionsPage::chosen, this, &FilePanel::chosen);
    connect(m_words, &WordsPage::explained, this, &FilePanel::explained);
    connect(m_mapping, &MappingPage::mapped, this, &FilePanel::map);
    connect(m_preview, &PreviewPanel::mapped, this, &FilePanel::map);
    connect(m_questions, &QuestionPanel::answered, this, [this](const QString &kind, const QString &answer) {
        importing::Choices choices = m_entry->choices;
        choices.options[kind.toStdString()] = answer.toStdString();
        Q_EMIT chosen(choices);
    });
}

void FilePanel::map(const QString &header, const QString &field)
{
    if (m_entry && m_entry->inspected && m_entry->isOpen())
        Q_EMIT chosen(withMapping(m_entry->choices, m_entry->inspected->inspection, header, field));
}

void FilePanel::setRecipes(std::vector<RecipeName> recipes)
{
    m_head->setRecipes(std::move(recipes));
}

void FilePanel::show(const ImportEntry *entry)
{
    // what only counts rows must not close a choice that is just being made
    const bool same = entry && entry == m_entry && entry->inspections == m_inspections && entry->state == m_state;
    m_entry = entry;
    m_inspections = entry ? entry->inspections : 0;
    m_state = entry ? entry->state : ImportEntry::State::Inspecting;
    if (!same) {
        m_head->show(entry);
        m_questions->show(entry);
        m_mapping->show(entry);
        m_options->show(entry);
    }
    m_words->show(entry);
    m_preview->show(entry);
    const bool readable = entry && entry->inspected;
    m_splitter->setVisible(readable);
    retranslate();
}

void FilePanel::retranslate()
{
    const int unknown = m_words->unknown();
    m_tabs->setTabText(0, tr("C&olumns"));
    m_tabs->setTabText(1, unknown == 0 ? tr("&Words") : tr("&Words (%1 unknown)").arg(QLocale().toString(unknown)));
    m_tabs->setTabText(2, tr("O&ptions"));
}

void FilePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
