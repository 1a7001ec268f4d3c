// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/spans.h"

#include <algorithm>
#include <limits>

namespace perennial::book
{

namespace
{

constexpr int mostMonths = 1200;

bool isLastOfMonth(base::Date day)
{
    return day == day.monthOf().lastDay();
}

} // namespace

base::Date monthsLater(base::Date day, int months)
{
    const base::Month month = day.monthOf() + months;
    return month.firstDay() + (std::min(day.day(), month.length()) - 1);
}

base::Interval lengthOf(base::Date first, base::Date end)
{
    const int months = end.monthOf() - first.monthOf();
    const bool sameDay = end.day() == first.day();
    const bool endsEarly = end.day() < first.day() && isLastOfMonth(end);
    const bool startsEarly = end.day() > first.day() && isLastOfMonth(first);
    const bool whole = sameDay || endsEarly || startsEarly;
    if (whole && months >= 1 && months <= mostMonths)
        return {base::Interval::Unit::Month, static_cast<std::int16_t>(months)};
    const std::int32_t days = std::clamp<std::int32_t>(end - first, 1, std::numeric_limits<std::int16_t>::max());
    return {base::Interval::Unit::Day, static_cast<std::int16_t>(days)};
}

} // namespace perennial::book
