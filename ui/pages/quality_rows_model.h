// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quality.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::pages
{

/// The places in the data that one finding is about.
class QualityRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, Record, Customer, Field, Value, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< numbers and days as such

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<kpi::FindingRow> rows, base::Currency currency);
    const kpi::FindingRow &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString textAt(const kpi::FindingRow &row, int column) const;
    QVariant sortKey(const kpi::FindingRow &row, int column) const;

    std::vector<kpi::FindingRow> m_rows;
    base::Currency m_currency;
};

/// `subscriptions.csv:14`; empty when the row stands in no file.
QString placeText(const kpi::FindingRow &row);

} // namespace perennial::pages
