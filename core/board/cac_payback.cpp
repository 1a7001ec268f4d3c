// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/axis.h"
#include "core/board/chart_parts.h"
#include "core/board/charts.h"

#include <algorithm>

namespace perennial::board
{

namespace
{

constexpr std::size_t recentMonths = 3;
/// A change of the three-month mean by this share is worth a word.
constexpr double noticeable = 0.1;

/// The mean of the answers in first <= i < last; nothing without any.
std::optional<double> meanOf(const MonthsView &months, std::size_t first, std::size_t last)
{
    double sum = 0;
    int answers = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (const std::optional<double> value = months.number("cac_payback", i)) {
            sum += *value;
            ++answers;
        }
    }
    return answers > 0 ? std::optional(sum / answers) : std::nullopt;
}

/// The newest three months against the three before, as a share; 0 when there are not six.
double changeOf(const MonthsView &months)
{
    const std::size_t closed = months.closed();
    if (closed < 2 * recentMonths) {
        return 0;
    }
    const auto now = meanOf(months, closed - recentMonths, closed);
    const auto before = meanOf(months, closed - 2 * recentMonths, closed - recentMonths);
    return now && before && *before > 0 ? *now / *before - 1 : 0;
}

QString message(const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    if (months.closed() == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "No month is complete yet"));
    }
    const std::optional<double> newest = months.number("cac_payback", months.closed() - 1);
    if (!newest) {
        return wording(QT_TRANSLATE_NOOP("wording", "No payback in the last month: nothing new was sold"));
    }
    if (*newest == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "The last month's new customers cost no acquisition spend"));
    }
    const QString figure = formatter.number(*newest, 1);
    const double change = changeOf(months);
    if (change > noticeable) {
        //: %1 is a number of months with one decimal
        return wording(QT_TRANSLATE_NOOP("wording", "Payback is getting longer: now %1 months"), {figure});
    }
    if (change < -noticeable) {
        //: %1 is a number of months with one decimal
        return wording(QT_TRANSLATE_NOOP("wording", "Payback is getting shorter: now %1 months"), {figure});
    }
    if (*newest > paybackTarget) {
        //: %1 is a number of months with one decimal
        return wording(QT_TRANSLATE_NOOP("wording", "Payback takes longer than its target: %1 months"), {figure});
    }
    //: %1 is a number of months with one decimal
    return wording(QT_TRANSLATE_NOOP("wording", "A customer is paid back after %1 months"), {figure});
}

QString emptyText(kpi::NoAnswer why, const session::Wording &wording)
{
    if (why == kpi::NoAnswer::NoSpendData) {
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your advertising and sales spend, for example "
                                                    "from Google Ads, to see how fast acquisition pays back."));
    }
    if (why == kpi::NoAnswer::NoSubscriptionData) {
        return wording(QT_TRANSLATE_NOOP("wording", "Import exports of your subscriptions and of your spend to see how "
                                                    "fast acquisition pays back."));
    }
    return reasonOf(why, wording);
}

void addTicks(ChartSpec &spec, const MonthsView &months, const Formatter &formatter)
{
    double highest = paybackTarget;
    for (std::size_t i = 0; i < months.size(); ++i) {
        highest = std::max(highest, months.orZero("cac_payback", i));
    }
    const std::vector<double> ticks = roundTicks(0, highest);
    const int decimals = decimalsOf(ticks);
    for (const double tick : ticks) {
        spec.ticks.push_back({tick, formatter.number(tick, decimals)});
    }
    spec.target = Target{paybackTarget, formatter.wording()(QT_TRANSLATE_NOOP("wording", "Target %1"),
                                                            {formatter.number(paybackTarget, 0)})};
}

QString subtitle(const MonthsView &months, const Frame &frame, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const QString span = formatter.span({months.month(0), months.month(months.size() - 1)});
    if (frame.conventions.grossMargin >= 1) {
        //: %1 the months that are shown
        return wording(QT_TRANSLATE_NOOP("wording", "CAC payback in months, no gross margin entered · %1"), {span});
    }
    //: %1 a percentage, %2 the months that are shown
    return wording(QT_TRANSLATE_NOOP("wording", "CAC payback in months, gross margin %1 · %2"),
                   {formatter.percent(frame.conventions.grossMargin, 0), span});
}

} // namespace

ChartSpec cacPayback(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const QString id = QStringLiteral("cac-payback");
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(report, frame);
    if (!months.hasAnyAnswer("cac_payback")) {
        return emptyChart(id, wording(QT_TRANSLATE_NOOP("wording", "CAC payback")),
                          emptyText(months.why("cac_payback"), wording), frame, formatter);
    }
    ChartSpec spec;
    spec.id = id;
    spec.kind = ChartKind::Line;
    addMonths(spec, months, formatter);
    ChartSeries series =
        seriesOf(months, "cac_payback", 1, wording, [&](double value) { return formatter.months(value); });
    series.name = wording(QT_TRANSLATE_NOOP("wording", "CAC payback"));
    spec.series.push_back(std::move(series));
    addTicks(spec, months, formatter);
    spec.title = message(months, formatter);
    spec.subtitle = subtitle(months, frame, formatter);
    spec.source = sourceText(frame, formatter);
    const std::size_t newest = months.newest();
    const std::optional<double> value = months.number("cac_payback", newest);
    spec.lastLabel = value ? formatter.number(*value, 1) : QString();
    spec.accessible = accessibleText(spec, formatter.monthYear(months.month(newest)),
                                     value ? formatter.months(*value) : QStringLiteral("–"), wording);
    return spec;
}

} // namespace perennial::board
