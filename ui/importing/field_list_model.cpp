// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/field_list_model.h"

#include "core/importing/plan.h"
#include "ui/importing/explanation.h"
#include "ui/importing/field_names.h"
#include "ui/importing/mapping_mime.h"
#include "ui/importing/typed_text.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QSize>

#include <algorithm>

namespace perennial::importui
{

namespace
{

using Kind = importing::SourcePlan::Kind;
constexpr int signSide = 12;

importing::Plan planOf(const importing::Inspection &inspection)
{
    std::vector<std::string> headers;
    for (const importing::ColumnReading &column : inspection.columns)
        headers.push_back(column.header);
    return importing::makePlan(inspection.recipe, headers);
}

/// The first column that feeds the field; empty when none does.
QString columnOf(const importing::FieldPlan &plan, const importing::Inspection &inspection)
{
    const auto column = std::ranges::find(plan.sources, Kind::Column, &importing::SourcePlan::kind);
    return column == plan.sources.end() ? QString() : QString::fromStdString(inspection.columns[column->place].header);
}

/// The value that the field has where no column has one.
QString valueOf(const importing::FieldPlan &plan, facts::FieldType type)
{
    const importing::SourcePlan &last = plan.sources.back();
    return last.kind == Kind::Value ? typedText(type, QString::fromStdString(last.value)) : QString();
}

bool comesFromElsewhere(const facts::FieldSpec &field, const importing::Plan &plan,
                        const importing::Inspection &inspection)
{
    const auto amount = facts::specOf(*inspection.dataset).indexOf("amount");
    if (field.type == facts::FieldType::Currency)
        return amount && plan.find(*amount) != nullptr;
    return field.type == facts::FieldType::DayOrMonth && inspection.period.has_value();
}

} // namespace

void FieldListModel::show(const std::optional<Inspected> &inspected)
{
    beginResetModel();
    m_fields.clear();
    if (inspected && inspected->inspection.dataset) {
        const importing::Inspection &inspection = inspected->inspection;
        const importing::Plan plan = planOf(inspection);
        const facts::DatasetSpec &spec = facts::specOf(*inspection.dataset);
        for (std::size_t i = 0; i < spec.fields.size(); ++i) {
            const facts::FieldSpec &field = spec.fields[i];
            if (!field.fromFile)
                continue;
            Field entry;
            entry.id = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
            entry.required = field.required;
            const importing::FieldPlan *fed = plan.find(i);
            entry.fed = fed != nullptr || comesFromElsewhere(field, plan, inspection);
            if (fed != nullptr) {
                entry.from = columnOf(*fed, inspection);
                entry.value = valueOf(*fed, field.type);
            } else if (field.type == facts::FieldType::DayOrMonth) {
                entry.value = periodText(inspection);
            }
            m_fields.push_back(std::move(entry));
        }
        std::ranges::stable_sort(m_fields, {}, [](const Field &field) { return !field.required || field.fed; });
    }
    endResetModel();
}

int FieldListModel::missing() const
{
    return static_cast<int>(
        std::ranges::count_if(m_fields, [](const Field &field) { return field.required && !field.fed; }));
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString FieldListModel::textOf(const Field &field) const
{
    const QString name = fieldName(field.id);
    if (!field.from.isEmpty())
        return tr("%1 ← %2").arg(name, field.from);
    if (!field.value.isEmpty())
        return tr("%1 = %2").arg(name, field.value);
    return field.required && !field.fed ? tr("%1 (needed)").arg(name) : name;
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = m_fields[static_cast<std::size_t>(index.row())];
    const theme::Tokens &tokens = theme::Theme::current();
    const bool needed = field.required && !field.fed;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(field);
    case Qt::ToolTipRole:
        return textOf(field).toHtmlEscaped();
    case Qt::DecorationRole: {
        if (!needed && !field.fed)
            return theme::signPixmap(theme::Sign::Dot, tokens.line, signSide, 1);
        return theme::signPixmap(needed ? theme::Sign::Cross : theme::Sign::Check, needed ? tokens.bad : tokens.good,
                                 signSide, 1);
    }
    case Qt::SizeHintRole:
        return QSize(theme::size::navigationWidth, theme::size::controlHeight - theme::size::half);
    case FieldIdRole:
        return field.id;
    case NeededRole:
        return needed;
    default:
        return {};
    }
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList FieldListModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> field(mimeOfField({}));
    const std::unique_ptr<QMimeData> column(mimeOfColumn({}));
    return field->formats() + column->formats();
}

QMimeData *FieldListModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOfField(indexes.constFirst().data(FieldIdRole).toString());
}

bool FieldListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && !columnIn(data).isEmpty();
}

bool FieldListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const QString header = columnIn(data);
    if (header.isEmpty() || !parent.isValid())
        return false;
    Q_EMIT mapped(header, parent.data(FieldIdRole).toString());
    return true;
}

void FieldListModel::retranslate()
{
    if (!m_fields.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace perennial::importui
