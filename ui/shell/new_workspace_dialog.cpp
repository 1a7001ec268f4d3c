// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_workspace_dialog.h"

#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace perennial::shell
{

using theme::size::grid;

NewWorkspaceDialog::NewWorkspaceDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("New workspace"));
    build();
    fillCurrencies();
    suggestFile();
    updateButtons();
}

void NewWorkspaceDialog::build()
{
    auto *intro = importui::plainLabel(this);
    theme::setLook(intro, theme::Look::Secondary);
    intro->setText(tr("A workspace is one file on this computer. It holds the figures of one company."));
    m_company = new QLineEdit(this);
    m_currency = new QComboBox(this);
    m_file = new QLineEdit(this);
    m_file->setMinimumWidth(45 * grid);
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("C&urrency of the figures"), m_currency);
    form->addRow(tr("&File"), fileRow);
    m_file->setAccessibleName(tr("File"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    theme::setLook(m_create, theme::Look::Primary);
    m_create->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFile);
    connect(m_company, &QLineEdit::textChanged, this, &NewWorkspaceDialog::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_file, &QLineEdit::textChanged, this, &NewWorkspaceDialog::updateButtons);
}

void NewWorkspaceDialog::fillCurrencies()
{
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                      QStringLiteral("RON"), QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("SEK"),
                      QStringLiteral("NOK"), QStringLiteral("DKK"), QStringLiteral("CAD"), QStringLiteral("AUD"),
                      QStringLiteral("JPY"), QStringLiteral("INR"), QStringLiteral("BRL"), QStringLiteral("RUB")};
    if (!own.isEmpty() && base::Currency::fromCode(own.toStdString())) {
        codes.removeAll(own);
        codes.prepend(own);
    }
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems(codes);
    connect(m_currency, &QComboBox::currentTextChanged, this, &NewWorkspaceDialog::updateButtons);
}

void NewWorkspaceDialog::suggestFile()
{
    if (m_fileChosen)
        return;
    QString name = company().isEmpty() ? tr("My company") : company();
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || !c.isPrint())
            c = QLatin1Char('-');
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(QDir::toNativeSeparators(folder.filePath(asWorkspaceFile(name))));
    updateButtons();
}

void NewWorkspaceDialog::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("New workspace"), m_file->text(), workspaceFilter(),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(asWorkspaceFile(chosen)));
}

void NewWorkspaceDialog::updateButtons()
{
    m_create->setEnabled(!m_file->text().trimmed().isEmpty() && !currency().isNone());
}

QString NewWorkspaceDialog::company() const
{
    return m_company->text().trimmed();
}

base::Currency NewWorkspaceDialog::currency() const
{
    return base::Currency::fromCode(m_currency->currentText().trimmed().toStdString()).value_or(base::Currency());
}

QString NewWorkspaceDialog::file() const
{
    return asWorkspaceFile(QDir::fromNativeSeparators(m_file->text().trimmed()));
}

QString asWorkspaceFile(const QString &file)
{
    const QString suffix = QStringLiteral(".perennial");
    return file.endsWith(suffix, Qt::CaseInsensitive) ? file : QString(file + suffix);
}

QString workspaceFilter()
{
    return QCoreApplication::translate("Files", "Workspaces (*.perennial)");
}

} // namespace perennial::shell
