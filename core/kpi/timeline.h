// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace perennial::kpi
{

/// The periods that can be computed, and dense tables from days and months to them, so that a sweep never searches.
/// Months are counted from the one that holds the day before the first period: number 0 values the opening book.
class Timeline
{
public:
    static constexpr std::int32_t none = -1;

    /// `periods` follow one another without gap. Those that begin after the cut-off are left out.
    Timeline(std::vector<base::Period> periods, std::optional<base::Date> cutOff);

    const std::vector<base::Period> &periods() const { return m_periods; }
    std::size_t size() const { return m_periods.size(); }
    bool isOpen(std::size_t period) const { return m_cutOff && *m_cutOff < m_periods[period].last; }
    base::Date first() const { return m_first; }
    /// The last day that counts: the end of the last period, or the cut-off where that comes before it.
    base::Date horizon() const { return m_horizon; }

    /// The period that holds the day; `none` before and after all of them.
    std::int32_t periodOf(base::Date day) const
    {
        const std::int64_t at = std::int64_t(day.days()) - m_first.days();
        return at < 0 || at >= static_cast<std::int64_t>(m_periodOfDay.size())
                   ? none
                   : m_periodOfDay[static_cast<std::size_t>(at)];
    }
    /// The number of the day's month; 0 for every day before the first period.
    std::int32_t monthOf(base::Date day) const
    {
        const std::int32_t at = day - m_first;
        return at < 0 ? 0 : m_monthOfDay[static_cast<std::size_t>(at)];
    }
    base::Month month(std::int32_t number) const { return m_month0 + number; }
    std::int32_t lastMonth() const { return m_lastMonth; }
    /// The period that holds the first day of month `number` >= 1.
    std::int32_t periodOfMonth(std::int32_t number) const { return m_periodOfMonth[static_cast<std::size_t>(number)]; }

private:
    std::vector<base::Period> m_periods;
    std::optional<base::Date> m_cutOff;
    base::Date m_first;
    base::Date m_horizon;
    base::Month m_month0;
    std::int32_t m_lastMonth = 0; ///< of the horizon
    std::vector<std::int32_t> m_periodOfDay;
    std::vector<std::int32_t> m_monthOfDay;
    std::vector<std::int32_t> m_periodOfMonth;
};

} // namespace perennial::kpi
