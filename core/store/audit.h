// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <string>
#include <vector>

namespace perennial::store
{

/// What SQLite finds wrong with the file, and where the ledger and the tables of facts contradict each other.
std::vector<std::string> audit(Database &database);

} // namespace perennial::store
