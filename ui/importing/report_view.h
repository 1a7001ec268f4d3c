// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace perennial::importui
{

class LeftOutModel;

/// What an import did: how many rows were read and what became of each kind, the warnings, and the records left out.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);
    void show(const session::ImportReport &report);

Q_SIGNALS:
    /// The rejected rows are wanted as a file.
    void saveRejectsWanted(qint64 import);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    session::ImportReport m_report;
    LeftOutModel *m_model;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_warnings;
    QLabel *m_nothing;
    QTableView *m_table;
    QPushButton *m_save;
};

/// "1,200 rows read: 1,180 taken in (40 of them replace older ones), 15 already there, 2 skipped, 3 rejected."
QString countsText(const store::ImportCounts &counts);

} // namespace perennial::importui
