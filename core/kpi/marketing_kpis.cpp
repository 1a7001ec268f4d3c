// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   leads, qualified_leads, pql   definition: leads created, leads that reached mql, sql or pql, leads that reached
//   pql,
//       in the period
//   pql_conversion   definition: of the leads that reached pql in the period, those that are customers by the cut-off
//   lvr              public worked example (growth of qualified leads over the month before); of other periods: over
//   the
//       one before of the same length
//   muv, signups     definition: as the sources of traffic count them

#include "core/kpi/catalogue.h"
#include "core/kpi/rows_leads.h"
#include "core/kpi/rows_traffic.h"
#include "core/kpi/unique_visitors.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Leads = facts::Dataset::Leads;
constexpr auto Traffic = facts::Dataset::Traffic;

const std::array quantities{
    summed<visitLeads<LeadReached::Qualified, FunnelBasis::Period>, Leads>("qualified_leads", Unit::Count),
    Quantity{"qualified_leads_before", Unit::Count, Leads, qualifiedBefore, traceQualifiedBefore, NoAnswer::NoHistory},
    summed<visitLeads<LeadReached::ProductQualified, FunnelBasis::Period>, Leads>("pql", Unit::Count),
    summed<visitConvertedProductQualified, Leads>("pql_converted", Unit::Count),
    Quantity{"unique_visitors", Unit::Count, Traffic, uniqueVisitors, traceUniqueVisitors},
    summed<visitSignups, Traffic>("signups", Unit::Count),
};

using enum Unit;
constexpr auto Up = Direction::Up;

const std::array kpis{
    Kpi{{"leads", Count, Up}, "leads"},
    Kpi{{"qualified_leads", Count, Up}, "qualified_leads"},
    Kpi{{"pql", Count, Up}, "pql"},
    Kpi{{"pql_conversion", Percent, Up}, "pql_converted / pql"},
    Kpi{{"lvr", Percent, Up}, "(qualified_leads - qualified_leads_before) / qualified_leads_before"},
    Kpi{{"muv", Count, Up}, "unique_visitors"},
    Kpi{{"signups", Count, Up}, "signups"},
};

} // namespace

std::span<const Kpi> marketingKpis()
{
    return kpis;
}

std::span<const Quantity> marketingQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
