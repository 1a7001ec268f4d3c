// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/dates.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace perennial::importing
{

/// The moment of a trimmed cell, as seconds since 1970-01-01 00:00 of the clock that is written: an offset is passed
/// over, a date alone is 00:00, fractions of a second are dropped. Dates as parseDate() reads them, with `9:30`,
/// `14:05:33.000Z`, `9:30 PM` behind; seconds or milliseconds of Unix time keep their time of day. A time that does not
/// exist is Impossible.
DateStatus parseMoment(std::string_view trimmedCell, DateOrder order, std::int64_t &seconds, bool &isMonth);

/// Seconds of a duration `H:MM:SS` or `H:MM`, with any number of hours; nothing when it is not written so.
std::optional<std::int64_t> clockDuration(std::string_view trimmedCell);

} // namespace perennial::importing
