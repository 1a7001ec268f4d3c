// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"
#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// One-time charges of a kind by group and period, in the reporting currency at the rate of the month of the charge.
/// Rows without an exchange rate are left out. Charges know a customer (see Grouping::ofRow).
void visitChargesOf(book::ChargeKind kind, const Inputs &inputs, Contributions &into);

template<book::ChargeKind Kind>
void visitCharges(const Inputs &inputs, Contributions &into)
{
    visitChargesOf(Kind, inputs, into);
}

/// The charges of a kind. All kinds are counted together, so that rows left out are said once.
Value chargesOf(book::ChargeKind kind, const Inputs &inputs, std::size_t group, std::size_t period);

template<book::ChargeKind Kind>
Value charges(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return chargesOf(Kind, inputs, group, period);
}

template<book::ChargeKind Kind>
constexpr Quantity chargeQuantity(std::string_view id)
{
    return {id, Unit::Money, facts::Dataset::Charges, charges<Kind>, traceTally<visitCharges<Kind>>};
}

/// Shows setup, consulting, integration and other beside the sum.
void showChargeKinds(const Inputs &inputs, std::size_t group, std::size_t period, Point &point);

} // namespace perennial::kpi
