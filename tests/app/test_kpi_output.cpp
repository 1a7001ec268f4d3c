// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace perennial;
using kpi::NoAnswer;
using kpi::Unit;
using kpi::Value;

namespace
{

kpi::Figure figureOf(std::string_view id, Unit unit, kpi::Point point)
{
    point.period = base::periodOf(*base::Date::fromIso("2025-06-01"), base::Every::Month);
    kpi::Series series;
    series.points = {std::move(point)};
    return {id, unit, kpi::Direction::None, {std::move(series)}};
}

/// Every shape that a figure can have.
app::KpiAnswer answer()
{
    app::KpiAnswer answer;
    answer.workspace = QStringLiteral("x.perennial");
    answer.currency = *base::Currency::fromCode("EUR");
    kpi::Point oneOff;
    oneOff.value = Value::exact(15'300);
    oneOff.parts = {{"setup", Unit::Money, Value::exact(12'300)}, {"other", Unit::Money, Value::exact(3'000)}};
    kpi::Point atRisk;
    atRisk.value = Value::exact(9'900);
    atRisk.customers = {{"Aalto, Oy", 9'900, {"past_due", "detractor"}}};
    kpi::Point pipeline;
    pipeline.value = Value::exact(2);
    pipeline.stages.resize(2);
    pipeline.stages[0].id = "Proposal";
    pipeline.stages[0].count = Value::exact(4);
    pipeline.stages[0].medianDays = Value::real(6.5);
    pipeline.stages[0].openValue = Value::exact(100'000);
    pipeline.stages[1].id = "Won";
    pipeline.stages[1].count = Value::exact(2);
    kpi::Point forecast;
    forecast.value = Value::exact(1'000);
    forecast.forecast = {
        {*base::Month::fromIso("2025-07"), Value::exact(1'100), Value::exact(900), Value::exact(1'300)}};
    kpi::Point support;
    support.value = Value::exact(3);
    support.pattern.emplace();
    support.pattern->counts[0][9] = 3;
    kpi::Figure cohorts = figureOf("cohort_customers", Unit::Percent, {});
    cohorts.series.front().cohorts = {{*base::Month::fromIso("2025-05"),
                                       Value::exact(40),
                                       {Value::real(1), Value::real(0.95), Value::none(NoAnswer::NotYet)}}};
    cohorts.series.front().average = {{}, Value::exact(40), {Value::real(1), Value::real(0.95)}};
    answer.report.figures = {
        figureOf("one_off_revenue", Unit::Money, oneOff),   figureOf("at_risk", Unit::Money, atRisk),
        figureOf("pipeline_stages", Unit::Count, pipeline), figureOf("forecast", Unit::Money, forecast),
        figureOf("support_requests", Unit::Count, support), cohorts};
    return answer;
}

} // namespace

class TestKpiOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryShape()
    {
        const QByteArray json = app::jsonOf(answer(), m_english);
        QVERIFY2(QJsonDocument::fromJson(json).isObject(), json.constData());
        for (const char *part :
             {R"("parts": {"setup": 123.00, "other": 30.00})",
              R"("customers": [{"customer": "Aalto, Oy", "mrr": 99.00, "reasons": ["past_due", "detractor"]}])",
              R"("bottleneck": false, "median_days": 6.5, "open_value": 1000.00})", R"("bottleneck": false}])",
              R"("forecast": [{"period": "2025-07", "value": 11.00, "low": 9.00, "high": 13.00}])",
              R"("pattern": [[0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0)"})
            QVERIFY2(json.contains(part), part);
        const QJsonObject series =
            QJsonDocument::fromJson(json)[QLatin1String("kpis")][5][QLatin1String("series")][0].toObject();
        const QJsonObject row = series[QLatin1String("rows")].toArray()[0].toObject();
        QCOMPARE(row[QLatin1String("cohort")].toString(), QStringLiteral("2025-05"));
        QCOMPARE(row[QLatin1String("size")].toInt(), 40);
        QCOMPARE(row[QLatin1String("values")].toArray(), QJsonArray({1.0, 0.95, QJsonValue()}));
        QCOMPARE(series[QLatin1String("average")][QLatin1String("values")].toArray(), QJsonArray({1.0, 0.95}));
    }

    void csvHasEveryShape()
    {
        const QByteArrayList lines = app::csvOf(answer()).split('\n');
        for (const QByteArray &line : lines.mid(1, lines.size() - 2))
            QCOMPARE(line.count(',') - (line.contains('"') ? 1 : 0), lines[0].count(','));
        for (const char *line :
             {"one_off_revenue,,setup,2025-06,2025-06-01,2025-06-30,123.00,,,false,,,,",
              "at_risk,,\"Aalto, Oy\",2025-06,2025-06-01,2025-06-30,99.00,,,false,,,,past_due;detractor",
              "pipeline_stages,,Proposal,2025-06,2025-06-01,2025-06-30,4,0,0,false,,6.5,1000.00,",
              "forecast,,forecast_low,2025-07,2025-07-01,2025-07-31,9.00,,,false,,,,",
              "support_requests,,1-09,2025-06,2025-06-01,2025-06-30,3,,,false,,,,",
              "cohort_customers,,2025-05,2025-06,2025-06-01,2025-06-30,0.95,,,false,,,,",
              "cohort_customers,,2025-05,2025-07,2025-07-01,2025-07-31,,,,false,not_yet,,,",
              "cohort_customers,,average 1,,,,0.95,,,false,,,,"})
            QVERIFY2(lines.contains(line), line);
    }

    void tablesShowEveryShape()
    {
        const QString table = app::tableOf(answer(), m_english);
        for (const char *text : {"  Setup", "€123.00", "Aalto, Oy", "Payment overdue", "Proposal", "6.5", "€1,000.00",
                                 "2025-07", "€13.00", "Mon", "95.0%", "Average"})
            QVERIFY2(table.contains(QString::fromUtf8(text)), text);
    }

private:
    session::Wording m_english{session::Language::English};
};

QTEST_GUILESS_MAIN(TestKpiOutput)
#include "test_kpi_output.moc"
