// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/paid_spans.h"

#include "core/kpi/cohort_members.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

bool isIn(base::Date day, base::Date first, base::Date last)
{
    return first <= day && day <= last;
}

} // namespace

PaidSpans::PaidSpans(const Inputs &inputs)
    : m_first(inputs.book().customers.size() + 1, 0)
{
    std::vector<PreparedTerm> everybody;
    std::span<const PreparedTerm> terms = inputs.root().part<TermsInForce>().terms();
    if (!inputs.grouping().keep().empty()) {
        everybody = prepare(inputs.book(), inputs.conventions(), {});
        terms = everybody;
    }
    std::size_t first = 0;
    for (std::size_t customer = 0; customer < customers(); ++customer) {
        m_first[customer] = static_cast<std::uint32_t>(m_spans.size());
        std::size_t end = first;
        while (end < terms.size() && terms[end].customer == customer)
            ++end;
        if (end > first)
            forPaidSpans(terms.subspan(first, end - first), [this](base::Date from, base::Date until) {
                m_spans.push_back({from, until});
            });
        first = end;
    }
    m_first.back() = static_cast<std::uint32_t>(m_spans.size());
}

bool paysAt(std::span<const PaidSpan> spans, base::Date day)
{
    return std::any_of(spans.begin(), spans.end(),
                       [day](const PaidSpan &span) { return span.from <= day && day < span.until; });
}

std::vector<NewArrival> newArrivals(const Inputs &inputs, std::span<const PaidSpan> spans)
{
    const auto &longestGap = inputs.conventions().reactivationMaxGapDays;
    const Timeline &timeline = inputs.timeline();
    std::vector<NewArrival> arrivals;
    std::int32_t compared = Timeline::none; // the period whose arrivals are already settled, end against start
    for (std::size_t at = 0; at < spans.size() && spans[at].from <= timeline.horizon(); ++at) {
        const base::Date day = spans[at].from;
        const std::int32_t period = timeline.periodOf(day);
        const bool cameBack = at > 0 && (!longestGap || day - spans[at - 1].until <= *longestGap);
        bool counts = !cameBack;
        if (period != Timeline::none && inputs.conventions().samePeriodChurn == SamePeriodChurn::Exclude) {
            const auto place = static_cast<std::size_t>(period);
            const base::Date first = inputs.period(place).first;
            const base::Date last = inputs.endOf(place);
            const bool left = std::any_of(spans.begin(), spans.end(), [first, last](const PaidSpan &span) {
                return isIn(span.until, first, last);
            });
            if (left)
                counts = counts && compared != period && !paysAt(spans, first - 1) && paysAt(spans, last);
            compared = period;
        }
        if (counts)
            arrivals.push_back({day, period});
    }
    return arrivals;
}

std::int64_t timesLost(const Inputs &inputs, std::span<const PaidSpan> spans, std::size_t period)
{
    const base::Date first = inputs.period(period).first;
    const base::Date last = inputs.endOf(period);
    const auto departures = std::count_if(
        spans.begin(), spans.end(), [first, last](const PaidSpan &span) { return isIn(span.until, first, last); });
    const bool arrived = std::any_of(spans.begin(), spans.end(),
                                     [first, last](const PaidSpan &span) { return isIn(span.from, first, last); });
    if (departures == 0 || !arrived || inputs.conventions().samePeriodChurn == SamePeriodChurn::Include)
        return departures;
    return paysAt(spans, first - 1) && !paysAt(spans, last) ? 1 : 0;
}

} // namespace perennial::kpi
