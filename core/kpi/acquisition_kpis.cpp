// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   acquisition_spend   definition: money spent with the purpose of acquisition, by the lag convention
//   cac                 public worked example (sales and marketing spend / new customers), in total and by channel
//   cac_payback         public worked example (months of gross margin on new MRR that pay the spend back)
//   cac_payback_curve   the same month by month: gross margin on the cohort's MRR so far over the cohort's spend
//   ltv                 ChartMogul help (ARPA / churn, trailing), with the gross margin of a public worked example
//   ltv_cac             public worked example
//   crc                 public worked example (retention spend per customer at the start)
//   magic_number        public worked example (annualised revenue gained over the spend of the quarter before)
//   traffic_roi         definition: first-year gross margin of the new MRR credited to a channel, less its spend, over
//   it viral_coefficient   public worked example (invitations per customer x share converted) attribution         see
//   attribution.cpp

#include "core/kpi/catalogue.h"
#include "core/kpi/customer_credits.h"
#include "core/kpi/magic_number.h"
#include "core/kpi/payback_curve.h"
#include "core/kpi/rows_referrals.h"
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

/// What a channel brings in a year, which stands where nothing was spent to compare it with.
void addFirstYearValue(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    const Value credited = numberOf("attributed_new_mrr", inputs, group, period);
    const Value margin = grossMargin(inputs, group, period);
    Value value = credited;
    if (credited.hasAnswer())
        value = margin.hasAnswer() ? roundedMoney(margin.number() * credited.number() * 12) : margin;
    point.parts.push_back({"first_year_value", Unit::Money, value});
}

void addReferralShares(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    const auto share = [&](std::string_view part, std::string_view whole, NoAnswer whenZero) {
        const Value a = numberOf(part, inputs, group, period);
        const Value b = numberOf(whole, inputs, group, period);
        return !a.hasAnswer() ? a : !b.hasAnswer() ? b : ratioOf(a.integer(), b.integer(), whenZero);
    };
    point.parts.push_back(
        {"invitations_per_customer", Unit::Ratio, share("referrals", "customers_start", NoAnswer::NoCustomersAtStart)});
    point.parts.push_back(
        {"share_converted", Unit::Percent, share("referred_customers", "referrals", NoAnswer::NothingToConvert)});
}

constexpr auto Spend = facts::Dataset::Spend;
constexpr auto Subscriptions = facts::Dataset::Subscriptions;
constexpr auto Referrals = facts::Dataset::Referrals;

const std::array quantities{
    summed<visitAcquisitionSpend, Spend>("acquisition_spend_own", Unit::Money, NoAnswer::NoSpend),
    Quantity{"acquisition_spend", Unit::Money, Spend, sharedSpend<visitAcquisitionSpend>,
             traceSharedSpend<visitAcquisitionSpend>, NoAnswer::NoSpend},
    Quantity{"retention_spend", Unit::Money, Spend, sharedSpend<visitRetentionSpend>,
             traceSharedSpend<visitRetentionSpend>, NoAnswer::NoSpend},
    Quantity{"gross_margin", Unit::Percent, Spend, grossMargin, nullptr, NoAnswer::NoNewMrr, Aggregate::Setting},
    creditedNewCustomers(),
    attributedNewMrr(),
    Quantity{"cohort_mrr_to_date", Unit::Money, Subscriptions, cohortMrrToDate, traceCohortMrrToDate},
    Quantity{"mrr_gained_quarter", Unit::Money, Subscriptions, mrrGainedInQuarter, traceMrrGainedInQuarter},
    Quantity{"acquisition_spend_quarter_before", Unit::Money, Spend, spendOfQuarterBefore, traceSpendOfQuarterBefore,
             NoAnswer::NoSpend},
    summed<visitReferrals, Referrals>("referrals", Unit::Count),
    summed<visitReferredCustomers, Referrals>("referred_customers", Unit::Count),
};

using enum Unit;

constexpr std::string_view referralsToo[] = {"referrals"};

const std::array kpis{
    Kpi{{"acquisition_spend", Money, Direction::None}, "acquisition_spend_own"},
    Kpi{{"cac", Money, Direction::Down}, "acquisition_spend / credited_new_customers"},
    Kpi{{"cac_payback", Months, Direction::Down}, "acquisition_spend / (mrr_new * gross_margin)"},
    Kpi{{"cac_payback_curve", Ratio, Direction::Up},
        "cohort_mrr_to_date * gross_margin / acquisition_spend",
        NoAnswer::NoSpend,
        {},
        {},
        addMonthsToPayback,
        addPaybackCurves},
    Kpi{{"ltv", Money, Direction::Up}, "arpa * gross_margin * customer_lifetime"},
    Kpi{{"ltv_cac", Ratio, Direction::Up}, "ltv / cac", NoAnswer::NoSpend},
    Kpi{{"crc", Money, Direction::Down}, "retention_spend / customers_start"},
    Kpi{{"magic_number", Ratio, Direction::Up}, "mrr_gained_quarter * 12 / acquisition_spend_quarter_before"},
    Kpi{{"traffic_roi", Percent, Direction::Up},
        "(attributed_new_mrr * gross_margin * 12 - acquisition_spend) / acquisition_spend",
        NoAnswer::NoSpend,
        {},
        {},
        addFirstYearValue},
    Kpi{{"viral_coefficient", Ratio, Direction::Up},
        "referred_customers / customers_start",
        NoAnswer::None,
        {},
        referralsToo,
        addReferralShares},
    Kpi{{"attribution", Money, Direction::None}, "attributed_new_mrr"},
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
