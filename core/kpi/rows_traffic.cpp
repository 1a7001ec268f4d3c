// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_traffic.h"

namespace perennial::kpi
{

namespace
{

using Count = std::optional<std::int64_t> book::TrafficRow::*;

void visit(const Inputs &inputs, Contributions &into, Count preferred, Count other)
{
    const book::Book &book = inputs.book();
    const Timeline &timeline = inputs.timeline();
    if (!inputs.grouping().answersByChannel())
        return into.cannotTellApart();
    for (const book::TrafficRow &row : book.traffic) {
        const auto &count = row.*preferred ? row.*preferred : row.*other;
        if (!count || (book.cutOff && row.date > *book.cutOff))
            continue;
        into.covers(row.date.monthOf());
        const std::uint32_t group = inputs.grouping().ofChannel(row.channel);
        const auto source = [&] {
            return Source{facts::Dataset::Traffic, row.row, book::noCustomer, std::string(book.texts.at(row.channel)),
                          row.date};
        };
        if (row.wholeMonth) {
            spreadMonth(timeline, row.date.monthOf(), *count, [&](std::size_t period, std::int64_t part) {
                into.add(group, static_cast<std::int32_t>(period), part, source);
            });
        } else {
            into.add(group, timeline.periodOf(row.date), *count, source);
        }
    }
}

} // namespace

void visitSessions(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, &book::TrafficRow::sessions, &book::TrafficRow::visitors);
}

void visitVisitors(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, &book::TrafficRow::visitors, &book::TrafficRow::sessions);
}

void visitSignups(const Inputs &inputs, Contributions &into)
{
    visit(inputs, into, &book::TrafficRow::signups, &book::TrafficRow::signups);
}

} // namespace perennial::kpi
