// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"
#include "core/kpi/exchange.h"
#include "core/kpi/grouping.h"
#include "core/kpi/prepared_terms.h"
#include "core/kpi/timeline.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// What happened to the recurring revenue of a group in a period (kpis.md section 3), in minor units of the reporting
/// currency: end = start + added + reactivation + expansion - contraction - churn + fx, and likewise in customers.
///
/// - A customer is one with a term in force, also while its currency has no rate: its amounts are 0 until a rate is
///   known, and what the rate then adds is fx.
/// - A customer who both came and left inside the period and is therefore compared end against start is valued at the
///   period's last month's rate, and its fx is the change of its opening terms to that rate.
/// - Of several terms that ended on the day a customer left, the largest gives the reason; among equals involuntary
///   comes before voluntary before unknown.
struct Movement {
    base::Minor start = 0;
    base::Minor added = 0;
    base::Minor expansion = 0;
    base::Minor reactivation = 0;
    base::Minor contraction = 0;
    base::Minor churn = 0;
    base::Minor fx = 0;
    base::Minor end = 0;
    std::array<base::Minor, 3> churnBy{}; ///< by book::EndReason
    base::Minor retentionBase = 0;        ///< the opening customers at the period's last month's rate
    base::Minor retained = 0;             ///< their MRR at the end
    base::Minor retainedAtMost = 0;       ///< the same, each at most what it was
    std::int64_t startCustomers = 0;
    std::int64_t newCustomers = 0;
    std::int64_t reactivated = 0;
    std::int64_t churned = 0;
    std::array<std::int64_t, 3> churnedBy{}; ///< by book::EndReason
    std::int64_t bounced = 0;                ///< came and left, paying at neither end; counted whatever the convention
    std::int64_t endCustomers = 0;
    std::int64_t subscriptions = 0; ///< at the end
};

/// Movements by group and period.
class Movements
{
public:
    Movements() = default;
    Movements(std::size_t groups, std::size_t periods)
        : m_periods(periods)
        , m_cells(groups * periods)
    {
    }

    std::size_t periods() const { return m_periods; }
    std::size_t groups() const { return m_periods == 0 ? 0 : m_cells.size() / m_periods; }
    Movement &at(std::size_t group, std::size_t period) { return m_cells[group * m_periods + period]; }
    const Movement &at(std::size_t group, std::size_t period) const { return m_cells[group * m_periods + period]; }

private:
    std::size_t m_periods = 0;
    std::vector<Movement> m_cells;
};

/// One sweep over the terms, customer by customer and day of change by day of change: linear in terms, and in
/// term-months only for those in a foreign currency whose rate moves.
Movements computeMovements(std::span<const PreparedTerm> terms, const book::Book &book, const Timeline &timeline,
                           const Exchange &exchange, const Grouping &grouping, const Conventions &conventions);

} // namespace perennial::kpi
