// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_details.h"

#include "app/kpi_output.h"

namespace perennial::app
{

namespace
{

class DetailJson
{
public:
    DetailJson(JsonWriter &json, base::Currency currency)
        : m_json(json)
        , m_currency(currency)
    {
    }

    void write(const kpi::Stage &stage)
    {
        m_json.beginObject().key("stage").text(stage.id);
        value("count", stage.count, kpi::Unit::Count);
        value("to_next", stage.toNext, kpi::Unit::Percent);
        value("from_top", stage.fromTop, kpi::Unit::Percent);
        m_json.key("bottleneck").truth(stage.bottleneck);
        if (stage.medianDays.hasAnswer())
            value("median_days", stage.medianDays, kpi::Unit::Days);
        if (stage.openValue.hasAnswer())
            value("open_value", stage.openValue, kpi::Unit::Money);
        m_json.endObject();
    }

    void write(const kpi::CustomerAtRisk &customer)
    {
        m_json.beginObject().key("customer").text(customer.customer);
        value("mrr", kpi::Value::exact(customer.mrr), kpi::Unit::Money);
        m_json.key("reasons").beginList();
        for (const std::string_view reason : customer.reasons)
            m_json.text(reason);
        m_json.endList().endObject();
    }

    void write(const kpi::ForecastMonth &month, kpi::Unit unit)
    {
        m_json.beginObject().key("period").text(month.month.toIso());
        value("value", month.value, unit);
        value("low", month.low, unit);
        value("high", month.high, unit);
        m_json.endObject();
    }

    void write(const kpi::Pattern &pattern)
    {
        m_json.beginList();
        for (const auto &day : pattern.counts) {
            m_json.beginList();
            for (const std::int64_t count : day)
                m_json.number(count);
            m_json.endList();
        }
        m_json.endList();
    }

    void write(const kpi::Cohort &cohort, kpi::Unit sizeUnit, kpi::Unit unit)
    {
        value("size", cohort.size, sizeUnit);
        m_json.key("values").beginList();
        for (const kpi::Value &of : cohort.values)
            writeValue(m_json, of, unit, m_currency);
        m_json.endList();
    }

    void value(std::string_view key, const kpi::Value &value, kpi::Unit unit)
    {
        m_json.key(key);
        writeValue(m_json, value, unit, m_currency);
    }

private:
    JsonWriter &m_json;
    base::Currency m_currency;
};

} // namespace

void writeDetails(JsonWriter &json, const kpi::Point &point, kpi::Unit unit, base::Currency currency)
{
    DetailJson details(json, currency);
    if (!point.stages.empty()) {
        json.key("stages").beginList();
        for (const kpi::Stage &stage : point.stages)
            details.write(stage);
        json.endList();
    }
    if (!point.parts.empty()) {
        json.key("parts").beginObject();
        for (const kpi::Part &part : point.parts)
            details.value(part.id, part.value, part.unit);
        json.endObject();
    }
    if (!point.customers.empty()) {
        json.key("customers").beginList();
        for (const kpi::CustomerAtRisk &customer : point.customers)
            details.write(customer);
        json.endList();
    }
    if (!point.forecast.empty()) {
        json.key("forecast").beginList();
        for (const kpi::ForecastMonth &month : point.forecast)
            details.write(month, unit);
        json.endList();
    }
    if (point.pattern) {
        json.key("pattern");
        details.write(*point.pattern);
    }
}

kpi::Unit sizeUnitOf(const kpi::Figure &figure)
{
    return figure.id == "cohort_customers" ? kpi::Unit::Count : kpi::Unit::Money;
}

void writeCohorts(JsonWriter &json, const kpi::Figure &figure, const kpi::Series &series, base::Currency currency)
{
    if (series.cohorts.empty())
        return;
    DetailJson details(json, currency);
    json.key("rows").beginList();
    for (const kpi::Cohort &cohort : series.cohorts) {
        json.beginObject().key("cohort").text(cohort.month.toIso());
        details.write(cohort, sizeUnitOf(figure), figure.unit);
        json.endObject();
    }
    json.endList().key("average").beginObject();
    details.write(series.average, sizeUnitOf(figure), figure.unit);
    json.endObject();
}

} // namespace perennial::app
