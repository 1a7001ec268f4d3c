// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_model.h"

#include "ui/importing/field_names.h"
#include "ui/importing/mapping_mime.h"
#include "ui/importing/typed_text.h"
#include "ui/importing/window_texts.h"

#include <QLocale>
#include <QMimeData>

#include <map>

namespace perennial::importui
{

using State = importing::PreviewRow::State;

void PreviewModel::show(const ImportEntry *entry, Shown shown)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_dataset.reset();
    if (entry && entry->inspected) {
        m_columns = entry->inspected->inspection.columns;
        m_dataset = entry->inspected->inspection.dataset;
        if (shown == Shown::AllRows)
            m_rows = entry->inspected->preview.rows;
        else if (entry->survey)
            m_rows = entry->survey->leftOut.rows;
        if (entry->rehearsal)
            takeRehearsal(*entry->rehearsal);
        // nothing of it will be read as long as something needed is missing
        for (importing::PreviewRow &row : m_rows) {
            if (entry->inspected->inspection.obstacle && row.state == State::Accepted)
                row.state = State::Unread;
        }
    }
    endResetModel();
}

/// Rows that are left out for what stands in other rows: only the rehearsal knows.
void PreviewModel::takeRehearsal(const session::ImportReport &rehearsal)
{
    std::map<std::int64_t, const facts::LeftOut *> repeated;
    for (const facts::LeftOut &leftOut : rehearsal.leftOut) {
        if (leftOut.reason.code == base::ProblemCode::SkippedRepeated)
            repeated.emplace(leftOut.line, &leftOut);
    }
    for (importing::PreviewRow &row : m_rows) {
        const auto found = repeated.find(row.line);
        if (found == repeated.end())
            continue;
        row.state = State::Skipped;
        row.reason = found->second->reason;
        row.typed.clear();
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QString PreviewModel::fateOf(const importing::PreviewRow &row) const
{
    switch (row.state) {
    case State::Accepted:
        return tr("Read");
    case State::Skipped:
        return tr("Skipped");
    case State::Rejected:
        return tr("Rejected");
    case State::Unread:
        break;
    }
    return {};
}

QString PreviewModel::reasonOf(const importing::PreviewRow &row) const
{
    return row.reason ? windowText(*row.reason) : QString();
}

QString PreviewModel::typedOf(const importing::PreviewRow &row, int column) const
{
    const auto place = static_cast<std::size_t>(column);
    if (!m_dataset || place >= row.typed.size() || place >= m_columns.size())
        return {};
    const facts::DatasetSpec &spec = facts::specOf(*m_dataset);
    const auto field = spec.indexOf(m_columns[place].field);
    const QString value = QString::fromStdString(row.typed[place]);
    return value.isEmpty() || !field ? value : typedText(spec.fields[*field].type, value);
}

/// Numbers right, all else left.
QVariant PreviewModel::alignmentOf(int column) const
{
    const auto place = static_cast<std::size_t>(column - 1);
    const bool number = column > 0 && place < m_columns.size() &&
                        (m_columns[place].type == "number" || m_columns[place].type == "money");
    return QVariant(int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const importing::PreviewRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const int cell = index.column() - 1;
    const auto place = static_cast<std::size_t>(cell);
    const QString raw =
        cell >= 0 && place < row.raw.size() ? QString::fromStdString(row.raw[place]).simplified() : QString();
    switch (role) {
    case Qt::DisplayRole:
        return cell < 0 ? fateOf(row) : raw;
    case TypedRole:
        return cell < 0 ? reasonOf(row) : typedOf(row, cell);
    case StateRole:
        return static_cast<int>(row.state);
    case FaultRole:
        return cell >= 0 && place < m_columns.size() && !row.column.empty() && m_columns[place].header == row.column;
    case Qt::ToolTipRole:
        return (row.reason ? reasonOf(row) : raw).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const QString beside = cell < 0 ? reasonOf(row) : typedOf(row, cell);
        const QString text = cell < 0 ? fateOf(row) : raw;
        return beside.isEmpty() || beside == text ? text : tr("%1: %2").arg(text, beside);
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section >= rowCount())
            return {};
        return QLocale().toString(qlonglong(m_rows[static_cast<std::size_t>(section)].line));
    }
    const auto place = static_cast<std::size_t>(section - 1);
    if (section > 0 && place >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Will be") : QString::fromStdString(m_columns[place].header);
    if (role == FieldRole && section > 0)
        return fieldName(QString::fromStdString(m_columns[place].field));
    if (role == Qt::AccessibleTextRole && section > 0 && !m_columns[place].field.empty())
        return tr("%1: %2").arg(QString::fromStdString(m_columns[place].header),
                                fieldName(QString::fromStdString(m_columns[place].field)));
    return {};
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList PreviewModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> field(mimeOfField({}));
    return field->formats();
}

bool PreviewModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() > 0 && !fieldIn(data).isEmpty();
}

bool PreviewModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    return parent.isValid() && dropField(parent.column(), fieldIn(data));
}

bool PreviewModel::dropField(int column, const QString &field)
{
    const auto place = static_cast<std::size_t>(column - 1);
    if (column < 1 || place >= m_columns.size() || field.isEmpty())
        return false;
    Q_EMIT mapped(QString::fromStdString(m_columns[place].header), field);
    return true;
}

void PreviewModel::retranslate()
{
    if (m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace perennial::importui
