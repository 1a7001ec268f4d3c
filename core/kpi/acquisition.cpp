// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   acquisition_spend   definition: money spent with the purpose of acquisition, by the lag convention
//   cac                 public worked example (sales and marketing spend / new customers), in total and by channel
//   cac_payback         public worked example (months of gross margin on new MRR that pay the spend back)
//   ltv                 ChartMogul help (ARPA / churn, trailing), with the gross margin of a public worked example
//   ltv_cac             public worked example
//   crc                 public worked example (retention spend per customer at the start)

#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

Value acquisitionSpend(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.acquisition().own(group, period);
}

/// Minor units per new customer, not rounded.
Value costOfCustomer(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    const Value spend = inputs.acquisition().shared(group, period);
    if (!spend.hasAnswer())
        return spend;
    return ratioOf(spend.integer(), inputs.movement(group, period).newCustomers, NoAnswer::NoNewCustomers);
}

Value rounded(const Value &amount)
{
    return amount.hasAnswer() ? roundedMoney(amount.number()) : amount;
}

Value cac(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return rounded(costOfCustomer(inputs, group, period));
}

/// Whether a margin is required and none was entered.
bool lacksMargin(const Conventions &conventions)
{
    return conventions.grossMarginRequired && conventions.grossMargin == 1.0;
}

Value payback(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (lacksMargin(inputs.conventions()))
        return Value::none(NoAnswer::NoGrossMargin);
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Value spend = inputs.acquisition().shared(group, period);
    if (!spend.hasAnswer())
        return spend;
    const double gained = static_cast<double>(inputs.movement(group, period).added) * inputs.conventions().grossMargin;
    return gained > 0 ? Value::real(spend.number() / gained) : Value::none(NoAnswer::NoNewMrr);
}

/// Minor units, not rounded.
Value valueOfCustomer(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (lacksMargin(inputs.conventions()))
        return Value::none(NoAnswer::NoGrossMargin);
    if (inputs.whyNoMoney() != NoAnswer::None)
        return Value::none(inputs.whyNoMoney());
    const Movement &movement = inputs.movement(group, period);
    const Value perCustomer = ratioOf(movement.end, movement.endCustomers, NoAnswer::NoCustomers);
    const Value &lifetime = inputs.lifetime(group, period);
    if (!perCustomer.hasAnswer() || !lifetime.hasAnswer())
        return perCustomer.hasAnswer() ? lifetime : perCustomer;
    return Value::real(perCustomer.number() * inputs.conventions().grossMargin * lifetime.number());
}

Value ltv(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return rounded(valueOfCustomer(inputs, group, period));
}

Value ltvToCac(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value value = valueOfCustomer(inputs, group, period);
    const Value cost = costOfCustomer(inputs, group, period);
    if (!value.hasAnswer() || !cost.hasAnswer())
        return value.hasAnswer() ? cost : value;
    return cost.number() > 0 ? Value::real(value.number() / cost.number()) : Value::none(NoAnswer::NoSpendData);
}

Value crc(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.whyNoCounts() != NoAnswer::None)
        return Value::none(inputs.whyNoCounts());
    const Value spend = inputs.retention().shared(group, period);
    if (!spend.hasAnswer())
        return spend;
    return moneyPer(spend.integer(), inputs.movement(group, period).startCustomers, NoAnswer::NoCustomersAtStart);
}

using enum Unit;
constexpr unsigned newAndSpend = NeedMovements | NeedAcquisitionSpend;

const std::array kpis{
    Kpi{{"acquisition_spend", Money, Direction::None}, NeedAcquisitionSpend, acquisitionSpend},
    Kpi{{"cac", Money, Direction::Down}, newAndSpend, cac},
    Kpi{{"cac_payback", Months, Direction::Down}, newAndSpend, payback},
    Kpi{{"ltv", Money, Direction::Up}, NeedMovements | NeedLifetime, ltv},
    Kpi{{"ltv_cac", Ratio, Direction::Up}, newAndSpend | NeedLifetime, ltvToCac},
    Kpi{{"crc", Money, Direction::Down}, NeedMovements | NeedRetentionSpend, crc},
};

} // namespace

std::span<const Kpi> acquisitionKpis()
{
    return kpis;
}

} // namespace perennial::kpi
