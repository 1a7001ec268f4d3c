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
    {"churned_voluntary", QT_TRANSLATE_NOOP("wording", "Customers lost, voluntary")},
    {"churned_involuntary", QT_TRANSLATE_NOOP("wording", "Customers lost, involuntary")},
    {"churned_unknown", QT_TRANSLATE_NOOP("wording", "Customers lost, reason unknown")},
    {"customers_kept", QT_TRANSLATE_NOOP("wording", "Customers of the start who stayed")},
    {"mrr_start_revalued", QT_TRANSLATE_NOOP("wording", "MRR at the start, at the rates of the end")},
    {"mrr_retained", QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of the start")},
    {"mrr_retained_at_most",
     QT_TRANSLATE_NOOP("wording", "MRR at the end of the customers of the start, each at most what it was")},
    {"mean_monthly_churn", QT_TRANSLATE_NOOP("wording", "Mean monthly customer churn")},
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
};

} // namespace

QString nameOfQuantity(std::string_view id, const session::Wording &wording)
{
    const auto at = std::find_if(std::begin(names), std::end(names), [id](const NameRow &row) { return row.id == id; });
    return at == std::end(names) ? nameOfKpi(id, wording) : wording(at->name);
}

} // namespace perennial::board
