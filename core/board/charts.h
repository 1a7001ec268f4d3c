// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/report_view.h"

namespace perennial::board
{

/// What the three charts over months and the cards ask for: the months of the span, one by one.
kpi::Request monthsRequest(const Frame &frame);
ChartSpec mrrGrowth(const kpi::Report &report, const Frame &frame, const session::Wording &wording);
ChartSpec churnSplit(const kpi::Report &report, const Frame &frame, const session::Wording &wording);
ChartSpec cacPayback(const kpi::Report &report, const Frame &frame, const session::Wording &wording);

/// The months that the funnel counts: the last three closed ones of the span, fewer when there are fewer, the open one
/// when there is no other. Nothing when the span has no month with data.
std::optional<Span> funnelMonths(const Frame &frame);
/// What the funnel asks for: one period over those months.
kpi::Request funnelRequest(const Frame &frame);
ChartSpec funnelChart(const kpi::Report &report, const Frame &frame, const session::Wording &wording);

/// How many customers left in the closed months and why, as whole numbers.
struct Losses {
    double all = 0;
    double voluntary = 0;
    double involuntary = 0;
    double unknown = 0;
};
/// Over the places first <= i < last.
Losses lossesOf(const MonthsView &months, std::size_t first, std::size_t last);

} // namespace perennial::board
