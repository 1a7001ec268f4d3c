// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QWidget>

class QLabel;
class QListView;

namespace perennial::importui
{

class ChoiceTable;
class FieldListModel;
class MappingModel;

/// The columns of a file with the fields they become, beside the list of our fields. Chosen in each row, or by dragging
/// one onto the other.
class MappingPage : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPage(QWidget *parent = nullptr);
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void mapped(const QString &header, const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    MappingModel *m_mapping;
    FieldListModel *m_fields;
    ChoiceTable *m_table;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace perennial::importui
