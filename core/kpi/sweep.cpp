// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/sweep.h"

#include <algorithm>

namespace perennial::kpi
{

Sweep::Sweep(const book::Book &book, const Timeline &timeline, const Exchange &exchange, const Grouping &grouping,
             const Conventions &conventions, Movements &cells)
    : m_book(book)
    , m_timeline(timeline)
    , m_exchange(exchange)
    , m_grouping(grouping)
    , m_conventions(conventions)
    , m_cells(cells)
    , m_customer(book.texts, exchange)
{
}

void Sweep::customer(std::span<const PreparedTerm> terms)
{
    m_terms = terms;
    m_customer.reset(terms);
    m_begun = true; // the time before the first period
    m_touched.period = Timeline::none;
    m_month = 0;
    m_everPaid = false;
    if (!m_grouping.followsPlan())
        m_group = m_grouping.ofCustomer(terms.front().customer);
    collectEvents();
    for (std::size_t first = 0; first < m_events.size();) {
        std::size_t end = first + 1;
        while (end < m_events.size() && m_events[end].day == m_events[first].day)
            ++end;
        advanceTo(m_events[first].day);
        applyDay(std::span(m_events).subspan(first, end - first));
        first = end;
    }
    if (m_customer.hasForeign())
        walkMonths(m_timeline.lastMonth(), Timeline::none);
    finishPeriod();
}

void Sweep::collectEvents()
{
    const base::Date horizon = m_timeline.horizon();
    m_events.clear();
    for (std::uint32_t term = 0; term < m_terms.size(); ++term) {
        if (m_terms[term].startsOn > horizon)
            break;
        m_events.push_back({m_terms[term].startsOn, term, true});
        if (m_terms[term].endsOn <= horizon)
            m_events.push_back({m_terms[term].endsOn, term, false});
    }
    if (m_events.size() > 2)
        std::sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.day < b.day; });
}

void Sweep::advanceTo(base::Date day)
{
    const std::int32_t period = m_timeline.periodOf(day);
    if (m_customer.hasForeign())
        walkMonths(m_timeline.monthOf(day), period);
    m_month = m_timeline.monthOf(day);
    if (period != m_touched.period) {
        finishPeriod();
        begin(period);
    }
}

/// Brings the foreign terms to that month's rates, a month at a time; what changes is fx of the period that holds the
/// month's first day. Periods before `nextPeriod` in which nothing else happens are booked at once, unless the rates
/// may make another term the largest, whose plan is then the customer's.
void Sweep::walkMonths(std::int32_t month, std::int32_t nextPeriod)
{
    const bool mayChangePlan = m_grouping.followsPlan() && m_customer.terms() > 1;
    while (m_month < month) {
        const std::int32_t period = m_timeline.periodOfMonth(m_month + 1);
        if (period != m_touched.period) {
            finishPeriod();
            if (period == nextPeriod || mayChangePlan)
                begin(period);
        }
        ++m_month;
        const base::Minor change = m_customer.revalue(m_month);
        if (m_begun)
            m_touched.moved.fx += change;
        else
            cell(period).fx += change;
    }
}

void Sweep::begin(std::int32_t period)
{
    m_touched = Touched();
    m_touched.period = period;
    m_touched.paidAtStart = m_customer.pays();
    m_touched.foreignAtStart = m_customer.hasForeign();
    m_touched.startValue = m_customer.value();
    m_touched.startTerms = m_customer.terms();
    if (m_touched.foreignAtStart)
        m_customer.keepOpening();
    m_begun = true;
}

void Sweep::applyDay(std::span<const Event> events)
{
    const base::Minor before = m_customer.value();
    const bool paid = m_customer.pays();
    for (const Event &event : events) {
        if (event.begins)
            m_customer.begin(event.term, m_month);
        else
            m_customer.end(event.term);
    }
    const base::Minor change = m_customer.value() - before;
    if (!paid)
        arrive(events.front().day);
    else if (!m_customer.pays())
        leave(events, before);
    else if (change > 0)
        m_touched.moved.expansion += change;
    else
        m_touched.moved.contraction -= change;
}

void Sweep::arrive(base::Date day)
{
    const auto &longestGap = m_conventions.reactivationMaxGapDays;
    const bool cameBack = m_everPaid && (!longestGap || day - m_leftOn <= *longestGap);
    if (m_touched.arrivals++ == 0)
        m_touched.firstCameBack = cameBack;
    (cameBack ? m_touched.moved.reactivation : m_touched.moved.added) += m_customer.value();
    ++(cameBack ? m_touched.moved.reactivated : m_touched.moved.newCustomers);
    m_everPaid = true;
}

void Sweep::leave(std::span<const Event> events, base::Minor value)
{
    ++m_touched.departures;
    m_leftOn = events.front().day;
    m_lastReason = reasonOf(events);
    if (m_grouping.followsPlan())
        m_leftPlan = planOf(events);
    const auto reason = static_cast<std::size_t>(m_lastReason);
    m_touched.moved.churnBy[reason] += value;
    ++m_touched.moved.churnedBy[reason];
}

book::EndReason Sweep::reasonOf(std::span<const Event> ended) const
{
    book::EndReason reason = m_terms[ended.front().term].reason;
    if (ended.size() == 1)
        return reason;
    base::Minor largest = -1;
    for (const Event &event : ended) {
        const PreparedTerm &term = m_terms[event.term];
        const base::Minor value = m_exchange.convert(term.value, term.currency, m_month);
        if (value > largest || (value == largest && term.reason > reason)) {
            largest = value;
            reason = term.reason;
        }
    }
    return reason;
}

book::Text Sweep::planOf(std::span<const Event> ended) const
{
    base::Minor largest = -1;
    book::Text plan = book::noText;
    for (const Event &event : ended) {
        const PreparedTerm &term = m_terms[event.term];
        const base::Minor value = m_exchange.convert(term.value, term.currency, m_month);
        if (value > largest || (value == largest && m_book.texts.at(term.plan) < m_book.texts.at(plan))) {
            largest = value;
            plan = term.plan;
        }
    }
    return plan;
}

void Sweep::finishPeriod()
{
    if (!m_begun)
        return;
    m_begun = false;
    const std::uint32_t groupBefore = m_group;
    if (m_grouping.followsPlan() && (m_customer.pays() || m_touched.period != Timeline::none))
        m_group =
            m_grouping.ofCustomerOnPlan(m_terms.front().customer, m_customer.pays() ? m_customer.plan() : m_leftPlan);
    if (m_touched.period == Timeline::none) {
        if (m_customer.pays())
            moveIn(m_group, 0, m_customer.value(), 1, m_customer.terms());
        return;
    }
    if (m_touched.paidAtStart && m_group != groupBefore) {
        moveIn(groupBefore, m_touched.period, -m_touched.startValue, -1, -m_touched.startTerms);
        moveIn(m_group, m_touched.period, m_touched.startValue, 1, m_touched.startTerms);
    }
    bookTouched();
}

void Sweep::moveIn(std::uint32_t group, std::int32_t period, base::Minor value, std::int64_t customers,
                   std::int64_t terms)
{
    Movement &cell = m_cells.at(group, static_cast<std::size_t>(period));
    cell.start += value;
    cell.startCustomers += customers;
    cell.subscriptions += terms;
}

void Sweep::bookTouched()
{
    Movement &into = cell(m_touched.period);
    const bool cameAndLeft = m_touched.arrivals > 0 && m_touched.departures > 0;
    const base::Date last = m_timeline.periods()[static_cast<std::size_t>(m_touched.period)].last;
    const std::int32_t lastMonth = m_timeline.monthOf(std::min(last, m_timeline.horizon()));
    const base::Minor opening = m_touched.foreignAtStart ? m_customer.openingValue(lastMonth) : m_touched.startValue;
    if (cameAndLeft && !m_touched.paidAtStart && !m_customer.pays())
        ++into.bounced;
    if (cameAndLeft && m_conventions.samePeriodChurn == SamePeriodChurn::Exclude)
        compareEndWithStart(opening);
    const Moved &moved = m_touched.moved;
    into.added += moved.added;
    into.expansion += moved.expansion;
    into.reactivation += moved.reactivation;
    into.contraction += moved.contraction;
    into.fx += moved.fx;
    into.newCustomers += moved.newCustomers;
    into.reactivated += moved.reactivated;
    for (std::size_t reason = 0; reason < moved.churnBy.size(); ++reason) {
        into.churn += moved.churnBy[reason];
        into.churned += moved.churnedBy[reason];
        into.churnBy[reason] += moved.churnBy[reason];
        into.churnedBy[reason] += moved.churnedBy[reason];
    }
    into.subscriptions += m_customer.terms() - m_touched.startTerms;
    into.retentionBase += opening - m_touched.startValue - moved.fx;
    if (m_touched.paidAtStart) {
        into.retained += opening - m_customer.value();
        into.retainedAtMost += std::max<base::Minor>(opening - m_customer.value(), 0);
    }
}

void Sweep::compareEndWithStart(base::Minor opening)
{
    Moved &moved = m_touched.moved;
    moved = Moved();
    moved.fx = opening - m_touched.startValue;
    const base::Minor end = m_customer.value();
    if (m_touched.paidAtStart && m_customer.pays()) {
        (end > opening ? moved.expansion : moved.contraction) = end > opening ? end - opening : opening - end;
    } else if (m_touched.paidAtStart) {
        const auto reason = static_cast<std::size_t>(m_lastReason);
        moved.churnBy[reason] = opening;
        moved.churnedBy[reason] = 1;
    } else if (m_customer.pays()) {
        (m_touched.firstCameBack ? moved.reactivation : moved.added) = end;
        (m_touched.firstCameBack ? moved.reactivated : moved.newCustomers) = 1;
    }
}

} // namespace perennial::kpi
