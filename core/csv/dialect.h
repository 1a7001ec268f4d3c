// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/csv/table.h"

#include <optional>

namespace perennial::csv
{

/// The dialect under which the sample becomes the most convincing table; what the choices name is kept.
Dialect detectDialect(Sample sample, const LayoutChoices &choices);

/// How convincing a table is, from 0 to 1: rows of one width, many columns, cells that look like values.
double scoreOf(const Table &table, const Dialect &dialect);

/// A note above the table (`# Start date: 20250601`); a header may begin with a column named `#`.
bool isComment(std::span<const std::string_view> cells);

} // namespace perennial::csv
