// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

#include <vector>

namespace perennial::kpi
{

/// The deals closed in a period, by the day of closing. They are told apart by what they carry: see Grouping.
/// A won deal without an amount (or without a rate for it) has no part in deal sizes, one without a day of creation
/// none in cycles.
void visitWonDeals(const Inputs &inputs, Contributions &into);
void visitLostDeals(const Inputs &inputs, Contributions &into);
void visitClosedDeals(const Inputs &inputs, Contributions &into); ///< both
void visitWonWithAmount(const Inputs &inputs, Contributions &into);
void visitWonAmount(const Inputs &inputs, Contributions &into); ///< at the rate of the month of closing
void visitWonWithDays(const Inputs &inputs, Contributions &into);
void visitDaysToWin(const Inputs &inputs, Contributions &into); ///< created to closed

/// The deals created in a period, whatever became of them; and those of them that were won by the cut-off.
void visitCreatedDeals(const Inputs &inputs, Contributions &into);
void visitCreatedAndWon(const Inputs &inputs, Contributions &into);

/// The median of the days of visitDaysToWin(), and its rows.
Value medianDaysToWin(const Inputs &inputs, std::size_t group, std::size_t period);
void traceDaysToWinEach(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

/// NothingToConvert when there are none.
Value medianOfDays(std::vector<std::int64_t> days);
Source sourceOfDeal(const book::Book &book, const book::DealRow &deal, base::Date date);

/// The months that a trailing number is over.
constexpr std::size_t trailingMonths = 6;

/// Calls `use(month)` for the last months that are over at the period's end, as periods of monthly().
template<class Use>
void forTrailing(const Inputs &inputs, std::size_t period, Use use)
{
    const std::size_t end = inputs.lastClosedMonth(period) + 1;
    for (std::size_t month = end - std::min(end, trailingMonths); month < end; ++month)
        use(month);
}

/// What visit function gives over those months.
template<auto Visit, facts::Dataset Dataset>
Value trailing(const Inputs &inputs, std::size_t group, std::size_t period)
{
    std::int64_t sum = 0;
    NoAnswer why = NoAnswer::None;
    forTrailing(inputs, period, [&](std::size_t month) {
        const Value of = tallied<Visit, Dataset>(inputs.monthly(), group, month);
        if (of.hasAnswer())
            sum += of.integer();
        else
            why = of.why();
    });
    return why == NoAnswer::None ? Value::exact(sum) : Value::none(why);
}

template<auto Visit>
void traceTrailing(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    forTrailing(inputs, period, [&](std::size_t month) { traceTally<Visit>(inputs.monthly(), group, month, trace); });
}

} // namespace perennial::kpi
