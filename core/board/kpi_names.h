// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/formatter.h"
#include "core/kpi/kpi.h"

#include <span>
#include <string_view>

namespace perennial::board
{

/// The name of a KPI in the reader's words: `Monthly recurring revenue (MRR)`; its id when it is not in the catalogue.
QString nameOfKpi(std::string_view id, const session::Wording &wording);
/// Ids that have a name, in the order of the catalogue.
std::vector<std::string_view> namedKpis();
/// What stands beside a column of such figures: €, %, months; empty for counts and ratios.
QString unitText(kpi::Unit unit, const Formatter &formatter);
/// A value as it is read: 86,420.00 €, 2.3 %, 9.4 months; a dash when there is no answer.
QString valueText(const kpi::Value &value, kpi::Unit unit, const Formatter &formatter);
/// Why there is no answer, and what would bring one.
QString reasonText(kpi::NoAnswer reason, const session::Wording &wording);

} // namespace perennial::board
