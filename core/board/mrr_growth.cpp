// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/axis.h"
#include "core/board/chart_parts.h"
#include "core/board/charts.h"
#include "core/board/mrr_message.h"

#include <algorithm>
#include <cmath>

namespace perennial::board
{

namespace
{

struct MovementRow {
    std::string_view id;
    const char *name;
    Role role;
    double sign;
};

/// Stacked from zero outwards in this order.
constexpr MovementRow movementRows[] = {
    {"mrr_new", QT_TRANSLATE_NOOP("wording", "New"), Role::New, 1},
    {"mrr_expansion", QT_TRANSLATE_NOOP("wording", "Expansion"), Role::Expansion, 1},
    {"mrr_reactivation", QT_TRANSLATE_NOOP("wording", "Reactivation"), Role::Reactivation, 1},
    {"mrr_contraction", QT_TRANSLATE_NOOP("wording", "Contraction"), Role::Contraction, -1},
    {"mrr_churn", QT_TRANSLATE_NOOP("wording", "Churn"), Role::Churn, -1},
    {"mrr_fx", QT_TRANSLATE_NOOP("wording", "Currency"), Role::Currency, 1},
};

/// The lowest and highest end of any column, in minor units.
std::pair<double, double> reachOf(const MonthsView &months)
{
    double low = 0;
    double high = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        double up = 0;
        double down = 0;
        for (const MovementRow &row : movementRows) {
            const double value = row.sign * months.orZero(row.id, i);
            (value > 0 ? up : down) += value;
        }
        high = std::max(high, up);
        low = std::min(low, down);
    }
    return {low, high};
}

bool neverMoves(const MonthsView &months, std::string_view id)
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months.orZero(id, i) != 0) {
            return false;
        }
    }
    return true;
}

void addMoneyTicks(ChartSpec &spec, double low, double high, const Formatter &formatter)
{
    const std::vector<double> ticks = roundTicks(low, high);
    const int decimals = decimalsOf(ticks);
    for (const double tick : ticks) {
        spec.ticks.push_back({tick, formatter.number(tick, decimals, Signed::Always)});
    }
}

QString netOf(const MonthsView &months, std::size_t i, const Formatter &formatter)
{
    double net = 0;
    for (const MovementRow &row : movementRows) {
        net += row.sign * months.orZero(row.id, i);
    }
    return formatter.money(net, Cents::Rounded, Signed::Always);
}

} // namespace

ChartSpec mrrGrowth(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const QString id = QStringLiteral("mrr-growth");
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(report, frame);
    const QString name = wording(QT_TRANSLATE_NOOP("wording", "MRR growth"));
    if (!months.hasAnyAnswer("mrr_new")) {
        const kpi::NoAnswer why = months.why("mrr_new");
        const bool nothing = why == kpi::NoAnswer::NoSubscriptionData;
        return emptyChart(id, name,
                          nothing ? wording(QT_TRANSLATE_NOOP("wording", "Import an export of your subscriptions, for "
                                                                         "example from Stripe, to see how MRR grows."))
                                  : reasonOf(why, wording),
                          frame, formatter);
    }
    ChartSpec spec;
    spec.id = id;
    spec.kind = ChartKind::StackedColumns;
    const auto [low, high] = reachOf(months);
    const AxisUnit unit = formatter.moneyUnit(std::max(-low, high));
    const double perUnit = 1 / (unit.divisor * static_cast<double>(frame.currency.minorPerMajor()));
    addMonths(spec, months, formatter);
    for (const MovementRow &row : movementRows) {
        if (row.role == Role::Currency && neverMoves(months, row.id)) {
            continue;
        }
        ChartSeries series = seriesOf(months, row.id, row.sign * perUnit, wording, [&](double minor) {
            return formatter.money(row.sign * minor, Cents::Shown, Signed::Always);
        });
        series.name = wording(row.name);
        series.role = row.role;
        spec.series.push_back(std::move(series));
    }
    addMoneyTicks(spec, low * perUnit, high * perUnit, formatter);
    spec.title = mrrMessage(months, formatter);
    //: %1 the unit (k €), %2 the months
    spec.subtitle = wording(QT_TRANSLATE_NOOP("wording", "MRR movements per month, %1 · %2"),
                            {unit.name, formatter.span({months.month(0), months.month(months.size() - 1)})});
    spec.source = sourceText(frame, formatter);
    const std::size_t newest = months.newest();
    spec.accessible =
        accessibleText(spec, formatter.monthYear(months.month(newest)), netOf(months, newest, formatter), wording);
    return spec;
}

} // namespace perennial::board
