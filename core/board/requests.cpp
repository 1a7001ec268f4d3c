// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/charts.h"

namespace perennial::board
{

kpi::Request monthsRequest(const Frame &frame)
{
    kpi::Request request;
    request.only = {"mrr",
                    "mrr_new",
                    "mrr_expansion",
                    "mrr_reactivation",
                    "mrr_contraction",
                    "mrr_churn",
                    "mrr_fx",
                    "mrr_growth_rate",
                    "customers",
                    "new_customers",
                    "churned_customers",
                    "customer_churn_rate",
                    "customer_churn_rate_voluntary",
                    "customer_churn_rate_involuntary",
                    "customer_churn_rate_unknown",
                    "acquisition_spend",
                    "cac",
                    "cac_payback"};
    request.periods = kpi::periodsBetween(frame.span.first.firstDay(), frame.span.last.lastDay(), base::Every::Month,
                                          frame.conventions.fiscalYearStartMonth);
    request.conventions = frame.conventions;
    return request;
}

} // namespace perennial::board
