// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"

#include <optional>
#include <string_view>

namespace perennial::book
{

/// The name of the setting: whether won deals count as contracts when no billing export is there.
constexpr std::string_view dealsAsContracts = "deals_as_contracts";

/// The months that a won deal lasts: `off` is 0, `year` 12, `N months` N. Nothing for another text.
std::optional<int> contractMonths(std::string_view text);

/// Adds a term of so many months for each won deal of the builder, from its close date, with its amount over that
/// span. A renewal takes the place of the customer's contract that it renews: that one ends when the renewal begins.
/// Won deals without a customer, a close date or an amount are left out and counted (DealsWithoutContract).
void addContractTerms(int months, Builder &builder);

} // namespace perennial::book
