// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board_figures.h"

#include "core/board/kpi_names.h"

#include <cmath>

namespace perennial::board
{

namespace
{

QString text(const MonthsView &months, std::string_view id, kpi::Unit unit, const Formatter &formatter)
{
    const kpi::Value value = months.at(id, months.newest());
    if (unit == kpi::Unit::Money && value.hasAnswer()) {
        return formatter.money(value.number());
    }
    return valueText(value, unit, formatter);
}

QString lossText(const MonthsView &months, std::string_view id, const Formatter &formatter)
{
    const kpi::Value value = months.at(id, months.newest());
    return value.hasAnswer() ? formatter.money(-value.number()) : QStringLiteral("–");
}

/// `9 of 391`: the customers who left and those there were to lose.
QString lostText(const MonthsView &months, const Formatter &formatter)
{
    const std::size_t newest = months.newest();
    const std::optional<double> lost = months.number("churned_customers", newest);
    const double rate = months.orZero("customer_churn_rate", newest);
    if (!lost) {
        return QStringLiteral("–");
    }
    if (*lost == 0 || rate <= 0) {
        return formatter.count(*lost);
    }
    //: %1 customers who left of %2 customers
    return formatter.wording()(QT_TRANSLATE_NOOP("wording", "%1 of %2"),
                               {formatter.count(*lost), formatter.count(std::round(*lost / rate))});
}

} // namespace

std::vector<BoardRow> growthFigures(const MonthsView &months, const Formatter &formatter)
{
    using kpi::Unit;
    const session::Wording &wording = formatter.wording();
    std::vector<BoardRow> rows{
        {wording(QT_TRANSLATE_NOOP("wording", "MRR")), text(months, "mrr", Unit::Money, formatter), true},
        {nameOfKpi("mrr_growth_rate", wording), text(months, "mrr_growth_rate", Unit::Percent, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "New")), text(months, "mrr_new", Unit::Money, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "Expansion")), text(months, "mrr_expansion", Unit::Money, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "Reactivation")),
         text(months, "mrr_reactivation", Unit::Money, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "Contraction")), lossText(months, "mrr_contraction", formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "Churn")), lossText(months, "mrr_churn", formatter)},
    };
    if (months.orZero("mrr_fx", months.newest()) != 0) {
        rows.push_back(
            {wording(QT_TRANSLATE_NOOP("wording", "Currency")), text(months, "mrr_fx", Unit::Money, formatter)});
    }
    return rows;
}

std::vector<BoardRow> churnFigures(const MonthsView &months, const Formatter &formatter)
{
    using kpi::Unit;
    const session::Wording &wording = formatter.wording();
    const auto rate = [&](std::string_view id) { return text(months, id, Unit::Percent, formatter); };
    return {
        {nameOfKpi("customer_churn_rate", wording), rate("customer_churn_rate"), true},
        {wording(QT_TRANSLATE_NOOP("wording", "Voluntary")), rate("customer_churn_rate_voluntary")},
        {wording(QT_TRANSLATE_NOOP("wording", "Involuntary")), rate("customer_churn_rate_involuntary")},
        {wording(QT_TRANSLATE_NOOP("wording", "Unknown")), rate("customer_churn_rate_unknown")},
        {nameOfKpi("churned_customers", wording), lostText(months, formatter)},
        {nameOfKpi("mrr_churn", wording), text(months, "mrr_churn", Unit::Money, formatter)},
    };
}

std::vector<BoardRow> paybackFigures(const MonthsView &months, const Frame &frame, const Formatter &formatter)
{
    using kpi::Unit;
    const session::Wording &wording = formatter.wording();
    const double margin = frame.conventions.grossMargin;
    return {
        {nameOfKpi("cac_payback", wording), text(months, "cac_payback", Unit::Months, formatter), true},
        {nameOfKpi("acquisition_spend", wording), text(months, "acquisition_spend", Unit::Money, formatter)},
        {nameOfKpi("new_customers", wording), text(months, "new_customers", Unit::Count, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "CAC")), text(months, "cac", Unit::Money, formatter)},
        {nameOfKpi("mrr_new", wording), text(months, "mrr_new", Unit::Money, formatter)},
        {wording(QT_TRANSLATE_NOOP("wording", "Gross margin")),
         margin < 1 ? formatter.percent(margin, 0) : wording(QT_TRANSLATE_NOOP("wording", "not entered"))},
    };
}

std::vector<BoardRow> funnelFigures(const ChartSpec &chart)
{
    std::vector<BoardRow> rows;
    for (const FunnelStage &stage : chart.stages) {
        rows.push_back({stage.name, stage.countText, stage.bottleneck});
    }
    return rows;
}

} // namespace perennial::board
