// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/pipeline.h"

#include "core/kpi/deal_paths.h"
#include "core/kpi/rows_deals.h"
#include "core/kpi/rows_pipeline.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

struct InStage {
    std::int64_t reached = 0;
    std::vector<std::int64_t> days; ///< of the deals that have left it
    base::Minor openValue = 0;
};

/// What happened in each stage, by group and period.
class StageCounts
{
public:
    explicit StageCounts(const Inputs &inputs);

    const std::vector<InStage> &at(std::size_t group, std::size_t period) const { return m_counts.at(group, period); }

private:
    void take(std::size_t deal, const TimeInPipeline &time, std::size_t period, std::vector<InStage> &stages) const;
    void takeHistory(std::size_t deal, const TimeInPipeline &time, base::Date end, std::vector<InStage> &stages) const;
    std::size_t placeAt(std::size_t deal, base::Date end) const;

    const Inputs &m_inputs;
    const DealPaths &m_paths;
    Table<std::vector<InStage>> m_counts;
};

StageCounts::StageCounts(const Inputs &inputs)
    : m_inputs(inputs)
    , m_paths(inputs.root().part<DealPaths>())
    , m_counts(inputs.groups(), inputs.periods())
{
    const base::Date cutOff = cutOffOf(inputs);
    const std::vector<book::DealRow> &deals = inputs.book().deals;
    for (std::size_t deal = 0; deal < deals.size() && !m_paths.stages().empty(); ++deal) {
        const auto time = timeInPipeline(deals[deal], cutOff);
        const std::uint32_t group = inputs.grouping().ofDeal(deal);
        if (!time || group == Grouping::out)
            continue;
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            if (!time->touches(inputs.period(period).first, inputs.endOf(period)))
                continue;
            std::vector<InStage> &stages = m_counts.at(group, period);
            stages.resize(m_paths.stages().size());
            take(deal, *time, period, stages);
        }
    }
}

void StageCounts::take(std::size_t deal, const TimeInPipeline &time, std::size_t period,
                       std::vector<InStage> &stages) const
{
    const book::DealRow &row = m_inputs.book().deals[deal];
    const base::Date end = m_inputs.endOf(period);
    if (!m_paths.historyOf(deal).empty()) {
        takeHistory(deal, time, end, stages);
    } else {
        const std::size_t all = stages.size();
        const std::size_t last = row.status == book::DealStatus::Won    ? all - 1
                                 : row.status == book::DealStatus::Lost ? 0
                                                                        : placeAt(deal, end);
        for (std::size_t stage = 0; stage <= last; ++stage)
            ++stages[stage].reached;
    }
    if (!row.amount || !time.isOpenAt(end))
        return;
    if (const auto amount = inReportingCurrency(m_inputs.book(), *row.amount, row.currency, end.monthOf()))
        stages[placeAt(deal, end)].openValue += *amount;
}

void StageCounts::takeHistory(std::size_t deal, const TimeInPipeline &time, base::Date end,
                              std::vector<InStage> &stages) const
{
    const std::span<const StageEntry> history = m_paths.historyOf(deal);
    for (std::size_t at = 0; at < history.size() && history[at].on <= end; ++at) {
        const std::size_t place = m_paths.placeOf(history[at].stage);
        if (place == DealPaths::nowhere)
            continue;
        ++stages[place].reached;
        const base::Date left = at + 1 < history.size() ? history[at + 1].on : time.until;
        if (left <= end && history[at].on <= left)
            stages[place].days.push_back(left - history[at].on);
    }
}

/// The stage that an open deal is in.
std::size_t StageCounts::placeAt(std::size_t deal, base::Date end) const
{
    std::size_t place = DealPaths::nowhere;
    for (const StageEntry &entry : m_paths.historyOf(deal)) {
        if (entry.on <= end && m_paths.placeOf(entry.stage) != DealPaths::nowhere)
            place = m_paths.placeOf(entry.stage);
    }
    if (m_paths.historyOf(deal).empty())
        place = m_paths.placeOf(m_inputs.book().deals[deal].stage);
    return place == DealPaths::nowhere ? 0 : place;
}

Value shareOf(std::int64_t part, std::int64_t whole)
{
    return ratioOf(part, whole, NoAnswer::NothingToConvert);
}

} // namespace

std::vector<Stage> pipelineStages(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (!inputs.grouping().answersByDeal())
        return {};
    const std::vector<book::Text> &names = inputs.root().part<DealPaths>().stages();
    std::vector<InStage> counts = inputs.part<StageCounts>().at(group, period);
    counts.resize(names.size());
    std::vector<Stage> stages(names.size());
    for (std::size_t at = 0; at < stages.size(); ++at) {
        Stage &stage = stages[at];
        stage.id = inputs.book().texts.at(names[at]);
        stage.count = Value::exact(counts[at].reached);
        stage.toNext = at + 1 < stages.size() ? shareOf(counts[at + 1].reached, counts[at].reached)
                                              : Value::none(NoAnswer::NothingToConvert);
        stage.fromTop = shareOf(counts[at].reached, counts[0].reached);
        stage.usualToNext = Value::none(NoAnswer::NoHistory);
        const bool hasHistory = !inputs.book().dealStages.empty();
        stage.medianDays = hasHistory ? medianOfDays(std::move(counts[at].days)) : Value::none(NoAnswer::NoHistory);
        stage.openValue = Value::exact(counts[at].openValue);
    }
    return stages;
}

} // namespace perennial::kpi
