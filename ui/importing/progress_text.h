// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

namespace perennial::importui
{

/// "File 2 of 5 · 48,000 rows/s · 6.2 MB/s · 12 s left": what can be said so far, empty at the very beginning.
QString progressText(const RunProgress &progress, std::int64_t elapsedMilliseconds);

} // namespace perennial::importui
