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
/// `derived`: rows that the import took or confirmed beyond its records.
void writeCounts(Database &database, std::int64_t import, const ImportCounts &counts, std::int64_t derived);
/// In order of line; the first `most` of them, all when it is negative.
std::vector<facts::LeftOut> readLeftOut(Database &database, std::int64_t import, std::int64_t most = -1);
/// The first import in force that holds the row; one that does not exist has import 0.
Provenance provenanceOf(Database &database, const facts::DatasetSpec &spec, std::int64_t row);

/// The place of what is undone next among all that is, imports and edits, as SQL.
std::string nextUndoOrder();
void takeOutOfForce(Database &database, std::int64_t import);
void putInForce(Database &database, std::int64_t import);

/// Deletes the undone imports and the rows that only they hold. A row that an import in force confirmed becomes its.
void purgeUndone(Database &database);

} // namespace perennial::store
