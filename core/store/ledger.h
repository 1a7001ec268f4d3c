// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <optional>
#include <vector>

namespace perennial::store
{

/// The ledger of imports. These run inside the caller's transaction, and throw what the database says.
std::vector<ImportRecord> readImports(Database &database);
std::optional<ImportRecord> readImport(Database &database, std::int64_t import);
std::int64_t writeHeader(Database &database, const ImportHeader &header);
void writeCounts(Database &database, std::int64_t import, const ImportCounts &counts);
std::vector<facts::LeftOut> readLeftOut(Database &database, std::int64_t import);
/// The first import in force that holds the row; one that does not exist has import 0.
Provenance provenanceOf(Database &database, const facts::DatasetSpec &spec, std::int64_t row);

std::optional<std::int64_t> lastInForce(Database &database);
std::optional<std::int64_t> lastUndone(Database &database);
void takeOutOfForce(Database &database, std::int64_t import);
void putInForce(Database &database, std::int64_t import);

/// Deletes the undone imports and the rows that only they hold. A row that an import in force confirmed becomes its.
void purgeUndone(Database &database);

} // namespace perennial::store
