// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/axis.h"
#include "core/board/chart_parts.h"
#include "core/board/charts.h"
#include "core/board/churn_message.h"

#include <algorithm>

namespace perennial::board
{

namespace
{

struct PartRow {
    std::string_view id;
    const char *name;
    Role role;
};

constexpr PartRow partRows[] = {
    {"customer_churn_rate_voluntary", QT_TRANSLATE_NOOP("wording", "Voluntary"), Role::Voluntary},
    {"customer_churn_rate_involuntary", QT_TRANSLATE_NOOP("wording", "Involuntary"), Role::Involuntary},
    {"customer_churn_rate_unknown", QT_TRANSLATE_NOOP("wording", "Unknown"), Role::Unknown},
};

bool neverSeen(const MonthsView &months, std::string_view id)
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months.orZero(id, i) != 0) {
            return false;
        }
    }
    return true;
}

double highestRate(const MonthsView &months)
{
    double highest = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        highest = std::max(highest, months.orZero("customer_churn_rate", i));
    }
    return highest;
}

QString emptyText(kpi::NoAnswer why, const session::Wording &wording)
{
    if (why == kpi::NoAnswer::NoSubscriptionData) {
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your subscriptions with their ends, for "
                                                    "example from Stripe, to see who leaves and why."));
    }
    return reasonOf(why, wording);
}

void addParts(ChartSpec &spec, const MonthsView &months, const Formatter &formatter)
{
    for (const PartRow &row : partRows) {
        if (row.role == Role::Unknown && neverSeen(months, row.id)) {
            continue;
        }
        ChartSeries series = seriesOf(months, row.id, 100, formatter.wording(),
                                      [&](double fraction) { return formatter.percent(fraction, 2); });
        series.name = formatter.wording()(row.name);
        series.role = row.role;
        spec.series.push_back(std::move(series));
    }
}

void addTicks(ChartSpec &spec, double highest, const Formatter &formatter)
{
    const std::vector<double> ticks = roundTicks(0, std::max(highest, churnTarget) * 100);
    const int decimals = decimalsOf(ticks);
    for (const double tick : ticks) {
        spec.ticks.push_back({tick, formatter.percent(tick / 100, decimals)});
    }
    //: on a target line: %1 is the figure, 2.5 %
    spec.target = Target{churnTarget * 100, formatter.wording()(QT_TRANSLATE_NOOP("wording", "Target %1"),
                                                                {formatter.percent(churnTarget)})};
}

} // namespace

ChartSpec churnSplit(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const QString id = QStringLiteral("churn-split");
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(report, frame);
    if (!months.hasAnyAnswer("customer_churn_rate")) {
        return emptyChart(id, wording(QT_TRANSLATE_NOOP("wording", "Customer churn")),
                          emptyText(months.why("customer_churn_rate"), wording), frame, formatter);
    }
    ChartSpec spec;
    spec.id = id;
    spec.kind = ChartKind::StackedColumns;
    addMonths(spec, months, formatter);
    addParts(spec, months, formatter);
    addTicks(spec, highestRate(months), formatter);
    spec.title = churnMessage(months, wording);
    const QString span = formatter.span({months.month(0), months.month(months.size() - 1)});
    spec.subtitle = frame.conventions.churnDenominator == kpi::ChurnDenominator::Start
                        ? wording(QT_TRANSLATE_NOOP("wording", "Customer churn per month, % of the customers at the "
                                                               "month's start · %1"),
                                  {span})
                        : wording(QT_TRANSLATE_NOOP("wording", "Customer churn per month, % of the customers at the "
                                                               "month's start and the new ones · %1"),
                                  {span});
    spec.source = sourceText(frame, formatter);
    const std::size_t newest = months.newest();
    const std::optional<double> rate = months.number("customer_churn_rate", newest);
    spec.accessible = accessibleText(spec, formatter.monthYear(months.month(newest)),
                                     rate ? formatter.percent(*rate) : QStringLiteral("–"), wording);
    return spec;
}

} // namespace perennial::board
