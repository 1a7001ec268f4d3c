// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/widgets.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>

namespace perennial::importui
{

QLabel *plainLabel(QWidget *parent, bool wraps)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTableView *rowTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(theme::size::controlHeight);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fitColumns(QTableView *table)
{
    table->resizeColumnsToContents();
    const int widest = std::max(table->viewport()->width() / 3, theme::size::navigationWidth);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->columnWidth(column) > widest)
            table->setColumnWidth(column, widest);
    }
}

} // namespace perennial::importui
