// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/report_dialog.h"

#include "core/session/problem_texts.h"
#include "ui/importing/report_view.h"
#include "ui/importing/ui_language.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::importui
{

using theme::size::grid;

ReportDialog::ReportDialog(const session::ImportReport &report, ImportService *service, QWidget *parent)
    : QDialog(parent)
    , m_view(new ReportView(this))
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
        saveRejectsOf(import, service, this, [note](const QString &text, bool done) {
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
    const QString file =
        QFileDialog::getSaveFileName(parent, ReportDialog::tr("Save rejected rows"),
                                     ReportDialog::tr("rejected rows.csv"), ReportDialog::tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    service->saveRejects(parent, import, file, [file, then = std::move(then)](const base::Result &result) {
        then(result ? ReportDialog::tr("Saved: %1. Mend the rows there and import that file.")
                          .arg(QFileInfo(file).fileName())
                    : session::textOf(result.problem(), uiWording()),
             result.ok());
    });
}

} // namespace perennial::importui
