// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/inspection.h"

namespace perennial::importing
{

/// The way an inspected file is read, as a recipe of that name: the mapping, the constants, the answers to questions.
/// It is recognised by the columns that are read. Requires an inspection with a dataset and at least one read column.
Recipe recipeOf(const Inspection &inspection, const std::string &name);

/// The id of the user's recipe of that name: the same name gives the same id, so that saving again replaces it. Empty
/// when the name has neither letters nor digits.
std::string recipeIdFor(const std::string &name);

} // namespace perennial::importing
