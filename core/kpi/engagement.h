// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"

namespace perennial::kpi
{

/// How much a customer used the product in the 30 days before a period: the levels are frozen at its start.
///
/// - Active days are the different days on which the customer has a usage row, whoever of its users it was.
/// - The customers who pay at the period's start and have such a day are ranked by them and cut into thirds, filters
///   and groups notwithstanding. Equal numbers of days share a level: that of the middle of the places they take up
///   (low when it lies in the lowest third, both borders of the middle third going outwards). Somebody who pays only
///   later is measured against the same numbers. None: no usage row in the 30 days.
/// - Nothing is known of a period in whose 30 days there is no usage at all: before the first export, after the last.
/// - Customers are counted as lost as the movements have it; by plan they cannot be told apart.
enum class Engagement : std::uint8_t { High, Medium, Low, None };
constexpr std::size_t engagementLevels = 4;

/// The customers of a level: at the period's start, lost in it, new in it.
enum class EngagementOf : std::uint8_t { Start, Lost, Added };

Value engaged(EngagementOf of, Engagement level, const Inputs &inputs, std::size_t group, std::size_t period);
void traceEngaged(EngagementOf of, Engagement level, const Inputs &inputs, std::size_t group, std::size_t period,
                  Trace &trace);

template<EngagementOf Of, Engagement Level>
constexpr Quantity engagementQuantity(std::string_view id)
{
    return {id,
            Unit::Count,
            facts::Dataset::Usage,
            [](const Inputs &inputs, std::size_t group, std::size_t period) {
                return engaged(Of, Level, inputs, group, period);
            },
            [](const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace) {
                traceEngaged(Of, Level, inputs, group, period, trace);
            },
            NoAnswer::NoCustomersAtStart};
}

/// Shows the churn rate of each level: high, medium, low, none.
void showEngagement(const Inputs &inputs, std::size_t group, std::size_t period, Point &point);

} // namespace perennial::kpi
