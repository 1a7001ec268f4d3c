// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_signals.h"

#include "core/kpi/rows_tickets.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr int usageDays = 30;
constexpr int detractorDays = 90;
constexpr int highestDetractor = 6;
constexpr int ticketDays = 7;

} // namespace

template<class Record>
void CustomerSignals::ByCustomer<Record>::arrange(std::size_t customers)
{
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
        return a.customer != b.customer ? a.customer < b.customer : a.day < b.day;
    });
    firstOf.assign(customers + 1, 0);
    for (const Record &record : records)
        ++firstOf[record.customer + 1];
    for (std::size_t customer = 0; customer < customers; ++customer)
        firstOf[customer + 1] += firstOf[customer];
}

template<class Record>
std::span<const Record> CustomerSignals::ByCustomer<Record>::of(std::uint32_t customer) const
{
    return std::span(records).subspan(firstOf[customer], firstOf[customer + 1] - firstOf[customer]);
}

CustomerSignals::CustomerSignals(const Inputs &inputs)
{
    takeUsage(inputs.book());
    takeDetractors(inputs.book());
    takeTickets(inputs.book());
}

void CustomerSignals::takeUsage(const book::Book &book)
{
    for (const book::UsageRow &row : book.usage) {
        if (book.cutOff && row.date > *book.cutOff)
            continue;
        m_usageDays.push_back(row.date);
        if (row.customer != book::noCustomer)
            m_uses.records.push_back({row.customer, row.date, 0, row.events.value_or(1)});
    }
    std::sort(m_usageDays.begin(), m_usageDays.end());
    m_usageDays.erase(std::unique(m_usageDays.begin(), m_usageDays.end()), m_usageDays.end());
    m_uses.arrange(book.customers.size());
    for (std::size_t at = 1; at < m_uses.records.size(); ++at) {
        const Use &last = m_uses.records[at - 1];
        if (last.customer == m_uses.records[at].customer)
            m_uses.records[at].before = last.before + last.amount;
    }
}

void CustomerSignals::takeDetractors(const book::Book &book)
{
    for (const book::SurveyRow &row : book.surveys) {
        if (row.kind == book::SurveyKind::Nps && row.score <= highestDetractor && row.customer != book::noCustomer)
            m_detractions.records.push_back({row.customer, row.date});
    }
    m_detractions.arrange(book.customers.size());
}

/// A ticket that is said to be solved, without a time, was never found unresolved.
void CustomerSignals::takeTickets(const book::Book &book)
{
    for (const book::TicketRow &row : book.tickets) {
        const bool isOver = row.status == book::TicketStatus::Solved || row.status == book::TicketStatus::Closed;
        if (row.customer == book::noCustomer || (isOver && !row.resolvedAt))
            continue;
        m_waits.records.push_back({row.customer, dayOfMoment(row.createdAt),
                                   row.resolvedAt ? dayOfMoment(*row.resolvedAt) : base::Date::openEnd()});
    }
    m_waits.arrange(book.customers.size());
}

bool CustomerSignals::any(std::uint32_t customer) const
{
    return !m_uses.of(customer).empty() || !m_detractions.of(customer).empty() || !m_waits.of(customer).empty();
}

std::int64_t CustomerSignals::usedBefore(std::span<const Use> uses, base::Date day)
{
    const auto next = std::lower_bound(uses.begin(), uses.end(), day,
                                       [](const Use &use, base::Date before) { return use.day < before; });
    return next == uses.begin() ? 0 : std::prev(next)->before + std::prev(next)->amount;
}

bool CustomerSignals::usageDropped(std::uint32_t customer, base::Date day) const
{
    const std::span<const Use> uses = m_uses.of(customer);
    const auto after = std::upper_bound(m_usageDays.begin(), m_usageDays.end(), day);
    if (uses.empty() || after == m_usageDays.begin() || *std::prev(after) <= day - usageDays)
        return false;
    const base::Date end = *std::prev(after) + 1;
    const std::int64_t before = usedBefore(uses, end - usageDays) - usedBefore(uses, end - 2 * usageDays);
    const std::int64_t now = usedBefore(uses, end) - usedBefore(uses, end - usageDays);
    return before > 0 && 2 * now <= before;
}

bool CustomerSignals::isDetractor(std::uint32_t customer, base::Date day) const
{
    const std::span<const Detraction> found = m_detractions.of(customer);
    return std::any_of(found.begin(), found.end(), [day](const Detraction &detraction) {
        return detraction.day <= day && detraction.day > day - detractorDays;
    });
}

bool CustomerSignals::hasOldTicket(std::uint32_t customer, base::Date day) const
{
    const std::span<const Wait> found = m_waits.of(customer);
    return std::any_of(found.begin(), found.end(),
                       [day](const Wait &wait) { return wait.day <= day - ticketDays && wait.resolvedOn > day; });
}

} // namespace perennial::kpi
