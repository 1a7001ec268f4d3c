// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/recurring_revenue.h"

namespace perennial::kpi
{

RecurringRevenue::RecurringRevenue(const Inputs &inputs)
{
    if (inputs.periods() == 0) {
        m_movements = std::make_shared<Movements>();
        return;
    }
    if (inputs.book().terms.size() == 0)
        m_whyNoCounts = m_whyNoMoney = NoAnswer::NoSubscriptionData;
    checkRates(inputs);
    const Inputs &monthly = inputs.monthly();
    if (inputs.isByMonths() && &monthly != &inputs) {
        m_movements = monthly.part<RecurringRevenue>().m_movements;
        m_periodsBefore = inputs.monthOf(0);
        return;
    }
    m_movements = std::make_shared<Movements>(computeMovements(inputs.root().part<TermsInForce>().terms(),
                                                               inputs.book(), inputs.timeline(), inputs.part<Rates>(),
                                                               inputs.grouping(), inputs.conventions()));
}

void RecurringRevenue::checkRates(const Inputs &inputs)
{
    const std::span<const PreparedTerm> terms = inputs.root().part<TermsInForce>().terms();
    const auto &rates = inputs.part<Rates>();
    const Timeline &timeline = inputs.timeline();
    std::vector<std::int64_t> missing(inputs.book().currencies.size(), 0);
    bool anyRate = terms.empty();
    for (const PreparedTerm &term : terms) {
        anyRate = anyRate || term.currency == 0 || rates.hasRate(term.currency, timeline.lastMonth());
        if (term.currency == 0 || term.startsOn > timeline.horizon() || term.endsOn < timeline.first())
            continue;
        if (!rates.hasRate(term.currency, timeline.monthOf(term.startsOn)))
            ++missing[term.currency];
    }
    if (!anyRate && m_whyNoMoney == NoAnswer::None)
        m_whyNoMoney = NoAnswer::NoRate;
    for (std::size_t currency = 0; currency < missing.size(); ++currency) {
        if (missing[currency] > 0)
            inputs.warn({base::ProblemCode::CurrencyWithoutRate,
                         {inputs.book().currencies[currency].code()},
                         missing[currency]});
    }
}

} // namespace perennial::kpi
