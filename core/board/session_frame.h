// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/report_view.h"
#include "core/session/session.h"

namespace perennial::board
{

/// Everything that the four charts and the cards are made from.
struct Reports {
    kpi::Report months;
    kpi::Report funnel;
};

/// Fails as Session::book() does, and with BadPeriod when the span ends before it begins.
base::Outcome<Frame> frameOf(session::Session &session, Span span);
/// Empty reports when the span has no month with data. Fails as Session::kpis() does.
base::Outcome<Reports> reportsOf(session::Session &session, const Frame &frame);

} // namespace perennial::board
