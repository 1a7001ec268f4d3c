// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv_parts.h"
#include "app/kpi_output.h"

namespace perennial::app
{

namespace
{

/// What stands in one row; what a row does not have stays empty.
struct CsvRow {
    QByteArray item; ///< stage, part, customer, cohort ...
    base::Period period;
    bool everyPeriod = false; ///< of no period of its own
    kpi::Value value = kpi::Value::exact(0);
    kpi::Unit unit = kpi::Unit::Count;
    QByteArray toNext;
    QByteArray fromTop;
    bool open = false;
    QByteArray medianDays;
    QByteArray openValue;
    QByteArray reasons;
};

class KpiCsv
{
public:
    explicit KpiCsv(const KpiAnswer &answer)
        : m_currency(answer.currency)
    {
        m_out = "kpi,group,stage,period,from,to,value,to_next,from_top,open,no_answer,median_days,open_value,reasons\n";
        for (const kpi::Figure &figure : answer.report.figures) {
            m_kpi = csvCell(figure.id);
            for (const kpi::Series &series : figure.series) {
                m_group = series.group ? csvCell(std::string_view(*series.group)) : QByteArray();
                for (const kpi::Point &point : series.points)
                    writePoint(figure, point);
                for (const kpi::Cohort &cohort : series.cohorts)
                    writeCohort(cohort);
                writeAverage(series.average);
            }
        }
    }

    QByteArray take() { return std::move(m_out); }

private:
    void writePoint(const kpi::Figure &figure, const kpi::Point &point)
    {
        if (point.stages.empty()) {
            CsvRow row = rowOf(point);
            row.value = point.value;
            row.unit = figure.unit;
            write(row);
        }
        for (const kpi::Stage &stage : point.stages)
            writeStage(point, stage);
        for (const kpi::Part &part : point.parts) {
            CsvRow row = rowOf(point, csvCell(part.id));
            row.value = part.value;
            row.unit = part.unit;
            write(row);
        }
        for (const kpi::CustomerAtRisk &customer : point.customers)
            writeCustomer(point, customer);
        for (const kpi::ForecastMonth &month : point.forecast)
            writeForecast(figure, month);
        if (point.pattern)
            writePattern(point, *point.pattern);
    }

    static CsvRow rowOf(const kpi::Point &point, const QByteArray &item = {})
    {
        CsvRow row;
        row.item = item;
        row.period = point.period;
        row.open = point.open;
        return row;
    }

    static CsvRow rowOf(base::Month month, const QByteArray &item)
    {
        CsvRow row;
        row.item = item;
        row.period = base::periodOf(month.firstDay(), base::Every::Month);
        return row;
    }

    void writeStage(const kpi::Point &point, const kpi::Stage &stage)
    {
        CsvRow row = rowOf(point, csvCell(std::string_view(stage.id)));
        row.value = stage.count;
        row.toNext = plainNumber(stage.toNext, kpi::Unit::Percent, m_currency);
        row.fromTop = plainNumber(stage.fromTop, kpi::Unit::Percent, m_currency);
        row.medianDays = plainNumber(stage.medianDays, kpi::Unit::Days, m_currency);
        row.openValue = plainNumber(stage.openValue, kpi::Unit::Money, m_currency);
        write(row);
    }

    void writeCustomer(const kpi::Point &point, const kpi::CustomerAtRisk &customer)
    {
        CsvRow row = rowOf(point, csvCell(std::string_view(customer.customer)));
        row.value = kpi::Value::exact(customer.mrr);
        row.unit = kpi::Unit::Money;
        for (const std::string_view reason : customer.reasons)
            row.reasons += (row.reasons.isEmpty() ? "" : ";") + csvCell(reason);
        write(row);
    }

    void writeForecast(const kpi::Figure &figure, const kpi::ForecastMonth &month)
    {
        for (const auto &[item, value] : {std::pair("forecast", &month.value), std::pair("forecast_low", &month.low),
                                          std::pair("forecast_high", &month.high)}) {
            CsvRow row = rowOf(month.month, item);
            row.value = *value;
            row.unit = figure.unit;
            write(row);
        }
    }

    /// `1-09`: Mondays from nine to ten.
    void writePattern(const kpi::Point &point, const kpi::Pattern &pattern)
    {
        for (std::size_t day = 0; day < pattern.counts.size(); ++day) {
            for (std::size_t hour = 0; hour < pattern.counts[day].size(); ++hour) {
                const QByteArray hours = QByteArray::number(qulonglong(hour)).rightJustified(2, '0');
                CsvRow row = rowOf(point, QByteArray::number(qulonglong(day + 1)) + '-' + hours);
                row.value = kpi::Value::exact(pattern.counts[day][hour]);
                write(row);
            }
        }
    }

    void writeCohort(const kpi::Cohort &cohort)
    {
        for (std::size_t since = 0; since < cohort.values.size(); ++since) {
            CsvRow row = rowOf(cohort.month + static_cast<int>(since), csvCell(std::string_view(cohort.month.toIso())));
            row.value = cohort.values[since];
            row.unit = kpi::Unit::Percent;
            write(row);
        }
    }

    /// `average 3`: the third month after the first.
    void writeAverage(const kpi::Cohort &average)
    {
        for (std::size_t since = 0; since < average.values.size(); ++since) {
            CsvRow row;
            row.item = "average " + QByteArray::number(qulonglong(since));
            row.everyPeriod = true;
            row.value = average.values[since];
            row.unit = kpi::Unit::Percent;
            write(row);
        }
    }

    void write(const CsvRow &row)
    {
        const bool dated = !row.everyPeriod;
        m_out +=
            csvLine({m_kpi, m_group, row.item, dated ? QByteArray::fromStdString(row.period.label) : QByteArray(),
                     dated ? QByteArray::fromStdString(row.period.first.toIso()) : QByteArray(),
                     dated ? QByteArray::fromStdString(row.period.last.toIso()) : QByteArray(),
                     plainNumber(row.value, row.unit, m_currency), row.toNext, row.fromTop, row.open ? "true" : "false",
                     row.value.hasAnswer() ? QByteArray() : csvCell(kpi::nameOf(row.value.why())), row.medianDays,
                     row.openValue, row.reasons});
    }

    base::Currency m_currency;
    QByteArray m_kpi;
    QByteArray m_group;
    QByteArray m_out;
};

} // namespace

QByteArray csvOf(const KpiAnswer &answer)
{
    return KpiCsv(answer).take();
}

} // namespace perennial::app
