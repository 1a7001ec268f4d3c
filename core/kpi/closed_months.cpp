// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/closed_months.h"

#include <algorithm>

namespace perennial::kpi
{

base::Month closedMonth(const Inputs &inputs, std::size_t period)
{
    return (inputs.endOf(period) + 1).monthOf() - 1;
}

MonthSpan closedMonths(const Inputs &inputs, std::size_t period, int count)
{
    const base::Month last = closedMonth(inputs, period);
    return {last - (count - 1), last};
}

MonthSpan monthsOfPeriod(const Inputs &inputs, std::size_t period, int atLeast)
{
    MonthSpan months = closedMonths(inputs, period, atLeast);
    if (isOfWholeMonths(inputs.period(period)))
        months.first = std::min(months.first, inputs.period(period).first.monthOf());
    return months;
}

bool isOfWholeMonths(const base::Period &period)
{
    return period.first == period.first.monthOf().firstDay() && period.last == period.last.monthOf().lastDay();
}

std::size_t placeOf(const Inputs &inputs, base::Month month)
{
    return static_cast<std::size_t>(month - inputs.monthly().timeline().first().monthOf());
}

const Movement &movementOf(const Inputs &inputs, std::size_t group, base::Month month)
{
    return inputs.monthly().part<RecurringRevenue>().at(group, placeOf(inputs, month));
}

bool isHistory(const book::Book &book, base::Month month)
{
    return !book.historyBegins || month.firstDay() > *book.historyBegins;
}

} // namespace perennial::kpi
