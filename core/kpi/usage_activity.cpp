// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/usage_activity.h"

#include <algorithm>
#include <tuple>

namespace perennial::kpi
{

namespace
{

constexpr int week = 7;
constexpr int thirtyDays = 30;
constexpr std::uint64_t nobody = UINT64_MAX;

std::uint64_t userOf(const book::UsageRow &row)
{
    constexpr std::uint64_t customers = std::uint64_t(1) << 32U;
    if (row.user != book::noText)
        return row.user;
    return row.customer == book::noCustomer ? nobody : customers + row.customer;
}

Source sourceOf(const book::Book &book, const UsageActivity::UserDay &day)
{
    const book::UsageRow &row = book.usage[day.row];
    return {facts::Dataset::Usage, row.row, row.customer, std::string(book.texts.at(row.user)), row.date};
}

} // namespace

UsageActivity::UsageActivity(const Inputs &inputs)
    : m_daily(inputs.groups(), inputs.periods() + 1)
    , m_weekly(inputs.groups(), inputs.periods() + 1)
    , m_monthly(inputs.groups(), inputs.periods() + 1)
    , m_userDays(inputs.groups(), inputs.periods())
    , m_toldApart(inputs.grouping().answersByCustomer())
{
    const book::Book &book = inputs.book();
    m_days.reserve(book.usage.size());
    for (std::size_t at = 0; at < book.usage.size(); ++at) {
        const book::UsageRow &row = book.usage[at];
        if (book.cutOff && row.date > *book.cutOff)
            continue;
        m_known.take(row.date.monthOf());
        const std::uint32_t group = inputs.grouping().ofRow(row.customer);
        if (const std::uint64_t user = userOf(row); group != Grouping::out && user != nobody)
            m_days.push_back({group, user, row.date, static_cast<std::uint32_t>(at)});
    }
    std::sort(m_days.begin(), m_days.end(), [&book](const UserDay &a, const UserDay &b) {
        const auto of = std::tie(a.group, a.user, a.day) <=> std::tie(b.group, b.user, b.day);
        return of != 0 ? of < 0 : book.usage[a.row].row < book.usage[b.row].row;
    });
    const auto sameDay = [](const UserDay &a, const UserDay &b) {
        return a.group == b.group && a.user == b.user && a.day == b.day;
    };
    m_days.erase(std::unique(m_days.begin(), m_days.end(), sameDay), m_days.end());
    std::vector<base::Date> ends;
    for (std::size_t period = 0; period < inputs.periods(); ++period)
        ends.push_back(inputs.endOf(period));
    countWindow(ends, 1, m_daily);
    countWindow(ends, week, m_weekly);
    countWindow(ends, thirtyDays, m_monthly);
    countUserDays(inputs.timeline());
}

/// A day makes its user active in the periods that end on it or less than `days` later. Each user's periods are taken
/// once; where they begin and cease is noted first and summed up at the end.
void UsageActivity::countWindow(const std::vector<base::Date> &ends, int days, Table<std::int64_t> &users) const
{
    std::size_t taken = 0;
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        const UserDay &day = m_days[at];
        if (at == 0 || m_days[at - 1].group != day.group || m_days[at - 1].user != day.user)
            taken = 0;
        const auto from = std::lower_bound(ends.begin() + static_cast<std::ptrdiff_t>(taken), ends.end(), day.day);
        const auto to = std::lower_bound(from, ends.end(), day.day + days);
        if (from == to)
            continue;
        ++users.at(day.group, static_cast<std::size_t>(from - ends.begin()));
        --users.at(day.group, static_cast<std::size_t>(to - ends.begin()));
        taken = static_cast<std::size_t>(to - ends.begin());
    }
    for (std::size_t group = 0; group < users.groups(); ++group) {
        for (std::size_t period = 1; period < ends.size(); ++period)
            users.at(group, period) += users.at(group, period - 1);
    }
}

void UsageActivity::countUserDays(const Timeline &timeline)
{
    for (const UserDay &day : m_days) {
        if (const std::int32_t period = timeline.periodOf(day.day); period != Timeline::none)
            ++m_userDays.at(day.group, static_cast<std::size_t>(period));
    }
}

std::int64_t UsageActivity::activeUsers(int days, std::size_t group, std::size_t period) const
{
    const Table<std::int64_t> &users = days == 1 ? m_daily : days == week ? m_weekly : m_monthly;
    return users.at(group, period);
}

NoAnswer UsageActivity::why(const base::Period &period) const
{
    if (!m_toldApart)
        return NoAnswer::NotToldApart;
    return m_known.touches(period) ? NoAnswer::None : NoAnswer::NoUsageData;
}

Value activeUserDays(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &activity = inputs.part<UsageActivity>();
    const NoAnswer why = activity.why(inputs.period(period));
    return why == NoAnswer::None ? Value::exact(activity.userDays(group, period)) : Value::none(why);
}

Value daysOfPeriod(const Inputs &inputs, std::size_t, std::size_t period)
{
    return Value::exact(inputs.endOf(period) - inputs.period(period).first + 1);
}

void traceActiveUsersOf(int days, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const base::Date end = inputs.endOf(period);
    const UsageActivity::UserDay *latest = nullptr;
    const auto give = [&] {
        if (latest)
            trace.add(sourceOf(inputs.book(), *latest), Value::exact(1));
    };
    for (const UsageActivity::UserDay &day : inputs.part<UsageActivity>().days()) {
        if (day.group != group || day.day > end || day.day <= end - days)
            continue;
        if (latest && latest->user != day.user)
            give();
        latest = &day;
    }
    give();
}

void traceUserDays(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    for (const UsageActivity::UserDay &day : inputs.part<UsageActivity>().days()) {
        if (day.group == group && inputs.timeline().periodOf(day.day) == static_cast<std::int32_t>(period))
            trace.add(sourceOf(inputs.book(), day), Value::exact(1));
    }
}

} // namespace perennial::kpi
