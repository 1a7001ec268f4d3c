// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/session_frame.h"

#include "core/board/charts.h"

namespace perennial::board
{

base::Outcome<Frame> frameOf(session::Session &session, Span span)
{
    if (span.last < span.first) {
        return base::Problem{base::ProblemCode::BadPeriod, {span.first.toIso(), span.last.toIso()}};
    }
    const auto book = session.book();
    if (!book) {
        return book.problem();
    }
    Frame frame;
    frame.company = QString::fromStdString(session.company());
    frame.currency = session.currency();
    frame.cutOff = (*book)->cutOff;
    frame.span = span;
    frame.conventions = session.conventions();
    if (frame.cutOff && frame.cutOff->monthOf() < span.last && !(frame.cutOff->monthOf() < span.first)) {
        frame.span.last = frame.cutOff->monthOf();
    }
    return frame;
}

base::Outcome<Reports> reportsOf(session::Session &session, const Frame &frame)
{
    Reports reports;
    if (!funnelMonths(frame)) {
        return reports;
    }
    auto months = session.kpis(monthsRequest(frame));
    if (!months) {
        return months.problem();
    }
    auto funnel = session.kpis(funnelRequest(frame));
    if (!funnel) {
        return funnel.problem();
    }
    reports.months = std::move(months).value();
    reports.funnel = std::move(funnel).value();
    return reports;
}

} // namespace perennial::board
