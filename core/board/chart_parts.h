// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/report_view.h"

namespace perennial::board
{

/// The months as categories, with the open one marked.
void addMonths(ChartSpec &spec, const MonthsView &months, const Formatter &formatter);
/// One mark per month: the report's value times `factor`; `exact` writes it out, the reason stands where there is none.
template<class Exact>
ChartSeries seriesOf(const MonthsView &months, std::string_view id, double factor, const session::Wording &wording,
                     const Exact &exact);
/// Company, cut-off and conventions, as an export carries them.
QString sourceText(const Frame &frame, const Formatter &formatter);
/// `Perennial`, or that some setting differs from it.
QString conventionsText(const kpi::Conventions &conventions, const session::Wording &wording);
/// The figure of the newest month for screen readers, after title and subtitle.
QString accessibleText(const ChartSpec &spec, const QString &month, const QString &value,
                       const session::Wording &wording);
/// Makes the chart say why it is empty.
ChartSpec emptyChart(const QString &id, const QString &title, const QString &text, const Frame &frame,
                     const Formatter &formatter);
QString reasonOf(kpi::NoAnswer why, const session::Wording &wording);

template<class Exact>
ChartSeries seriesOf(const MonthsView &months, std::string_view id, double factor, const session::Wording &wording,
                     const Exact &exact)
{
    ChartSeries series;
    series.id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    for (std::size_t i = 0; i < months.size(); ++i) {
        const kpi::Value value = months.at(id, i);
        if (value.hasAnswer()) {
            const double number = value.number();
            series.marks.push_back({number == 0 ? 0.0 : number * factor, exact(number)});
        } else {
            series.marks.push_back({std::nullopt, reasonOf(value.why(), wording)});
        }
    }
    return series;
}

} // namespace perennial::board
