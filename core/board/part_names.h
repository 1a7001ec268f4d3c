// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"

#include <string_view>

namespace perennial::board
{

/// The name of a number that stands beside a figure (kpi::Part): `Setup`. Where it is a figure or a quantity, the name
/// of that; else its id.
QString nameOfPart(std::string_view id, const session::Wording &wording);
/// Why a customer may leave (kpi::CustomerAtRisk): `Payment overdue`.
QString nameOfRisk(std::string_view id, const session::Wording &wording);

} // namespace perennial::board
