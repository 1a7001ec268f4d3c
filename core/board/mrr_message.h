// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/report_view.h"

namespace perennial::board
{

/// What the closed months of the span say about growth, as a sentence.
QString mrrMessage(const MonthsView &months, const Formatter &formatter);

} // namespace perennial::board
