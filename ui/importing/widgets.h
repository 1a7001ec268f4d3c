// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QSplitter>
#include <QTableView>

namespace perennial::importui
{

/// A label for text that may come from data: never read as markup, wraps where it is long.
QLabel *plainLabel(QWidget *parent, bool wraps = true);
/// Parts beside or above each other with nothing but room between them; none can be dragged away.
QSplitter *roomySplitter(Qt::Orientation orientation, int room, QWidget *parent);
/// A table whose rows are selected whole, that Tab leaves, with the last column taking the room that is left.
QTableView *rowTable(QAbstractItemModel *model, QWidget *parent);
/// Makes a table one of these.
void setUpRowTable(QTableView *table, QAbstractItemModel *model);
/// Columns as wide as their contents, none wider than a third of the table.
void fitColumns(QTableView *table);

} // namespace perennial::importui
