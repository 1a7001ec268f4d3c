// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/charts.h"

namespace perennial::board
{

/// What the closed months of the span say about customers who leave, as a sentence.
QString churnMessage(const MonthsView &months, const session::Wording &wording);
/// What most losses have in common, as a sentence; empty when there is no majority or there are fewer than three.
QString lossReasonMessage(const Losses &losses, const session::Wording &wording);

} // namespace perennial::board
