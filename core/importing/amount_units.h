// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

#include <string>
#include <vector>

namespace perennial::importing
{

/// Whether a header says that its amounts are cents: `amount_in_cents`, `Amount (cents)`, `price_minor`.
bool saysMinor(const std::string &header);

/// Whether amounts of the file may be cents though nothing says so: its recipe leaves it open, or its headers are those
/// of a program's dump, which neither its recipe nor the template was made for.
bool mayCountCents(const Recipe &recipe, const std::vector<std::string> &headers);

} // namespace perennial::importing
