// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/customer_matches.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::pages
{

/// How the sources name one customer.
class IdentitiesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Name, Email, Sources, MatchedBy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setIdentities(std::vector<store::CustomerIdentity> identities);
    const store::CustomerIdentity &at(int row) const { return m_identities[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    std::vector<store::CustomerIdentity> m_identities;
};

} // namespace perennial::pages
