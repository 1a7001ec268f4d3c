// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace perennial::app
{

/// The number of an import as `imports` lists it; false when the text is none (said so).
bool readImportId(const Command &command, const QString &text, std::optional<std::int64_t> &import);

} // namespace perennial::app
