// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"
#include "core/kpi/table.h"

#include <cstdint>
#include <vector>

namespace perennial::kpi
{

/// Who used the product, by user, or by customer where the row names no user; a row that names neither is nobody's.
/// What is dated after the cut-off has not happened. Nothing is known outside the months that the rows speak of.
class UsageActivity
{
public:
    explicit UsageActivity(const Inputs &inputs);

    /// Distinct users in the last `days` days (1, 7 or 30) of a period.
    std::int64_t activeUsers(int days, std::size_t group, std::size_t period) const;
    /// The users of each day of a period, added up.
    std::int64_t userDays(std::size_t group, std::size_t period) const { return m_userDays.at(group, period); }
    /// None, or why nothing is known of that period.
    NoAnswer why(const base::Period &period) const;

    /// A day of a user; sorted by group, user and day, each once.
    struct UserDay {
        std::uint32_t group = 0;
        std::uint64_t user = 0;
        base::Date day;
        std::uint32_t row = 0; ///< its place in Book::usage
    };
    const std::vector<UserDay> &days() const { return m_days; }

private:
    void countWindow(const std::vector<base::Date> &ends, int days, Table<std::int64_t> &users) const;
    void countUserDays(const Timeline &timeline);

    std::vector<UserDay> m_days;
    Table<std::int64_t> m_daily;
    Table<std::int64_t> m_weekly;
    Table<std::int64_t> m_monthly;
    Table<std::int64_t> m_userDays;
    Coverage m_known;
    bool m_toldApart = true;
};

template<int Days>
Value activeUsers(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &activity = inputs.part<UsageActivity>();
    const NoAnswer why = activity.why(inputs.period(period));
    return why == NoAnswer::None ? Value::exact(activity.activeUsers(Days, group, period)) : Value::none(why);
}

Value activeUserDays(const Inputs &inputs, std::size_t group, std::size_t period);
/// The days of a period up to the cut-off.
Value daysOfPeriod(const Inputs &inputs, std::size_t group, std::size_t period);

/// Gives each user who was active in the last days of a period once, with the latest of those days.
void traceActiveUsersOf(int days, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);
void traceUserDays(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace);

template<int Days>
void traceActiveUsers(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceActiveUsersOf(Days, inputs, group, period, trace);
}

} // namespace perennial::kpi
