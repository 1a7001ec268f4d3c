// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"
#include "core/kpi/trace.h"

#include <span>

namespace perennial::kpi
{

/// How the rows of a quantity make up its number.
enum class Aggregate : std::uint8_t {
    Sum,
    Mean,
    Median,
    Setting ///< a convention; there are no rows
};

/// A number that formulas are made of. Formulas name it by its id; its words are in core/board.
struct Quantity {
    std::string_view id;
    Unit unit = Unit::Count;
    /// The export that brings it.
    facts::Dataset dataset = facts::Dataset::Subscriptions;
    Value (*count)(const Inputs &inputs, std::size_t group, std::size_t period) = nullptr;
    /// Gives the rows that make up count() of that group and period.
    void (*trace)(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace) = nullptr;
    NoAnswer whenZero =
        NoAnswer::NothingToConvert; ///< why there is no answer when something is divided by it and it is 0
    Aggregate aggregate = Aggregate::Sum;
};

std::span<const Quantity> recurringRevenueQuantities();
std::span<const Quantity> churnQuantities();
std::span<const Quantity> riskQuantities();
std::span<const Quantity> acquisitionQuantities();
std::span<const Quantity> funnelQuantities();
std::span<const Quantity> pipelineQuantities();
std::span<const Quantity> marketingQuantities();
std::span<const Quantity> customersQuantities();
std::span<const Quantity> cashQuantities();
std::span<const Quantity> forecastQuantities();

/// All of them.
std::span<const Quantity> allQuantities();
/// nullptr when there is none of that name.
const Quantity *findQuantity(std::string_view id);

} // namespace perennial::kpi
