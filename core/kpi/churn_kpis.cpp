// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   customer_churn_rate     ChartMogul help (logo churn; who joined and left inside the period does not count)
//   customer_churn_rate_*, mrr_churn_*, revenue_churn_rate_*   Chargebee docs (voluntary and involuntary churn)
//   revenue_churn_rate      definition: MRR of the customers lost / MRR at the start
//   gross_mrr_churn_rate, net_mrr_churn_rate   ChartMogul help
//   nrr, grr                public worked example (retained revenue of the opening customers)
//   nrr_12m, grr_12m        the same over the customers of 12 months before (SaaS Metrics Standards Board)
//   crr                     public worked example ((end - new) / start)
//   cohort_customers, cohort_mrr   ChartMogul help (cohort analysis). The number of a period is the average over all
//                           cohorts of the months before it, weighted by size, of the share alive at its end: their
//                           customers (their MRR) alive then / their sizes (their first-month MRR)
//   customer_lifetime       Skok, SaaS Metrics 2.0 (1 / churn), on a trailing mean as ChartMogul help has it
//   churn_by_engagement     definition: customer churn, the customers split by use in the 30 days before (engagement.h)

#include "core/kpi/catalogue.h"
#include "core/kpi/cohorts.h"
#include "core/kpi/engagement.h"
#include "core/kpi/lifetime.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/trailing_retention.h"

#include <array>

namespace perennial::kpi
{

namespace
{

using book::EndReason;

template<auto Member>
std::int64_t measure(const Movement &movement)
{
    return movement.*Member;
}

template<EndReason Reason>
std::int64_t churnedBy(const Movement &movement)
{
    return movement.churnedBy[static_cast<std::size_t>(Reason)];
}

template<EndReason Reason>
std::int64_t churnBy(const Movement &movement)
{
    return movement.churnBy[static_cast<std::size_t>(Reason)];
}

std::int64_t keptCustomers(const Movement &movement)
{
    return movement.endCustomers - movement.newCustomers - movement.reactivated;
}

constexpr auto Down = Direction::Down;
using enum EndReason;

const std::array quantities{
    customerQuantity<churnedBy<Voluntary>, Behind::Change>("churned_voluntary"),
    customerQuantity<churnedBy<Involuntary>, Behind::Change>("churned_involuntary"),
    customerQuantity<churnedBy<Unknown>, Behind::Change>("churned_unknown"),
    customerQuantity<keptCustomers, Behind::Start>("customers_kept"),
    moneyQuantity<churnBy<Voluntary>, Behind::Change>("mrr_churn_voluntary"),
    moneyQuantity<churnBy<Involuntary>, Behind::Change>("mrr_churn_involuntary"),
    moneyQuantity<churnBy<Unknown>, Behind::Change>("mrr_churn_unknown"),
    moneyQuantity<measure<&Movement::retentionBase>, Behind::Start>("mrr_start_revalued", NoAnswer::NoMrrAtStart),
    moneyQuantity<measure<&Movement::retained>, Behind::End>("mrr_retained"),
    moneyQuantity<measure<&Movement::retainedAtMost>, Behind::End>("mrr_retained_at_most"),
    trailingQuantity<TrailingMeasure::Then>("mrr_year_before", NoAnswer::NoMrrAtStart),
    trailingQuantity<TrailingMeasure::Kept>("mrr_retained_12m"),
    trailingQuantity<TrailingMeasure::KeptAtMost>("mrr_retained_at_most_12m"),
    cohortQuantity<CohortOf::Customers, cohortsAlive, traceCohortsAlive>("cohorts_alive", Unit::Count),
    cohortQuantity<CohortOf::Customers, cohortsSize, traceCohortsSize>("cohorts_size", Unit::Count,
                                                                       NoAnswer::NoHistory),
    cohortQuantity<CohortOf::Mrr, cohortsAlive, traceCohortsAlive>("cohorts_mrr_alive", Unit::Money),
    cohortQuantity<CohortOf::Mrr, cohortsSize, traceCohortsSize>("cohorts_mrr_size", Unit::Money, NoAnswer::NoHistory),
    engagementQuantity<EngagementOf::Lost, Engagement::High>("churned_high"),
    engagementQuantity<EngagementOf::Lost, Engagement::Medium>("churned_medium"),
    engagementQuantity<EngagementOf::Lost, Engagement::Low>("churned_low"),
    engagementQuantity<EngagementOf::Lost, Engagement::None>("churned_no_usage"),
    engagementQuantity<EngagementOf::Start, Engagement::High>("customers_start_high"),
    engagementQuantity<EngagementOf::Start, Engagement::Medium>("customers_start_medium"),
    engagementQuantity<EngagementOf::Start, Engagement::Low>("customers_start_low"),
    engagementQuantity<EngagementOf::Start, Engagement::None>("customers_start_no_usage"),
    Quantity{"mean_monthly_churn", Unit::Percent, facts::Dataset::Subscriptions, meanMonthlyChurn, traceMonthlyChurn,
             NoAnswer::NoLosses, Aggregate::Mean},
};

bool withNew(const Conventions &conventions)
{
    return conventions.churnDenominator == ChurnDenominator::StartPlusNew;
}

bool reactivationOffsets(const Conventions &conventions)
{
    return conventions.reactivationInNetChurn;
}

bool bothOf(const Conventions &conventions)
{
    return withNew(conventions) && reactivationOffsets(conventions);
}

constexpr std::array customersWithNew{Variant{withNew, "churned_customers / (customers_start + new_customers)"}};
constexpr std::array voluntaryCustomersWithNew{
    Variant{withNew, "churned_voluntary / (customers_start + new_customers)"}};
constexpr std::array involuntaryCustomersWithNew{
    Variant{withNew, "churned_involuntary / (customers_start + new_customers)"}};
constexpr std::array unknownCustomersWithNew{Variant{withNew, "churned_unknown / (customers_start + new_customers)"}};
constexpr std::array engagedWithNew{
    Variant{withNew, "(churned_high + churned_medium + churned_low + churned_no_usage) / "
                     "(customers_start_high + customers_start_medium + customers_start_low + customers_start_no_usage "
                     "+ new_customers)"}};
constexpr std::array mrrWithNew{Variant{withNew, "mrr_churn / (mrr_start + mrr_new)"}};
constexpr std::array voluntaryMrrWithNew{Variant{withNew, "mrr_churn_voluntary / (mrr_start + mrr_new)"}};
constexpr std::array involuntaryMrrWithNew{Variant{withNew, "mrr_churn_involuntary / (mrr_start + mrr_new)"}};
constexpr std::array unknownMrrWithNew{Variant{withNew, "mrr_churn_unknown / (mrr_start + mrr_new)"}};
constexpr std::array grossWithNew{Variant{withNew, "(mrr_contraction + mrr_churn) / (mrr_start + mrr_new)"}};
constexpr std::array netVariants{
    Variant{bothOf, "(mrr_contraction + mrr_churn - mrr_expansion - mrr_reactivation) / (mrr_start + mrr_new)"},
    Variant{withNew, "(mrr_contraction + mrr_churn - mrr_expansion) / (mrr_start + mrr_new)"},
    Variant{reactivationOffsets, "(mrr_contraction + mrr_churn - mrr_expansion - mrr_reactivation) / mrr_start"}};

using enum Unit;
constexpr auto Up = Direction::Up;

const std::array kpis{
    Kpi{{"customer_churn_rate", Percent, Down},
        "churned_customers / customers_start",
        NoAnswer::NoCustomersAtStart,
        customersWithNew},
    Kpi{{"customer_churn_rate_voluntary", Percent, Down},
        "churned_voluntary / customers_start",
        NoAnswer::NoCustomersAtStart,
        voluntaryCustomersWithNew},
    Kpi{{"customer_churn_rate_involuntary", Percent, Down},
        "churned_involuntary / customers_start",
        NoAnswer::NoCustomersAtStart,
        involuntaryCustomersWithNew},
    Kpi{{"customer_churn_rate_unknown", Percent, Down},
        "churned_unknown / customers_start",
        NoAnswer::NoCustomersAtStart,
        unknownCustomersWithNew},
    Kpi{{"mrr_churn_voluntary", Money, Down}, "mrr_churn_voluntary"},
    Kpi{{"mrr_churn_involuntary", Money, Down}, "mrr_churn_involuntary"},
    Kpi{{"mrr_churn_unknown", Money, Down}, "mrr_churn_unknown"},
    Kpi{{"revenue_churn_rate", Percent, Down}, "mrr_churn / mrr_start", NoAnswer::NoMrrAtStart, mrrWithNew},
    Kpi{{"revenue_churn_rate_voluntary", Percent, Down},
        "mrr_churn_voluntary / mrr_start",
        NoAnswer::NoMrrAtStart,
        voluntaryMrrWithNew},
    Kpi{{"revenue_churn_rate_involuntary", Percent, Down},
        "mrr_churn_involuntary / mrr_start",
        NoAnswer::NoMrrAtStart,
        involuntaryMrrWithNew},
    Kpi{{"revenue_churn_rate_unknown", Percent, Down},
        "mrr_churn_unknown / mrr_start",
        NoAnswer::NoMrrAtStart,
        unknownMrrWithNew},
    Kpi{{"gross_mrr_churn_rate", Percent, Down},
        "(mrr_contraction + mrr_churn) / mrr_start",
        NoAnswer::NoMrrAtStart,
        grossWithNew},
    Kpi{{"net_mrr_churn_rate", Percent, Down},
        "(mrr_contraction + mrr_churn - mrr_expansion) / mrr_start",
        NoAnswer::NoMrrAtStart,
        netVariants},
    Kpi{{"nrr", Percent, Up}, "mrr_retained / mrr_start_revalued"},
    Kpi{{"nrr_12m", Percent, Up}, "mrr_retained_12m / mrr_year_before"},
    Kpi{{"grr", Percent, Up}, "mrr_retained_at_most / mrr_start_revalued"},
    Kpi{{"grr_12m", Percent, Up}, "mrr_retained_at_most_12m / mrr_year_before"},
    Kpi{{"crr", Percent, Up}, "customers_kept / customers_start"},
    Kpi{{"cohort_customers", Percent, Up},
        "cohorts_alive / cohorts_size",
        NoAnswer::None,
        {},
        {},
        nullptr,
        showCohortTable<CohortOf::Customers>},
    Kpi{{"cohort_mrr", Percent, Up},
        "cohorts_mrr_alive / cohorts_mrr_size",
        NoAnswer::None,
        {},
        {},
        nullptr,
        showCohortTable<CohortOf::Mrr>},
    Kpi{{"customer_lifetime", Months, Up}, "1 / mean_monthly_churn"},
    Kpi{{"churn_by_engagement", Percent, Down},
        "(churned_high + churned_medium + churned_low + churned_no_usage) / "
        "(customers_start_high + customers_start_medium + customers_start_low + customers_start_no_usage)",
        NoAnswer::NoCustomersAtStart,
        engagedWithNew,
        {},
        showEngagement},
};

} // namespace

std::span<const Kpi> churnKpis()
{
    return kpis;
}

std::span<const Quantity> churnQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
