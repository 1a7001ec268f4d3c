// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_leads.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace perennial::kpi
{

namespace
{

/// The day each stage was reached; openEnd() when it was not.
std::array<base::Date, 5> daysOf(const book::LeadRow &lead)
{
    const base::Date demo = std::min(lead.demoOn, lead.convertedOn);
    base::Date qualified = std::min(lead.qualifiedOn, demo);
    if (qualified.isOpenEnd() && lead.qualified)
        qualified = lead.createdOn;
    base::Date productQualified = lead.pqlOn;
    if (productQualified.isOpenEnd() && lead.stage == book::LeadStage::Pql)
        productQualified = qualified.isOpenEnd() ? lead.createdOn : qualified;
    return {lead.createdOn, qualified, demo, lead.convertedOn, productQualified};
}

Source sourceOf(const book::Book &book, const book::LeadRow &lead, base::Date date)
{
    return {facts::Dataset::Leads, lead.row, lead.customer, std::string(book.texts.at(lead.id)), date};
}

/// Inputs over the period before each, in as few of them as follow one another without gap.
class PeriodsBefore
{
public:
    explicit PeriodsBefore(const Inputs &inputs)
    {
        std::vector<base::Period> run;
        const auto close = [&] {
            if (run.empty())
                return;
            for (std::size_t at = 0; at < run.size(); ++at)
                m_placeOf.emplace_back(m_runs.size(), at);
            m_runs.push_back(std::make_unique<Inputs>(inputs.book(), inputs.grouping(), inputs.conventions(), run));
            run.clear();
        };
        for (const base::Period &period : inputs.timeline().periods()) {
            const base::Period before = periodBefore(period);
            if (!run.empty() && before.first != run.back().last + 1)
                close();
            run.push_back(before);
        }
        close();
    }
    const Inputs &inputs(std::size_t period) const { return *m_runs[m_placeOf[period].first]; }
    std::size_t place(std::size_t period) const { return m_placeOf[period].second; }

private:
    std::vector<std::unique_ptr<Inputs>> m_runs;
    std::vector<std::pair<std::size_t, std::size_t>> m_placeOf; ///< by period: the run, and the place in it
};

constexpr auto visitQualified = visitLeads<LeadReached::Qualified, FunnelBasis::Period>;

base::Date lastDayOf(const book::Book &book)
{
    return book.cutOff.value_or(base::Date::openEnd() - 1);
}

/// Gives every lead that has reached the stage by the cut-off to `use(lead, group, day of reaching it)`.
template<class Use>
void forLeadsReaching(LeadReached stage, const Inputs &inputs, Contributions &into, Use use)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByChannel())
        return into.cannotTellApart();
    if (!book.leads.empty())
        into.coversAll();
    const base::Date cutOff = lastDayOf(book);
    for (const book::LeadRow &lead : book.leads) {
        const base::Date reached = daysOf(lead)[static_cast<std::size_t>(stage)];
        if (lead.createdOn <= cutOff && reached <= cutOff)
            use(lead, inputs.grouping().ofChannel(lead.channel), reached);
    }
}

} // namespace

void visitLeadsReaching(LeadReached stage, FunnelBasis basis, const Inputs &inputs, Contributions &into)
{
    forLeadsReaching(stage, inputs, into, [&](const book::LeadRow &lead, std::uint32_t group, base::Date reached) {
        const base::Date day = basis == FunnelBasis::Cohort ? lead.createdOn : reached;
        into.add(group, inputs.timeline().periodOf(day), 1, [&] { return sourceOf(inputs.book(), lead, reached); });
    });
}

void visitConvertedProductQualified(const Inputs &inputs, Contributions &into)
{
    const base::Date cutOff = lastDayOf(inputs.book());
    forLeadsReaching(LeadReached::ProductQualified, inputs, into,
                     [&](const book::LeadRow &lead, std::uint32_t group, base::Date reached) {
                         if (lead.convertedOn > cutOff)
                             return;
                         into.add(group, inputs.timeline().periodOf(reached), 1,
                                  [&] { return sourceOf(inputs.book(), lead, lead.convertedOn); });
                     });
}

base::Period periodBefore(const base::Period &period)
{
    const base::Month first = period.first.monthOf();
    const base::Month last = period.last.monthOf();
    const base::Date end = period.first - 1;
    if (period.first == first.firstDay() && period.last == last.lastDay())
        return {(first - (last - first + 1)).firstDay(), end, {}};
    return {period.first - (period.last - period.first + 1), end, {}};
}

Value qualifiedBefore(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &before = inputs.part<PeriodsBefore>();
    return tallied<visitQualified, facts::Dataset::Leads>(before.inputs(period), group, before.place(period));
}

void traceQualifiedBefore(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const auto &before = inputs.part<PeriodsBefore>();
    traceTally<visitQualified>(before.inputs(period), group, before.place(period), trace);
}

} // namespace perennial::kpi
