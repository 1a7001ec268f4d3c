// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   funnel, visitor_lead_rate, lead_customer_rate, visitor_customer_rate   public worked example (conversions of a
//       funnel); the bottleneck is a definition of ours, see funnel.h
//   win_rate        public worked example (close rate: won / closed)
//   avg_deal_size   definition: won amount / won deals
//   sales_cycle     public worked example (total days of the won deals / their number)
//   leads, qualified_leads   definition: leads created, leads that reached mql, sql or pql, in the period
//
// "Customers" of the conversions are the new customers of the period; without subscriptions, the leads won in it.

#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

Value funnel(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.funnel(group, period)[LeadCounts::Won + 1].count;
}

Value leads(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.leads().at(group, period, LeadCounts::Created);
}

Value qualifiedLeads(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.leads().at(group, period, LeadCounts::Qualified);
}

Value visitors(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.visitors().at(group, period);
}

Value wonCustomers(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() == NoAnswer::None)
        return Value::exact(inputs.movement(group, period).newCustomers);
    const Value won = inputs.leads().at(group, period, LeadCounts::Won);
    return won.hasAnswer() ? won : Value::none(inputs.whyNoCounts());
}

using Count = Value (*)(const Inputs &, std::size_t, std::size_t);

template<Count Part, Count Whole>
Value conversion(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value whole = Whole(inputs, group, period);
    const Value part = Part(inputs, group, period);
    if (!whole.hasAnswer() || !part.hasAnswer())
        return whole.hasAnswer() ? part : whole;
    return ratioOf(part.integer(), whole.integer(), NoAnswer::NothingToConvert);
}

Value winRate(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const ClosedDeals &closed = inputs.deals().at(group, period);
    return ratioOf(closed.won, closed.won + closed.lost, NoAnswer::NothingToConvert);
}

Value dealSize(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const ClosedDeals &closed = inputs.deals().at(group, period);
    return moneyPer(closed.wonAmount, closed.wonWithAmount, NoAnswer::NothingToConvert);
}

Value salesCycle(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const ClosedDeals &closed = inputs.deals().at(group, period);
    return ratioOf(closed.daysToWin, closed.wonWithDays, NoAnswer::NothingToConvert);
}

constexpr auto Up = Direction::Up;
constexpr unsigned customers = NeedMovements | NeedLeads;

const std::array kpis{
    Kpi{{"funnel", Unit::Count, Up}, NeedFunnel, funnel},
    Kpi{{"visitor_lead_rate", Unit::Percent, Up}, NeedVisitors | NeedLeads, conversion<leads, visitors>},
    Kpi{{"lead_customer_rate", Unit::Percent, Up}, customers, conversion<wonCustomers, leads>},
    Kpi{{"visitor_customer_rate", Unit::Percent, Up}, customers | NeedVisitors, conversion<wonCustomers, visitors>},
    Kpi{{"win_rate", Unit::Percent, Up}, NeedDeals, winRate},
    Kpi{{"avg_deal_size", Unit::Money, Up}, NeedDeals, dealSize},
    Kpi{{"sales_cycle", Unit::Days, Direction::Down}, NeedDeals, salesCycle},
    Kpi{{"leads", Unit::Count, Up}, NeedLeads, leads},
    Kpi{{"qualified_leads", Unit::Count, Up}, NeedLeads, qualifiedLeads},
};

} // namespace

std::span<const Kpi> funnelKpis()
{
    return kpis;
}

} // namespace perennial::kpi
