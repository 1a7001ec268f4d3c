// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers_page.h"

#include "ui/importing/widgets.h"
#include "ui/pages/customers_identities.h"
#include "ui/pages/customers_merge_dialog.h"
#include "ui/pages/customers_model.h"
#include "ui/theme/style_sheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::pages
{

using store::EditKind;
using theme::Look;
using theme::size::grid;

namespace
{

/// What says that the customer is right as it is: matches by name become merges, what it could be becomes splits.
std::vector<store::Edit> keepingEdits(const store::MatchedCustomer &customer)
{
    std::vector<store::Edit> edits;
    for (const store::CustomerIdentity &identity : customer.identities) {
        if ((identity.review & book::ReviewName) != 0)
            edits.push_back({0, EditKind::Merge, identity.key, customer.identities.front().key, {}});
        else if (identity.review != book::NoReview && !identity.candidates.empty())
            edits.push_back({0, EditKind::Split, identity.key, identity.candidates.front(), {}});
    }
    return edits;
}

} // namespace

CustomersPage::CustomersPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CustomersModel(this))
    , m_filter(new CustomerFilter(m_model, this))
    , m_identities(new IdentitiesModel(this))
{
    build();
    connectAll();
    retranslate();
    updateCustomer();
}

void CustomersPage::build()
{
    m_title = importui::plainLabel(this, false);
    theme::setLook(m_title, Look::PageTitle);
    m_back = new QPushButton(this);
    m_intro = importui::plainLabel(this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(45 * grid);
    m_reviewOnly = new QCheckBox(this);
    buildTables();
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_back);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(2 * grid);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_reviewOnly);
    filters->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton *button : {m_merge, m_keep})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *below = new QHBoxLayout;
    below->addWidget(m_split);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(header);
    layout->addWidget(m_intro);
    layout->addLayout(filters);
    layout->addWidget(m_customers, 3);
    layout->addWidget(buildEmpty(), 3);
    layout->addLayout(buttons);
    layout->addWidget(m_named);
    layout->addWidget(m_names, 1);
    layout->addLayout(below);
}

QWidget *CustomersPage::buildEmpty()
{
    m_empty = new QWidget(this);
    m_nothing = importui::plainLabel(m_empty);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_import = new QPushButton(m_empty);
    theme::setLook(m_import, Look::Primary);
    auto *layout = new QVBoxLayout(m_empty);
    layout->setSpacing(2 * grid);
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch();
    return m_empty;
}

void CustomersPage::buildTables()
{
    m_customers = importui::rowTable(m_filter, this);
    m_customers->setObjectName(QStringLiteral("customers"));
    m_customers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_merge = new QPushButton(this);
    m_keep = new QPushButton(this);
    m_named = importui::plainLabel(this);
    theme::setLook(m_named, Look::ChartTitle);
    m_names = importui::rowTable(m_identities, this);
    m_names->setObjectName(QStringLiteral("identities"));
    m_split = new QPushButton(this);
}

void CustomersPage::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &CustomersPage::backWanted);
    connect(m_import, &QPushButton::clicked, this, &CustomersPage::importWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        chooseSome();
    });
    connect(m_reviewOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setReviewOnly(only);
        chooseSome();
    });
    connect(m_customers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::updateCustomer);
    connect(m_names->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomersPage::updateState);
    connect(m_merge, &QPushButton::clicked, this, &CustomersPage::merge);
    connect(m_keep, &QPushButton::clicked, this, &CustomersPage::keep);
    connect(m_split, &QPushButton::clicked, this, &CustomersPage::split);
}

void CustomersPage::show(const store::CustomerMatches &matches)
{
    std::vector<std::string> keys;
    for (const store::MatchedCustomer &customer : chosen())
        keys.push_back(customer.identities.front().key);
    m_toReview = matches.toReview;
    m_model->setCustomers(matches.customers);
    retranslate();
    importui::fitColumns(m_customers);
    int row = 0;
    for (int i = 0; i < m_filter->rowCount() && !keys.empty(); ++i) {
        if (m_model->at(m_filter->mapToSource(m_filter->index(i, 0)).row()).identities.front().key == keys.front())
            row = i;
    }
    if (m_filter->rowCount() > 0)
        m_customers->selectRow(row);
    updateCustomer();
    QTimer::singleShot(0, this, [this] { importui::fitColumns(m_customers); }); // it may have been hidden until now
}

std::vector<store::MatchedCustomer> CustomersPage::chosen() const
{
    std::vector<store::MatchedCustomer> customers;
    QModelIndexList rows = m_customers->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        customers.push_back(m_model->at(m_filter->mapToSource(row).row()));
    return customers;
}

const store::CustomerIdentity *CustomersPage::identity() const
{
    const QModelIndexList rows = m_names->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_identities->at(rows.constFirst().row());
}

void CustomersPage::chooseSome()
{
    if (m_filter->rowCount() > 0 && !m_customers->selectionModel()->hasSelection())
        m_customers->selectRow(0);
    updateCustomer();
}

void CustomersPage::updateCustomer()
{
    const std::vector<store::MatchedCustomer> customers = chosen();
    m_identities->setIdentities(customers.size() == 1 ? customers.front().identities
                                                      : std::vector<store::CustomerIdentity>());
    m_named->setText(customers.size() == 1 ? tr("How the sources name %1").arg(titleOf(customers.front()))
                                           : tr("How the sources name it"));
    importui::fitColumns(m_names);
    // what can be split off stands behind the first
    if (m_identities->rowCount() > 1)
        m_names->selectRow(m_identities->rowCount() - 1);
    updateState();
}

void CustomersPage::updateState()
{
    const std::vector<store::MatchedCustomer> customers = chosen();
    m_merge->setEnabled(!customers.empty() && m_model->rowCount() > 1);
    m_keep->setEnabled(std::any_of(customers.begin(), customers.end(),
                                   [](const auto &customer) { return !keepingEdits(customer).empty(); }));
    m_split->setEnabled(identity() && m_identities->rowCount() > 1);
    const bool none = m_model->rowCount() == 0;
    const bool empty = m_filter->rowCount() == 0;
    m_customers->setVisible(!empty);
    m_empty->setVisible(empty);
    m_import->setVisible(none);
    if (none)
        m_nothing->setText(tr("No customers yet. Import an export that names some: subscriptions, customers, deals."));
    else if (m_search->text().trimmed().isEmpty())
        m_nothing->setText(tr("Nothing to review: every customer is matched by id, by e-mail or by you."));
    else
        m_nothing->setText(tr("No customer has “%1” in a name, id or e-mail.").arg(m_search->text().trimmed()));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_reviewOnly), static_cast<QWidget *>(m_merge),
          static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_named), static_cast<QWidget *>(m_names),
          static_cast<QWidget *>(m_split)})
        widget->setVisible(!none);
}

void CustomersPage::merge()
{
    const std::vector<store::MatchedCustomer> customers = chosen();
    if (customers.empty())
        return;
    MergeDialog dialog(customers, m_model->customers(), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.target())
        return;
    const std::string target = dialog.target()->identities.front().key;
    std::vector<store::Edit> edits;
    for (const store::MatchedCustomer &customer : customers) {
        if (customer.identities.front().key != target)
            edits.push_back({0, EditKind::Merge, customer.identities.front().key, target, {}});
    }
    Q_EMIT editsWanted(edits);
}

void CustomersPage::split()
{
    const store::CustomerIdentity *leaving = identity();
    if (!leaving || m_identities->rowCount() < 2)
        return;
    const store::CustomerIdentity &other = m_identities->at(leaving == &m_identities->at(0) ? 1 : 0);
    Q_EMIT editsWanted({{0, EditKind::Split, leaving->key, other.key, {}}});
}

void CustomersPage::keep()
{
    std::vector<store::Edit> edits;
    for (const store::MatchedCustomer &customer : chosen()) {
        const std::vector<store::Edit> more = keepingEdits(customer);
        edits.insert(edits.end(), more.begin(), more.end());
    }
    if (!edits.empty())
        Q_EMIT editsWanted(edits);
}

void CustomersPage::retranslate()
{
    m_title->setText(tr("Customers"));
    m_back->setText(tr("&Back to data"));
    m_intro->setText(tr("Exports of different tools name the same customer in different ways. They are matched by id, "
                        "then by e-mail, then by name."));
    m_search->setPlaceholderText(tr("Search name, id or e-mail"));
    m_search->setAccessibleName(tr("Search customers"));
    m_reviewOnly->setText(tr("&To review only (%1)").arg(QLocale().toString(static_cast<qlonglong>(m_toReview))));
    m_merge->setText(tr("&Merge…"));
    m_keep->setText(tr("&Keep as it is"));
    m_keep->setToolTip(tr("Settles the review: what was matched by name stays matched, what could be another customer "
                          "stays apart."));
    m_split->setText(tr("&Split off"));
    m_split->setToolTip(tr("Makes the chosen line a customer of its own, also for what you import later."));
    m_import->setText(tr("I&mport…"));
    m_customers->setAccessibleName(tr("Customers"));
    m_names->setAccessibleName(tr("How the sources name the customer"));
    m_model->retranslate();
    m_identities->retranslate();
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    importui::fitColumns(m_customers);
    importui::fitColumns(m_names);
}

void CustomersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    updateCustomer();
}

} // namespace perennial::pages
