// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/csv/table_rows.h"

#include <cstddef>
#include <span>

namespace perennial::csv
{

/// The row (its place in `rows`, which are not empty) that names the columns: the first of the shape that the table
/// has, behind titles and dates.
std::size_t findHeader(std::span<const TableRow> rows);

/// How many rows from `header` on are names; 0 when the one there is data already.
std::int64_t countHeaderRows(std::span<const TableRow> rows, std::size_t header);

/// What speaks for the table that begins at `header`. `whole`: the rows are all that the file has.
Evidence gatherEvidence(std::span<const TableRow> rows, std::size_t header, std::int64_t headerRows, bool whole);

} // namespace perennial::csv
