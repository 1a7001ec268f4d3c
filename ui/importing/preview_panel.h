// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/preview_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace perennial::importui
{

class PreviewHeader;

/// The rows of a file as they will be read, all of them or only those left out.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget *parent = nullptr);
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void mapped(const QString &header, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void fill();
    void retranslate();
    void setShown(PreviewModel::Shown shown);
    std::int64_t leftOutCount() const;
    QString countText() const;

    const ImportEntry *m_entry = nullptr;
    PreviewModel::Shown m_shown = PreviewModel::Shown::AllRows;
    PreviewModel *m_model;
    PreviewHeader *m_header;
    QTableView *m_table;
    QPushButton *m_all;
    QPushButton *m_leftOut;
    QLabel *m_count;
    QLabel *m_nothing;
};

} // namespace perennial::importui
