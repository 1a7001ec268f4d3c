// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/conventions.h"

#include <array>
#include <cstdint>

namespace perennial::kpi
{

/// The seconds that count between two moments: all of them, or under SupportClock::Business those inside the opening
/// hours. Moments are seconds since 1970-01-01 00:00 on the clock of the file.
class SupportTime
{
public:
    explicit SupportTime(const Conventions &conventions);

    /// Below 0 when `to` comes before `from`; the same for any span, however long.
    std::int64_t between(std::int64_t from, std::int64_t to) const;

private:
    std::int64_t openUntil(std::int64_t moment) const;

    bool m_business;
    BusinessHours m_hours;
    std::array<std::int64_t, 8> m_openBefore{}; ///< seconds of a week that are open before each weekday, Monday first
};

} // namespace perennial::kpi
