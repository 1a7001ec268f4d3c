// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_output.h"
#include "app/tables.h"
#include "core/board/kpi_names.h"

namespace perennial::app
{

namespace
{

/// One changed convention at one point: what it was before and after.
struct Effect {
    const kpi::BridgeStep *step = nullptr;
    kpi::Value before;
    kpi::Value after;
};

std::vector<Effect> effectsOn(const KpiAnswer &answer, const kpi::Figure &figure, const kpi::Series &series,
                              std::size_t period)
{
    std::vector<Effect> effects;
    kpi::Value before = series.points[period].value;
    for (const kpi::BridgeStep &step : answer.steps) {
        const auto after = kpi::valueIn(step.after, figure.id, series.group, period);
        if (!after || *after == before)
            continue;
        effects.push_back({&step, before, *after});
        before = *after;
    }
    return effects;
}

/// No answer when either side has none.
kpi::Value difference(const Effect &effect)
{
    if (!effect.before.hasAnswer() || !effect.after.hasAnswer())
        return effect.before.hasAnswer() ? effect.after : effect.before;
    return kpi::Value::real(effect.after.number() - effect.before.number());
}

QString signedText(const kpi::Value &value, kpi::Unit unit, const board::Formatter &formatter)
{
    const QString text = board::valueText(value, unit, formatter);
    return value.hasAnswer() && value.number() > 0 ? u'+' + text : text;
}

QString settingText(const kpi::BridgeStep &step)
{
    return QStringLiteral("  %1: %2 → %3")
        .arg(QString::fromStdString(step.key), QString::fromStdString(step.from), QString::fromStdString(step.to));
}

} // namespace

void writeBridge(JsonWriter &json, const KpiAnswer &answer, const kpi::Figure &figure, const kpi::Series &series,
                 std::size_t period)
{
    const std::vector<Effect> effects = effectsOn(answer, figure, series, period);
    json.key("bridge").beginObject().key("preset").text(answer.comparedWith).key("value");
    writeValue(json, effects.empty() ? series.points[period].value : effects.back().after, figure.unit,
               answer.currency);
    json.key("steps").beginList();
    for (const Effect &effect : effects) {
        json.beginObject().key("key").text(effect.step->key).key("from").text(effect.step->from);
        json.key("to").text(effect.step->to).key("effect");
        writeValue(json, difference(effect), figure.unit, answer.currency);
        json.endObject();
    }
    json.endList().endObject();
}

QString bridgeText(const KpiAnswer &answer, const session::Wording &wording)
{
    const board::Formatter formatter(wording, answer.currency);
    std::vector<QStringList> rows;
    for (const kpi::Figure &figure : answer.report.figures) {
        for (const kpi::Series &series : figure.series) {
            for (std::size_t period = 0; period < series.points.size(); ++period) {
                const std::vector<Effect> effects = effectsOn(answer, figure, series, period);
                if (effects.empty())
                    continue;
                QString title = board::nameOfKpi(figure.id, wording);
                if (series.group)
                    title += QStringLiteral(" · ") + QString::fromStdString(*series.group);
                title += QLatin1String(", ") + QString::fromStdString(series.points[period].period.label);
                rows.push_back({title, board::valueText(series.points[period].value, figure.unit, formatter)});
                for (const Effect &effect : effects)
                    rows.push_back({settingText(*effect.step), signedText(difference(effect), figure.unit, formatter)});
                rows.push_back({QStringLiteral("  = %1").arg(QString::fromStdString(answer.comparedWith)),
                                board::valueText(effects.back().after, figure.unit, formatter)});
            }
        }
    }
    return alignedText(rows, 1);
}

} // namespace perennial::app
