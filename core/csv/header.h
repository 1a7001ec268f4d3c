// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/table.h"

#include <cstdint>
#include <optional>

namespace perennial::csv
{

/// The line on which the record begins that names the columns: the first of the shape that the table has, behind
/// titles, dates, `#` comments and blank lines. Nothing when no record has a cell.
std::optional<std::int64_t> detectHeaderLine(const Table &table);

} // namespace perennial::csv
