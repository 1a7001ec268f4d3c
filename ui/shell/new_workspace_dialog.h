// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace perennial::shell
{

/// Company, currency and file of a new workspace.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget *parent = nullptr);

    QString company() const;
    base::Currency currency() const;
    QString file() const;

private:
    void build();
    void fillCurrencies();
    void suggestFile();
    void chooseFile();
    void updateButtons();

    QLineEdit *m_company = nullptr;
    QComboBox *m_currency = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_create = nullptr;
    bool m_fileChosen = false;
};

/// With the suffix of workspaces.
QString asWorkspaceFile(const QString &file);
/// What file dialogs offer for workspaces.
QString workspaceFilter();

} // namespace perennial::shell
