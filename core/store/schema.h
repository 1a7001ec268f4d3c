// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"
#include "core/store/sqlite.h"

#include <span>
#include <string>
#include <vector>

namespace perennial::store
{

/// Marks a SQLite file as a workspace: "Pren".
constexpr std::int64_t applicationId = 0x5072656e;

/// One step of the schema: resources/schema/NNNN_*.sql. A file that has it has user_version = number.
struct Migration {
    std::int64_t number = 0;
    std::string sql;
};

/// All steps in order, numbered from 1.
const std::vector<Migration> &migrations();

/// Runs the steps that the file lacks, each in a transaction of its own.
void migrate(Database &database, std::span<const Migration> steps);

/// What of the schema is not as the steps up to `version` make it; empty when all is there. Objects of other names are
/// let be (triggers are never let be): nothing here reads them.
std::string schemaDifference(Database &database, std::span<const Migration> steps, std::int64_t version);

/// A table's name as a text of SQL: 'subscriptions'.
std::string sqlText(std::string_view name);
/// A field's column, quoted: some are words of SQL too.
std::string sqlName(const facts::FieldSpec &field);
/// The columns of a dataset's fields: `"f1", "f2" ...`
std::string fieldList(const facts::DatasetSpec &spec);

} // namespace perennial::store
