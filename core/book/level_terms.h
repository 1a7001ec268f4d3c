// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"

#include <optional>
#include <vector>

namespace perennial::book
{

/// One row of `mrr_levels`.
struct LevelRow {
    CustomerIndex customer = 0;
    base::Date date;
    std::optional<base::Minor> level; ///< what the customer pays a month from that day on; 0: nothing any more
    std::optional<base::Minor> delta; ///< counts when there is no level: a change of it
    CurrencyIndex currency = 0;
    EndReason reason = EndReason::Unknown;
    Text plan = noText; ///< none: that of the term before
    RowId row = 0;
};

/// Makes terms of what customers paid from which day on, and adds them. The order of the rows changes nothing.
///
/// A level holds until the customer's next row and is the last word of its day, whatever changes the day also names;
/// in another currency it takes the place of what was paid before. Changes of one day are added up; a sum below 0 is
/// held at 0 and counted (LevelsBelowZero).
void addLevelTerms(std::vector<LevelRow> rows, Builder &builder);

} // namespace perennial::book
