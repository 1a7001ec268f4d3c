// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/recurring_revenue.h"
#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// Calendar months, both ends included.
struct MonthSpan {
    base::Month first;
    base::Month last;

    std::int32_t count() const { return last - first + 1; }
};

/// The last month that is over at the end of the period, as far as the data goes.
base::Month closedMonth(const Inputs &inputs, std::size_t period);
/// The so many months that end with it.
MonthSpan closedMonths(const Inputs &inputs, std::size_t period, int count);
/// The months of the period that are over, but at least so many: for a quarter or a year its own.
MonthSpan monthsOfPeriod(const Inputs &inputs, std::size_t period, int atLeast);
bool isOfWholeMonths(const base::Period &period);

/// The place of a month in inputs.monthly().
std::size_t placeOf(const Inputs &inputs, base::Month month);
const Movement &movementOf(const Inputs &inputs, std::size_t group, base::Month month);
/// Whether the movements of the month are known: not before the day that history begins, nor on it, when everybody
/// seems new.
bool isHistory(const book::Book &book, base::Month month);

} // namespace perennial::kpi
