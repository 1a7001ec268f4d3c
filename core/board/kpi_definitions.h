// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"

#include <string_view>

namespace perennial::board
{

/// What a KPI is, in one sentence; empty when it is not in the catalogue.
QString definitionOfKpi(std::string_view id, const session::Wording &wording);

} // namespace perennial::board
