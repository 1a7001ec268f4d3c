// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

#include <QAbstractListModel>

namespace perennial::importui
{

/// The fields that a file of its dataset can have: which column each comes from, and which are needed and have none.
/// A field can be dragged onto a column, and a column dropped on a field.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum { FieldIdRole = Qt::UserRole, NeededRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::optional<Inspected> &inspected);
    /// Fields that are needed and come from nowhere.
    int missing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
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
    void mapped(const QString &header, const QString &field);

private:
    struct Field {
        QString id;
        QString from;  ///< the column it comes from; empty: from none
        QString value; ///< that it has in every row; empty: none
        bool required = false;
        bool fed = false;
    };
    QString textOf(const Field &field) const;

    std::vector<Field> m_fields;
};

} // namespace perennial::importui
