// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports_model.h"

#include "ui/importing/field_names.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace perennial::pages
{

namespace
{

bool isNumber(int column)
{
    return column >= ImportsModel::Read && column <= ImportsModel::LeftOut;
}

QVariant alignment(int column)
{
    return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

QString whenText(const std::string &iso)
{
    const QString text = QString::fromStdString(iso);
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : text;
}

} // namespace

void ImportsModel::setImports(std::vector<store::ImportRecord> imports)
{
    beginResetModel();
    std::reverse(imports.begin(), imports.end());
    m_imports = std::move(imports);
    endResetModel();
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportsModel::textAt(const store::ImportRecord &import, int column) const
{
    const QLocale locale;
    switch (column) {
    case File:
        return QString::fromStdString(import.header.file);
    case Holds:
        return importui::datasetName(import.header.dataset);
    case When:
        return whenText(import.header.importedAt);
    case AsOf: {
        const base::Date date = import.header.asOf;
        return locale.toString(QDate(date.year(), date.month(), date.day()), QLocale::ShortFormat);
    }
    case Read:
        return locale.toString(static_cast<qlonglong>(import.counts.read));
    case Accepted:
        return locale.toString(static_cast<qlonglong>(import.counts.accepted));
    case Unchanged:
        return locale.toString(static_cast<qlonglong>(import.counts.unchanged));
    case LeftOut:
        return locale.toString(qlonglong{import.counts.skipped} + qlonglong{import.counts.rejected});
    case State:
        return import.state == store::ImportState::InForce ? tr("Counts") : tr("Taken back");
    default:
        return {};
    }
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textAt(at(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return textAt(at(index.row()), index.column()).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Holds:
        return tr("Holds");
    case When:
        return tr("Imported");
    case AsOf:
        return tr("As of");
    case Read:
        return tr("Rows read");
    case Accepted:
        return tr("Taken in");
    case Unchanged:
        return tr("Already there");
    case LeftOut:
        return tr("Left out");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void ImportsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_imports.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace perennial::pages
