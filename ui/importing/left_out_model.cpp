// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/left_out_model.h"

#include "ui/importing/window_texts.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace perennial::importui
{

namespace
{

constexpr int signSide = 12;

} // namespace

void LeftOutModel::show(std::vector<facts::LeftOut> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeftOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeftOutModel::textAt(const facts::LeftOut &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Fate:
        return row.rejected ? tr("Rejected") : tr("Skipped");
    case InColumn:
        return QString::fromStdString(row.column);
    case Value:
        return QString::fromStdString(row.value);
    case Reason:
        return windowText(row.reason);
    default:
        return {};
    }
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const facts::LeftOut &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::DecorationRole && index.column() == Fate) {
        const theme::Tokens &tokens = theme::Theme::current();
        return theme::signPixmap(row.rejected ? theme::Sign::Cross : theme::Sign::Down,
                                 row.rejected ? tokens.bad : tokens.muted, signSide, 1);
    }
    if (role == Qt::ToolTipRole)
        return textAt(row, index.column()).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Line ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Fate:
        return tr("Became");
    case InColumn:
        return tr("Column");
    case Value:
        return tr("Value");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void LeftOutModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace perennial::importui
