// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/chart_parts.h"
#include "core/board/charts.h"

#include <algorithm>

namespace perennial::board
{

namespace
{

constexpr std::int32_t monthsShown = 3;

struct StageRow {
    std::string_view id;
    const char *name;
};

constexpr StageRow stageRows[] = {
    {"visits", QT_TRANSLATE_NOOP("wording", "Visits")},
    {"signups", QT_TRANSLATE_NOOP("wording", "Sign-ups")},
    {"qualified", QT_TRANSLATE_NOOP("wording", "Qualified")},
    {"demo", QT_TRANSLATE_NOOP("wording", "Demo")},
    {"won", QT_TRANSLATE_NOOP("wording", "Won")},
    {"promoters", QT_TRANSLATE_NOOP("wording", "Promoters")},
};

QString nameOfStage(std::string_view id, const session::Wording &wording)
{
    for (const StageRow &row : stageRows) {
        if (row.id == id) {
            return wording(row.name);
        }
    }
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// Small conversions need their decimal, large ones do not: 3.3 %, 41 %
QString conversionText(double fraction, const Formatter &formatter)
{
    return formatter.percent(fraction, fraction < 0.0995 ? 1 : 0);
}

/// `Q2 2025` when the months are a quarter of the calendar's year, else the months.
QString spanText(Span span, const Formatter &formatter)
{
    const bool quarter = span.last - span.first == 2 && span.first.month() % 3 == 1;
    if (!quarter) {
        return formatter.span(span);
    }
    //: a quarter of a year: %1 its number, %2 the year
    return formatter.wording()(QT_TRANSLATE_NOOP("wording", "Q%1 %2"),
                               {QString::number((span.first.month() + 2) / 3), QString::number(span.first.year())});
}

const kpi::Point *funnelPoint(const kpi::Report &report)
{
    const kpi::Figure *figure = report.find("funnel");
    if (!figure) {
        return nullptr;
    }
    for (const kpi::Series &series : figure->series) {
        if (!series.group && !series.points.empty()) {
            return &series.points.back();
        }
    }
    return nullptr;
}

bool counts(const kpi::Stage &stage)
{
    return stage.count.hasAnswer() && stage.count.number() > 0;
}

std::vector<FunnelStage> stagesOf(const kpi::Point &point, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    std::vector<FunnelStage> stages;
    for (std::size_t i = 0; i < point.stages.size(); ++i) {
        const kpi::Stage &stage = point.stages[i];
        FunnelStage drawn;
        drawn.name = nameOfStage(stage.id, wording);
        drawn.bottleneck = stage.bottleneck;
        drawn.countText = QStringLiteral("–");
        if (stage.count.hasAnswer()) {
            drawn.count = stage.count.number();
            drawn.countText = formatter.count(*drawn.count);
        }
        if (i + 1 < point.stages.size() && stage.toNext.hasAnswer()) {
            drawn.toNext = conversionText(stage.toNext.number(), formatter);
        }
        if (stage.bottleneck && stage.usualToNext.hasAnswer()) {
            //: beside a conversion: the mean of the months before, short
            drawn.note = wording(QT_TRANSLATE_NOOP("wording", "(avg. %1)"),
                                 {conversionText(stage.usualToNext.number(), formatter)});
        }
        stages.push_back(std::move(drawn));
    }
    return stages;
}

QString message(const kpi::Point &point, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    if (point.open) {
        return wording(QT_TRANSLATE_NOOP("wording", "No month is complete yet"));
    }
    for (std::size_t i = 0; i + 1 < point.stages.size(); ++i) {
        const kpi::Stage &stage = point.stages[i];
        if (!stage.bottleneck || !stage.toNext.hasAnswer()) {
            continue;
        }
        const QString from = nameOfStage(stage.id, wording);
        const QString to = nameOfStage(point.stages[i + 1].id, wording);
        const QString now = conversionText(stage.toNext.number(), formatter);
        const bool below = stage.usualToNext.hasAnswer() && stage.toNext.number() < stage.usualToNext.number();
        if (below) {
            //: %1 and %2 two stages of the funnel, %3 and %4 percentages
            return wording(QT_TRANSLATE_NOOP("wording", "Bottleneck: %1 – %2, %3 instead of %4"),
                           {from, to, now, conversionText(stage.usualToNext.number(), formatter)});
        }
        //: %1 and %2 two stages of the funnel, %3 a percentage
        return wording(QT_TRANSLATE_NOOP("wording", "Bottleneck: %1 – %2, %3"), {from, to, now});
    }
    return wording(QT_TRANSLATE_NOOP("wording", "No step of the funnel stands out as a bottleneck"));
}

QString emptyText(const kpi::Point *point, const session::Wording &wording)
{
    const bool known = point && std::any_of(point->stages.begin(), point->stages.end(),
                                            [](const kpi::Stage &stage) { return stage.count.hasAnswer(); });
    if (known) {
        return wording(QT_TRANSLATE_NOOP("wording", "Nobody entered the funnel in these months."));
    }
    return wording(QT_TRANSLATE_NOOP("wording",
                                     "Import exports of your web traffic and of your deals, for example from "
                                     "Google Analytics and HubSpot, to see where the funnel leaks."));
}

} // namespace

std::optional<Span> funnelMonths(const Frame &frame)
{
    const kpi::Report none;
    const MonthsView months(none, frame); // for its calendar alone
    if (months.size() == 0) {
        return std::nullopt;
    }
    if (months.closed() == 0) {
        return Span{months.month(0), months.month(0)};
    }
    const base::Month last = months.month(months.closed() - 1);
    return Span{std::max(months.month(0), last - (monthsShown - 1)), last};
}

kpi::Request funnelRequest(const Frame &frame)
{
    kpi::Request request;
    request.only = {"funnel"};
    request.conventions = frame.conventions;
    if (const std::optional<Span> span = funnelMonths(frame)) {
        const std::string label = span->first.toIso() + ".." + span->last.toIso();
        request.periods = {{span->first.firstDay(), span->last.lastDay(), label}};
    }
    return request;
}

ChartSpec funnelChart(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const QString id = QStringLiteral("funnel");
    const Formatter formatter(wording, frame.currency);
    const kpi::Point *point = funnelPoint(report);
    const std::optional<Span> span = funnelMonths(frame);
    const bool empty = !point || !span || std::none_of(point->stages.begin(), point->stages.end(), counts);
    if (empty) {
        return emptyChart(id, wording(QT_TRANSLATE_NOOP("wording", "Sales funnel")), emptyText(point, wording), frame,
                          formatter);
    }
    ChartSpec spec;
    spec.id = id;
    spec.kind = ChartKind::Funnel;
    spec.stages = stagesOf(*point, formatter);
    spec.title = message(*point, formatter);
    //: %1 the months or the quarter
    spec.subtitle = wording(
        QT_TRANSLATE_NOOP("wording", "Sales funnel, count and conversion to the next stage, bars not to scale · %1"),
        {spanText(*span, formatter)});
    if (point->open) {
        spec.openLabel = wording(QT_TRANSLATE_NOOP("wording", "%1 so far"), {formatter.monthName(span->last)});
    }
    spec.tableHeader = {wording(QT_TRANSLATE_NOOP("wording", "Stage")), wording(QT_TRANSLATE_NOOP("wording", "Count")),
                        wording(QT_TRANSLATE_NOOP("wording", "To the next stage"))};
    spec.source = sourceText(frame, formatter);
    spec.accessible = accessibleText(spec, spec.stages.front().name, spec.stages.front().countText, wording);
    return spec;
}

} // namespace perennial::board
