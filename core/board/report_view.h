// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/formatter.h"
#include "core/kpi/kpi.h"

#include <optional>
#include <string_view>
#include <vector>

namespace perennial::board
{

/// The targets of kpis.md section 5 that the headline charts show.
constexpr double growthTarget = 0.15;
constexpr double churnTarget = 0.025;
constexpr double paybackTarget = 12;

/// What is said of a report beside its figures.
struct Frame {
    QString company;
    base::Currency currency;
    std::optional<base::Date> cutOff; ///< nothing: nothing was imported
    Span span{};
    kpi::Conventions conventions;
};

/// A report over months, month by month of a span; months that begin after the cut-off are not in it.
class MonthsView
{
public:
    MonthsView(const kpi::Report &report, const Frame &frame);

    std::size_t size() const { return m_size; }
    base::Month month(std::size_t i) const { return m_first + static_cast<std::int32_t>(i); }
    /// Months before the open one (which can only be the last).
    std::size_t closed() const { return m_closed; }
    bool hasOpen() const { return m_closed < m_size; }
    /// The place of the last closed month; of the open one when there is no other. Requires size() > 0.
    std::size_t newest() const { return m_closed > 0 ? m_closed - 1 : 0; }

    /// The total's value; without an answer where the report has none.
    kpi::Value at(std::string_view id, std::size_t i) const;
    std::optional<double> number(std::string_view id, std::size_t i) const;
    /// 0 where there is no answer.
    double orZero(std::string_view id, std::size_t i) const { return number(id, i).value_or(0); }
    /// Over the places first <= i < last.
    double sum(std::string_view id, std::size_t first, std::size_t last) const;
    bool hasAnyAnswer(std::string_view id) const;
    /// Why the newest month has no answer.
    kpi::NoAnswer why(std::string_view id) const;

private:
    const kpi::Report *m_report;
    base::Month m_first;
    std::size_t m_size = 0;
    std::size_t m_closed = 0;
};

} // namespace perennial::board
