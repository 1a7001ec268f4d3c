// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/widgets.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>

#include <algorithm>

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

QSplitter *roomySplitter(Qt::Orientation orientation, int room, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(room);
    splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    return splitter;
}

QTableView *rowTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    setUpRowTable(table, model);
    return table;
}

void setUpRowTable(QTableView *table, QAbstractItemModel *model)
{
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
}

namespace
{

/// Narrows the widest column where that alone lets all of them be seen.
void spareScrolling(QTableView *table)
{
    const int last = table->model()->columnCount() - 1;
    if (last < 1)
        return;
    int widest = 0;
    const QAbstractItemView *view = table; // the table itself keeps its hint protected
    int needed = std::max(view->sizeHintForColumn(last), table->horizontalHeader()->sectionSizeHint(last));
    for (int column = 0; column < last; ++column) {
        needed += table->columnWidth(column);
        if (table->columnWidth(column) > table->columnWidth(widest))
            widest = column;
    }
    const int narrowed = table->columnWidth(widest) - (needed - table->viewport()->width());
    if (narrowed < table->columnWidth(widest) && narrowed >= theme::size::navigationWidth)
        table->setColumnWidth(widest, narrowed);
}

} // namespace

void fitColumns(QTableView *table)
{
    table->resizeColumnsToContents();
    const int widest = std::max(table->viewport()->width() / 3, theme::size::navigationWidth);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->columnWidth(column) > widest)
            table->setColumnWidth(column, widest);
    }
    spareScrolling(table);
}

} // namespace perennial::importui
