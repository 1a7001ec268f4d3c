// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

#include <unordered_map>

namespace perennial::kpi
{

constexpr std::int64_t secondsOfHour = 3600;
/// The day of a moment: seconds since 1970-01-01 00:00.
base::Date dayOfMoment(std::int64_t moment);
int hourOfMoment(std::int64_t moment);

/// What is measured of a ticket: its first response counts in the period of its creation, its resolution in the period
/// in which it was resolved. Nothing is known before the month of the first ticket; what is dated after the cut-off has
/// not happened.
enum class TicketSpan : std::uint8_t { Response, Resolution };

/// The tickets created in a period.
void visitRequests(const Inputs &inputs, Contributions &into);
/// The tickets that have such a span, or the seconds of it that count (see SupportTime). A span that ends before it
/// begins is none.
void visitSpansOf(TicketSpan span, bool count, const Inputs &inputs, Contributions &into);

template<TicketSpan Span>
void visitSpans(const Inputs &inputs, Contributions &into)
{
    visitSpansOf(Span, true, inputs, into);
}

template<TicketSpan Span>
void visitSeconds(const Inputs &inputs, Contributions &into)
{
    visitSpansOf(Span, false, inputs, into);
}

/// Lists the tickets of that period whose span ends before it begins.
void listBackwardSpans(TicketSpan span, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

/// The seconds of every such span, by group and period.
class SpanLists : public Contributions
{
public:
    SpanLists(TicketSpan span, const Inputs &inputs);

    /// In hours; no answer where there is none.
    Value median(const base::Period &of, std::size_t group, std::size_t period) const;

private:
    bool wants(std::size_t, std::size_t) const override { return false; }
    void take(Source, std::int64_t) override {}
    void take(LeftOut) override {}
    void count(std::size_t group, std::size_t period, std::int64_t amount) override
    {
        m_seconds.at(group, period).push_back(amount);
    }

    Table<std::vector<std::int64_t>> m_seconds; ///< sorted
};

/// Gives every such span of one cell with its hours, also one of none.
void traceSpanHours(TicketSpan span, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

/// When the requests of a period came in.
class RequestPatterns
{
public:
    explicit RequestPatterns(const Inputs &inputs);

    Pattern at(std::size_t group, std::size_t period) const;

private:
    std::size_t m_periods;
    std::unordered_map<std::size_t, Pattern> m_patterns; ///< of the cells that have requests
};

} // namespace perennial::kpi
