// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/session_frame.h"

#include <vector>

namespace perennial::board
{

struct BoardRow {
    QString label;
    QString value;
    bool strong = false; ///< the figure the page is about
};

/// One chart with the figures behind it.
struct BoardPage {
    ChartSpec chart;
    QString figuresTitle; ///< the month (of a funnel the months) of the figures
    std::vector<BoardRow> figures;
    QString number; ///< 2 / 5
};

/// What goes into the meeting: a title page, then a page for each chart, in one language.
struct BoardPack {
    QString company;
    QString title;       ///< Board pack
    QString month;       ///< June 2025
    QString asOf;        ///< Figures as of 30 June 2025
    QString conventions; ///< Conventions: Perennial
    QString footer;      ///< company · Board pack, month · figures as of · conventions
    QString number;      ///< of the title page: 1 / 5
    QString summary;
    std::vector<QString> warnings;
    std::vector<BoardPage> pages;
};

/// Pure: from figures over the twelve months to `frame.span.last`.
BoardPack boardPackOf(const Reports &reports, const Frame &frame, const session::Wording &wording);
/// The twelve months to `month`. Fails with BadPeriod when the month has no data, and as Session::kpis() does.
base::Outcome<BoardPack> boardPack(session::Session &session, base::Month month, const session::Wording &wording);

} // namespace perennial::board
