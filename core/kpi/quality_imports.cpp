// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <algorithm>
#include <array>

namespace perennial::kpi
{

namespace
{

constexpr int oldDays = 45;

/// A later import of the same columns that brought as many rows as were rejected, or the whole file again.
bool isMended(const QualityImport &import, std::span<const QualityImport> imports)
{
    return std::any_of(imports.begin(), imports.end(), [&](const QualityImport &later) {
        return later.id > import.id && later.dataset == import.dataset && later.header == import.header &&
               (later.read == import.rejected || (later.file == import.file && later.read >= import.read));
    });
}

void rejectedRows(const QualityContext &context, QualityReport &report)
{
    for (const QualityImport &import : context.imports) {
        if (import.rejected == 0 || isMended(import, context.imports))
            continue;
        const std::string_view about = facts::specOf(import.dataset).name;
        for (const auto &[line, column] : import.rejects)
            report.add(about, [&, at = line, in = column] {
                FindingRow row;
                row.dataset = import.dataset;
                row.field = in;
                row.file = import.file;
                row.line = at;
                return row;
            });
        report.addUnlisted(about, import.rejected - static_cast<std::int64_t>(import.rejects.size()));
    }
}

FindingRow cutOffRow(const QualityContext &context)
{
    FindingRow row;
    row.dataset = facts::Dataset::Subscriptions;
    row.value = context.cutOff();
    for (const QualityImport &import : context.imports) {
        if (import.asOf == context.cutOff()) {
            row.dataset = import.dataset;
            row.file = import.file;
        }
    }
    return row;
}

void openMonth(const QualityContext &context, QualityReport &report)
{
    const auto day = context.book.cutOff;
    if (day && *day < day->monthOf().lastDay())
        report.add(day->toIso(), [&] { return cutOffRow(context); });
}

void oldData(const QualityContext &context, QualityReport &report)
{
    const auto day = context.book.cutOff;
    if (day && context.today - *day > oldDays)
        report.add(day->toIso(), [&] { return cutOffRow(context); });
}

const std::array kinds{
    QualityKind{"rejected_rows", Severity::Error, About::Dataset, {}, rejectedRows},
    QualityKind{"old_data", Severity::Warning, About::Day, touched::recent, oldData},
    QualityKind{"open_month", Severity::Notice, About::Day, touched::recent, openMonth},
};

} // namespace

std::span<const QualityKind> importKinds()
{
    return kinds;
}

} // namespace perennial::kpi
