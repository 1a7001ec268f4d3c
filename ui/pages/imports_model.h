// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::pages
{

/// The imports of a workspace, the newest first.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Holds, When, AsOf, Read, Accepted, Unchanged, LeftOut, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Oldest first, as the workspace lists them.
    void setImports(std::vector<store::ImportRecord> imports);
    const store::ImportRecord &at(int row) const { return m_imports[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString textAt(const store::ImportRecord &import, int column) const;

    std::vector<store::ImportRecord> m_imports;
};

} // namespace perennial::pages
