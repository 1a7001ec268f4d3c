// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   mrr, mrr_new, mrr_expansion, mrr_reactivation, mrr_contraction, mrr_churn   ChartMogul help, Stripe docs
//   mrr_fx           definition: the change of the opening book's value between two month-end rates, on its own
//   arr              SaaS Metrics Standards Board (recurring revenue in force x 12)
//   net_new_mrr, mrr_growth_rate   Chargebee docs (net MRR growth rate)
//   net_new_arr, expansion_arr     definition: the monthly movement x 12
//   upsell_revenue   definition: the MRR gained from existing customers
//   acv              public worked example (recurring contract value per year of contract)
//   arpa             Chargebee docs (average revenue per paying subscriber)
//   quick_ratio      public worked example (gains over losses)
//   customers, new_customers, reactivated_customers, churned_customers   ChartMogul help
//   bounced_customers   ProfitWell help (came and left inside one period: no churn)
//   subscriptions    definition: terms in force at the end

#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr std::int64_t monthsInYear = 12;

template<auto Member>
Value amount(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    return Value::exact(inputs.movement(group, period).*Member);
}

template<auto Member>
Value yearly(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value monthly = amount<Member>(inputs, group, period);
    return monthly.hasAnswer() ? Value::exact(monthly.integer() * monthsInYear) : monthly;
}

template<auto Member>
Value count(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    return Value::exact(inputs.movement(group, period).*Member);
}

base::Minor gainedNet(const Movement &movement)
{
    return movement.added + movement.expansion + movement.reactivation - movement.contraction - movement.churn;
}

Value netNewMrr(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    return Value::exact(gainedNet(inputs.movement(group, period)));
}

Value netNewArr(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value monthly = netNewMrr(inputs, group, period);
    return monthly.hasAnswer() ? Value::exact(monthly.integer() * monthsInYear) : monthly;
}

Value growthRate(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Movement &movement = inputs.movement(group, period);
    return ratioOf(movement.end - movement.start, movement.start, NoAnswer::NoMrrAtStart);
}

template<std::int64_t Months>
Value perCustomer(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Movement &movement = inputs.movement(group, period);
    return moneyPer(movement.end * Months, movement.endCustomers, NoAnswer::NoCustomers);
}

Value quickRatio(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Movement &movement = inputs.movement(group, period);
    return ratioOf(movement.added + movement.expansion + movement.reactivation, movement.contraction + movement.churn,
                   NoAnswer::NoLosses);
}

using enum Unit;
constexpr auto Up = Direction::Up;
constexpr auto Neither = Direction::None;

const std::array kpis{
    Kpi{{"mrr", Money, Up}, NeedMovements, amount<&Movement::end>},
    Kpi{{"arr", Money, Up}, NeedMovements, yearly<&Movement::end>},
    Kpi{{"mrr_new", Money, Neither}, NeedMovements, amount<&Movement::added>},
    Kpi{{"mrr_expansion", Money, Neither}, NeedMovements, amount<&Movement::expansion>},
    Kpi{{"mrr_reactivation", Money, Neither}, NeedMovements, amount<&Movement::reactivation>},
    Kpi{{"mrr_contraction", Money, Neither}, NeedMovements, amount<&Movement::contraction>},
    Kpi{{"mrr_churn", Money, Neither}, NeedMovements, amount<&Movement::churn>},
    Kpi{{"mrr_fx", Money, Neither}, NeedMovements, amount<&Movement::fx>},
    Kpi{{"net_new_mrr", Money, Up}, NeedMovements, netNewMrr},
    Kpi{{"net_new_arr", Money, Up}, NeedMovements, netNewArr},
    Kpi{{"expansion_arr", Money, Up}, NeedMovements, yearly<&Movement::expansion>},
    Kpi{{"upsell_revenue", Money, Up}, NeedMovements, amount<&Movement::expansion>},
    Kpi{{"mrr_growth_rate", Percent, Up}, NeedMovements, growthRate},
    Kpi{{"acv", Money, Up}, NeedMovements, perCustomer<monthsInYear>},
    Kpi{{"arpa", Money, Up}, NeedMovements, perCustomer<1>},
    Kpi{{"quick_ratio", Ratio, Up}, NeedMovements, quickRatio},
    Kpi{{"customers", Count, Neither}, NeedMovements, count<&Movement::endCustomers>},
    Kpi{{"new_customers", Count, Neither}, NeedMovements, count<&Movement::newCustomers>},
    Kpi{{"reactivated_customers", Count, Neither}, NeedMovements, count<&Movement::reactivated>},
    Kpi{{"churned_customers", Count, Neither}, NeedMovements, count<&Movement::churned>},
    Kpi{{"bounced_customers", Count, Neither}, NeedMovements, count<&Movement::bounced>},
    Kpi{{"subscriptions", Count, Up}, NeedMovements, count<&Movement::subscriptions>},
};

} // namespace

std::span<const Kpi> recurringRevenueKpis()
{
    return kpis;
}

} // namespace perennial::kpi
