// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <array>

namespace perennial::kpi
{

namespace
{

using std::string_view;

constexpr string_view revenueIds[] = {"mrr",
                                      "arr",
                                      "net_new_mrr",
                                      "mrr_growth_rate",
                                      "arpa",
                                      "customers",
                                      "new_customers",
                                      "churned_customers",
                                      "nrr",
                                      "grr",
                                      "customer_churn_rate",
                                      "revenue_churn_rate",
                                      "cac",
                                      "cac_payback",
                                      "ltv",
                                      "cmrr",
                                      "forecast",
                                      "subscriptions",
                                      "quick_ratio"};
constexpr string_view movementIds[] = {"mrr",
                                       "mrr_expansion",
                                       "mrr_contraction",
                                       "mrr_churn",
                                       "churned_customers",
                                       "reactivated_customers",
                                       "subscriptions",
                                       "nrr",
                                       "grr",
                                       "customer_churn_rate",
                                       "quick_ratio"};
constexpr string_view churnIds[] = {"customer_churn_rate_voluntary", "customer_churn_rate_involuntary",
                                    "customer_churn_rate_unknown",   "mrr_churn_voluntary",
                                    "mrr_churn_involuntary",         "mrr_churn_unknown"};
constexpr string_view channelIds[] = {"cac", "traffic_roi"};
constexpr string_view recentIds[] = {"mrr", "net_new_mrr", "customers", "customer_churn_rate", "cac_payback"};

constexpr string_view chargeIds[] = {"one_off_revenue"};
constexpr string_view dealIds[] = {"win_rate",          "avg_deal_size",   "sales_cycle", "pipeline_velocity",
                                   "pipeline_coverage", "pipeline_stages", "funnel"};
constexpr string_view stageIds[] = {"pipeline_stages", "funnel"};
constexpr string_view leadIds[] = {
    "leads", "qualified_leads", "lvr", "pql", "pql_conversion", "visitor_lead_rate", "lead_customer_rate", "funnel"};
constexpr string_view touchIds[] = {"attribution", "traffic_roi"};
constexpr string_view trafficIds[] = {"muv", "signups", "visitor_lead_rate", "visitor_customer_rate", "funnel"};
constexpr string_view spendIds[] = {"acquisition_spend", "cac",        "cac_payback", "ltv_cac", "crc",
                                    "magic_number",      "traffic_roi"};
constexpr string_view surveyIds[] = {"nps", "enps", "funnel"};
constexpr string_view ticketIds[] = {"support_requests", "first_response_time", "resolution_time"};
constexpr string_view usageIds[] = {"dau", "wau", "mau", "stickiness", "churn_by_engagement", "at_risk"};
constexpr string_view referralIds[] = {"viral_coefficient"};
constexpr string_view cashIds[] = {"cash", "gross_burn", "net_burn", "runway", "burn_multiple", "rule_of_40"};
constexpr string_view targetIds[] = {"pipeline_coverage"};

} // namespace

namespace touched
{
const Ids revenue = revenueIds;
const Ids movements = movementIds;
const Ids churnSplit = churnIds;
const Ids channels = channelIds;
const Ids recent = recentIds;
} // namespace touched

Ids figuresOf(facts::Dataset dataset)
{
    using facts::Dataset;
    switch (dataset) {
    case Dataset::Customers:
        return {};
    case Dataset::Subscriptions:
    case Dataset::MrrLevels:
    case Dataset::InvoiceLines:
    case Dataset::FxRates:
        return revenueIds;
    case Dataset::Charges:
        return chargeIds;
    case Dataset::Deals:
        return dealIds;
    case Dataset::DealStages:
        return stageIds;
    case Dataset::Leads:
        return leadIds;
    case Dataset::Touchpoints:
        return touchIds;
    case Dataset::Traffic:
        return trafficIds;
    case Dataset::Spend:
        return spendIds;
    case Dataset::Surveys:
        return surveyIds;
    case Dataset::Tickets:
        return ticketIds;
    case Dataset::Usage:
        return usageIds;
    case Dataset::Referrals:
        return referralIds;
    case Dataset::Cash:
        return cashIds;
    case Dataset::Targets:
        return targetIds;
    }
    return {};
}

} // namespace perennial::kpi
