// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv_parts.h"

#include "app/kpi_output.h"

namespace perennial::app
{

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0]))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray csvCell(std::string_view text)
{
    return csvCell(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QByteArray plainNumber(const kpi::Value &value, kpi::Unit unit, base::Currency currency)
{
    if (!value.hasAnswer())
        return {};
    JsonWriter json(0);
    writeValue(json, value, unit, currency);
    return json.take().trimmed();
}

QByteArray csvLine(std::initializer_list<QByteArray> cells)
{
    return QByteArrayList(cells).join(',') + '\n';
}

} // namespace perennial::app
