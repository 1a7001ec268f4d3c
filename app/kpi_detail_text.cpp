// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_details.h"
#include "app/tables.h"
#include "core/board/kpi_names.h"
#include "core/board/part_names.h"

#include <algorithm>

namespace perennial::app
{

namespace
{

class DetailTables
{
public:
    DetailTables(const kpi::Figure &figure, const board::Formatter &formatter)
        : m_figure(figure)
        , m_formatter(formatter)
    {
    }

    QString of(const kpi::Series &series)
    {
        m_text.clear();
        m_group = series.group ? QStringLiteral(" · ") + QString::fromStdString(*series.group) : QString();
        if (!series.cohorts.empty())
            add(cohorts(series), {});
        if (const kpi::Point *point = last(series, hasStageDetails))
            add(stages(*point), point);
        if (const kpi::Point *point = last(series, [](const auto &one) { return !one.customers.empty(); }))
            add(customers(*point), point);
        if (const kpi::Point *point = last(series, [](const auto &one) { return !one.forecast.empty(); }))
            add(forecast(*point), point);
        if (const kpi::Point *point = last(series, [](const auto &one) { return one.pattern.has_value(); }))
            add(pattern(*point->pattern), point);
        return m_text;
    }

private:
    using Rows = std::vector<QStringList>;

    template<class Has>
    static const kpi::Point *last(const kpi::Series &series, const Has &has)
    {
        const auto at = std::find_if(series.points.rbegin(), series.points.rend(), has);
        return at == series.points.rend() ? nullptr : &*at;
    }

    static bool hasStageDetails(const kpi::Point &point)
    {
        return std::any_of(point.stages.begin(), point.stages.end(), [](const kpi::Stage &stage) {
            return stage.medianDays.hasAnswer() || stage.openValue.hasAnswer();
        });
    }

    void add(const Rows &rows, const kpi::Point *point)
    {
        m_text += u'\n' + board::nameOfKpi(m_figure.id, m_formatter.wording()) + m_group;
        if (point)
            m_text += QLatin1String(", ") + QString::fromStdString(point->period.label);
        m_text += u'\n' + alignedText(rows, 1);
    }

    QString word(const char *text) const { return m_formatter.wording()(text); }
    QString text(const kpi::Value &value, kpi::Unit unit) const { return board::valueText(value, unit, m_formatter); }

    Rows cohorts(const kpi::Series &series) const
    {
        std::size_t longest = 0;
        for (const kpi::Cohort &cohort : series.cohorts)
            longest = std::max(longest, cohort.values.size());
        Rows rows{{QString(), word(QT_TRANSLATE_NOOP("wording", "Size"))}};
        for (std::size_t since = 0; since < longest; ++since)
            rows.front() << QString::number(since);
        for (const kpi::Cohort &cohort : series.cohorts)
            rows.push_back(row(QString::fromStdString(cohort.month.toIso()), cohort));
        if (!series.average.values.empty())
            rows.push_back(row(word(QT_TRANSLATE_NOOP("wording", "Average")), series.average));
        return rows;
    }

    QStringList row(const QString &name, const kpi::Cohort &cohort) const
    {
        QStringList cells{name, text(cohort.size, sizeUnitOf(m_figure))};
        for (const kpi::Value &value : cohort.values)
            cells << (value.hasAnswer() ? text(value, m_figure.unit) : QString());
        return cells;
    }

    Rows stages(const kpi::Point &point) const
    {
        Rows rows{{QString(), word(QT_TRANSLATE_NOOP("wording", "Reached")),
                   word(QT_TRANSLATE_NOOP("wording", "To the next stage")),
                   word(QT_TRANSLATE_NOOP("wording", "Days in it, median")),
                   word(QT_TRANSLATE_NOOP("wording", "Open value"))}};
        for (const kpi::Stage &stage : point.stages)
            rows.push_back({QStringLiteral("  ") + QString::fromStdString(stage.id),
                            text(stage.count, kpi::Unit::Count), text(stage.toNext, kpi::Unit::Percent),
                            text(stage.medianDays, kpi::Unit::Days), text(stage.openValue, kpi::Unit::Money)});
        return rows;
    }

    Rows customers(const kpi::Point &point) const
    {
        Rows rows;
        for (const kpi::CustomerAtRisk &customer : point.customers) {
            QStringList reasons;
            for (const std::string_view reason : customer.reasons)
                reasons << board::nameOfRisk(reason, m_formatter.wording());
            rows.push_back({QStringLiteral("  ") + QString::fromStdString(customer.customer),
                            text(kpi::Value::exact(customer.mrr), kpi::Unit::Money),
                            reasons.join(QLatin1String("; "))});
        }
        return rows;
    }

    Rows forecast(const kpi::Point &point) const
    {
        Rows rows{{QString(), word(QT_TRANSLATE_NOOP("wording", "Expected")), word(QT_TRANSLATE_NOOP("wording", "Low")),
                   word(QT_TRANSLATE_NOOP("wording", "High"))}};
        for (const kpi::ForecastMonth &month : point.forecast)
            rows.push_back({QStringLiteral("  ") + QString::fromStdString(month.month.toIso()),
                            text(month.value, m_figure.unit), text(month.low, m_figure.unit),
                            text(month.high, m_figure.unit)});
        return rows;
    }

    Rows pattern(const kpi::Pattern &pattern) const
    {
        Rows rows{{QString()}};
        for (std::size_t hour = 0; hour < pattern.counts.front().size(); ++hour)
            rows.front() << QString::number(hour);
        for (std::size_t day = 0; day < pattern.counts.size(); ++day) {
            const int weekday = static_cast<int>(day) + 1;
            rows.push_back({QStringLiteral("  ") +
                            m_formatter.wording().locale().standaloneDayName(weekday, QLocale::ShortFormat)});
            for (const std::int64_t count : pattern.counts[day])
                rows.back() << m_formatter.count(static_cast<double>(count));
        }
        return rows;
    }

    const kpi::Figure &m_figure;
    const board::Formatter &m_formatter;
    QString m_group;
    QString m_text;
};

} // namespace

QString detailText(const kpi::Figure &figure, const board::Formatter &formatter)
{
    QString text;
    DetailTables tables(figure, formatter);
    for (const kpi::Series &series : figure.series)
        text += tables.of(series);
    return text;
}

} // namespace perennial::app
