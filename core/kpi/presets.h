// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/conventions.h"

#include <span>

namespace perennial::kpi
{

/// The names of the presets (kpis.md section 2): `perennial` first.
std::span<const std::string_view> presetNames();

/// The conventions with every definition as the preset has it. What is the company's own stays: gross margin, fiscal
/// year, lag of the spend, attribution, funnel basis, support clock and hours.
/// Fails with BadOption (preset, name, what is allowed).
base::Outcome<Conventions> withPreset(const Conventions &conventions, std::string_view preset);

/// The first preset whose definitions these are; `custom` when there is none.
std::string_view presetOf(const Conventions &conventions);

} // namespace perennial::kpi
