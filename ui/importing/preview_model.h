// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QAbstractTableModel>

#include <map>

namespace perennial::importui
{

/// The first rows of a file as they stand in it, each with what will become of it.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportEntry *entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString fateOf(std::int64_t line) const;

    std::vector<PreviewRow> m_rows;
    QStringList m_headers;
    std::vector<bool> m_numeric; ///< by column
    std::map<std::int64_t, facts::LeftOut> m_leftOut;
    bool m_rehearsed = false;
};

} // namespace perennial::importui
