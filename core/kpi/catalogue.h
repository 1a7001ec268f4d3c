// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/kpi.h"
#include "core/kpi/quantity.h"

#include <span>

namespace perennial::kpi
{

/// A formula that takes a KPI's place under some conventions.
struct Variant {
    bool (*applies)(const Conventions &conventions) = nullptr;
    std::string_view formula;
};

/// One KPI: what it is called, what it counts in, and its formula over quantities and other KPIs.
/// To add one, write its row in the table of its family; a family's own file names the source of every formula.
struct Kpi {
    Definition definition;
    /// Its names are quantities, else KPIs (whose money is not rounded then).
    std::string_view formula;
    /// Why there is no answer when its divisor is 0; None: as the divisor's quantity has it.
    NoAnswer whenZero = NoAnswer::None;
    /// Other formulas where the conventions say so; the first that applies.
    std::span<const Variant> variants = {};
    /// Quantities that an explanation shows besides those of the formula.
    std::span<const std::string_view> alsoShown = {};
    /// What its points show beside the value.
    void (*detail)(const Inputs &inputs, std::size_t group, std::size_t period, Point &point) = nullptr;
    /// What stands beside all of its points.
    void (*whole)(const Inputs &inputs, std::size_t group, Series &series) = nullptr;

    std::string_view formulaUnder(const Conventions &conventions) const;
};

std::span<const Kpi> recurringRevenueKpis();
std::span<const Kpi> churnKpis();
std::span<const Kpi> riskKpis();
std::span<const Kpi> acquisitionKpis();
std::span<const Kpi> funnelKpis();
std::span<const Kpi> pipelineKpis();
std::span<const Kpi> marketingKpis();
std::span<const Kpi> customersKpis();
std::span<const Kpi> cashKpis();
std::span<const Kpi> forecastKpis();

/// All of them, in the order of catalogue().
std::span<const Kpi> allKpis();
/// nullptr when there is none of that name.
const Kpi *findKpi(std::string_view id);

/// A formula of the catalogue, and what its names are: by token, one of the two or neither.
struct NamedFormula {
    Formula formula;
    std::vector<const Quantity *> quantities;
    std::vector<const Kpi *> kpis;
};
/// That of one of the catalogue's own texts, parsed once.
const NamedFormula &parsed(std::string_view formula);
/// The value of a KPI, money not rounded.
Value evaluate(const Kpi &kpi, const Inputs &inputs, std::size_t group, std::size_t period);
/// The same as it is shown: money leaves the catalogue in whole minor units.
Value shownValue(const Kpi &kpi, const Inputs &inputs, std::size_t group, std::size_t period);
/// The number of a quantity or KPI of that name, money not rounded.
Value numberOf(std::string_view name, const Inputs &inputs, std::size_t group, std::size_t period);

} // namespace perennial::kpi
