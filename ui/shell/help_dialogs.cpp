// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace perennial::shell
{

namespace
{

using theme::size::grid;

QVBoxLayout *plainDialog(QDialog *dialog, const QString &title)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    return layout;
}

void finish(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->open();
}

QLabel *label(QWidget *parent, const QString &text, bool wraps = true)
{
    QLabel *made = importui::plainLabel(parent, wraps);
    made->setText(text);
    return made;
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *layout = plainDialog(dialog, QCoreApplication::translate("About", "About Perennial"));
    QLabel *title =
        label(dialog, QCoreApplication::translate("About", "Perennial %1").arg(QCoreApplication::applicationVersion()));
    theme::setLook(title, theme::Look::PageTitle);
    layout->addWidget(title);
    layout->addWidget(label(
        dialog, QCoreApplication::translate("About", "From CSV exports to the figures a board asks for. No account, no "
                                                     "server, no network: a company is one file.")));
    layout->addWidget(
        label(dialog, QCoreApplication::translate("About", "Free software under the GNU General Public License, "
                                                           "version 3 or later.")));
    finish(dialog, layout);
}

void showShortcuts(QWidget *parent, const QList<std::pair<QString, QString>> &shortcuts)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *layout = plainDialog(dialog, QCoreApplication::translate("Shortcuts", "Keyboard shortcuts"));
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(4 * grid);
    table->setVerticalSpacing(grid);
    for (int row = 0; row < shortcuts.size(); ++row) {
        table->addWidget(label(dialog, shortcuts[row].first, false), row, 0);
        table->addWidget(label(dialog, shortcuts[row].second, false), row, 1);
    }
    layout->addLayout(table);
    finish(dialog, layout);
}

} // namespace perennial::shell
