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
#include "core/kpi/funnel.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/rows_deals.h"
#include "core/kpi/rows_leads.h"
#include "core/kpi/rows_traffic.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Deals = facts::Dataset::Deals;
constexpr auto Leads = facts::Dataset::Leads;
constexpr auto Traffic = facts::Dataset::Traffic;

constexpr std::string_view newCustomers = "new_customers";
constexpr auto visitWonLeads = visitLeads<LeadReached::Won, FunnelBasis::Period>;

bool hasSubscriptions(const Inputs &inputs)
{
    return inputs.part<RecurringRevenue>().whyNoCounts() == NoAnswer::None;
}

/// New customers; without subscriptions, the leads won.
Value customersWon(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (hasSubscriptions(inputs))
        return numberOf(newCustomers, inputs, group, period);
    const Value won = tallied<visitWonLeads, Leads>(inputs, group, period);
    return won.hasAnswer() ? won : Value::none(NoAnswer::NoSubscriptionData);
}

void traceCustomersWon(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    if (hasSubscriptions(inputs))
        findQuantity(newCustomers)->trace(inputs, group, period, trace);
    else
        traceTally<visitWonLeads>(inputs, group, period, trace);
}

Value promoters(const Inputs &, std::size_t, std::size_t)
{
    return Value::none(NoAnswer::NoSurveyData);
}

void showStages(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    point.stages = funnelStages(inputs, group, period);
}

const std::array quantities{
    summed<visitSessions, Traffic>("funnel_visits", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Created>, Leads>("funnel_signups", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Qualified>, Leads>("funnel_qualified", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Demo>, Leads>("funnel_demo", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Won>, Leads>("funnel_won", Unit::Count),
    Quantity{"promoters", Unit::Count, facts::Dataset::Surveys, promoters},
    summed<visitVisitors, Traffic>("visitors", Unit::Count),
    summed<visitLeads<LeadReached::Created, FunnelBasis::Period>, Leads>("leads", Unit::Count),
    summed<visitLeads<LeadReached::Qualified, FunnelBasis::Period>, Leads>("qualified_leads", Unit::Count),
    Quantity{"customers_won", Unit::Count, facts::Dataset::Subscriptions, customersWon, traceCustomersWon},
    summed<visitWonDeals, Deals>("won_deals", Unit::Count),
    summed<visitLostDeals, Deals>("lost_deals", Unit::Count),
    summed<visitWonWithAmount, Deals>("won_deals_with_amount", Unit::Count),
    summed<visitWonAmount, Deals>("won_amount", Unit::Money),
    summed<visitWonWithDays, Deals>("won_deals_with_days", Unit::Count),
    summed<visitDaysToWin, Deals>("days_to_win", Unit::Days),
};

constexpr auto Up = Direction::Up;
constexpr std::array<std::string_view, 4> stagesShown{"funnel_visits", "funnel_signups", "funnel_qualified",
                                                      "funnel_demo"};

const std::array kpis{
    Kpi{{"funnel", Unit::Count, Up}, "funnel_won", NoAnswer::None, {}, stagesShown, showStages},
    Kpi{{"visitor_lead_rate", Unit::Percent, Up}, "leads / visitors"},
    Kpi{{"lead_customer_rate", Unit::Percent, Up}, "customers_won / leads"},
    Kpi{{"visitor_customer_rate", Unit::Percent, Up}, "customers_won / visitors"},
    Kpi{{"win_rate", Unit::Percent, Up}, "won_deals / (won_deals + lost_deals)", NoAnswer::NothingToConvert},
    Kpi{{"avg_deal_size", Unit::Money, Up}, "won_amount / won_deals_with_amount"},
    Kpi{{"sales_cycle", Unit::Days, Direction::Down}, "days_to_win / won_deals_with_days"},
    Kpi{{"leads", Unit::Count, Up}, "leads"},
    Kpi{{"qualified_leads", Unit::Count, Up}, "qualified_leads"},
};

} // namespace

std::span<const Kpi> funnelKpis()
{
    return kpis;
}

std::span<const Quantity> funnelQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
