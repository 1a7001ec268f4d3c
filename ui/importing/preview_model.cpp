// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_model.h"

#include "core/session/problem_texts.h"
#include "ui/importing/ui_language.h"

#include <QLocale>

namespace perennial::importui
{

void PreviewModel::show(const ImportEntry *entry)
{
    beginResetModel();
    m_rows.clear();
    m_headers.clear();
    m_numeric.clear();
    m_leftOut.clear();
    m_rehearsed = false;
    if (entry && entry->inspected) {
        m_rows = entry->inspected->rows;
        for (const importing::ColumnReading &column : entry->inspected->inspection.columns) {
            m_headers.append(QString::fromStdString(column.header));
            m_numeric.push_back(column.type == "number" || column.type == "money");
        }
        const auto &outcome = entry->report ? entry->report : entry->rehearsal;
        m_rehearsed = outcome.has_value();
        if (outcome) {
            for (const facts::LeftOut &left : outcome->leftOut)
                m_leftOut.emplace(left.line, left);
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_headers.isEmpty() ? 0 : static_cast<int>(m_headers.size()) + 1;
}

QString PreviewModel::fateOf(std::int64_t line) const
{
    if (!m_rehearsed)
        return {};
    const auto left = m_leftOut.find(line);
    if (left == m_leftOut.end())
        return tr("Read");
    return left->second.rejected ? tr("Rejected") : tr("Skipped");
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const int cell = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return cell < 0 ? fateOf(row.line) : row.cells.value(cell);
    case Qt::ToolTipRole: {
        const auto left = m_leftOut.find(row.line);
        return left == m_leftOut.end() ? row.cells.value(cell).toHtmlEscaped()
                                       : session::textOf(left->second.reason, uiWording()).toHtmlEscaped();
    }
    case Qt::TextAlignmentRole:
        return QVariant(cell >= 0 && m_numeric[static_cast<std::size_t>(cell)] ? Qt::AlignRight | Qt::AlignVCenter
                                                                               : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == 0 ? tr("Will be") : m_headers.value(section - 1);
    return section < rowCount() ? QLocale().toString(m_rows[static_cast<std::size_t>(section)].line) : QString();
}

void PreviewModel::retranslate()
{
    if (m_rows.empty() || m_headers.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace perennial::importui
