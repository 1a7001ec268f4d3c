// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/funnel.h"

#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr std::size_t historyMonths = 6;
/// The stages, and the quantity that counts each.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> stagesOfFunnel{
    {{"visits", "funnel_visits"},
     {"signups", "funnel_signups"},
     {"qualified", "funnel_qualified"},
     {"demo", "funnel_demo"},
     {"won", "funnel_won"},
     {"promoters", "promoters"}}};

Value shareOf(const Value &part, const Value &whole)
{
    if (!whole.hasAnswer())
        return Value::none(whole.why());
    if (!part.hasAnswer())
        return Value::none(part.why());
    if (whole.integer() == 0)
        return Value::none(NoAnswer::NothingToConvert);
    return Value::real(part.number() / whole.number());
}

Value countOf(std::size_t stage, const Inputs &inputs, std::size_t group, std::size_t period)
{
    return numberOf(stagesOfFunnel[stage].second, inputs, group, period);
}

/// The mean of the step's conversions over the six months before `end`.
Value usualToNext(std::size_t stage, const Inputs &monthly, std::size_t group, std::size_t end)
{
    double sum = 0;
    int months = 0;
    for (std::size_t month = end - historyMonths; month < end; ++month) {
        const Value then = shareOf(countOf(stage + 1, monthly, group, month), countOf(stage, monthly, group, month));
        if (then.hasAnswer()) {
            sum += then.number();
            ++months;
        }
    }
    return months > 0 ? Value::real(sum / months) : Value::none(NoAnswer::NothingToConvert);
}

void markBottleneck(std::vector<Stage> &stages)
{
    Stage *narrowest = nullptr;
    double lowest = 0;
    bool againstUsual = false;
    for (Stage &stage : std::span(stages).first(stages.size() - 2)) {
        if (!stage.toNext.hasAnswer())
            continue;
        const bool hasUsual = stage.usualToNext.hasAnswer() && stage.usualToNext.number() > 0;
        if (againstUsual && !hasUsual)
            continue;
        const double width = stage.toNext.number() / (hasUsual ? stage.usualToNext.number() : 1.0);
        if (!narrowest || hasUsual != againstUsual || width < lowest) {
            narrowest = &stage;
            lowest = width;
            againstUsual = hasUsual;
        }
    }
    if (narrowest)
        narrowest->bottleneck = true;
}

} // namespace

std::vector<Stage> funnelStages(const Inputs &inputs, std::size_t group, std::size_t period)
{
    std::vector<Stage> stages(stagesOfFunnel.size());
    for (std::size_t at = 0; at < stages.size(); ++at) {
        stages[at].id = stagesOfFunnel[at].first;
        stages[at].count = countOf(at, inputs, group, period);
    }
    const Value &top = stages[0].count.hasAnswer() ? stages[0].count : stages[1].count;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const bool last = at + 1 == stages.size();
        stages[at].toNext =
            last ? Value::none(NoAnswer::NothingToConvert) : shareOf(stages[at + 1].count, stages[at].count);
        stages[at].fromTop = shareOf(stages[at].count, top);
        stages[at].usualToNext = last ? Value::none(NoAnswer::NothingToConvert)
                                      : usualToNext(at, inputs.monthly(), group, inputs.monthOf(period));
    }
    markBottleneck(stages);
    return stages;
}

} // namespace perennial::kpi
