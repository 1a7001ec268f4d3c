// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"
#include "core/kpi/grouping.h"
#include "core/kpi/kpi.h"
#include "core/kpi/table.h"

#include <vector>

namespace perennial::kpi
{

/// The six stages for every group and period: visits (sessions, else visitors), then leads as LeadCounts counts them,
/// then promoters, who have no answer without surveys and take no part in the bottleneck.
/// `usualToNext` is the mean of the step's conversions in the six whole months before the period, those without an
/// answer skipped. The bottleneck is the step that is lowest against its usual; among steps without any history,
/// when none has one, the lowest.
Table<std::vector<Stage>> computeFunnels(const book::Book &book, const Timeline &timeline, const Grouping &grouping,
                                         FunnelBasis basis);

} // namespace perennial::kpi
