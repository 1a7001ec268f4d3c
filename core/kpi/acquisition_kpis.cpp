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
#include "core/kpi/spend_amounts.h"

#include <array>

namespace perennial::kpi
{

namespace
{

Value grossMargin(const Inputs &inputs, std::size_t, std::size_t)
{
    const Conventions &conventions = inputs.conventions();
    if (conventions.grossMarginRequired && conventions.grossMargin == 1.0)
        return Value::none(NoAnswer::NoGrossMargin);
    return Value::real(conventions.grossMargin);
}

constexpr auto Spend = facts::Dataset::Spend;

const std::array quantities{
    summed<visitAcquisitionSpend, Spend>("acquisition_spend_own", Unit::Money, NoAnswer::NoSpend),
    Quantity{"acquisition_spend", Unit::Money, Spend, sharedSpend<visitAcquisitionSpend>,
             traceSharedSpend<visitAcquisitionSpend>, NoAnswer::NoSpend},
    Quantity{"retention_spend", Unit::Money, Spend, sharedSpend<visitRetentionSpend>,
             traceSharedSpend<visitRetentionSpend>, NoAnswer::NoSpend},
    Quantity{"gross_margin", Unit::Percent, Spend, grossMargin, nullptr, NoAnswer::NoNewMrr, Aggregate::Setting},
};

using enum Unit;

const std::array kpis{
    Kpi{{"acquisition_spend", Money, Direction::None}, "acquisition_spend_own"},
    Kpi{{"cac", Money, Direction::Down}, "acquisition_spend / new_customers"},
    Kpi{{"cac_payback", Months, Direction::Down}, "acquisition_spend / (mrr_new * gross_margin)"},
    Kpi{{"ltv", Money, Direction::Up}, "arpa * gross_margin * customer_lifetime"},
    Kpi{{"ltv_cac", Ratio, Direction::Up}, "ltv / cac", NoAnswer::NoSpend},
    Kpi{{"crc", Money, Direction::Down}, "retention_spend / customers_start"},
};

} // namespace

std::span<const Kpi> acquisitionKpis()
{
    return kpis;
}

std::span<const Quantity> acquisitionQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
