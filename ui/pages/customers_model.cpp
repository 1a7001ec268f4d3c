// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_model.h"

#include "core/session/customers.h"
#include "ui/importing/field_names.h"

#include <algorithm>

namespace perennial::pages
{

namespace
{

QString inOrder(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(QStringLiteral(", "));
}

QString candidatesOf(const store::MatchedCustomer &customer, book::Review review)
{
    QStringList names;
    for (const store::CustomerIdentity &identity : customer.identities) {
        for (const std::string &candidate : identity.candidates) {
            if ((identity.review & review) != 0)
                names.append(session::identityText(candidate));
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString reviewText(const store::MatchedCustomer &customer)
{
    QStringList texts;
    if ((customer.review & book::ReviewSharedEmail) != 0)
        texts.append(CustomersModel::tr("Same e-mail as %1").arg(candidatesOf(customer, book::ReviewSharedEmail)));
    else if ((customer.review & book::ReviewAmbiguous) != 0)
        texts.append(CustomersModel::tr("Could be %1").arg(candidatesOf(customer, book::ReviewAmbiguous)));
    if ((customer.review & book::ReviewName) != 0)
        texts.append(CustomersModel::tr("Matched by name"));
    return texts.join(QStringLiteral(" · "));
}

bool holds(const std::string &text, const QString &folded)
{
    return QString::fromStdString(text).toCaseFolded().contains(folded);
}

} // namespace

QString titleOf(const store::CustomerIdentity &identity)
{
    const QString name = QString::fromStdString(identity.name);
    const QString id = QString::fromStdString(identity.id.empty() ? identity.email : identity.id);
    if (name.isEmpty() || name == id)
        return id;
    return id.isEmpty() ? name : QString(name % QStringLiteral(u" · ") % id);
}

QString titleOf(const store::MatchedCustomer &customer)
{
    store::CustomerIdentity shown = customer.identities.front();
    for (const store::CustomerIdentity &identity : customer.identities) {
        if (shown.name.empty())
            shown.name = identity.name;
    }
    return titleOf(shown);
}

QString sourcesOf(const std::vector<store::CustomerIdentity> &identities)
{
    QStringList sources;
    for (const store::CustomerIdentity &identity : identities) {
        for (const store::CustomerSource &source : identity.sources)
            sources.append(importui::datasetName(source.dataset));
    }
    return inOrder(sources);
}

QString CustomersModel::wayOf(book::MatchedBy by)
{
    switch (by) {
    case book::MatchedBy::Itself:
        return {};
    case book::MatchedBy::Email:
        return tr("E-mail");
    case book::MatchedBy::Rule:
        return tr("You");
    case book::MatchedBy::Name:
        return tr("Name");
    }
    return {};
}

void CustomersModel::setCustomers(std::vector<store::MatchedCustomer> customers)
{
    beginResetModel();
    m_customers = std::move(customers);
    endResetModel();
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomersModel::textAt(const store::MatchedCustomer &customer, int column) const
{
    QStringList texts;
    switch (column) {
    case Customer:
        return titleOf(customer);
    case Email:
        for (const store::CustomerIdentity &identity : customer.identities)
            texts.append(QString::fromStdString(identity.email));
        return inOrder(texts);
    case Sources:
        return sourcesOf(customer.identities);
    case MatchedBy:
        for (const store::CustomerIdentity &identity : customer.identities)
            texts.append(wayOf(identity.by));
        if (texts.size() == 1 && customer.identities.front().sources.size() > 1)
            texts.append(tr("Id"));
        return inOrder(texts);
    case ToReview:
        return reviewText(customer);
    default:
        return {};
    }
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textAt(at(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return textAt(at(index.row()), index.column()).toHtmlEscaped();
    return {};
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Email:
        return tr("E-mail");
    case Sources:
        return tr("Found in");
    case MatchedBy:
        return tr("Matched by");
    case ToReview:
        return tr("To review");
    default:
        return {};
    }
}

void CustomersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_customers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CustomerFilter::CustomerFilter(CustomersModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void CustomerFilter::setText(const QString &text)
{
    m_text = text.trimmed().toCaseFolded();
    invalidateFilter();
}

void CustomerFilter::setReviewOnly(bool only)
{
    m_reviewOnly = only;
    invalidateFilter();
}

bool CustomerFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const store::MatchedCustomer &customer = m_model->at(row);
    if (m_reviewOnly && !customer.toReview())
        return false;
    return m_text.isEmpty() ||
           std::any_of(customer.identities.begin(), customer.identities.end(), [this](const auto &identity) {
               return holds(identity.id, m_text) || holds(identity.email, m_text) || holds(identity.name, m_text);
           });
}

} // namespace perennial::pages
