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
    {"cash_out", QT_TRANSLATE_NOOP("wording", "Money paid out")},
    {"cash_in", QT_TRANSLATE_NOOP("wording", "Money received, without financing")},
    {"mean_net_burn", QT_TRANSLATE_NOOP("wording", "Mean net burn of the last three full months")},
    {"net_burn_trailing", QT_TRANSLATE_NOOP("wording", "Net burn of these full months, three or more")},
    {"net_new_mrr_trailing", QT_TRANSLATE_NOOP("wording", "Net new MRR of these full months, three or more")},
    {"mrr_closed", QT_TRANSLATE_NOOP("wording", "MRR at the end of the last full month")},
    {"mrr_year_before", QT_TRANSLATE_NOOP("wording", "MRR twelve months before")},
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
