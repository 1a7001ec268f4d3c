// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_identities.h"

#include "ui/pages/customers_model.h"

namespace perennial::pages
{

void IdentitiesModel::setIdentities(std::vector<store::CustomerIdentity> identities)
{
    beginResetModel();
    m_identities = std::move(identities);
    endResetModel();
}

int IdentitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_identities.size());
}

int IdentitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentitiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const store::CustomerIdentity &identity = at(index.row());
    QString text;
    switch (index.column()) {
    case Id:
        text = QString::fromStdString(identity.id);
        break;
    case Name:
        text = QString::fromStdString(identity.name);
        break;
    case Email:
        text = QString::fromStdString(identity.email);
        break;
    case Sources:
        text = sourcesOf({identity});
        break;
    case MatchedBy:
        text = CustomersModel::wayOf(identity.by);
        break;
    default:
        break;
    }
    return role == Qt::DisplayRole ? text : text.toHtmlEscaped();
}

QVariant IdentitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Id");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Sources:
        return tr("Found in");
    case MatchedBy:
        return tr("Matched by");
    default:
        return {};
    }
}

void IdentitiesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_identities.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace perennial::pages
