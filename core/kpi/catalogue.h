// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/kpi.h"

#include <span>

namespace perennial::kpi
{

/// One KPI: what it is called, what it counts in, what it is computed from, and how.
/// To add one, write its row in the table of its family; a family's own file names the source of every formula.
struct Kpi {
    Definition definition;
    unsigned needs = 0; ///< of Need, ored
    Value (*compute)(const Inputs &inputs, std::size_t group, std::size_t period) = nullptr;
};

std::span<const Kpi> recurringRevenueKpis();
std::span<const Kpi> churnKpis();
std::span<const Kpi> acquisitionKpis();
std::span<const Kpi> funnelKpis();

/// All of them, in the order of catalogue().
std::span<const Kpi> allKpis();

/// Half away from zero; money leaves the catalogue in whole minor units.
Value roundedMoney(double amount);
/// a / b as an exact amount of money; `why` when b is 0.
Value moneyPer(base::Minor amount, std::int64_t count, NoAnswer why);
/// a / b; `why` when b is 0.
Value ratioOf(std::int64_t part, std::int64_t whole, NoAnswer why);

} // namespace perennial::kpi
