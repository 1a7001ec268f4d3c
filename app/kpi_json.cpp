// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_parts.h"
#include "app/kpi_output.h"

#include <charconv>
#include <cmath>

namespace perennial::app
{

namespace
{

const char *nameOf(kpi::Unit unit)
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
    case kpi::Unit::Score:
        break;
    }
    return "score";
}

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
        m_json.key("currency").text(m_answer.currency.code()).key("preset").text("perennial");
        writeConventions();
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
    void writeConventions()
    {
        m_json.key("conventions").beginObject();
        for (const auto &[key, value] : kpi::toPairs(m_answer.conventions)) {
            m_json.key(key);
            writeSetting(value);
        }
        m_json.endObject();
    }

    /// `true`, `30` and `0.8` are themselves, everything else is a text.
    void writeSetting(const std::string &value)
    {
        double number = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
        if (value == "true" || value == "false")
            m_json.truth(value == "true");
        else if (read.ec == std::errc() && read.ptr == value.data() + value.size())
            m_json.number(number);
        else
            m_json.text(value);
    }

    void writeFigure(const kpi::Figure &figure)
    {
        m_json.beginObject().key("id").text(figure.id).key("unit").text(nameOf(figure.unit));
        m_json.key("series").beginList();
        for (const kpi::Series &series : figure.series) {
            m_json.beginObject().key("group");
            if (series.group)
                m_json.text(*series.group);
            else
                m_json.null();
            m_json.key("points").beginList();
            for (const kpi::Point &point : series.points)
                writePoint(point, figure.unit);
            m_json.endList().endObject();
        }
        m_json.endList().endObject();
    }

    void writePoint(const kpi::Point &point, kpi::Unit unit)
    {
        m_json.beginObject().key("period").text(point.period.label);
        m_json.key("from").text(point.period.first.toIso()).key("to").text(point.period.last.toIso());
        m_json.key("value");
        writeValue(point.value, unit);
        if (!point.value.hasAnswer() && point.stages.empty())
            m_json.key("no_answer").text(kpi::nameOf(point.value.why()));
        m_json.key("open").truth(point.open);
        if (!point.stages.empty())
            writeStages(point);
        m_json.endObject();
    }

    void writeStages(const kpi::Point &point)
    {
        m_json.key("stages").beginList();
        for (const kpi::Stage &stage : point.stages) {
            m_json.beginObject().key("stage").text(stage.id).key("count");
            writeValue(stage.count, kpi::Unit::Count);
            m_json.key("to_next");
            writeValue(stage.toNext, kpi::Unit::Percent);
            m_json.key("from_top");
            writeValue(stage.fromTop, kpi::Unit::Percent);
            m_json.key("bottleneck").truth(stage.bottleneck).endObject();
        }
        m_json.endList();
    }

    void writeValue(const kpi::Value &value, kpi::Unit unit)
    {
        if (!value.hasAnswer())
            m_json.null();
        else if (unit == kpi::Unit::Money)
            m_json.amount(static_cast<base::Minor>(std::llround(value.number())), m_answer.currency.decimals());
        else if (unit == kpi::Unit::Count)
            m_json.number(static_cast<std::int64_t>(std::llround(value.number())));
        else
            m_json.number(value.number());
    }

    const KpiAnswer &m_answer;
    const session::Wording &m_wording;
    JsonWriter m_json;
};

} // namespace

QByteArray jsonOf(const KpiAnswer &answer, const session::Wording &wording)
{
    return KpiJson(answer, wording).write();
}

} // namespace perennial::app
