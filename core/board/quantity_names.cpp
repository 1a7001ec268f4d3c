// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/quantity_names.h"

#include "core/board/kpi_names.h"

#include <algorithm>
#include <iterator>

namespace perennial::board
{

namespace
{

struct NameRow {
    std::string_view id;
    const char *name;
};

constexpr NameRow names[] = {
    {"mrr_start", QT_TRANSLATE_NOOP("wording", "MRR at the start")},
    {"customers_start", QT_TRANSLATE_NOOP("wording", "Customers at the start")},
    {"mrr_signed", QT_TRANSLATE_NOOP("wording", "MRR signed, starting within 12 months")},
    {"mrr_ending", QT_TRANSLATE_NOOP("wording", "MRR known to end within 12 months")},
    {"charges_setup", QT_TRANSLATE_NOOP("wording", "Setup fees")},
    {"charges_consulting", QT_TRANSLATE_NOOP("wording", "Consulting")},
    {"charges_integration", QT_TRANSLATE_NOOP("wording", "Integration")},
    {"charges_other", QT_TRANSLATE_NOOP("wording", "Other one-time charges")},
    {"touchpoints_of_new", QT_TRANSLATE_NOOP("wording", "Touchpoints of the new customers")},
    {"churned_voluntary", QT_TRANSLATE_NOOP("wording", "Customers lost, voluntary")},
    {"churned_involuntary", QT_TRANSLATE_NOOP("wording", "Customers lost, involuntary")},
    {"churned_unknown", QT_TRANSLATE_NOOP("wording", "Customers lost, reason unknown")},
    {"customers_kept", QT_TRANSLATE_NOOP("wording", "Customers of the start who stayed")},
    {"mrr_start_revalued", QT_TRANSLATE_NOOP("wording", "MRR at the start, at the rates of the end")},
    {"mrr_retained", QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of the start")},
    {"mrr_retained_at_most",
     QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of the start, each at most what it was")},
    {"mrr_year_before", QT_TRANSLATE_NOOP("wording", "MRR 12 months before, at the rates of the end")},
    {"mrr_retained_12m", QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of 12 months before")},
    {"mrr_retained_at_most_12m",
     QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of 12 months before, each at most what it was")},
    {"cohorts_alive", QT_TRANSLATE_NOOP("wording", "Customers of earlier months who still pay")},
    {"cohorts_size", QT_TRANSLATE_NOOP("wording", "Customers who first paid in earlier months")},
    {"cohorts_mrr_alive", QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of earlier months")},
    {"cohorts_mrr_size", QT_TRANSLATE_NOOP("wording", "First-month MRR of the customers of earlier months")},
    {"churned_high", QT_TRANSLATE_NOOP("wording", "Customers lost, high engagement")},
    {"churned_medium", QT_TRANSLATE_NOOP("wording", "Customers lost, medium engagement")},
    {"churned_low", QT_TRANSLATE_NOOP("wording", "Customers lost, low engagement")},
    {"churned_no_usage", QT_TRANSLATE_NOOP("wording", "Customers lost, no usage")},
    {"customers_start_high", QT_TRANSLATE_NOOP("wording", "Customers at the start, high engagement")},
    {"customers_start_medium", QT_TRANSLATE_NOOP("wording", "Customers at the start, medium engagement")},
    {"customers_start_low", QT_TRANSLATE_NOOP("wording", "Customers at the start, low engagement")},
    {"customers_start_no_usage", QT_TRANSLATE_NOOP("wording", "Customers at the start, no usage")},
    {"mean_monthly_churn", QT_TRANSLATE_NOOP("wording", "Mean monthly customer churn")},
    {"mrr_at_risk", QT_TRANSLATE_NOOP("wording", "MRR of the customers at risk")},
    {"customers_at_risk", QT_TRANSLATE_NOOP("wording", "Customers at risk")},
    {"acquisition_spend_own", QT_TRANSLATE_NOOP("wording", "Sales and marketing spend, as booked")},
    {"acquisition_spend", QT_TRANSLATE_NOOP("wording", "Sales and marketing spend")},
    {"retention_spend", QT_TRANSLATE_NOOP("wording", "Retention spend")},
    {"gross_margin", QT_TRANSLATE_NOOP("wording", "Gross margin")},
    {"credited_new_customers", QT_TRANSLATE_NOOP("wording", "New customers, as credited to channels")},
    {"attributed_new_mrr", QT_TRANSLATE_NOOP("wording", "New MRR, as credited to channels")},
    {"cohort_mrr_to_date", QT_TRANSLATE_NOOP("wording", "MRR of the period's new customers, month by month since")},
    {"mrr_gained_quarter", QT_TRANSLATE_NOOP("wording", "MRR gained over the quarter")},
    {"acquisition_spend_quarter_before",
     QT_TRANSLATE_NOOP("wording", "Sales and marketing spend of the quarter before")},
    {"referrals", QT_TRANSLATE_NOOP("wording", "Referrals")},
    {"referred_customers", QT_TRANSLATE_NOOP("wording", "Customers who came by referral")},
    {"funnel_visits", QT_TRANSLATE_NOOP("wording", "Visits")},
    {"funnel_signups", QT_TRANSLATE_NOOP("wording", "Signups of the funnel")},
    {"funnel_qualified", QT_TRANSLATE_NOOP("wording", "Qualified leads of the funnel")},
    {"funnel_demo", QT_TRANSLATE_NOOP("wording", "Demos of the funnel")},
    {"funnel_won", QT_TRANSLATE_NOOP("wording", "Customers won of the funnel")},
    {"promoters", QT_TRANSLATE_NOOP("wording", "Promoters")},
    {"visitors", QT_TRANSLATE_NOOP("wording", "Visitors")},
    {"customers_won", QT_TRANSLATE_NOOP("wording", "Customers won")},
    {"won_deals", QT_TRANSLATE_NOOP("wording", "Deals won")},
    {"lost_deals", QT_TRANSLATE_NOOP("wording", "Deals lost")},
    {"won_deals_with_amount", QT_TRANSLATE_NOOP("wording", "Deals won that have an amount")},
    {"won_amount", QT_TRANSLATE_NOOP("wording", "Amount of the deals won")},
    {"won_deals_with_days", QT_TRANSLATE_NOOP("wording", "Deals won whose creation is dated")},
    {"days_to_win", QT_TRANSLATE_NOOP("wording", "Days from creation to closing, summed")},
    {"deals_in_pipeline", QT_TRANSLATE_NOOP("wording", "Deals in the pipeline")},
    {"open_pipeline_value", QT_TRANSLATE_NOOP("wording", "Value of the open deals")},
    {"created_deals", QT_TRANSLATE_NOOP("wording", "Deals created")},
    {"created_deals_won", QT_TRANSLATE_NOOP("wording", "Deals created that are won by now")},
    {"days_to_win_median", QT_TRANSLATE_NOOP("wording", "Days from creation to closing, median")},
    {"open_deals", QT_TRANSLATE_NOOP("wording", "Open deals")},
    {"won_deals_6m", QT_TRANSLATE_NOOP("wording", "Deals won in six months")},
    {"closed_deals_6m", QT_TRANSLATE_NOOP("wording", "Deals closed in six months")},
    {"won_deals_with_amount_6m", QT_TRANSLATE_NOOP("wording", "Deals won in six months that have an amount")},
    {"won_amount_6m", QT_TRANSLATE_NOOP("wording", "Amount of the deals won in six months")},
    {"won_deals_with_days_6m", QT_TRANSLATE_NOOP("wording", "Deals won in six months whose creation is dated")},
    {"days_to_win_6m", QT_TRANSLATE_NOOP("wording", "Days from creation to closing in six months, summed")},
    {"mrr_new_target_3m", QT_TRANSLATE_NOOP("wording", "Target of new MRR, next three months")},
    {"qualified_leads_before", QT_TRANSLATE_NOOP("wording", "Qualified leads of the period before")},
    {"pql_converted", QT_TRANSLATE_NOOP("wording", "PQLs who became customers")},
    {"unique_visitors", QT_TRANSLATE_NOOP("wording", "Unique visitors")},
    {"nps_responses", QT_TRANSLATE_NOOP("wording", "Answers of customers")},
    {"nps_promoters", QT_TRANSLATE_NOOP("wording", "Promoters among customers (9 to 10)")},
    {"nps_passives", QT_TRANSLATE_NOOP("wording", "Passives among customers (7 to 8)")},
    {"nps_detractors", QT_TRANSLATE_NOOP("wording", "Detractors among customers (0 to 6)")},
    {"enps_responses", QT_TRANSLATE_NOOP("wording", "Answers of employees")},
    {"enps_promoters", QT_TRANSLATE_NOOP("wording", "Promoters among employees (9 to 10)")},
    {"enps_passives", QT_TRANSLATE_NOOP("wording", "Passives among employees (7 to 8)")},
    {"enps_detractors", QT_TRANSLATE_NOOP("wording", "Detractors among employees (0 to 6)")},
    {"tickets_responded", QT_TRANSLATE_NOOP("wording", "Requests with a first response")},
    {"hours_to_respond", QT_TRANSLATE_NOOP("wording", "Hours to the first response, summed")},
    {"median_hours_to_respond", QT_TRANSLATE_NOOP("wording", "Hours to the first response, median")},
    {"tickets_resolved", QT_TRANSLATE_NOOP("wording", "Requests resolved")},
    {"hours_to_resolve", QT_TRANSLATE_NOOP("wording", "Hours to the resolution, summed")},
    {"median_hours_to_resolve", QT_TRANSLATE_NOOP("wording", "Hours to the resolution, median")},
    {"active_users_day", QT_TRANSLATE_NOOP("wording", "Users active on the last day")},
    {"active_users_week", QT_TRANSLATE_NOOP("wording", "Users active in the last 7 days")},
    {"active_users_month", QT_TRANSLATE_NOOP("wording", "Users active in the last 30 days")},
    {"active_user_days", QT_TRANSLATE_NOOP("wording", "Active users of each day, summed")},
    {"days_of_period", QT_TRANSLATE_NOOP("wording", "Days of the period")},
    {"cash_out", QT_TRANSLATE_NOOP("wording", "Money paid out")},
    {"cash_in", QT_TRANSLATE_NOOP("wording", "Money received, without financing")},
    {"mean_net_burn", QT_TRANSLATE_NOOP("wording", "Mean net burn of the last three full months")},
    {"net_burn_trailing", QT_TRANSLATE_NOOP("wording", "Net burn of these full months, three or more")},
    {"net_new_mrr_trailing", QT_TRANSLATE_NOOP("wording", "Net new MRR of these full months, three or more")},
    {"mrr_closed", QT_TRANSLATE_NOOP("wording", "MRR at the end of the last full month")},
    {"mrr_closed_year_before", QT_TRANSLATE_NOOP("wording", "MRR at the end of the same month a year before")},
    {"cash_in_year", QT_TRANSLATE_NOOP("wording", "Money received in twelve months, without financing")},
    {"cash_out_year", QT_TRANSLATE_NOOP("wording", "Money paid out in twelve months")},
    {"monthly_gain", QT_TRANSLATE_NOOP("wording", "Mean monthly MRR gained, last three full months")},
    {"monthly_loss_rate", QT_TRANSLATE_NOOP("wording", "Mean monthly share of MRR lost, last three full months")},
    {"expected_losses", QT_TRANSLATE_NOOP("wording", "MRR expected to be lost in twelve months")},
};

} // namespace

QString nameOfQuantity(std::string_view id, const session::Wording &wording)
{
    const auto at = std::find_if(std::begin(names), std::end(names), [id](const NameRow &row) { return row.id == id; });
    return at == std::end(names) ? nameOfKpi(id, wording) : wording(at->name);
}

} // namespace perennial::board
