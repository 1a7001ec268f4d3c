// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/tool_files.h"

namespace perennial::test
{

namespace
{

constexpr double certain = 0.8;

QString compared(const char *what, const QStringList &found, const QStringList &expected)
{
    if (found == expected)
        return {};
    return QStringLiteral("%1:\n%2\nexpected:\n%3")
        .arg(QLatin1String(what), found.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

} // namespace

QStringList linesOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

QString differenceOf(const Reading &reading, const ToolFile &expected)
{
    const importing::Inspection &inspection = reading.inspection;
    if (inspection.recipe.id != expected.recipe)
        return QStringLiteral("recipe %1 (%2), failure %3")
            .arg(QString::fromStdString(inspection.recipe.id))
            .arg(inspection.confidence)
            .arg(QString::fromStdString(reading.failure));
    if (!reading.failure.empty())
        return QString::fromStdString(reading.failure);
    if (inspection.confidence < certain)
        return QStringLiteral("confidence %1").arg(inspection.confidence);
    const auto accounted = static_cast<std::int64_t>(reading.rows.size() + reading.leftOut.size());
    if (!inspection.recipe.columnsAsRows && inspection.dataRecords != accounted)
        return QStringLiteral("%1 records, %2 accounted for").arg(inspection.dataRecords).arg(accounted);
    if (reading.skipped() + reading.rejected() != static_cast<std::int64_t>(reading.leftOut.size()))
        return QStringLiteral("left out neither skipped nor rejected");
    const QString rows = compared("rows", linesOf(reading.rows), expected.rows);
    return rows.isEmpty() ? compared("left out", linesOf(reading.leftOut), expected.leftOut) : rows;
}

} // namespace perennial::test
