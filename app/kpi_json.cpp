// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_parts.h"
#include "app/kpi_details.h"
#include "app/kpi_output.h"
#include "core/kpi/presets.h"

#include <cmath>

namespace perennial::app
{

namespace
{

class KpiJson
{
public:
    KpiJson(const KpiAnswer &answer, const session::Wording &wording)
        : m_answer(answer)
        , m_wording(wording)
        , m_json(6)
    {
    }

    QByteArray write()
    {
        m_json.beginObject().key("workspace").text(m_answer.workspace);
        m_json.key("currency").text(m_answer.currency.code()).key("preset").text(kpi::presetOf(m_answer.conventions));
        writeConventions(m_json, m_answer.conventions);
        m_json.key("cutoff");
        if (m_answer.cutOff)
            m_json.text(m_answer.cutOff->toIso());
        else
            m_json.null();
        m_json.key("kpis").beginList();
        for (const kpi::Figure &figure : m_answer.report.figures)
            writeFigure(figure);
        m_json.endList();
        writeWarnings(m_json, m_answer.report.warnings, m_wording);
        return m_json.endObject().take();
    }

private:
    void writeFigure(const kpi::Figure &figure)
    {
        m_json.beginObject().key("id").text(figure.id).key("unit").text(unitName(figure.unit));
        m_json.key("series").beginList();
        for (const kpi::Series &series : figure.series) {
            m_json.beginObject().key("group");
            if (series.group)
                m_json.text(*series.group);
            else
                m_json.null();
            m_json.key("points").beginList();
            for (std::size_t at = 0; at < series.points.size(); ++at)
                writePoint(figure, series, at);
            m_json.endList();
            writeCohorts(m_json, figure, series, m_answer.currency);
            m_json.endObject();
        }
        m_json.endList().endObject();
    }

    void writePoint(const kpi::Figure &figure, const kpi::Series &series, std::size_t at)
    {
        const kpi::Point &point = series.points[at];
        m_json.beginObject().key("period").text(point.period.label);
        m_json.key("from").text(point.period.first.toIso()).key("to").text(point.period.last.toIso());
        m_json.key("value");
        write(point.value, figure.unit);
        if (!point.value.hasAnswer() && point.stages.empty())
            m_json.key("no_answer").text(kpi::nameOf(point.value.why()));
        m_json.key("open").truth(point.open);
        writeDetails(m_json, point, figure.unit, m_answer.currency);
        if (!m_answer.comparedWith.empty())
            writeBridge(m_json, m_answer, figure, series, at);
        m_json.endObject();
    }

    void write(const kpi::Value &value, kpi::Unit unit) { writeValue(m_json, value, unit, m_answer.currency); }

    const KpiAnswer &m_answer;
    const session::Wording &m_wording;
    JsonWriter m_json;
};

} // namespace

const char *unitName(kpi::Unit unit)
{
    switch (unit) {
    case kpi::Unit::Money:
        return "money";
    case kpi::Unit::Percent:
        return "percent";
    case kpi::Unit::Ratio:
        return "ratio";
    case kpi::Unit::Months:
        return "months";
    case kpi::Unit::Days:
        return "days";
    case kpi::Unit::Hours:
        return "hours";
    case kpi::Unit::Count:
        return "count";
    case kpi::Unit::MoneyPerDay:
        return "money_per_day";
    case kpi::Unit::Score:
        break;
    }
    return "score";
}

void writeValue(JsonWriter &json, const kpi::Value &value, kpi::Unit unit, base::Currency currency)
{
    if (!value.hasAnswer())
        json.null();
    else if (unit == kpi::Unit::Money || unit == kpi::Unit::MoneyPerDay)
        json.amount(static_cast<base::Minor>(std::llround(value.number())), currency.decimals());
    else if (unit == kpi::Unit::Count)
        json.number(static_cast<std::int64_t>(std::llround(value.number())));
    else
        json.number(value.number());
}

QByteArray jsonOf(const KpiAnswer &answer, const session::Wording &wording)
{
    return KpiJson(answer, wording).write();
}

} // namespace perennial::app
