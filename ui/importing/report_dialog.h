// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

#include <QDialog>

namespace perennial::importui
{

class ReportView;

/// The report of an import of earlier.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const session::ImportReport &report, ImportService *service, QWidget *parent = nullptr);

private:
    ReportView *m_view;
    QString m_file;
};

/// Asks for a file, writes the rejected rows into it and opens it; `then` gets one line on how it went, and whether it
/// did.
void saveRejectsOf(std::int64_t import, ImportService *service, QWidget *parent,
                   std::function<void(const QString &text, bool done)> then);

} // namespace perennial::importui
