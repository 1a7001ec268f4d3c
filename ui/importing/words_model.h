// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QAbstractTableModel>

namespace perennial::importui
{

/// The words of a file for statuses, stages and reasons, and what each means; the meaning can be changed.
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Word, InColumn, Rows, Means, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportEntry *entry);
    /// What the word of that row can be made to mean.
    QStringList meanings(int row) const;
    int unknown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

Q_SIGNALS:
    void explained(perennial::facts::Dataset dataset, const perennial::importing::SeenWord &word,
                   const QString &meaning);

private:
    QString textAt(const importing::SeenWord &word, int column) const;

    std::vector<importing::SeenWord> m_words;
    facts::Dataset m_dataset{};
};

} // namespace perennial::importui
