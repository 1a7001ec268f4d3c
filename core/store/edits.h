// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"
#include "core/store/sqlite.h"

#include <optional>
#include <vector>

namespace perennial::store
{

/// The user's edits. These run inside the caller's transaction, and throw what the database says.
std::vector<Edit> readEdits(Database &database); ///< those in force, in the order in which they were made
std::optional<Edit> readEdit(Database &database, std::int64_t edit);
/// Its id is given by the database.
std::int64_t writeEdit(Database &database, const Edit &edit);
void takeEditOutOfForce(Database &database, std::int64_t edit);
void putEditInForce(Database &database, std::int64_t edit);
void purgeUndoneEdits(Database &database);

/// `id:...`, `email:...` or `name:...`.
bool isIdentityKey(std::string_view key);

/// One thing done: an import or an edit.
struct Step {
    bool isEdit = false;
    std::int64_t id = 0;
};
/// What was done last and is in force.
std::optional<Step> lastStepInForce(Database &database);
/// What was undone last.
std::optional<Step> lastStepUndone(Database &database);

} // namespace perennial::store
