// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   mrr, mrr_new, mrr_expansion, mrr_reactivation, mrr_contraction, mrr_churn   ChartMogul help, Stripe docs
//   mrr_fx           definition: the change of the opening book's value between two month-end rates, on its own
//   arr              SaaS Metrics Standards Board (recurring revenue in force x 12)
//   net_new_mrr, mrr_growth_rate   Chargebee docs (net MRR growth rate)
//   net_new_arr, expansion_arr     definition: the monthly movement x 12
//   upsell_revenue   definition: the MRR gained from existing customers
//   cmrr, carr       SaaS Metrics Standards Board (contracted ARR); what is known to end is taken off as its public
//                    worked example has it
//   acv              public worked example (recurring contract value per year of contract)
//   arpa             Chargebee docs (average revenue per paying subscriber)
//   quick_ratio      public worked example (gains over losses)
//   one_off_revenue  definition: one-time charges of the period, never stacked into MRR (Chargebee docs)
//   customers, new_customers, reactivated_customers, churned_customers   ChartMogul help
//   bounced_customers   ProfitWell help (came and left inside one period: no churn)
//   subscriptions    definition: terms in force at the end
//   order_volume     definition: new customers of the period

#include "core/kpi/catalogue.h"
#include "core/kpi/committed_revenue.h"
#include "core/kpi/one_off_revenue.h"
#include "core/kpi/order_volume.h"
#include "core/kpi/recurring_revenue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

template<auto Member>
std::int64_t measure(const Movement &movement)
{
    return movement.*Member;
}

const std::array quantities{
    moneyQuantity<measure<&Movement::start>, Behind::Start>("mrr_start", NoAnswer::NoMrrAtStart),
    moneyQuantity<measure<&Movement::end>, Behind::End>("mrr", NoAnswer::NoCustomers),
    moneyQuantity<measure<&Movement::added>, Behind::Change>("mrr_new", NoAnswer::NoNewMrr),
    moneyQuantity<measure<&Movement::expansion>, Behind::Change>("mrr_expansion"),
    moneyQuantity<measure<&Movement::reactivation>, Behind::Change>("mrr_reactivation"),
    moneyQuantity<measure<&Movement::contraction>, Behind::Change>("mrr_contraction", NoAnswer::NoLosses),
    moneyQuantity<measure<&Movement::churn>, Behind::Change>("mrr_churn", NoAnswer::NoLosses),
    moneyQuantity<measure<&Movement::fx>, Behind::Change>("mrr_fx"),
    customerQuantity<measure<&Movement::startCustomers>, Behind::Start>("customers_start",
                                                                        NoAnswer::NoCustomersAtStart),
    customerQuantity<measure<&Movement::endCustomers>, Behind::End>("customers", NoAnswer::NoCustomers),
    customerQuantity<measure<&Movement::newCustomers>, Behind::Change>("new_customers", NoAnswer::NoNewCustomers),
    customerQuantity<measure<&Movement::reactivated>, Behind::Change>("reactivated_customers"),
    customerQuantity<measure<&Movement::churned>, Behind::Change>("churned_customers", NoAnswer::NoLosses),
    customerQuantity<measure<&Movement::bounced>, Behind::Change>("bounced_customers"),
    customerQuantity<measure<&Movement::subscriptions>, Behind::End>("subscriptions", NoAnswer::NoCustomers),
    summed<visitSigned, facts::Dataset::Subscriptions>("mrr_signed", Unit::Money),
    summed<visitEnding, facts::Dataset::Subscriptions>("mrr_ending", Unit::Money),
    chargeQuantity<book::ChargeKind::Setup>("charges_setup"),
    chargeQuantity<book::ChargeKind::Consulting>("charges_consulting"),
    chargeQuantity<book::ChargeKind::Integration>("charges_integration"),
    chargeQuantity<book::ChargeKind::Other>("charges_other"),
    summed<visitTouchpointsOfNew, facts::Dataset::Touchpoints>("touchpoints_of_new", Unit::Count),
};

constexpr std::array<std::string_view, 2> besideOrders{"customers", "touchpoints_of_new"};

using enum Unit;
constexpr auto Up = Direction::Up;
constexpr auto Neither = Direction::None;

const std::array kpis{
    Kpi{{"mrr", Money, Up}, "mrr"},
    Kpi{{"arr", Money, Up}, "mrr * 12"},
    Kpi{{"mrr_new", Money, Neither}, "mrr_new"},
    Kpi{{"mrr_expansion", Money, Neither}, "mrr_expansion"},
    Kpi{{"mrr_reactivation", Money, Neither}, "mrr_reactivation"},
    Kpi{{"mrr_contraction", Money, Neither}, "mrr_contraction"},
    Kpi{{"mrr_churn", Money, Neither}, "mrr_churn"},
    Kpi{{"mrr_fx", Money, Neither}, "mrr_fx"},
    Kpi{{"net_new_mrr", Money, Up}, "mrr_new + mrr_expansion + mrr_reactivation - mrr_contraction - mrr_churn"},
    Kpi{{"net_new_arr", Money, Up}, "(mrr_new + mrr_expansion + mrr_reactivation - mrr_contraction - mrr_churn) * 12"},
    Kpi{{"expansion_arr", Money, Up}, "mrr_expansion * 12"},
    Kpi{{"upsell_revenue", Money, Up}, "mrr_expansion"},
    Kpi{{"mrr_growth_rate", Percent, Up}, "(mrr - mrr_start) / mrr_start"},
    Kpi{{"cmrr", Money, Up}, "mrr + mrr_signed - mrr_ending"},
    Kpi{{"carr", Money, Up}, "(mrr + mrr_signed - mrr_ending) * 12"},
    Kpi{{"acv", Money, Up}, "mrr * 12 / customers"},
    Kpi{{"arpa", Money, Up}, "mrr / customers"},
    Kpi{{"quick_ratio", Ratio, Up},
        "(mrr_new + mrr_expansion + mrr_reactivation) / (mrr_contraction + mrr_churn)",
        NoAnswer::NoLosses},
    Kpi{{"one_off_revenue", Money, Up},
        "charges_setup + charges_consulting + charges_integration + charges_other",
        NoAnswer::None,
        {},
        {},
        showChargeKinds},
    Kpi{{"customers", Count, Neither}, "customers"},
    Kpi{{"new_customers", Count, Neither}, "new_customers"},
    Kpi{{"reactivated_customers", Count, Neither}, "reactivated_customers"},
    Kpi{{"churned_customers", Count, Neither}, "churned_customers"},
    Kpi{{"bounced_customers", Count, Neither}, "bounced_customers"},
    Kpi{{"subscriptions", Count, Up}, "subscriptions"},
    Kpi{{"order_volume", Count, Up}, "new_customers", NoAnswer::None, {}, besideOrders, showOrders},
};

} // namespace

std::span<const Kpi> recurringRevenueKpis()
{
    return kpis;
}

std::span<const Quantity> recurringRevenueQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
