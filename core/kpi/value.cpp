// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/value.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace perennial::kpi
{

namespace
{

/// In the order of NoAnswer.
constexpr std::array<std::string_view, static_cast<std::size_t>(NoAnswer::NotYet) + 1> names{
    "none",
    "no_customers_at_start",
    "no_mrr_at_start",
    "no_customers",
    "no_new_customers",
    "no_new_mrr",
    "no_losses",
    "no_spend_data",
    "no_subscription_data",
    "no_lead_data",
    "no_traffic_data",
    "no_survey_data",
    "no_deal_data",
    "no_charge_data",
    "no_touchpoint_data",
    "no_ticket_data",
    "no_usage_data",
    "no_referral_data",
    "no_cash_data",
    "no_target_data",
    "no_rate",
    "no_gross_margin",
    "nothing_to_convert",
    "not_told_apart",
    "not_additive",
    "no_history",
    "no_spend",
    "cash_flow_positive",
    "no_target",
    "no_growth",
    "no_responses",
    "no_inflow",
    "nothing_in_period",
    "not_yet",
};
static_assert(names.back() == "not_yet");

} // namespace

std::string_view nameOf(NoAnswer reason)
{
    return names[static_cast<std::size_t>(reason)];
}

NoAnswer missing(facts::Dataset dataset)
{
    using facts::Dataset;
    switch (dataset) {
    case Dataset::Customers:
    case Dataset::Subscriptions:
    case Dataset::MrrLevels:
    case Dataset::InvoiceLines:
        return NoAnswer::NoSubscriptionData;
    case Dataset::Charges:
        return NoAnswer::NoChargeData;
    case Dataset::Deals:
    case Dataset::DealStages:
        return NoAnswer::NoDealData;
    case Dataset::Leads:
        return NoAnswer::NoLeadData;
    case Dataset::Touchpoints:
        return NoAnswer::NoTouchpointData;
    case Dataset::Traffic:
        return NoAnswer::NoTrafficData;
    case Dataset::Spend:
        return NoAnswer::NoSpendData;
    case Dataset::Surveys:
        return NoAnswer::NoSurveyData;
    case Dataset::Tickets:
        return NoAnswer::NoTicketData;
    case Dataset::Usage:
        return NoAnswer::NoUsageData;
    case Dataset::Referrals:
        return NoAnswer::NoReferralData;
    case Dataset::Cash:
        return NoAnswer::NoCashData;
    case Dataset::FxRates:
        return NoAnswer::NoRate;
    case Dataset::Targets:
        break;
    }
    return NoAnswer::NoTargetData;
}

Value Value::exact(std::int64_t number)
{
    Value value;
    value.m_integer = number;
    return value;
}

Value Value::real(double number)
{
    Value value;
    value.m_exact = false;
    value.m_real = number;
    return value;
}

Value Value::none(NoAnswer why)
{
    Value value;
    value.m_why = why;
    return value;
}

Value roundedMoney(double amount)
{
    constexpr double largest = 9e18;
    return std::abs(amount) < largest ? Value::exact(std::llround(amount)) : Value::real(amount);
}

Value ratioOf(std::int64_t part, std::int64_t whole, NoAnswer why)
{
    if (whole == 0)
        return Value::none(why);
    return Value::real(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace perennial::kpi
