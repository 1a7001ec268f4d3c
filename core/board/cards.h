// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/report_view.h"

namespace perennial::board
{

/// MRR, customer churn, CAC payback and CAC of the newest closed month (the open one when there is no other).
std::vector<Card> headlineCards(const kpi::Report &report, const Frame &frame, const session::Wording &wording);
/// What the newest closed month brought, in one or two sentences.
QString summaryText(const kpi::Report &report, const Frame &frame, const session::Wording &wording);

} // namespace perennial::board
