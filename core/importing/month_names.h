// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace perennial::importing
{

struct NamedDate {
    int year = 0;
    int month = 0; ///< 0: it is not one
    int day = 0;   ///< 0: a month without a day
};

/// A date with its month by name, in English, Dutch, German, Russian, Romanian, French or Spanish, short or long:
/// `June 1, 2025`, `3. Sept. 2026`, `03-Sep-26`, `1 июня 2025`, `Jun 2025`. A time of day behind it is passed over.
NamedDate dateWithMonthName(std::string_view text);

} // namespace perennial::importing
