// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_model.h"

#include "ui/importing/field_names.h"

#include <QComboBox>

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
    const QString old = QString::fromStdString(column.field);
    const QString wanted = value.toString();
    if (old == wanted || !fields().contains(wanted))
        return false;
    column.field = wanted.toStdString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT mapped(QString::fromStdString(column.header), old, wanted);
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
    if (index.isValid() && index.column() == Field && m_dataset)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void MappingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MappingModel *>(index.model());
    if (!model)
        return nullptr;
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Becomes"));
    for (const QString &field : model->fields())
        combo->addItem(field.isEmpty() ? tr("Not read") : fieldName(field), field);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<FieldDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(index.data(MappingModel::FieldIdRole)));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
}

} // namespace perennial::importui
