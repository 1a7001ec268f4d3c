// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/inspection.h"

#include <optional>

namespace perennial::session
{

/// The reporting currency that a new workspace would rather have, by the first file that comes in: what the user said,
/// else the currency of the amounts, else the one that the file names first. Nothing when it names none.
std::optional<base::Currency> suggestedCurrency(const importing::Inspection &inspection);

} // namespace perennial::session
