// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/customer_book.h"
#include "core/kpi/movements.h"

#include <array>
#include <span>
#include <vector>

namespace perennial::kpi
{

/// Walks through the life of one customer after another and books what happens into the cells of its groups.
///
/// While it runs, a cell holds differences: `start`, `startCustomers` and `subscriptions` what has come into the group
/// from elsewhere; `retentionBase` what the opening terms' change of rate adds beyond fx; `retained` and
/// `retainedAtMost` what is missing. Periods in which nothing happens to a customer are therefore never visited.
class Sweep
{
public:
    Sweep(const book::Book &book, const Timeline &timeline, const Exchange &exchange, const Grouping &grouping,
          const Conventions &conventions, Movements &cells);

    /// The terms of one customer.
    void customer(std::span<const PreparedTerm> terms);

private:
    struct Event {
        base::Date day;
        std::uint32_t term;
        bool begins;
    };
    /// What happened to the customer in a period, day by day; kept small, for it is cleared a million times.
    struct Moved {
        base::Minor added = 0;
        base::Minor expansion = 0;
        base::Minor reactivation = 0;
        base::Minor contraction = 0;
        base::Minor fx = 0;
        std::array<base::Minor, 3> churnBy{};
        std::array<std::int32_t, 3> churnedBy{};
        std::int32_t newCustomers = 0;
        std::int32_t reactivated = 0;
    };
    /// A period in which something happens to the customer.
    struct Touched {
        std::int32_t period = Timeline::none;
        bool paidAtStart = false;
        bool foreignAtStart = false;
        base::Minor startValue = 0;
        std::int64_t startTerms = 0;
        std::int32_t arrivals = 0;
        std::int32_t departures = 0;
        bool firstCameBack = false; ///< the first arrival was a return
        Moved moved;
    };

    void collectEvents();
    void advanceTo(base::Date day);
    void walkMonths(std::int32_t month, std::int32_t nextPeriod);
    void begin(std::int32_t period);
    void applyDay(std::span<const Event> events);
    void arrive(base::Date day);
    void leave(std::span<const Event> events, base::Minor value);
    /// Books the period that was begun, if there is one.
    void finishPeriod();
    void bookTouched();
    void moveIn(std::uint32_t group, std::int32_t period, base::Minor value, std::int64_t customers,
                std::int64_t terms);
    void compareEndWithStart(base::Minor opening);
    book::EndReason reasonOf(std::span<const Event> ended) const;
    book::Text planOf(std::span<const Event> ended) const;
    Movement &cell(std::int32_t period) { return m_cells.at(m_group, static_cast<std::size_t>(period)); }

    const book::Book &m_book;
    const Timeline &m_timeline;
    const Exchange &m_exchange;
    const Grouping &m_grouping;
    const Conventions &m_conventions;
    Movements &m_cells;
    CustomerBook m_customer;

    std::span<const PreparedTerm> m_terms;
    std::vector<Event> m_events;
    Touched m_touched;
    bool m_begun = false;     ///< m_touched waits to be booked
    std::int32_t m_month = 0; ///< the customer's terms are valued at its rates
    std::uint32_t m_group = 0;
    bool m_everPaid = false;
    base::Date m_leftOn;
    book::EndReason m_lastReason = book::EndReason::Unknown;
    book::Text m_leftPlan = book::noText;
};

} // namespace perennial::kpi
