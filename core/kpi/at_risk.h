// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"
#include "core/kpi/table.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace perennial::kpi
{

/// Why a customer may leave, as it was known at the end of a day:
/// - CancellationScheduled: of a term in force the cancellation was requested by then; where no day of request is
/// known,
///   the source gives the customer's wish as the reason of an end that has not come by the cut-off.
/// - PastDue: a term in force is past due since then or before.
/// - UsageDropped, Detractor, TicketOpen: see CustomerSignals.
/// - RenewalDue: a term in force ends within 60 days, and no other term of the customer is in force on the day it ends.
///   Sources give no day of renewal, so that this is known of terms with an end alone. An end that a cancellation has
///   brought about (a day of request or a reason is known) is none.
enum class Risk : std::uint8_t { CancellationScheduled, PastDue, UsageDropped, Detractor, TicketOpen, RenewalDue };
constexpr std::array<std::string_view, 6> riskNames{
    "cancellation_scheduled", "past_due", "usage_dropped", "detractor", "ticket_open", "renewal_due"};

struct AtRiskEntry {
    std::uint32_t customer = 0;
    std::uint8_t reasons = 0; ///< bits by Risk
    base::Minor mrr = 0;      ///< at the period's end, in the reporting currency
    std::uint32_t firstTerm = 0;
    std::uint32_t terms = 0; ///< its prepared terms: place of the first, number
};

/// The customers that pay at a period's end (or the cut-off) and may leave, by group and period, the largest first.
class AtRisk
{
public:
    explicit AtRisk(const Inputs &inputs);

    std::span<const AtRiskEntry> at(std::size_t group, std::size_t period) const { return m_entries.at(group, period); }

private:
    Table<std::vector<AtRiskEntry>> m_entries;
};

Value mrrAtRisk(const Inputs &inputs, std::size_t group, std::size_t period);
Value customersAtRisk(const Inputs &inputs, std::size_t group, std::size_t period);
void traceMrrAtRisk(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
void traceCustomersAtRisk(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

} // namespace perennial::kpi
