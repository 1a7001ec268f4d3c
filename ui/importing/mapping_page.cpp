// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_page.h"

#include "ui/importing/field_list_model.h"
#include "ui/importing/field_names.h"
#include "ui/importing/mapping_delegate.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>

namespace perennial::importui
{

namespace
{

/// Below this height the rows need all of it.
constexpr int roomForHint = 20 * theme::size::grid;

void letDrag(QAbstractItemView *view)
{
    view->setDragEnabled(true);
    view->setAcceptDrops(true);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDropIndicatorShown(true);
    view->setDragDropOverwriteMode(true);
}

} // namespace

MappingPage::MappingPage(QWidget *parent)
    : QWidget(parent)
    , m_mapping(new MappingModel(this))
    , m_fields(new FieldListModel(this))
    , m_table(new ChoiceTable(
          m_mapping, MappingModel::Field,
          [this](const QModelIndex &) {
              std::vector<CellChoice> choices;
              for (const QString &field : m_mapping->fields())
                  choices.push_back({field, field.isEmpty() ? tr("Not read") : fieldName(field)});
              return choices;
          },
          this))
    , m_list(new QListView(this))
    , m_hint(plainLabel(this))
{
    using theme::size::grid;
    m_table->setObjectName(QStringLiteral("mapping"));
    m_list->setObjectName(QStringLiteral("fields"));
    m_list->setModel(m_fields);
    letDrag(m_table);
    letDrag(m_list);
    m_list->setFixedWidth(30 * grid);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setLook(m_hint, theme::Look::Secondary);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::size::half);
    right->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_table, 1);
    row->addLayout(right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(theme::size::half);
    layout->addLayout(row, 1);
    layout->addWidget(m_hint);
    connect(m_mapping, &MappingModel::mapped, this, &MappingPage::mapped);
    connect(m_fields, &FieldListModel::mapped, this, &MappingPage::mapped);
    retranslate();
}

void MappingPage::show(const ImportEntry *entry)
{
    const int scrolled = m_table->currentIndex().row();
    const QString before = m_table->currentIndex().siblingAtColumn(MappingModel::Header).data().toString();
    m_mapping->show(entry ? entry->inspected : std::nullopt);
    m_fields->show(entry ? entry->inspected : std::nullopt);
    fitColumns(m_table);
    const QModelIndex again = m_mapping->index(scrolled, MappingModel::Field);
    if (again.isValid() && again.siblingAtColumn(MappingModel::Header).data().toString() == before)
        m_table->setCurrentIndex(again);
    const bool known = entry && entry->inspected && entry->inspected->inspection.dataset;
    m_list->setVisible(known);
    m_hint->setVisible(known && height() >= roomForHint);
    m_table->setEnabled(entry && entry->isOpen());
}

void MappingPage::retranslate()
{
    m_table->setAccessibleName(tr("Columns and what they become"));
    m_list->setAccessibleName(tr("Fields and where they come from"));
    m_hint->setText(tr("Choose in the table, or drag a field onto a column here or in the preview."));
    m_mapping->retranslate();
    m_fields->retranslate();
}

void MappingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hint->setVisible(!m_list->isHidden() && height() >= roomForHint);
}

void MappingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
