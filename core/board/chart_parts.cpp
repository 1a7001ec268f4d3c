// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/chart_parts.h"

#include "core/board/kpi_names.h"

namespace perennial::board
{

QString reasonOf(kpi::NoAnswer why, const session::Wording &wording)
{
    return reasonText(why, wording);
}

void addMonths(ChartSpec &spec, const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    for (std::size_t i = 0; i < months.size(); ++i) {
        const base::Month month = months.month(i);
        const bool yearBegins = i == 0 || month.month() == 1;
        spec.categories.push_back({formatter.shortMonth(month), yearBegins ? QString::number(month.year()) : QString(),
                                   formatter.monthYear(month)});
    }
    if (months.hasOpen()) {
        spec.openCategory = months.size() - 1;
        //: %1 is the month that is not over yet: June so far
        spec.openLabel =
            wording(QT_TRANSLATE_NOOP("wording", "%1 so far"), {formatter.monthName(months.month(months.size() - 1))});
    }
    spec.tableHeader = {wording(QT_TRANSLATE_NOOP("wording", "Month"))};
}

QString conventionsText(const kpi::Conventions &conventions, const session::Wording &wording)
{
    kpi::Conventions usual;
    usual.grossMargin = conventions.grossMargin; // the company's own figure, part of no preset
    usual.fiscalYearStartMonth = conventions.fiscalYearStartMonth;
    if (conventions == usual) {
        return QStringLiteral("Perennial");
    }
    return wording(QT_TRANSLATE_NOOP("wording", "own settings"));
}

QString sourceText(const Frame &frame, const Formatter &formatter)
{
    if (!frame.cutOff) {
        return frame.company;
    }
    const session::Wording &wording = formatter.wording();
    //: %1 company, %2 a date, %3 the name of a set of conventions
    return wording(QT_TRANSLATE_NOOP("wording", "%1 · Figures as of %2 · Conventions: %3"),
                   {frame.company, formatter.date(*frame.cutOff), conventionsText(frame.conventions, wording)});
}

QString accessibleText(const ChartSpec &spec, const QString &month, const QString &value,
                       const session::Wording &wording)
{
    //: for screen readers: %1 the chart's message, %2 what it draws, %3 the newest month, %4 its figure
    return wording(QT_TRANSLATE_NOOP("wording", "Chart. %1. %2. %3: %4."), {spec.title, spec.subtitle, month, value});
}

ChartSpec emptyChart(const QString &id, const QString &title, const QString &text, const Frame &frame,
                     const Formatter &formatter)
{
    ChartSpec spec;
    spec.id = id;
    spec.kind = ChartKind::Empty;
    spec.title = title;
    spec.emptyText = text;
    spec.source = sourceText(frame, formatter);
    //: for screen readers: %1 the name of an empty chart, %2 what would fill it
    spec.accessible = formatter.wording()(QT_TRANSLATE_NOOP("wording", "Empty chart. %1. %2"), {title, text});
    return spec;
}

} // namespace perennial::board
