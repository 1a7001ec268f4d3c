// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_grid.h"

#include "ui/theme/tokens.h"

#include <QGridLayout>

namespace perennial::pages
{

ColumnGrid::ColumnGrid(std::function<int(int)> columnsFor, QWidget *parent)
    : QWidget(parent)
    , m_columnsFor(std::move(columnsFor))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme::size::grid + theme::size::half);
}

void ColumnGrid::setItems(const QList<QWidget *> &items)
{
    for (QWidget *item : std::as_const(m_items)) {
        item->hide();
        item->deleteLater();
    }
    m_items = items;
    for (QWidget *item : items)
        item->setParent(this);
    arrange(true);
    for (QWidget *item : items)
        item->show();
}

void ColumnGrid::arrange(bool anew)
{
    const int wanted = std::max(1, m_columnsFor(window()->width()));
    if (wanted == m_columns && !anew)
        return;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < std::max(wanted, m_columns); ++column)
        m_grid->setColumnStretch(column, column < wanted ? 1 : 0);
    m_columns = wanted;
    for (int i = 0; i < m_items.size(); ++i)
        m_grid->addWidget(m_items[i], i / wanted, i % wanted);
}

void ColumnGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(false);
}

} // namespace perennial::pages
