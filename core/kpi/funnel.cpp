// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/funnel.h"

#include "core/kpi/lead_counts.h"
#include "core/kpi/traffic_counts.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr int historyMonths = 6;
constexpr std::array<std::string_view, 6> stageIds{"visits", "signups", "qualified", "demo", "won", "promoters"};

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

/// Visits and leads over one timeline.
class Counts
{
public:
    Counts(const book::Book &book, const Timeline &timeline, const Grouping &grouping, FunnelBasis basis)
        : m_visits(book, timeline, grouping, TrafficCounts::Prefer::Sessions)
        , m_leads(book, timeline, grouping, basis)
    {
    }

    std::vector<Stage> stages(std::size_t group, std::size_t period) const
    {
        const std::array<Value, stageIds.size()> counts{m_visits.at(group, period),
                                                        m_leads.at(group, period, LeadCounts::Created),
                                                        m_leads.at(group, period, LeadCounts::Qualified),
                                                        m_leads.at(group, period, LeadCounts::Demo),
                                                        m_leads.at(group, period, LeadCounts::Won),
                                                        Value::none(NoAnswer::NoSurveyData)};
        const Value &top = counts[0].hasAnswer() ? counts[0] : counts[1];
        std::vector<Stage> stages(counts.size());
        for (std::size_t at = 0; at < counts.size(); ++at) {
            const bool last = at + 1 == counts.size();
            stages[at].id = stageIds[at];
            stages[at].count = counts[at];
            stages[at].toNext = last ? Value::none(NoAnswer::NothingToConvert) : shareOf(counts[at + 1], counts[at]);
            stages[at].fromTop = shareOf(counts[at], top);
            stages[at].usualToNext = Value::none(NoAnswer::NothingToConvert);
        }
        return stages;
    }

private:
    TrafficCounts m_visits;
    LeadCounts m_leads;
};

Timeline historyOf(const Timeline &timeline, std::optional<base::Date> cutOff)
{
    std::vector<base::Period> periods;
    base::Month month = timeline.first().monthOf() - historyMonths;
    for (; month < timeline.periods().back().first.monthOf(); month = month + 1)
        periods.push_back({month.firstDay(), month.lastDay(), {}});
    return {std::move(periods), cutOff};
}

/// The mean of the steps' conversions over the months [end - 6, end) of the history.
void setUsual(std::vector<Stage> &stages, const Counts &history, std::size_t group, std::size_t end)
{
    std::array<double, stageIds.size()> sums{};
    std::array<int, stageIds.size()> months{};
    for (std::size_t month = end - historyMonths; month < end; ++month) {
        const std::vector<Stage> then = history.stages(group, month);
        for (std::size_t at = 0; at < then.size(); ++at) {
            if (then[at].toNext.hasAnswer()) {
                sums[at] += then[at].toNext.number();
                ++months[at];
            }
        }
    }
    for (std::size_t at = 0; at < stages.size(); ++at) {
        if (months[at] > 0)
            stages[at].usualToNext = Value::real(sums[at] / months[at]);
    }
}

void markBottleneck(std::vector<Stage> &stages)
{
    Stage *narrowest = nullptr;
    double lowest = 0;
    bool againstUsual = false;
    for (Stage &stage : stages) {
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

Table<std::vector<Stage>> computeFunnels(const book::Book &book, const Timeline &timeline, const Grouping &grouping,
                                         FunnelBasis basis)
{
    const Counts now(book, timeline, grouping, basis);
    const Timeline months = historyOf(timeline, book.cutOff);
    const Counts history(book, months, grouping, basis);
    Table<std::vector<Stage>> funnels(grouping.size(), timeline.size());
    for (std::size_t group = 0; group < grouping.size(); ++group) {
        for (std::size_t period = 0; period < timeline.size(); ++period) {
            std::vector<Stage> &stages = funnels.at(group, period);
            stages = now.stages(group, period);
            const base::Month month = timeline.periods()[period].first.monthOf();
            setUsual(stages, history, group, static_cast<std::size_t>(month - months.first().monthOf()));
            markBottleneck(stages);
        }
    }
    return funnels;
}

} // namespace perennial::kpi
