// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_pipeline.h"

#include "core/kpi/rows_deals.h"

#include <algorithm>
#include <set>

namespace perennial::kpi
{

namespace
{

/// Gives every deal, with its time in the pipeline, to `use(deal, time, group, period, source)` for each period whose
/// days it touches.
template<class Use>
void forDealsInPipeline(const Inputs &inputs, Contributions &into, Use use)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByDeal())
        return into.cannotTellApart();
    if (!book.deals.empty())
        into.coversAll();
    const base::Date cutOff = cutOffOf(inputs);
    for (std::size_t at = 0; at < book.deals.size(); ++at) {
        const book::DealRow &deal = book.deals[at];
        const auto time = timeInPipeline(deal, cutOff);
        if (!time || inputs.periods() == 0)
            continue;
        const std::int32_t begins = inputs.timeline().periodOf(std::max(time->from, inputs.timeline().first()));
        for (std::size_t period = begins == Timeline::none ? inputs.periods() : static_cast<std::size_t>(begins);
             period < inputs.periods() && inputs.period(period).first <= time->until; ++period) {
            if (time->touches(inputs.period(period).first, inputs.endOf(period)))
                use(deal, *time, inputs.grouping().ofDeal(at), period,
                    [&book, &deal, &time] { return sourceOfDeal(book, deal, time->from); });
        }
    }
}

/// Of the deals open at the end of a period, those with an amount: `use(deal, group, period, end, source)`.
template<class Use>
void forOpenAmounts(const Inputs &inputs, Contributions &into, Use use)
{
    forDealsInPipeline(inputs, into,
                       [&](const auto &deal, const auto &time, std::uint32_t group, std::size_t period, auto source) {
                           const base::Date end = inputs.endOf(period);
                           if (deal.amount && time.isOpenAt(end))
                               use(deal, group, static_cast<std::int32_t>(period), end, source);
                       });
}

/// Open deals are summed at every period's end, but one that lacks a rate is warned of once.
struct OpenValue {
    explicit OpenValue(const Inputs &inputs)
        : table(inputs.groups(), inputs.periods())
    {
        visitOpenValue(inputs, table);
        TallyTable unused(inputs.groups(), inputs.periods());
        std::set<const book::DealRow *> withoutRate;
        forOpenAmounts(inputs, unused,
                       [&](const book::DealRow &deal, std::uint32_t group, std::int32_t, base::Date end, auto) {
                           if (group != Grouping::out && !inputs.book().rates.at(deal.currency, end.monthOf()))
                               withoutRate.insert(&deal);
                       });
        warnOfLeftOut(inputs, static_cast<std::int64_t>(withoutRate.size()), facts::Dataset::Deals);
    }

    TallyTable table;
};

} // namespace

std::optional<TimeInPipeline> timeInPipeline(const book::DealRow &deal, base::Date cutOff)
{
    const bool isOpen = deal.status == book::DealStatus::Open;
    if (!isOpen && deal.closedOn.isOpenEnd())
        return std::nullopt;
    const base::Date until = isOpen || deal.closedOn > cutOff ? base::Date::openEnd() : deal.closedOn;
    const base::Date unknown = until.isOpenEnd() ? cutOff : until;
    return TimeInPipeline{deal.createdOn.isOpenEnd() ? unknown : deal.createdOn, until};
}

base::Date cutOffOf(const Inputs &inputs)
{
    return inputs.book().cutOff.value_or(inputs.timeline().horizon());
}

void visitDealsInPipeline(const Inputs &inputs, Contributions &into)
{
    forDealsInPipeline(inputs, into,
                       [&](const auto &, const auto &, std::uint32_t group, std::size_t period, auto source) {
                           into.add(group, static_cast<std::int32_t>(period), 1, source);
                       });
}

void visitOpenDeals(const Inputs &inputs, Contributions &into)
{
    forDealsInPipeline(inputs, into,
                       [&](const auto &, const auto &time, std::uint32_t group, std::size_t period, auto source) {
                           if (time.isOpenAt(inputs.endOf(period)))
                               into.add(group, static_cast<std::int32_t>(period), 1, source);
                       });
}

void visitOpenValue(const Inputs &inputs, Contributions &into)
{
    forOpenAmounts(
        inputs, into,
        [&](const book::DealRow &deal, std::uint32_t group, std::int32_t period, base::Date end, auto source) {
            const auto amount = inReportingCurrency(inputs.book(), *deal.amount, deal.currency, end.monthOf());
            if (amount)
                into.add(group, period, *amount, source);
            else
                into.leaveOut(group, period, [&] {
                    return LeftOut{OutReason::CurrencyWithoutRate, source(), deal.amount, deal.currency};
                });
        });
}

Value openPipelineValue(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const TallyTable &table = inputs.part<OpenValue>().table;
    const NoAnswer why = table.why(inputs.period(period), NoAnswer::NoDealData);
    return why == NoAnswer::None ? Value::exact(table.at(group, period)) : Value::none(why);
}

} // namespace perennial::kpi
