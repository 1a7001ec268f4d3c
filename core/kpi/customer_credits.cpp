// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_credits.h"

#include "core/kpi/recurring_revenue.h"
#include "core/kpi/sweep.h"
#include "core/kpi/tally.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// The terms in force of all customers, whatever their own channel is: the filter by channel is one of credits.
class CreditedTerms
{
public:
    explicit CreditedTerms(const Inputs &inputs)
    {
        const Grouping &grouping = inputs.grouping();
        if (grouping.filtersChannel())
            m_own = prepare(inputs.book(), inputs.conventions(), grouping.keepBesideChannel());
        m_terms = grouping.filtersChannel() ? std::span<const PreparedTerm>(m_own)
                                            : inputs.root().part<TermsInForce>().terms();
    }
    std::span<const PreparedTerm> all() const { return m_terms; }

private:
    std::vector<PreparedTerm> m_own;
    std::span<const PreparedTerm> m_terms;
};

/// A customer who is new in a period.
struct Arrival {
    std::uint32_t term = 0; ///< its place among the credited terms
    std::int32_t period = Timeline::none;
    base::Minor mrr = 0;
    std::int64_t customers = 0;
};

/// Those of a timeline, in one sweep: of each customer only the periods in which a term begins can have one.
class Arrivals
{
public:
    explicit Arrivals(const Inputs &inputs)
        : m_terms(inputs.root().part<CreditedTerms>().all())
        , m_timeline(inputs.timeline())
    {
        Movements cells(inputs.groups(), inputs.periods());
        Sweep sweep(inputs.book(), m_timeline, inputs.part<Rates>(), inputs.grouping(), inputs.conventions(), cells);
        for (std::size_t first = 0; first < m_terms.size();) {
            std::size_t end = first + 1;
            while (end < m_terms.size() && m_terms[end].customer == m_terms[first].customer)
                ++end;
            const std::uint32_t group = inputs.grouping().ofCustomer(m_terms[first].customer);
            if (group < inputs.groups() && beginsInside(first, end)) {
                sweep.customer(m_terms.subspan(first, end - first));
                take(first, end, group, cells);
            }
            first = end;
        }
    }
    const std::vector<Arrival> &all() const { return m_arrivals; }

private:
    bool beginsInside(std::size_t first, std::size_t end) const
    {
        const auto terms = m_terms.subspan(first, end - first);
        return std::any_of(terms.begin(), terms.end(), [this](const PreparedTerm &term) {
            return m_timeline.periodOf(term.startsOn) != Timeline::none;
        });
    }

    void take(std::size_t first, std::size_t end, std::uint32_t group, Movements &cells)
    {
        for (std::size_t term = first; term < end; ++term) {
            const std::int32_t period = m_timeline.periodOf(m_terms[term].startsOn);
            if (period == Timeline::none)
                continue;
            Movement &cell = cells.at(group, static_cast<std::size_t>(period));
            if (cell.newCustomers != 0)
                m_arrivals.push_back({static_cast<std::uint32_t>(term), period, cell.added, cell.newCustomers});
            cell.added = 0;
            cell.newCustomers = 0;
        }
    }

    std::span<const PreparedTerm> m_terms;
    const Timeline &m_timeline;
    std::vector<Arrival> m_arrivals;
};

/// The day of each customer's conversion; openEnd() where there was none.
std::vector<base::Date> conversionsOf(const Inputs &inputs)
{
    const book::Book &book = inputs.book();
    std::vector<base::Date> days(book.customers.size(), base::Date::openEnd());
    for (const PreparedTerm &term : inputs.root().part<CreditedTerms>().all())
        days[term.customer] = std::min(days[term.customer], term.startsOn);
    for (const book::DealRow &deal : book.deals) {
        if (deal.status == book::DealStatus::Won && deal.customer != book::noCustomer)
            days[deal.customer] = std::min(days[deal.customer], deal.closedOn);
    }
    return days;
}

/// The touchpoints up to each customer's conversion, by customer.
std::vector<std::vector<Touch>> touchesOf(const Inputs &inputs, const std::vector<base::Date> &conversions)
{
    const book::Book &book = inputs.book();
    std::vector<book::CustomerIndex> customerOfLead(book.texts.size() + 1, book::noCustomer);
    for (const book::LeadRow &lead : book.leads) {
        if (lead.id != book::noText && lead.customer != book::noCustomer)
            customerOfLead[lead.id] = lead.customer;
    }
    std::vector<std::vector<Touch>> touches(book.touchpoints.empty() ? 0 : book.customers.size());
    for (const book::TouchpointRow &row : book.touchpoints) {
        const bool byLead = row.customer == book::noCustomer && row.lead != book::noText;
        const book::CustomerIndex customer = byLead ? customerOfLead[row.lead] : row.customer;
        if (customer != book::noCustomer && row.date <= conversions[customer] &&
            !(book.cutOff && row.date > *book.cutOff))
            touches[customer].push_back({row.date, row.kind, row.channel});
    }
    return touches;
}

template<bool IsMoney>
void visitCredited(const Inputs &inputs, Contributions &into)
{
    const Grouping &grouping = inputs.grouping();
    if (grouping.followsPlan())
        return into.cannotTellApart();
    into.coversAll();
    const auto &credits = inputs.root().part<CustomerCredits>();
    const std::span<const PreparedTerm> terms = inputs.root().part<CreditedTerms>().all();
    for (const Arrival &arrival : inputs.part<Arrivals>().all()) {
        const PreparedTerm &term = terms[arrival.term];
        const std::span<const Credit> of = credits.of(term.customer);
        const std::vector<std::int64_t> money = IsMoney ? sharedOut(arrival.mrr, of) : std::vector<std::int64_t>();
        for (std::size_t i = 0; i < of.size(); ++i) {
            const std::int64_t part = IsMoney ? money[i] : of[i].parts * arrival.customers;
            into.add(grouping.ofCredit(term.customer, of[i].channel), arrival.period, part,
                     [&] { return sourceOf(inputs.book(), term, term.startsOn); });
        }
    }
}

constexpr auto Subscriptions = facts::Dataset::Subscriptions;

std::int64_t added(const Movement &movement)
{
    return movement.added;
}

std::int64_t newCustomers(const Movement &movement)
{
    return movement.newCustomers;
}

template<bool IsMoney>
Value countCredited(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (!inputs.grouping().creditsChannels()) {
        return IsMoney ? moneyMoved<added>(inputs, group, period) : customersMoved<newCustomers>(inputs, group, period);
    }
    const auto &revenue = inputs.part<RecurringRevenue>();
    const NoAnswer why = IsMoney ? revenue.whyNoMoney() : revenue.whyNoCounts();
    return why == NoAnswer::None                               ? tallied < visitCredited<IsMoney>, Subscriptions,
           IsMoney ? 1 : wholeCredit > (inputs, group, period) : Value::none(why);
}

/// The new terms that are worth nothing for want of a rate.
void listWithoutRate(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const auto &rates = inputs.part<Rates>();
    const auto &credits = inputs.root().part<CustomerCredits>();
    for (const PreparedTerm &term : inputs.root().part<CreditedTerms>().all()) {
        if (inputs.timeline().periodOf(term.startsOn) != static_cast<std::int32_t>(period) ||
            rates.hasRate(term.currency, inputs.timeline().monthOf(term.startsOn)))
            continue;
        const std::span<const Credit> of = credits.of(term.customer);
        if (std::any_of(of.begin(), of.end(), [&](const Credit &credit) {
                return inputs.grouping().ofCredit(term.customer, credit.channel) == group;
            }))
            trace.leftOut.push_back({OutReason::CurrencyWithoutRate, sourceOf(inputs.book(), term, term.startsOn),
                                     term.value, term.currency});
    }
}

template<bool IsMoney>
void traceCredited(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    if (!inputs.grouping().creditsChannels())
        return traceMovement(inputs, group, period, IsMoney ? added : newCustomers, Behind::Change, IsMoney, trace);
    traceTally<visitCredited<IsMoney>, IsMoney ? 1 : wholeCredit>(inputs, group, period, trace);
    if (IsMoney)
        listWithoutRate(inputs, group, period, trace);
}

} // namespace

CustomerCredits::CustomerCredits(const Inputs &inputs)
{
    const book::Book &book = inputs.book();
    const Conventions &conventions = inputs.conventions();
    const book::AttributeColumn *channel = book.customers.attribute("channel");
    const std::vector<base::Date> conversions = conversionsOf(inputs);
    std::vector<std::vector<Touch>> touches = touchesOf(inputs, conversions);
    m_credits.reserve(book.customers.size());
    m_first.reserve(book.customers.size() + 1);
    for (std::size_t customer = 0; customer < book.customers.size(); ++customer) {
        m_first.push_back(m_credits.size());
        if (touches.empty() || touches[customer].empty()) {
            m_credits.push_back({channel ? channel->values[customer] : book::noText, wholeCredit});
            continue;
        }
        sortTouches(touches[customer], book.texts);
        const std::vector<Credit> credits =
            creditsOf(touches[customer], conversions[customer], conventions.attributionModel,
                      conventions.attributionHalfLifeDays);
        m_credits.insert(m_credits.end(), credits.begin(), credits.end());
    }
    m_first.push_back(m_credits.size());
}

Quantity attributedNewMrr()
{
    return {"attributed_new_mrr", Unit::Money,         Subscriptions,
            countCredited<true>,  traceCredited<true>, NoAnswer::NoNewMrr};
}

Quantity creditedNewCustomers()
{
    return {"credited_new_customers", Unit::Count,          Subscriptions,
            countCredited<false>,     traceCredited<false>, NoAnswer::NoNewCustomers};
}

} // namespace perennial::kpi
