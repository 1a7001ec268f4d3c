// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_tickets.h"

#include "core/kpi/support_clock.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr std::int64_t secondsOfDay = 24 * secondsOfHour;

Source sourceOf(const book::Book &book, const book::TicketRow &ticket, std::int64_t moment)
{
    return {facts::Dataset::Tickets, ticket.row, ticket.customer, std::string(book.texts.at(ticket.channel)),
            dayOfMoment(moment)};
}

bool hasHappened(const book::Book &book, std::int64_t moment)
{
    return !book.cutOff || dayOfMoment(moment) <= *book.cutOff;
}

/// The span of a ticket, where both of its ends are known and have come.
struct Span {
    std::int64_t until = 0;
    std::int32_t period = Timeline::none;
};

std::optional<Span> spanOf(TicketSpan span, const Inputs &inputs, const book::TicketRow &ticket)
{
    const auto &until = span == TicketSpan::Response ? ticket.firstResponseAt : ticket.resolvedAt;
    if (!until || !hasHappened(inputs.book(), *until) || !hasHappened(inputs.book(), ticket.createdAt))
        return std::nullopt;
    const std::int64_t counted = span == TicketSpan::Response ? ticket.createdAt : *until;
    return Span{*until, inputs.timeline().periodOf(dayOfMoment(counted))};
}

/// What is known of tickets: from the month of the first one on.
void coverTickets(const book::Book &book, Contributions &into)
{
    if (book.tickets.empty())
        return;
    const auto earlier = [](const book::TicketRow &a, const book::TicketRow &b) { return a.createdAt < b.createdAt; };
    const auto [first, last] = std::minmax_element(book.tickets.begin(), book.tickets.end(), earlier);
    into.covers(dayOfMoment(first->createdAt).monthOf());
    into.covers(book.cutOff.value_or(dayOfMoment(last->createdAt)).monthOf());
}

/// Keeps the spans of one cell, those of no length too.
class SpanTrace : public Contributions
{
public:
    SpanTrace(std::size_t group, std::size_t period, Trace &trace)
        : m_group(group)
        , m_period(period)
        , m_trace(trace)
    {
    }

private:
    bool wants(std::size_t group, std::size_t period) const override { return group == m_group && period == m_period; }
    void take(Source source, std::int64_t amount) override
    {
        m_trace.add(std::move(source), Value::real(static_cast<double>(amount) / static_cast<double>(secondsOfHour)));
    }
    void take(LeftOut) override {}
    void count(std::size_t, std::size_t, std::int64_t) override {}

    std::size_t m_group;
    std::size_t m_period;
    Trace &m_trace;
};

} // namespace

base::Date dayOfMoment(std::int64_t moment)
{
    const std::int64_t days = moment / secondsOfDay - (moment % secondsOfDay < 0 ? 1 : 0);
    return base::Date::fromDays(static_cast<std::int32_t>(days));
}

int hourOfMoment(std::int64_t moment)
{
    return static_cast<int>((moment - dayOfMoment(moment).days() * secondsOfDay) / secondsOfHour);
}

void visitRequests(const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    coverTickets(book, into);
    for (const book::TicketRow &ticket : book.tickets) {
        if (hasHappened(book, ticket.createdAt))
            into.add(inputs.grouping().ofRow(ticket.customer),
                     inputs.timeline().periodOf(dayOfMoment(ticket.createdAt)), 1,
                     [&] { return sourceOf(book, ticket, ticket.createdAt); });
    }
}

void visitSpansOf(TicketSpan span, bool count, const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    coverTickets(book, into);
    const SupportTime time(inputs.conventions());
    for (const book::TicketRow &ticket : book.tickets) {
        const std::optional<Span> found = spanOf(span, inputs, ticket);
        if (found && found->until >= ticket.createdAt)
            into.add(inputs.grouping().ofRow(ticket.customer), found->period,
                     count ? 1 : time.between(ticket.createdAt, found->until),
                     [&] { return sourceOf(book, ticket, found->until); });
    }
}

void listBackwardSpans(TicketSpan span, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const book::Book &book = inputs.book();
    for (const book::TicketRow &ticket : book.tickets) {
        const std::optional<Span> found = spanOf(span, inputs, ticket);
        if (found && found->until < ticket.createdAt && found->period == static_cast<std::int32_t>(period) &&
            inputs.grouping().ofRow(ticket.customer) == group)
            trace.leftOut.push_back({OutReason::EndsBeforeStart, sourceOf(book, ticket, found->until), {}, 0});
    }
}

SpanLists::SpanLists(TicketSpan span, const Inputs &inputs)
    : m_seconds(inputs.groups(), inputs.periods())
{
    if (inputs.periods() == 0)
        return;
    visitSpansOf(span, false, inputs, *this);
    for (std::size_t group = 0; group < inputs.groups(); ++group) {
        for (std::size_t period = 0; period < inputs.periods(); ++period)
            std::sort(m_seconds.at(group, period).begin(), m_seconds.at(group, period).end());
    }
}

Value SpanLists::median(const base::Period &of, std::size_t group, std::size_t period) const
{
    if (const NoAnswer reason = why(of, NoAnswer::NoTicketData); reason != NoAnswer::None)
        return Value::none(reason);
    const std::vector<std::int64_t> &seconds = m_seconds.at(group, period);
    if (seconds.empty())
        return Value::none(NoAnswer::NothingInPeriod);
    const std::size_t middle = seconds.size() / 2;
    const std::int64_t twice = seconds.size() % 2 == 1 ? 2 * seconds[middle] : seconds[middle - 1] + seconds[middle];
    return Value::real(static_cast<double>(twice) / (2.0 * secondsOfHour));
}

void traceSpanHours(TicketSpan span, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    SpanTrace into(group, period, trace);
    visitSpansOf(span, false, inputs, into);
    listBackwardSpans(span, inputs, group, period, trace);
}

RequestPatterns::RequestPatterns(const Inputs &inputs)
    : m_periods(inputs.periods())
{
    for (const book::TicketRow &ticket : inputs.book().tickets) {
        const base::Date day = dayOfMoment(ticket.createdAt);
        const std::uint32_t group = inputs.grouping().ofRow(ticket.customer);
        const std::int32_t period = inputs.timeline().periodOf(day);
        if (group == Grouping::out || period == Timeline::none || !hasHappened(inputs.book(), ticket.createdAt))
            continue;
        const auto weekday = static_cast<std::size_t>(day.weekday() - 1);
        const auto hour = static_cast<std::size_t>(hourOfMoment(ticket.createdAt));
        ++m_patterns[group * m_periods + static_cast<std::size_t>(period)].counts[weekday][hour];
    }
}

Pattern RequestPatterns::at(std::size_t group, std::size_t period) const
{
    const auto found = m_patterns.find(group * m_periods + period);
    return found == m_patterns.end() ? Pattern() : found->second;
}

} // namespace perennial::kpi
