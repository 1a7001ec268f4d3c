// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/overview.h"

#include "core/board/cards.h"
#include "core/board/charts.h"
#include "core/board/session_frame.h"
#include "core/session/problem_texts.h"

#include <algorithm>

namespace perennial::board
{

QString nameOf(SpanChoice choice, const session::Wording &wording)
{
    switch (choice) {
    case SpanChoice::Last12Months:
        return wording(QT_TRANSLATE_NOOP("wording", "Last 12 months"));
    case SpanChoice::Last24Months:
        return wording(QT_TRANSLATE_NOOP("wording", "Last 24 months"));
    case SpanChoice::ThisYear:
        return wording(QT_TRANSLATE_NOOP("wording", "This year"));
    case SpanChoice::LastYear:
        return wording(QT_TRANSLATE_NOOP("wording", "Last year"));
    case SpanChoice::All:
        return wording(QT_TRANSLATE_NOOP("wording", "All months"));
    }
    return {};
}

Span spanOf(SpanChoice choice, Span data)
{
    const base::Month january = base::Month::fromIndex(data.last.year() * 12);
    switch (choice) {
    case SpanChoice::Last12Months:
        return {std::max(data.first, data.last - 11), data.last};
    case SpanChoice::Last24Months:
        return {std::max(data.first, data.last - 23), data.last};
    case SpanChoice::ThisYear:
        return {std::max(data.first, january), data.last};
    case SpanChoice::LastYear:
        // a company without a last year shows what it has
        return data.first >= january ? data : Span{std::max(data.first, january - 12), january - 1};
    case SpanChoice::All:
        return data;
    }
    return data;
}

std::optional<Span> spanOf(SpanChoice choice, session::Session &session)
{
    const auto book = session.book();
    if (!book) {
        return std::nullopt;
    }
    const auto months = kpi::monthsWithData(**book);
    if (!months) {
        return std::nullopt;
    }
    return spanOf(choice, Span{months->first, months->second});
}

QStringList chartIds()
{
    return {QStringLiteral("mrr-growth"), QStringLiteral("churn-split"), QStringLiteral("cac-payback"),
            QStringLiteral("funnel")};
}

Overview overviewOf(const Reports &reports, const Frame &frame, const session::Wording &wording)
{
    Overview overview;
    overview.company = frame.company;
    overview.empty = !frame.cutOff;
    if (frame.cutOff) {
        const Formatter formatter(wording, frame.currency);
        //: %1 is a date: 30 June 2025
        overview.asOf = wording(QT_TRANSLATE_NOOP("wording", "Figures as of %1"), {formatter.date(*frame.cutOff)});
    }
    overview.summary = summaryText(reports.months, frame, wording);
    overview.cards = headlineCards(reports.months, frame, wording);
    overview.charts = {mrrGrowth(reports.months, frame, wording), churnSplit(reports.months, frame, wording),
                       cacPayback(reports.months, frame, wording), funnelChart(reports.funnel, frame, wording)};
    for (const kpi::Report *report : {&reports.months, &reports.funnel}) {
        for (const base::Problem &warning : report->warnings) {
            const QString text = session::textOf(warning, wording);
            if (std::find(overview.warnings.begin(), overview.warnings.end(), text) == overview.warnings.end()) {
                overview.warnings.push_back(text);
            }
        }
    }
    return overview;
}

base::Outcome<Overview> overview(session::Session &session, Span span, const session::Wording &wording)
{
    const auto frame = frameOf(session, span);
    if (!frame) {
        return frame.problem();
    }
    const auto reports = reportsOf(session, *frame);
    if (!reports) {
        return reports.problem();
    }
    return overviewOf(*reports, *frame, wording);
}

} // namespace perennial::board
