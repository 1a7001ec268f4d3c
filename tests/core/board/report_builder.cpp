// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/board/report_builder.h"

#include <cmath>

namespace perennial::test
{

base::Month january2025()
{
    return *base::Month::fromYm(2025, 1);
}

ReportBuilder::ReportBuilder(int months)
    : m_months(months)
{
    frame.company = QStringLiteral("Nordlicht GmbH");
    frame.currency = *base::Currency::fromCode("EUR");
    frame.span = {january2025(), january2025() + (months - 1)};
    frame.cutOff = frame.span.last.lastDay();
}

ReportBuilder &ReportBuilder::set(std::string_view id, std::vector<double> values, kpi::NoAnswer why)
{
    kpi::Figure figure;
    figure.id = id;
    kpi::Series series;
    for (int i = 0; i < m_months; ++i) {
        const base::Month month = january2025() + i;
        kpi::Point point;
        point.period = {month.firstDay(), month.lastDay(), month.toIso()};
        const double value = static_cast<std::size_t>(i) < values.size() ? values[static_cast<std::size_t>(i)] : NAN;
        point.value = std::isnan(value) ? kpi::Value::none(why) : kpi::Value::real(value);
        series.points.push_back(point);
    }
    figure.series.push_back(series);
    m_report.figures.push_back(figure);
    return *this;
}

ReportBuilder &ReportBuilder::losses(double customers, const std::vector<std::vector<double>> &lost)
{
    std::vector<double> all;
    std::vector<double> rate;
    std::vector<double> parts[3];
    for (const std::vector<double> &month : lost) {
        all.push_back(month[0] + month[1] + month[2]);
        rate.push_back(all.back() / customers);
        for (std::size_t i = 0; i < 3; ++i) {
            parts[i].push_back(month[i] / customers);
        }
    }
    set("churned_customers", all);
    set("customer_churn_rate", rate);
    set("customer_churn_rate_voluntary", parts[0]);
    set("customer_churn_rate_involuntary", parts[1]);
    return set("customer_churn_rate_unknown", parts[2]);
}

ReportBuilder &ReportBuilder::cutOff(const char *iso)
{
    frame.cutOff = base::Date::fromIso(iso);
    return *this;
}

ReportBuilder &ReportBuilder::funnel(std::vector<kpi::Stage> stages, bool open)
{
    kpi::Point point;
    point.stages = std::move(stages);
    point.open = open;
    kpi::Figure figure;
    figure.id = "funnel";
    figure.series = {{std::nullopt, {point}}};
    m_report.figures.push_back(figure);
    return *this;
}

QString plain(QString text)
{
    text.replace(QChar(0x202F), u' ');
    text.replace(QChar(0x00A0), u' ');
    return text;
}

QStringList linesOf(const board::ChartSpec &spec)
{
    QStringList lines{spec.title, spec.subtitle};
    if (spec.kind == board::ChartKind::Empty) {
        return {QLatin1String("empty: ") + spec.title, spec.emptyText};
    }
    QStringList ticks;
    for (const board::Tick &tick : spec.ticks) {
        ticks << tick.label;
    }
    if (!ticks.isEmpty()) {
        lines << QLatin1String("ticks ") + ticks.join(QLatin1String(", "));
    }
    if (spec.target) {
        lines << spec.target->label;
    }
    for (const QStringList &row : spec.table()) {
        lines << row.join(QLatin1String(" | "));
    }
    for (QString &line : lines) {
        line = plain(line);
    }
    return lines;
}

} // namespace perennial::test
