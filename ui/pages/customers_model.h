// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/customer_matches.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace perennial::pages
{

/// What a customer is called: name and id, as far as there are both.
QString titleOf(const store::MatchedCustomer &customer);
QString titleOf(const store::CustomerIdentity &identity);
/// The data that the identities were seen in, each once.
QString sourcesOf(const std::vector<store::CustomerIdentity> &identities);

/// The customers of a workspace, those to review first.
class CustomersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Customer, Email, Sources, MatchedBy, ToReview, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCustomers(std::vector<store::MatchedCustomer> customers);
    const store::MatchedCustomer &at(int row) const { return m_customers[static_cast<std::size_t>(row)]; }
    const std::vector<store::MatchedCustomer> &customers() const { return m_customers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

    static QString wayOf(book::MatchedBy by);

private:
    QString textAt(const store::MatchedCustomer &customer, int column) const;

    std::vector<store::MatchedCustomer> m_customers;
};

/// Customers whose names, ids or e-mails hold a text, and that are to be reviewed when only those are asked for.
class CustomerFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CustomerFilter(CustomersModel *model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setReviewOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CustomersModel *m_model;
    QString m_text; ///< case-folded
    bool m_reviewOnly = false;
};

} // namespace perennial::pages
