// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QAbstractTableModel>

namespace perennial::importui
{

/// Which column of a file becomes which field, how it is read, and examples of it. The field can be changed.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Field, Reading, Examples, ColumnCount };
    enum { FieldIdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// Nothing for a file that could not be read.
    void show(const std::optional<Inspected> &inspected);
    /// Every field a column of this file can become: the empty one first.
    QStringList fields() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    void retranslate();

Q_SIGNALS:
    /// The user wants this column to become this field (empty: none).
    void mapped(const QString &header, const QString &field);

private:
    QString textAt(const importing::ColumnReading &column, int section) const;
    QString fieldText(const importing::ColumnReading &column) const;

    std::vector<importing::ColumnReading> m_columns;
    std::optional<facts::Dataset> m_dataset;
};

/// The choices with the column of that header becoming the field (empty: none) instead of what it was. What the file
/// was taken for stays.
importing::Choices withMapping(importing::Choices choices, const importing::Inspection &inspection,
                               const QString &header, const QString &field);

} // namespace perennial::importui
