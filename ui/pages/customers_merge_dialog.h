// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/customer_matches.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTableView;

namespace perennial::pages
{

class CustomerFilter;
class CustomersModel;

/// Asks which customer others are to become one with.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of one chosen customer: with which of all the others; of several: under which of them.
    MergeDialog(const std::vector<store::MatchedCustomer> &chosen, const std::vector<store::MatchedCustomer> &all,
                QWidget *parent = nullptr);

    /// The customer that stays; nullptr when none is marked.
    const store::MatchedCustomer *target() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const QString &question);
    void updateButtons();

    CustomersModel *m_model;
    CustomerFilter *m_filter;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace perennial::pages
