// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QAbstractTableModel>

namespace perennial::importui
{

/// How a file stands, as a sign beside the words.
enum class FileSign { None, Good, Open, Bad, Busy };

/// The files of a run: name, what each was taken for and how surely, what is to do. The check box says whether it is
/// imported.
class FileListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Holds, Confidence, Rows, State, ColumnCount };
    enum { SignRole = Qt::UserRole };

    explicit FileListModel(ImportRun *run, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// After a change of language.
    void retranslate();

private:
    QString textAt(const ImportEntry &entry, int column) const;

    ImportRun *m_run;
    int m_count = 0; ///< rows announced to the views
};

/// One line on where the file stands: "Ready", "One question open", or the obstacle in plain words.
QString stateText(const ImportEntry &entry);
FileSign signOf(const ImportEntry &entry);

} // namespace perennial::importui
