// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::importui
{

/// The records left out of an import: line, what became of it, column, value, reason.
class LeftOutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Fate, InColumn, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<facts::LeftOut> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString textAt(const facts::LeftOut &row, int column) const;

    std::vector<facts::LeftOut> m_rows;
};

} // namespace perennial::importui
