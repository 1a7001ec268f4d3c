// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/session_frame.h"
#include "core/session/language.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace perennial::board
{

/// The four headline charts and figures of a company over a span.
struct Overview {
    QString company;
    QString summary; ///< what moved most and why, one or two sentences
    QString asOf;    ///< Figures as of 30 June 2025; empty without data
    std::vector<Card> cards;
    std::vector<ChartSpec> charts; ///< mrr-growth, churn-split, cac-payback, funnel
    std::vector<QString> warnings;
    bool empty = true; ///< nothing imported
};

enum class SpanChoice { Last12Months, Last24Months, ThisYear, LastYear, All };
QString nameOf(SpanChoice choice, const session::Wording &wording);
/// That choice within the months that have data.
Span spanOf(SpanChoice choice, Span data);
/// Nothing when there is no data.
std::optional<Span> spanOf(SpanChoice choice, session::Session &session);

base::Outcome<Overview> overview(session::Session &session, Span span, const session::Wording &wording);
/// The same from figures that are there already.
Overview overviewOf(const Reports &reports, const Frame &frame, const session::Wording &wording);
/// Ids of the charts in order, for `chart --list`.
QStringList chartIds();

} // namespace perennial::board
