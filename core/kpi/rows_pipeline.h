// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

#include <optional>

namespace perennial::kpi
{

/// The days on which a deal was in the pipeline: from its creation until the day it was closed.
///
/// The closing day of a deal that is still open is what is hoped for, and ends nothing; a closing after the cut-off has
/// not happened. Of a deal without a day of creation it is only known that it was there on the day it was closed or,
/// when it is open, on the cut-off. Nothing for a closed deal without a day of closing.
struct TimeInPipeline {
    base::Date from;
    base::Date until; ///< the day of closing; openEnd() when it is open

    bool isOpenAt(base::Date day) const { return from <= day && day < until; }
    /// Whether it was there at some time in those days.
    bool touches(base::Date first, base::Date last) const { return from <= last && first <= until; }
};
std::optional<TimeInPipeline> timeInPipeline(const book::DealRow &deal, base::Date cutOff);
/// The book's, else the last day that counts.
base::Date cutOffOf(const Inputs &inputs);

/// The deals that were in the pipeline at some time in a period; those open at its end; what these are worth, at the
/// rate of its last month.
void visitDealsInPipeline(const Inputs &inputs, Contributions &into);
void visitOpenDeals(const Inputs &inputs, Contributions &into);
void visitOpenValue(const Inputs &inputs, Contributions &into);
Value openPipelineValue(const Inputs &inputs, std::size_t group, std::size_t period);

} // namespace perennial::kpi
