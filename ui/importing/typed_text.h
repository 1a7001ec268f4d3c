// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"

#include <QString>

namespace perennial::importui
{

/// What the engine read, as the language writes it and so that nothing is ambiguous: 2025-04-03 is "3 Apr 2025",
/// "1249.50 EUR" is "1,249.50 EUR", past_due is "Past due".
QString typedText(facts::FieldType type, const QString &value);

} // namespace perennial::importui
