// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quality.h"

#include <QAbstractTableModel>

#include <vector>

namespace perennial::pages
{

/// What was found in the data: one row a finding, the gravest first.
class QualityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Weight, Found, Figures, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<kpi::Finding> findings, base::Currency currency);
    const std::vector<kpi::Finding> &findings() const { return m_findings; }
    const kpi::Finding &at(int row) const { return m_findings[static_cast<std::size_t>(row)]; }
    base::Currency currency() const { return m_currency; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QString textAt(const kpi::Finding &finding, int column) const;

    std::vector<kpi::Finding> m_findings;
    base::Currency m_currency;
};

} // namespace perennial::pages
