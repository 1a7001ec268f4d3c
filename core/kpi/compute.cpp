// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/catalogue.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

base::Outcome<std::vector<const Kpi *>> chosen(const std::vector<std::string> &only)
{
    std::vector<const Kpi *> kpis;
    for (const std::string &id : only) {
        if (!find(id))
            return base::Problem{base::ProblemCode::UnknownKpi, {id}};
    }
    for (const Kpi &kpi : allKpis()) {
        if (only.empty() || std::find(only.begin(), only.end(), kpi.definition.id) != only.end())
            kpis.push_back(&kpi);
    }
    return kpis;
}

/// BadPeriod unless each period begins on the day after the one before it.
base::Result checked(const std::vector<base::Period> &periods)
{
    for (std::size_t at = 0; at < periods.size(); ++at) {
        const base::Period &period = periods[at];
        if (period.last < period.first || (at > 0 && period.first != periods[at - 1].last + 1))
            return base::Problem{base::ProblemCode::BadPeriod, {period.first.toIso(), period.last.toIso()}};
    }
    return base::Done();
}

Series seriesOf(const Kpi &kpi, const Inputs &inputs, const Grouping &grouping, std::size_t group)
{
    Series series;
    series.group = grouping.name(group);
    const Timeline &timeline = inputs.timeline();
    series.points.resize(timeline.size());
    for (std::size_t period = 0; period < timeline.size(); ++period) {
        Point &point = series.points[period];
        point.period = timeline.periods()[period];
        point.value = shownValue(kpi, inputs, group, period);
        point.open = timeline.isOpen(period);
        if (kpi.detail)
            kpi.detail(inputs, group, period, point);
    }
    if (kpi.whole)
        kpi.whole(inputs, group, series);
    return series;
}

} // namespace

Value shownValue(const Kpi &kpi, const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value value = evaluate(kpi, inputs, group, period);
    const bool isMoney = kpi.definition.unit == Unit::Money || kpi.definition.unit == Unit::MoneyPerDay;
    return isMoney && value.hasAnswer() && !value.isExact() ? roundedMoney(value.number()) : value;
}

base::Outcome<Report> compute(const book::Book &book, const Request &request)
{
    const auto kpis = chosen(request.only);
    if (!kpis)
        return kpis.problem();
    if (const base::Result periods = checked(request.periods); !periods)
        return periods.problem();
    const auto grouping = Grouping::make(book, request);
    if (!grouping)
        return grouping.problem();
    const Inputs inputs(book, *grouping, request.conventions, request.periods);
    Report report;
    report.figures.reserve(kpis->size());
    for (const Kpi *kpi : *kpis) {
        Figure &figure = report.figures.emplace_back();
        figure.id = kpi->definition.id;
        figure.unit = kpi->definition.unit;
        figure.direction = kpi->definition.direction;
        for (std::size_t group = 0; group < grouping->size(); ++group)
            figure.series.push_back(seriesOf(*kpi, inputs, *grouping, group));
    }
    report.warnings = inputs.warnings();
    report.warnings.insert(report.warnings.end(), book.warnings.begin(), book.warnings.end());
    return report;
}

} // namespace perennial::kpi
