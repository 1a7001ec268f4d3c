// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   funnel, visitor_lead_rate, lead_customer_rate, visitor_customer_rate   public worked example (conversions of a
//       funnel); the bottleneck is a definition of ours, see funnel.h
//   pipeline_stages   definition: how far the deals have come that were in the pipeline at some time in the period,
//       created in it or before (what a sales lead calls the pipeline of the month); its value is what the deals open
//       at the period's end are worth; see pipeline.h
//
// "Customers" of the conversions are the new customers of the period; without subscriptions, the leads won in it.

#include "core/kpi/catalogue.h"
#include "core/kpi/funnel.h"
#include "core/kpi/pipeline.h"
#include "core/kpi/promoters.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/rows_leads.h"
#include "core/kpi/rows_pipeline.h"
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

void showStages(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    point.stages = funnelStages(inputs, group, period);
}

void showPipeline(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    point.stages = pipelineStages(inputs, group, period);
}

const std::array quantities{
    summed<visitSessions, Traffic>("funnel_visits", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Created>, Leads>("funnel_signups", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Qualified>, Leads>("funnel_qualified", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Demo>, Leads>("funnel_demo", Unit::Count),
    summed<visitFunnelLeads<LeadReached::Won>, Leads>("funnel_won", Unit::Count),
    summed<visitPromoters, facts::Dataset::Surveys>("promoters", Unit::Count),
    summed<visitDealsInPipeline, Deals>("deals_in_pipeline", Unit::Count),
    Quantity{"open_pipeline_value", Unit::Money, Deals, openPipelineValue, traceTally<visitOpenValue>},
    summed<visitVisitors, Traffic>("visitors", Unit::Count),
    summed<visitLeads<LeadReached::Created, FunnelBasis::Period>, Leads>("leads", Unit::Count),
    Quantity{"customers_won", Unit::Count, facts::Dataset::Subscriptions, customersWon, traceCustomersWon},
};

constexpr auto Up = Direction::Up;
constexpr std::array<std::string_view, 5> stagesShown{"funnel_visits", "funnel_signups", "funnel_qualified",
                                                      "funnel_demo", "promoters"};
constexpr std::array<std::string_view, 1> pipelineShown{"deals_in_pipeline"};

const std::array kpis{
    Kpi{{"funnel", Unit::Count, Up}, "funnel_won", NoAnswer::None, {}, stagesShown, showStages},
    Kpi{{"pipeline_stages", Unit::Money, Up}, "open_pipeline_value", NoAnswer::None, {}, pipelineShown, showPipeline},
    Kpi{{"visitor_lead_rate", Unit::Percent, Up}, "leads / visitors"},
    Kpi{{"lead_customer_rate", Unit::Percent, Up}, "customers_won / leads"},
    Kpi{{"visitor_customer_rate", Unit::Percent, Up}, "customers_won / visitors"},
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
