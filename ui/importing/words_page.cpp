// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/words_page.h"

#include "ui/importing/field_names.h"
#include "ui/importing/mapping_delegate.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QVBoxLayout>

namespace perennial::importui
{

WordsPage::WordsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new WordsModel(this))
    , m_table(new ChoiceTable(
          m_model, WordsModel::Means,
          [this](const QModelIndex &index) {
              std::vector<CellChoice> choices;
              for (const QString &meaning : m_model->meanings(index.row()))
                  choices.push_back({meaning, valueName(meaning)});
              return choices;
          },
          this))
    , m_text(plainLabel(this))
{
    m_table->setObjectName(QStringLiteral("words"));
    theme::setLook(m_text, theme::Look::Secondary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::size::grid, 0, 0);
    layout->setSpacing(theme::size::half);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    connect(m_model, &WordsModel::explained, this, &WordsPage::explained);
    retranslate();
}

void WordsPage::show(const ImportEntry *entry)
{
    m_model->show(entry);
    fitColumns(m_table);
    m_table->setEnabled(entry && entry->isOpen());
    retranslate();
}

void WordsPage::retranslate()
{
    m_table->setAccessibleName(tr("Words and what they mean"));
    m_text->setText(m_model->rowCount() == 0 ? tr("No column of this file holds statuses, stages or reasons.")
                                             : tr("Say what a word means, and it is remembered for every import."));
    m_table->setVisible(m_model->rowCount() > 0);
    m_model->retranslate();
    layout()->setAlignment(m_text, m_table->isHidden() ? Qt::AlignTop : Qt::Alignment());
}

void WordsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
