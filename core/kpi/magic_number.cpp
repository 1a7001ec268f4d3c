// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/magic_number.h"

#include "core/kpi/recurring_revenue.h"
#include "core/kpi/spend_amounts.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr std::size_t quarter = 3;

/// The first month of the quarter, as a period of monthly().
std::size_t firstMonthOf(const Inputs &inputs, std::size_t period)
{
    const base::Period &of = inputs.period(period);
    const base::Month first = of.first.monthOf();
    const bool isQuarter = of.first == first.firstDay() && of.last == (first + 2).lastDay();
    return isQuarter ? inputs.monthOf(period) : inputs.lastClosedMonth(period) + 1 - quarter;
}

std::int64_t gained(const Movement &moved)
{
    return moved.added + moved.expansion + moved.reactivation - moved.contraction - moved.churn;
}

template<class Count>
Value summedUp(std::size_t first, std::size_t end, Count count)
{
    std::int64_t sum = 0;
    for (std::size_t month = first; month < end; ++month) {
        const Value value = count(month);
        if (!value.hasAnswer())
            return value;
        sum += value.integer();
    }
    return Value::exact(sum);
}

/// One past the last month of the quarter that the data reaches.
std::size_t endOf(const Inputs &inputs, std::size_t first)
{
    return std::min(first + quarter, inputs.monthly().periods());
}

} // namespace

Value mrrGainedInQuarter(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const std::size_t first = firstMonthOf(inputs, period);
    return summedUp(first, endOf(inputs, first),
                    [&](std::size_t month) { return moneyMoved<gained>(inputs.monthly(), group, month); });
}

void traceMrrGainedInQuarter(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const std::size_t first = firstMonthOf(inputs, period);
    for (std::size_t month = first; month < endOf(inputs, first); ++month)
        traceMovement(inputs.monthly(), group, month, gained, Behind::Change, true, trace);
}

Value spendOfQuarterBefore(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const std::size_t end = firstMonthOf(inputs, period);
    return summedUp(end - quarter, end, [&](std::size_t month) {
        return sharedSpend<visitAcquisitionSpendAsSpent>(inputs.monthly(), group, month);
    });
}

void traceSpendOfQuarterBefore(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const std::size_t end = firstMonthOf(inputs, period);
    for (std::size_t month = end - quarter; month < end; ++month)
        traceSharedSpend<visitAcquisitionSpendAsSpent>(inputs.monthly(), group, month, trace);
}

} // namespace perennial::kpi
