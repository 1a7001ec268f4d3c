// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"

#include <span>
#include <vector>

namespace perennial::kpi
{

/// A time in which a customer paid without a break: [from, until); `until` is openEnd() when it has not ended.
struct PaidSpan {
    base::Date from;
    base::Date until;
};

/// When each customer paid, those that a filter leaves out included. Knows no periods: a part of Inputs::root().
class PaidSpans
{
public:
    explicit PaidSpans(const Inputs &inputs);

    /// In order of time.
    std::span<const PaidSpan> of(book::CustomerIndex customer) const
    {
        return std::span(m_spans).subspan(m_first[customer], m_first[customer + 1] - m_first[customer]);
    }
    std::size_t customers() const { return m_first.size() - 1; }

private:
    std::vector<PaidSpan> m_spans;
    std::vector<std::uint32_t> m_first; ///< by customer, and the end of the last one
};

bool paysAt(std::span<const PaidSpan> spans, base::Date day);

/// A day on which a customer counts as new, and its period; Timeline::none before the first.
struct NewArrival {
    base::Date day;
    std::int32_t period = Timeline::none;
};
/// Those of a customer, by the conventions as the movements have it (new_customers), in order of time.
std::vector<NewArrival> newArrivals(const Inputs &inputs, std::span<const PaidSpan> spans);
/// How often a customer counts as lost in a period, as the movements have it (churned_customers).
std::int64_t timesLost(const Inputs &inputs, std::span<const PaidSpan> spans, std::size_t period);

} // namespace perennial::kpi
