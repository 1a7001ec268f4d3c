// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/records.h"
#include "core/store/sqlite.h"

#include <span>

namespace perennial::store
{

/// The facts in force of these datasets, only these fields (which the datasets must have). Throws what the database
/// says.
book::Records loadRecords(Database &database, std::span<const book::RecordFields> wanted);

} // namespace perennial::store
