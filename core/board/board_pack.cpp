// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/board_pack.h"

#include "core/board/board_figures.h"
#include "core/board/cards.h"
#include "core/board/chart_parts.h"
#include "core/board/charts.h"
#include "core/board/overview.h"

namespace perennial::board
{

namespace
{

constexpr std::int32_t monthsShown = 12;

QString pageNumber(std::size_t page, std::size_t pages, const Formatter &formatter)
{
    //: a page's number: %1 of %2
    return formatter.wording()(QT_TRANSLATE_NOOP("wording", "%1 / %2"), {formatter.count(static_cast<double>(page)),
                                                                         formatter.count(static_cast<double>(pages))});
}

void addFooter(BoardPack &pack, const Frame &frame, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const QString conventions = conventionsText(frame.conventions, wording);
    const QString month = formatter.monthYear(frame.span.last);
    pack.company = frame.company;
    pack.title = wording(QT_TRANSLATE_NOOP("wording", "Board pack"));
    pack.month = month;
    pack.conventions = wording(QT_TRANSLATE_NOOP("wording", "Conventions: %1"), {conventions});
    if (frame.cutOff) {
        pack.asOf = wording(QT_TRANSLATE_NOOP("wording", "Figures as of %1"), {formatter.date(*frame.cutOff)});
        //: %1 company, %2 a month, %3 a date in figures, %4 the name of a set of conventions
        pack.footer = wording(QT_TRANSLATE_NOOP("wording", "%1 · Board pack, %2 · figures as of %3 · conventions: %4"),
                              {frame.company, month, formatter.shortDate(*frame.cutOff), conventions});
    }
}

std::vector<BoardRow> figuresOf(const ChartSpec &chart, const MonthsView &months, const Frame &frame,
                                const Formatter &formatter)
{
    if (chart.kind == ChartKind::Empty) {
        return {};
    }
    if (chart.id == u"mrr-growth") {
        return growthFigures(months, formatter);
    }
    if (chart.id == u"churn-split") {
        return churnFigures(months, formatter);
    }
    return chart.id == u"cac-payback" ? paybackFigures(months, frame, formatter) : funnelFigures(chart);
}

} // namespace

BoardPack boardPackOf(const Reports &reports, const Frame &frame, const session::Wording &wording)
{
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(reports.months, frame);
    Overview shown = overviewOf(reports, frame, wording);
    BoardPack pack;
    addFooter(pack, frame, formatter);
    pack.summary = shown.summary;
    pack.warnings = shown.warnings;
    const std::size_t pages = shown.charts.size() + 1;
    pack.number = pageNumber(1, pages, formatter);
    for (ChartSpec &chart : shown.charts) {
        BoardPage page;
        page.figures = figuresOf(chart, months, frame, formatter);
        if (!page.figures.empty()) {
            const bool funnel = chart.kind == ChartKind::Funnel;
            page.figuresTitle =
                funnel ? formatter.span(*funnelMonths(frame)) : formatter.monthYear(months.month(months.newest()));
        }
        page.chart = std::move(chart);
        page.number = pageNumber(pack.pages.size() + 2, pages, formatter);
        pack.pages.push_back(std::move(page));
    }
    return pack;
}

base::Outcome<BoardPack> boardPack(session::Session &session, base::Month month, const session::Wording &wording)
{
    const std::optional<Span> data = spanOf(SpanChoice::All, session);
    if (!data || month < data->first || data->last < month) {
        return base::Problem{base::ProblemCode::BadPeriod, {month.toIso(), month.toIso()}};
    }
    const base::Month first = std::max(data->first, month - (monthsShown - 1));
    const auto frame = frameOf(session, {first, month});
    if (!frame) {
        return frame.problem();
    }
    const auto reports = reportsOf(session, *frame);
    if (!reports) {
        return reports.problem();
    }
    return boardPackOf(*reports, *frame, wording);
}

} // namespace perennial::board
