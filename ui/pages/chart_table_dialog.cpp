// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_table_dialog.h"

#include "ui/exporting/clipboard.h"
#include "ui/importing/widgets.h"
#include "ui/pages/chart_table_model.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::size::grid;

ChartTableDialog::ChartTableDialog(const board::ChartSpec &spec, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Figures"));
    auto *title = importui::plainLabel(this);
    theme::setLook(title, theme::Look::ChartTitle);
    title->setText(spec.title);
    auto *subtitle = importui::plainLabel(this);
    theme::setLook(subtitle, theme::Look::Secondary);
    subtitle->setText(spec.subtitle);
    auto *table = importui::rowTable(new ChartTableModel(spec.table(), this), this);
    table->setAccessibleName(spec.title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy as table"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [spec] { exporting::copyTable(spec); });
    resize(90 * grid, 60 * grid);
    table->resizeColumnsToContents();
}

} // namespace perennial::pages
