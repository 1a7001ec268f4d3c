// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/report_dialog.h"

#include "ui/importing/mend.h"
#include "ui/importing/report_view.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::importui
{

using theme::size::grid;

ReportDialog::ReportDialog(const session::ImportReport &report, ImportService *service, QWidget *parent)
    : QDialog(parent)
    , m_view(new ReportView(this))
    , m_file(QString::fromStdString(report.record.header.file))
{
    setWindowTitle(tr("Import report"));
    auto *note = plainLabel(this);
    note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_view, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    m_view->show(report);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &ReportView::saveRejectsWanted, this, [this, note, service](qint64 import) {
        askAndMend(import, nameForMending(m_file), service, this, [note](const QString &text, bool done) {
            theme::setLook(note, done ? theme::Look::Secondary : theme::Look::Bad);
            note->setText(text);
            note->show();
        });
    });
    resize(100 * grid, 60 * grid);
}

void saveRejectsOf(std::int64_t import, ImportService *service, QWidget *parent,
                   std::function<void(const QString &, bool)> then)
{
    askAndMend(import, nameForMending(ReportDialog::tr("import %1").arg(import)), service, parent, std::move(then));
}

} // namespace perennial::importui
