// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/kpi/deal_counts.h"
#include "core/kpi/lead_counts.h"
#include "core/kpi/movements.h"
#include "core/kpi/spend_amounts.h"
#include "core/kpi/traffic_counts.h"

#include <vector>

namespace perennial::kpi
{

/// What a KPI is computed from; each is counted once, and only when one of the KPIs asked for needs it.
enum Need : unsigned {
    NeedMovements = 1U << 0U,
    NeedLifetime = 1U << 1U,
    NeedAcquisitionSpend = 1U << 2U,
    NeedRetentionSpend = 1U << 3U,
    NeedVisitors = 1U << 4U,
    NeedLeads = 1U << 5U,
    NeedDeals = 1U << 6U,
    NeedFunnel = 1U << 7U,
};

class Inputs
{
public:
    /// `periods` follow one another; the book and the grouping outlive the inputs.
    Inputs(const book::Book &book, const Grouping &grouping, const Conventions &conventions,
           std::vector<base::Period> periods, unsigned needs);

    const Timeline &timeline() const { return m_timeline; }
    const Conventions &conventions() const { return m_conventions; }
    /// NoSubscriptionData, or None when customers can be counted.
    NoAnswer whyNoCounts() const { return m_whyNoCounts; }
    /// The same, or NoRate, for amounts of money.
    NoAnswer whyNoMoney() const { return m_whyNoMoney; }

    const Movement &movement(std::size_t group, std::size_t period) const
    {
        return m_movements.at(group, period + m_monthsBefore);
    }
    const Value &lifetime(std::size_t group, std::size_t period) const { return m_lifetimes.at(group, period); }
    const SpendAmounts &acquisition() const { return m_acquisition; }
    const SpendAmounts &retention() const { return m_retention; }
    const TrafficCounts &visitors() const { return m_visitors; }
    /// By the days things happened on, whatever the funnel's basis.
    const LeadCounts &leads() const { return m_leads; }
    const DealCounts &deals() const { return m_deals; }
    const std::vector<Stage> &funnel(std::size_t group, std::size_t period) const
    {
        return m_funnels.at(group, period);
    }

    const std::vector<base::Problem> &warnings() const { return m_warnings; }

private:
    void countCustomers(const book::Book &book, const Grouping &grouping, unsigned needs);
    void findLifetimes(const Movements &monthly, const Timeline &months);
    void warnOfMissingRates(const book::Book &book, const std::vector<PreparedTerm> &terms, const Exchange &exchange);
    void warnOfLeftOut(std::int64_t count, const char *dataset);
    /// The last month that is over at the end of the period, as far as the data goes.
    base::Month lastClosedMonth(std::size_t period) const;

    Conventions m_conventions;
    std::optional<base::Date> m_cutOff;
    Timeline m_timeline;
    NoAnswer m_whyNoCounts = NoAnswer::None;
    NoAnswer m_whyNoMoney = NoAnswer::None;
    std::size_t m_monthsBefore = 0; ///< months before the first period that m_movements begins with
    Movements m_movements;
    Table<Value> m_lifetimes;
    SpendAmounts m_acquisition;
    SpendAmounts m_retention;
    TrafficCounts m_visitors;
    LeadCounts m_leads;
    DealCounts m_deals;
    Table<std::vector<Stage>> m_funnels;
    std::vector<base::Problem> m_warnings;
};

} // namespace perennial::kpi
