// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

namespace perennial::book
{

/// The same day so many months later, or the month's last day when it has no such day: 31 January + 1 = 28 February.
base::Date monthsLater(base::Date day, int months);

/// How long a service period [first, end) is: whole months where it begins and ends on the same day of a month (the
/// last day of a shorter month counts as that day), else days. At least one day long.
base::Interval lengthOf(base::Date first, base::Date end);

} // namespace perennial::book
