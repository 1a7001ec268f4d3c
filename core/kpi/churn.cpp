// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   customer_churn_rate     ChartMogul help (logo churn; who joined and left inside the period does not count)
//   customer_churn_rate_*, mrr_churn_*, revenue_churn_rate_*   Chargebee docs (voluntary and involuntary churn)
//   revenue_churn_rate      definition: MRR of the customers lost / MRR at the start
//   gross_mrr_churn_rate, net_mrr_churn_rate   ChartMogul help
//   nrr, grr                public worked example (retained revenue of the opening customers)
//   crr                     public worked example ((end - new) / start)
//   customer_lifetime       Skok, SaaS Metrics 2.0 (1 / churn), on a trailing mean as ChartMogul help has it

#include "core/kpi/churn.h"

#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

using book::EndReason;

std::int64_t customersToLose(const Movement &movement, const Conventions &conventions)
{
    const bool withNew = conventions.churnDenominator == ChurnDenominator::StartPlusNew;
    return movement.startCustomers + (withNew ? movement.newCustomers : 0);
}

base::Minor mrrToLose(const Movement &movement, const Conventions &conventions)
{
    const bool withNew = conventions.churnDenominator == ChurnDenominator::StartPlusNew;
    return movement.start + (withNew ? movement.added : 0);
}

Value customerChurn(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    return customerChurnRate(inputs.movement(group, period), inputs.conventions());
}

template<EndReason Reason>
Value customerChurnBy(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    const Movement &movement = inputs.movement(group, period);
    return ratioOf(movement.churnedBy[static_cast<std::size_t>(Reason)],
                   customersToLose(movement, inputs.conventions()), NoAnswer::NoCustomersAtStart);
}

template<EndReason Reason>
Value mrrChurnBy(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    return Value::exact(inputs.movement(group, period).churnBy[static_cast<std::size_t>(Reason)]);
}

/// `lost` / S, by the convention on denominators.
Value ofStart(const Inputs &inputs, const Movement &movement, base::Minor lost)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    return ratioOf(lost, mrrToLose(movement, inputs.conventions()), NoAnswer::NoMrrAtStart);
}

Value revenueChurn(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Movement &movement = inputs.movement(group, period);
    return ofStart(inputs, movement, movement.churn);
}

template<EndReason Reason>
Value revenueChurnBy(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Movement &movement = inputs.movement(group, period);
    return ofStart(inputs, movement, movement.churnBy[static_cast<std::size_t>(Reason)]);
}

Value grossChurn(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Movement &movement = inputs.movement(group, period);
    return ofStart(inputs, movement, movement.contraction + movement.churn);
}

Value netChurn(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Movement &movement = inputs.movement(group, period);
    const base::Minor back = inputs.conventions().reactivationInNetChurn ? movement.reactivation : 0;
    return ofStart(inputs, movement, movement.contraction + movement.churn - movement.expansion - back);
}

template<auto Kept>
Value retention(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Movement &movement = inputs.movement(group, period);
    return ratioOf(movement.*Kept, movement.retentionBase, NoAnswer::NoMrrAtStart);
}

Value customerRetention(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    const Movement &movement = inputs.movement(group, period);
    return ratioOf(movement.endCustomers - movement.newCustomers - movement.reactivated, movement.startCustomers,
                   NoAnswer::NoCustomersAtStart);
}

Value lifetime(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    return inputs.lifetime(group, period);
}

using enum Unit;
constexpr auto Up = Direction::Up;
constexpr auto Down = Direction::Down;

const std::array kpis{
    Kpi{{"customer_churn_rate", Percent, Down}, NeedMovements, customerChurn},
    Kpi{{"customer_churn_rate_voluntary", Percent, Down}, NeedMovements, customerChurnBy<EndReason::Voluntary>},
    Kpi{{"customer_churn_rate_involuntary", Percent, Down}, NeedMovements, customerChurnBy<EndReason::Involuntary>},
    Kpi{{"customer_churn_rate_unknown", Percent, Down}, NeedMovements, customerChurnBy<EndReason::Unknown>},
    Kpi{{"mrr_churn_voluntary", Money, Down}, NeedMovements, mrrChurnBy<EndReason::Voluntary>},
    Kpi{{"mrr_churn_involuntary", Money, Down}, NeedMovements, mrrChurnBy<EndReason::Involuntary>},
    Kpi{{"mrr_churn_unknown", Money, Down}, NeedMovements, mrrChurnBy<EndReason::Unknown>},
    Kpi{{"revenue_churn_rate", Percent, Down}, NeedMovements, revenueChurn},
    Kpi{{"revenue_churn_rate_voluntary", Percent, Down}, NeedMovements, revenueChurnBy<EndReason::Voluntary>},
    Kpi{{"revenue_churn_rate_involuntary", Percent, Down}, NeedMovements, revenueChurnBy<EndReason::Involuntary>},
    Kpi{{"revenue_churn_rate_unknown", Percent, Down}, NeedMovements, revenueChurnBy<EndReason::Unknown>},
    Kpi{{"gross_mrr_churn_rate", Percent, Down}, NeedMovements, grossChurn},
    Kpi{{"net_mrr_churn_rate", Percent, Down}, NeedMovements, netChurn},
    Kpi{{"nrr", Percent, Up}, NeedMovements, retention<&Movement::retained>},
    Kpi{{"grr", Percent, Up}, NeedMovements, retention<&Movement::retainedAtMost>},
    Kpi{{"crr", Percent, Up}, NeedMovements, customerRetention},
    Kpi{{"customer_lifetime", Months, Up}, NeedMovements | NeedLifetime, lifetime},
};

} // namespace

Value customerChurnRate(const Movement &movement, const Conventions &conventions)
{
    return ratioOf(movement.churned, customersToLose(movement, conventions), NoAnswer::NoCustomersAtStart);
}

Value lifetimeOf(std::span<const Value> monthlyChurnRates)
{
    double sum = 0;
    int months = 0;
    for (const Value &rate : monthlyChurnRates) {
        if (rate.hasAnswer()) {
            sum += rate.number();
            ++months;
        }
    }
    if (months == 0)
        return Value::none(NoAnswer::NoCustomersAtStart);
    return sum > 0 ? Value::real(months / sum) : Value::none(NoAnswer::NoLosses);
}

std::span<const Kpi> churnKpis()
{
    return kpis;
}

} // namespace perennial::kpi
