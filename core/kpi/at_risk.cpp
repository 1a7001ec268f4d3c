// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/at_risk.h"

#include "core/kpi/customer_book.h"
#include "core/kpi/customer_signals.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr int renewalDays = 60;

bool isInForce(const PreparedTerm &term, base::Date day)
{
    return term.startsOn <= day && day < term.endsOn;
}

/// What the terms of one customer say of a day.
class TermSigns
{
public:
    TermSigns(const book::Book &book, std::span<const PreparedTerm> terms)
        : m_terms(book.terms)
        , m_cutOff(book.cutOff)
        , m_customer(terms)
    {
    }

    /// Whether they can say anything of any day.
    bool any() const
    {
        return std::any_of(m_customer.begin(), m_customer.end(), [this](const PreparedTerm &term) {
            return !m_terms.endsOn[term.term].isOpenEnd() || !m_terms.cancelRequestedOn[term.term].isOpenEnd() ||
                   !m_terms.pastDueSince[term.term].isOpenEnd();
        });
    }

    bool isCancelled(const PreparedTerm &term, base::Date day) const
    {
        const base::Date requested = m_terms.cancelRequestedOn[term.term];
        return requested <= day ||
               (requested.isOpenEnd() && day == m_cutOff && !m_terms.endsOn[term.term].isOpenEnd() &&
                m_terms.reason[term.term] == book::EndReason::Voluntary);
    }
    bool isPastDue(const PreparedTerm &term, base::Date day) const { return m_terms.pastDueSince[term.term] <= day; }
    bool isRenewalDue(const PreparedTerm &term, base::Date day) const
    {
        const base::Date end = m_terms.endsOn[term.term];
        return end > day && end <= day + renewalDays && m_terms.cancelRequestedOn[term.term].isOpenEnd() &&
               m_terms.reason[term.term] == book::EndReason::Unknown && !goesOn(term.customer, end);
    }

private:
    /// Whether a term of the customer is in force on that day, also one that begins after the cut-off.
    bool goesOn(std::uint32_t customer, base::Date day) const
    {
        const auto [first, last] = std::equal_range(m_terms.customer.begin(), m_terms.customer.end(), customer);
        for (auto at = first; at != last; ++at) {
            const auto term = static_cast<std::size_t>(at - m_terms.customer.begin());
            if (m_terms.startsOn[term] <= day && day < m_terms.endsOn[term])
                return true;
        }
        return false;
    }

    const book::Terms &m_terms;
    std::optional<base::Date> m_cutOff;
    std::span<const PreparedTerm> m_customer;
};

constexpr std::uint8_t bit(Risk risk)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(risk));
}

std::uint8_t riskOf(const TermSigns &signs, std::span<const PreparedTerm> terms, base::Date day)
{
    unsigned reasons = 0;
    for (const PreparedTerm &term : terms) {
        if (!isInForce(term, day))
            continue;
        reasons |= signs.isCancelled(term, day) ? bit(Risk::CancellationScheduled) : 0U;
        reasons |= signs.isPastDue(term, day) ? bit(Risk::PastDue) : 0U;
        reasons |= signs.isRenewalDue(term, day) ? bit(Risk::RenewalDue) : 0U;
    }
    return static_cast<std::uint8_t>(reasons);
}

std::uint8_t riskOf(const CustomerSignals &signals, std::uint32_t customer, base::Date day)
{
    unsigned reasons = signals.usageDropped(customer, day) ? bit(Risk::UsageDropped) : 0U;
    reasons |= signals.isDetractor(customer, day) ? bit(Risk::Detractor) : 0U;
    reasons |= signals.hasOldTicket(customer, day) ? bit(Risk::TicketOpen) : 0U;
    return static_cast<std::uint8_t>(reasons);
}

/// Judges customer by customer.
class Judge
{
public:
    Judge(const Inputs &inputs, Table<std::vector<AtRiskEntry>> &entries)
        : m_inputs(inputs)
        , m_signals(inputs.root().part<CustomerSignals>())
        , m_terms(inputs.root().part<TermsInForce>().terms())
        , m_customer(inputs.book().texts, inputs.part<Rates>())
        , m_entries(entries)
    {
    }

    void run()
    {
        forCustomers(m_terms, [this](std::span<const PreparedTerm> terms) { judge(terms); });
    }

private:
    void judge(std::span<const PreparedTerm> terms)
    {
        const std::uint32_t customer = terms.front().customer;
        const TermSigns signs(m_inputs.book(), terms);
        const bool hasSignals = m_signals.any(customer);
        if (!hasSignals && !signs.any())
            return;
        for (std::size_t period = 0; period < m_inputs.periods(); ++period) {
            const base::Date day = m_inputs.endOf(period);
            unsigned reasons = riskOf(signs, terms, day);
            if (hasSignals && pays(terms, day))
                reasons |= riskOf(m_signals, customer, day);
            if (reasons != 0)
                list({customer, static_cast<std::uint8_t>(reasons), 0,
                      static_cast<std::uint32_t>(terms.data() - m_terms.data()),
                      static_cast<std::uint32_t>(terms.size())},
                     terms, period);
        }
    }

    static bool pays(std::span<const PreparedTerm> terms, base::Date day)
    {
        return std::any_of(terms.begin(), terms.end(),
                           [day](const PreparedTerm &term) { return isInForce(term, day); });
    }

    void list(AtRiskEntry entry, std::span<const PreparedTerm> terms, std::size_t period)
    {
        const base::Date day = m_inputs.endOf(period);
        m_customer.reset(terms);
        for (std::size_t at = 0; at < terms.size(); ++at) {
            if (isInForce(terms[at], day))
                m_customer.begin(static_cast<std::uint32_t>(at), m_inputs.timeline().monthOf(day));
        }
        entry.mrr = m_customer.value();
        const std::uint32_t group = m_inputs.grouping().ofCustomerOnPlan(entry.customer, m_customer.plan());
        if (group < m_inputs.groups())
            m_entries.at(group, period).push_back(entry);
    }

    const Inputs &m_inputs;
    const CustomerSignals &m_signals;
    std::span<const PreparedTerm> m_terms;
    CustomerBook m_customer;
    Table<std::vector<AtRiskEntry>> &m_entries;
};

/// Gives the terms in force behind each entry of a cell: `use(entry, terms)`.
template<class Use>
void forEntries(const Inputs &inputs, std::size_t group, std::size_t period, Use use)
{
    const std::span<const PreparedTerm> all = inputs.root().part<TermsInForce>().terms();
    const base::Date day = inputs.endOf(period);
    for (const AtRiskEntry &entry : inputs.part<AtRisk>().at(group, period)) {
        std::vector<PreparedTerm> terms;
        for (const PreparedTerm &term : all.subspan(entry.firstTerm, entry.terms)) {
            if (isInForce(term, day))
                terms.push_back(term);
        }
        use(entry, terms);
    }
}

} // namespace

AtRisk::AtRisk(const Inputs &inputs)
    : m_entries(inputs.groups(), inputs.periods())
{
    if (inputs.periods() == 0)
        return;
    Judge(inputs, m_entries).run();
    const book::Customers &customers = inputs.book().customers;
    const auto idOf = [&](const AtRiskEntry &entry) { return inputs.book().texts.at(customers.id[entry.customer]); };
    for (std::size_t group = 0; group < inputs.groups(); ++group) {
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            std::vector<AtRiskEntry> &entries = m_entries.at(group, period);
            std::sort(entries.begin(), entries.end(), [&idOf](const AtRiskEntry &a, const AtRiskEntry &b) {
                return a.mrr != b.mrr ? a.mrr > b.mrr : idOf(a) < idOf(b);
            });
        }
    }
}

Value mrrAtRisk(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = inputs.part<RecurringRevenue>().whyNoMoney(); why != NoAnswer::None)
        return Value::none(why);
    std::int64_t sum = 0;
    for (const AtRiskEntry &entry : inputs.part<AtRisk>().at(group, period))
        sum += entry.mrr;
    return Value::exact(sum);
}

Value customersAtRisk(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = inputs.part<RecurringRevenue>().whyNoCounts(); why != NoAnswer::None)
        return Value::none(why);
    return Value::exact(static_cast<std::int64_t>(inputs.part<AtRisk>().at(group, period).size()));
}

void traceMrrAtRisk(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const auto &rates = inputs.part<Rates>();
    const std::int32_t month = inputs.timeline().monthOf(inputs.endOf(period));
    forEntries(inputs, group, period, [&](const AtRiskEntry &, const std::vector<PreparedTerm> &terms) {
        for (const PreparedTerm &term : terms) {
            const Source source = sourceOf(inputs.book(), term, term.startsOn);
            if (term.currency == 0)
                trace.add(source, Value::exact(term.value));
            else if (rates.hasRate(term.currency, month))
                trace.add(source, Value::exact(rates.convert(term.value, term.currency, month)));
            else
                trace.leftOut.push_back({OutReason::CurrencyWithoutRate, source, term.value, term.currency});
        }
    });
}

void traceCustomersAtRisk(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    forEntries(inputs, group, period, [&](const AtRiskEntry &, const std::vector<PreparedTerm> &terms) {
        const auto smaller = [](const PreparedTerm &a, const PreparedTerm &b) { return a.value < b.value; };
        const PreparedTerm &largest = *std::max_element(terms.begin(), terms.end(), smaller);
        trace.add(sourceOf(inputs.book(), largest, largest.startsOn), Value::exact(1));
    });
}

} // namespace perennial::kpi
