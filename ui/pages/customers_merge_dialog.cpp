// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_merge_dialog.h"

#include "ui/importing/widgets.h"
#include "ui/pages/customers_model.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::size::grid;

namespace
{

std::vector<store::MatchedCustomer> without(const std::vector<store::MatchedCustomer> &all,
                                            const store::MatchedCustomer &chosen)
{
    std::vector<store::MatchedCustomer> others;
    for (const store::MatchedCustomer &customer : all) {
        if (customer.identities.front().key != chosen.identities.front().key)
            others.push_back(customer);
    }
    return others;
}

} // namespace

MergeDialog::MergeDialog(const std::vector<store::MatchedCustomer> &chosen,
                         const std::vector<store::MatchedCustomer> &all, QWidget *parent)
    : QDialog(parent)
    , m_model(new CustomersModel(this))
    , m_filter(new CustomerFilter(m_model, this))
{
    setWindowTitle(tr("Merge customers"));
    const bool one = chosen.size() == 1;
    m_model->setCustomers(one ? without(all, chosen.front()) : chosen);
    build(one ? tr("Which customer is the same as %1?").arg(titleOf(chosen.front()))
              : tr("%n customers become one. Under which of them?", nullptr, static_cast<int>(chosen.size())));
    m_search->setVisible(one);
    if (!one)
        m_table->selectRow(0);
    updateButtons();
}

void MergeDialog::build(const QString &question)
{
    auto *asks = importui::plainLabel(this);
    asks->setText(question);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search name, id or e-mail"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    m_table = importui::rowTable(m_filter, this);
    m_table->setAccessibleName(tr("Customers"));
    m_table->hideColumn(CustomersModel::MatchedBy);
    m_table->hideColumn(CustomersModel::ToReview);
    auto *note = importui::plainLabel(this);
    theme::setLook(note, theme::Look::Secondary);
    note->setText(tr("The merge also holds for what you import later. You can take it back."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    theme::setLook(m_merge, theme::Look::Primary);
    m_merge->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    for (QWidget *widget :
         {static_cast<QWidget *>(asks), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(note), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget, widget == m_table ? 1 : 0);
    resize(90 * grid, 55 * grid);
    connect(m_search, &QLineEdit::textChanged, m_filter, &CustomerFilter::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MergeDialog::updateButtons);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &MergeDialog::updateButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        if (target())
            accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const store::MatchedCustomer *MergeDialog::target() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(m_filter->mapToSource(rows.constFirst()).row());
}

void MergeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    importui::fitColumns(m_table);
}

void MergeDialog::updateButtons()
{
    m_merge->setEnabled(target() != nullptr);
}

} // namespace perennial::pages
