// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_model.h"

#include "ui/importing/field_names.h"
#include "ui/importing/mapping_mime.h"

#include <QMimeData>

namespace perennial::importui
{

void MappingModel::show(const std::optional<Inspected> &inspected)
{
    beginResetModel();
    m_columns = inspected ? inspected->inspection.columns : std::vector<importing::ColumnReading>();
    m_dataset = inspected ? inspected->inspection.dataset : std::nullopt;
    endResetModel();
}

QStringList MappingModel::fields() const
{
    QStringList names{QString()};
    if (!m_dataset)
        return names;
    for (const facts::FieldSpec &field : facts::specOf(*m_dataset).fields) {
        if (field.fromFile)
            names.append(QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())));
    }
    return names;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::fieldText(const importing::ColumnReading &column) const
{
    if (!column.field.empty())
        return fieldName(QString::fromStdString(column.field));
    return m_dataset && facts::specOf(*m_dataset).attributes ? tr("Kept as a property") : tr("Not read");
}

QString MappingModel::textAt(const importing::ColumnReading &column, int section) const
{
    switch (section) {
    case Header:
        return QString::fromStdString(column.header);
    case Field:
        return fieldText(column);
    case Reading:
        return column.field.empty() ? QString() : readingName(column);
    case Examples: {
        QStringList examples;
        for (const std::string &example : column.examples)
            examples.append(QString::fromStdString(example));
        return examples.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const importing::ColumnReading &column = m_columns[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textAt(column, index.column());
    if (role == Qt::ToolTipRole)
        return textAt(column, index.column()).toHtmlEscaped();
    if ((role == FieldIdRole || role == Qt::EditRole) && index.column() == Field)
        return QString::fromStdString(column.field);
    return {};
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Field)
        return false;
    importing::ColumnReading &column = m_columns[static_cast<std::size_t>(index.row())];
    const QString wanted = value.toString();
    if (column.field == wanted.toStdString() || !fields().contains(wanted))
        return false;
    column.field = wanted.toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT mapped(QString::fromStdString(column.header), wanted);
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Column in the file");
    case Field:
        return tr("Becomes");
    case Reading:
        return tr("Read as");
    case Examples:
        return tr("Examples");
    default:
        return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_dataset)
        return flags;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

void MappingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList MappingModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> field(mimeOfField({}));
    const std::unique_ptr<QMimeData> column(mimeOfColumn({}));
    return field->formats() + column->formats();
}

QMimeData *MappingModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOfColumn(indexes.constFirst().siblingAtColumn(Header).data().toString());
}

bool MappingModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && fields().contains(fieldIn(data)) && !fieldIn(data).isEmpty();
}

bool MappingModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    return parent.isValid() && !fieldIn(data).isEmpty() &&
           setData(parent.siblingAtColumn(Field), fieldIn(data), Qt::EditRole);
}

importing::Choices withMapping(importing::Choices choices, const importing::Inspection &inspection,
                               const QString &header, const QString &field)
{
    if (!choices.dataset && !choices.recipe && inspection.dataset)
        choices.recipe = inspection.recipe.id;
    const std::string column = header.toStdString();
    for (const importing::ColumnReading &reading : inspection.columns) {
        if (reading.header == column && !reading.field.empty() && reading.field != field.toStdString())
            choices.columns[reading.field].clear();
    }
    if (!field.isEmpty())
        choices.columns[field.toStdString()] = column;
    return choices;
}

} // namespace perennial::importui
