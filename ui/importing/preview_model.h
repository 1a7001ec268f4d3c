// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QAbstractTableModel>

namespace perennial::importui
{

/// Rows of a file as they stand in it, each cell with what it is read as, each row with what will become of it and why.
/// Either the first rows, or only those that will be left out. A field can be dropped on a column.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Shown { AllRows, LeftOutOnly };
    enum {
        TypedRole = Qt::UserRole, ///< what the cell is read as; empty: nothing, or just as it stands
        StateRole,                ///< importing::PreviewRow::State
        FaultRole,                ///< the cell that the reason is about
        FieldRole                 ///< of headers: the field's name; empty: not read
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportEntry *entry, Shown shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    /// As if the field had been dropped on that column.
    bool dropField(int column, const QString &field);
    void retranslate();

Q_SIGNALS:
    void mapped(const QString &header, const QString &field);

private:
    void takeRehearsal(const session::ImportReport &rehearsal);
    QString fateOf(const importing::PreviewRow &row) const;
    QString reasonOf(const importing::PreviewRow &row) const;
    QVariant alignmentOf(int column) const;
    QString typedOf(const importing::PreviewRow &row, int column) const;

    std::vector<importing::PreviewRow> m_rows;
    std::vector<importing::ColumnReading> m_columns;
    std::optional<facts::Dataset> m_dataset;
};

} // namespace perennial::importui
