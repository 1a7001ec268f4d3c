// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/importing/inspection.h"

namespace perennial::importing
{

/// Whether the name is an option of reading rather than a constant for a field.
bool isReadingOption(std::string_view name);

/// The options that concern the layout of the file. Fails with BadOption.
base::Outcome<csv::LayoutChoices> layoutChoices(const std::map<std::string, std::string> &options);

/// Lays what the user said over the recipe: mapped columns, constants, history, inclusive ends.
/// Fails with UnknownField, ColumnMissing, BadOption.
base::Result applyChoices(Recipe &recipe, const Choices &choices, const std::vector<std::string> &headers,
                          const std::string &file);

} // namespace perennial::importing
