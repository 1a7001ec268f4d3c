// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/customer_matches.h"
#include "core/store/edit.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace perennial::pages
{

class CustomerFilter;
class CustomersModel;
class IdentitiesModel;

/// Who is who across the sources: the customers, what of them is to be reviewed, and how the sources name the chosen
/// one.
class CustomersPage : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersPage(QWidget *parent = nullptr);
    void show(const perennial::store::CustomerMatches &matches);

Q_SIGNALS:
    void backWanted();
    void importWanted();
    void editsWanted(const std::vector<perennial::store::Edit> &edits);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildEmpty();
    void buildTables();
    void connectAll();
    void retranslate();
    void chooseSome();
    void updateCustomer();
    void updateState();
    std::vector<store::MatchedCustomer> chosen() const;
    const store::CustomerIdentity *identity() const;
    void merge();
    void split();
    void keep();

    CustomersModel *m_model;
    CustomerFilter *m_filter;
    IdentitiesModel *m_identities;
    std::int64_t m_toReview = 0;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QPushButton *m_back = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_reviewOnly = nullptr;
    QTableView *m_customers = nullptr;
    QLabel *m_nothing = nullptr; ///< in the place of the customers
    QPushButton *m_import = nullptr;
    QWidget *m_empty = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_named = nullptr;
    QTableView *m_names = nullptr;
    QPushButton *m_split = nullptr;
};

} // namespace perennial::pages
