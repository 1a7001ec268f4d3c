// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/kpi_names.h"

#include "core/board/name_table.h"

namespace perennial::board
{

namespace
{

constexpr NameRow names[] = {
    {"mrr", QT_TRANSLATE_NOOP("wording", "Monthly recurring revenue (MRR)")},
    {"arr", QT_TRANSLATE_NOOP("wording", "Annual recurring revenue (ARR)")},
    {"mrr_new", QT_TRANSLATE_NOOP("wording", "New MRR")},
    {"mrr_expansion", QT_TRANSLATE_NOOP("wording", "Expansion MRR")},
    {"mrr_reactivation", QT_TRANSLATE_NOOP("wording", "Reactivation MRR")},
    {"mrr_contraction", QT_TRANSLATE_NOOP("wording", "Contraction MRR")},
    {"mrr_churn", QT_TRANSLATE_NOOP("wording", "Churned MRR")},
    {"mrr_fx", QT_TRANSLATE_NOOP("wording", "Currency effect on MRR")},
    {"net_new_mrr", QT_TRANSLATE_NOOP("wording", "Net new MRR")},
    {"net_new_arr", QT_TRANSLATE_NOOP("wording", "Net new ARR")},
    {"expansion_arr", QT_TRANSLATE_NOOP("wording", "Expansion ARR")},
    {"upsell_revenue", QT_TRANSLATE_NOOP("wording", "Upsell revenue")},
    {"mrr_growth_rate", QT_TRANSLATE_NOOP("wording", "MRR growth")},
    {"cmrr", QT_TRANSLATE_NOOP("wording", "Committed MRR (CMRR)")},
    {"carr", QT_TRANSLATE_NOOP("wording", "Committed ARR (CARR)")},
    {"acv", QT_TRANSLATE_NOOP("wording", "Average contract value (ACV)")},
    {"arpa", QT_TRANSLATE_NOOP("wording", "Average revenue per account (ARPA)")},
    {"quick_ratio", QT_TRANSLATE_NOOP("wording", "Quick ratio")},
    {"one_off_revenue", QT_TRANSLATE_NOOP("wording", "One-off revenue")},
    {"customers", QT_TRANSLATE_NOOP("wording", "Customers")},
    {"new_customers", QT_TRANSLATE_NOOP("wording", "New customers")},
    {"reactivated_customers", QT_TRANSLATE_NOOP("wording", "Reactivated customers")},
    {"churned_customers", QT_TRANSLATE_NOOP("wording", "Lost customers")},
    {"bounced_customers", QT_TRANSLATE_NOOP("wording", "Customers who came and left in one period")},
    {"subscriptions", QT_TRANSLATE_NOOP("wording", "Active subscriptions")},
    {"order_volume", QT_TRANSLATE_NOOP("wording", "Order volume")},
    {"customer_churn_rate", QT_TRANSLATE_NOOP("wording", "Customer churn")},
    {"customer_churn_rate_voluntary", QT_TRANSLATE_NOOP("wording", "Customer churn, voluntary")},
    {"customer_churn_rate_involuntary", QT_TRANSLATE_NOOP("wording", "Customer churn, involuntary")},
    {"customer_churn_rate_unknown", QT_TRANSLATE_NOOP("wording", "Customer churn, reason unknown")},
    {"mrr_churn_voluntary", QT_TRANSLATE_NOOP("wording", "Churned MRR, voluntary")},
    {"mrr_churn_involuntary", QT_TRANSLATE_NOOP("wording", "Churned MRR, involuntary")},
    {"mrr_churn_unknown", QT_TRANSLATE_NOOP("wording", "Churned MRR, reason unknown")},
    {"revenue_churn_rate", QT_TRANSLATE_NOOP("wording", "Revenue churn")},
    {"revenue_churn_rate_voluntary", QT_TRANSLATE_NOOP("wording", "Revenue churn, voluntary")},
    {"revenue_churn_rate_involuntary", QT_TRANSLATE_NOOP("wording", "Revenue churn, involuntary")},
    {"revenue_churn_rate_unknown", QT_TRANSLATE_NOOP("wording", "Revenue churn, reason unknown")},
    {"gross_mrr_churn_rate", QT_TRANSLATE_NOOP("wording", "Gross MRR churn")},
    {"net_mrr_churn_rate", QT_TRANSLATE_NOOP("wording", "Net MRR churn")},
    {"nrr", QT_TRANSLATE_NOOP("wording", "Net revenue retention (NRR)")},
    {"nrr_12m", QT_TRANSLATE_NOOP("wording", "Net revenue retention over 12 months")},
    {"grr", QT_TRANSLATE_NOOP("wording", "Gross revenue retention (GRR)")},
    {"grr_12m", QT_TRANSLATE_NOOP("wording", "Gross revenue retention over 12 months")},
    {"crr", QT_TRANSLATE_NOOP("wording", "Customer retention rate (CRR)")},
    {"cohort_customers", QT_TRANSLATE_NOOP("wording", "Cohort retention of customers")},
    {"cohort_mrr", QT_TRANSLATE_NOOP("wording", "Cohort retention of MRR")},
    {"customer_lifetime", QT_TRANSLATE_NOOP("wording", "Customer lifetime")},
    {"at_risk", QT_TRANSLATE_NOOP("wording", "Customers at risk")},
    {"churn_by_engagement", QT_TRANSLATE_NOOP("wording", "Churn by engagement")},
    {"acquisition_spend", QT_TRANSLATE_NOOP("wording", "Sales and marketing spend")},
    {"cac", QT_TRANSLATE_NOOP("wording", "Customer acquisition cost (CAC)")},
    {"cac_payback", QT_TRANSLATE_NOOP("wording", "CAC payback")},
    {"cac_payback_curve", QT_TRANSLATE_NOOP("wording", "Payback curve")},
    {"ltv", QT_TRANSLATE_NOOP("wording", "Customer lifetime value (CLV)")},
    {"ltv_cac", QT_TRANSLATE_NOOP("wording", "LTV : CAC ratio")},
    {"crc", QT_TRANSLATE_NOOP("wording", "Customer retention cost (CRC)")},
    {"magic_number", QT_TRANSLATE_NOOP("wording", "Magic number")},
    {"traffic_roi", QT_TRANSLATE_NOOP("wording", "Traffic ROI")},
    {"viral_coefficient", QT_TRANSLATE_NOOP("wording", "Viral coefficient")},
    {"attribution", QT_TRANSLATE_NOOP("wording", "Attribution")},
    {"funnel", QT_TRANSLATE_NOOP("wording", "Sales funnel")},
    {"pipeline_stages", QT_TRANSLATE_NOOP("wording", "Pipeline by stage")},
    {"visitor_lead_rate", QT_TRANSLATE_NOOP("wording", "Conversion, visitor to lead")},
    {"lead_customer_rate", QT_TRANSLATE_NOOP("wording", "Conversion, lead to customer")},
    {"visitor_customer_rate", QT_TRANSLATE_NOOP("wording", "Conversion, visitor to customer")},
    {"win_rate", QT_TRANSLATE_NOOP("wording", "Win rate")},
    {"win_rate_all", QT_TRANSLATE_NOOP("wording", "Win rate of all deals")},
    {"avg_deal_size", QT_TRANSLATE_NOOP("wording", "Average deal size")},
    {"sales_cycle", QT_TRANSLATE_NOOP("wording", "Sales cycle")},
    {"sales_cycle_median", QT_TRANSLATE_NOOP("wording", "Sales cycle, median")},
    {"pipeline_velocity", QT_TRANSLATE_NOOP("wording", "Pipeline velocity")},
    {"pipeline_coverage", QT_TRANSLATE_NOOP("wording", "Pipeline coverage")},
    {"leads", QT_TRANSLATE_NOOP("wording", "Leads")},
    {"qualified_leads", QT_TRANSLATE_NOOP("wording", "Qualified leads")},
    {"pql", QT_TRANSLATE_NOOP("wording", "Product-qualified leads (PQL)")},
    {"pql_conversion", QT_TRANSLATE_NOOP("wording", "PQL conversion")},
    {"lvr", QT_TRANSLATE_NOOP("wording", "Lead velocity rate (LVR)")},
    {"muv", QT_TRANSLATE_NOOP("wording", "Monthly unique visitors (MUV)")},
    {"signups", QT_TRANSLATE_NOOP("wording", "Sign-ups")},
    {"nps", QT_TRANSLATE_NOOP("wording", "Net promoter score (NPS)")},
    {"enps", QT_TRANSLATE_NOOP("wording", "Employee net promoter score (eNPS)")},
    {"support_requests", QT_TRANSLATE_NOOP("wording", "Support requests")},
    {"first_response_time", QT_TRANSLATE_NOOP("wording", "Response time")},
    {"first_response_time_median", QT_TRANSLATE_NOOP("wording", "Response time, median")},
    {"resolution_time", QT_TRANSLATE_NOOP("wording", "Resolution time")},
    {"resolution_time_median", QT_TRANSLATE_NOOP("wording", "Resolution time, median")},
    {"dau", QT_TRANSLATE_NOOP("wording", "Active users, last day (DAU)")},
    {"wau", QT_TRANSLATE_NOOP("wording", "Active users, last 7 days (WAU)")},
    {"mau", QT_TRANSLATE_NOOP("wording", "Active users, last 30 days (MAU)")},
    {"stickiness", QT_TRANSLATE_NOOP("wording", "Stickiness")},
    {"cash", QT_TRANSLATE_NOOP("wording", "Cash on hand")},
    {"gross_burn", QT_TRANSLATE_NOOP("wording", "Gross burn")},
    {"net_burn", QT_TRANSLATE_NOOP("wording", "Net burn")},
    {"runway", QT_TRANSLATE_NOOP("wording", "Runway")},
    {"burn_multiple", QT_TRANSLATE_NOOP("wording", "Burn multiple")},
    {"rule_of_40", QT_TRANSLATE_NOOP("wording", "Rule of 40")},
    {"forecast", QT_TRANSLATE_NOOP("wording", "Forecast")},
};

} // namespace

QString nameOfKpi(std::string_view id, const session::Wording &wording)
{
    if (const char *name = find(names, id))
        return wording(name);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

std::vector<std::string_view> namedKpis()
{
    std::vector<std::string_view> ids;
    for (const NameRow &row : names) {
        ids.push_back(row.id);
    }
    return ids;
}

} // namespace perennial::board
