// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables.h"

#include "core/kpi/presets.h"

#include <algorithm>

namespace perennial::app
{

QString alignedText(const std::vector<QStringList> &rows, qsizetype firstNumber)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            qsizetype &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            if (i > 0)
                line += QLatin1String("  ");
            line += i >= firstNumber ? row[i].rightJustified(width) : row[i].leftJustified(width);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

std::vector<QStringList> conventionRows(const kpi::Conventions &conventions)
{
    const std::string_view preset = kpi::presetOf(conventions);
    std::vector<QStringList> rows{
        {QStringLiteral("preset"), QString::fromUtf8(preset.data(), static_cast<qsizetype>(preset.size()))}};
    for (const auto &[key, value] : kpi::toPairs(conventions))
        rows.push_back({QString::fromStdString(key), QString::fromStdString(value)});
    return rows;
}

QString tableOf(const std::vector<store::ImportRecord> &imports, const session::Wording &wording)
{
    const auto word = [&](const char *text) { return wording(text); };
    std::vector<QStringList> rows = {
        {word(QT_TRANSLATE_NOOP("wording", "No.")), word(QT_TRANSLATE_NOOP("wording", "File")),
         word(QT_TRANSLATE_NOOP("wording", "Recipe")), word(QT_TRANSLATE_NOOP("wording", "As of")),
         word(QT_TRANSLATE_NOOP("wording", "Read")), word(QT_TRANSLATE_NOOP("wording", "Accepted")),
         word(QT_TRANSLATE_NOOP("wording", "Unchanged")), word(QT_TRANSLATE_NOOP("wording", "Skipped")),
         word(QT_TRANSLATE_NOOP("wording", "Rejected")), word(QT_TRANSLATE_NOOP("wording", "Replaced"))}};
    for (const store::ImportRecord &record : imports) {
        const store::ImportCounts &counts = record.counts;
        QStringList row = {record.id > 0 ? QString::number(record.id) : QStringLiteral("-"),
                           QString::fromStdString(record.header.file), QString::fromStdString(record.header.recipe),
                           QString::fromStdString(record.header.asOf.toIso())};
        for (const std::int64_t count :
             {counts.read, counts.accepted, counts.unchanged, counts.skipped, counts.rejected, counts.replaced})
            row.append(wording.locale().toString(qlonglong(count)));
        if (record.state == store::ImportState::Undone)
            row.append(word(QT_TRANSLATE_NOOP("wording", "taken back")));
        rows.push_back(row);
    }
    return alignedText(rows, 4);
}

} // namespace perennial::app
