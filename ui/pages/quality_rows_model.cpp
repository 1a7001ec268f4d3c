// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quality_rows_model.h"

#include "core/board/quality_words.h"
#include "ui/importing/field_names.h"
#include "ui/importing/ui_language.h"

#include <QLocale>

namespace perennial::pages
{

using importui::uiWording;

namespace
{

QVariant alignment(int column)
{
    return QVariant(column == QualityRowsModel::Line ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

void QualityRowsModel::show(std::vector<kpi::FindingRow> rows, base::Currency currency)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_currency = currency;
    endResetModel();
}

int QualityRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QualityRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QualityRowsModel::textAt(const kpi::FindingRow &row, int column) const
{
    switch (column) {
    case File:
        return row.file.empty() ? board::datasetWord(row.dataset, uiWording()) : QString::fromStdString(row.file);
    case Line:
        return row.line > 0 ? QLocale().toString(static_cast<qlonglong>(row.line)) : QString();
    case Record:
        return QString::fromStdString(row.record);
    case Customer:
        return QString::fromStdString(row.customer);
    case Field:
        return importui::fieldName(QString::fromStdString(row.field));
    case Value:
        return board::valueText(row.value, board::Formatter(uiWording(), m_currency));
    default:
        return {};
    }
}

QVariant QualityRowsModel::sortKey(const kpi::FindingRow &row, int column) const
{
    if (column == Line)
        return QVariant(static_cast<qlonglong>(row.line));
    if (column != Value)
        return textAt(row, column);
    if (const auto *day = std::get_if<base::Date>(&row.value))
        return QVariant(day->days());
    if (const auto *month = std::get_if<base::Month>(&row.value))
        return QVariant(month->index());
    if (const auto *amount = std::get_if<kpi::Amount>(&row.value))
        return QVariant(static_cast<qlonglong>(amount->minor));
    return textAt(row, column);
}

QVariant QualityRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const kpi::FindingRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::ToolTipRole)
        return textAt(row, index.column()).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == SortRole)
        return sortKey(row, index.column());
    return {};
}

QVariant QualityRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case Record:
        return tr("Record");
    case Customer:
        return tr("Customer");
    case Field:
        return tr("Column");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

void QualityRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString placeText(const kpi::FindingRow &row)
{
    if (row.file.empty())
        return {};
    const QString file = QString::fromStdString(row.file);
    return row.line > 0 ? QStringLiteral("%1:%2").arg(file, QString::number(row.line)) : file;
}

} // namespace perennial::pages
