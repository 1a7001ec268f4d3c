// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// One period of one group, and the customers' part in it.
class MovementTrace
{
public:
    MovementTrace(const Inputs &inputs, std::size_t group, std::size_t period, Measure measure, Behind behind,
                  bool isMoney, Trace &trace)
        : m_inputs(inputs)
        , m_book(inputs.book())
        , m_timeline({inputs.period(period)}, inputs.book().cutOff)
        , m_exchange(m_book, m_timeline)
        , m_group(group)
        , m_measure(measure)
        , m_behind(behind)
        , m_isMoney(isMoney)
        , m_trace(trace)
    {
    }

    void run()
    {
        const std::span<const PreparedTerm> terms = m_inputs.root().part<TermsInForce>().terms();
        forCustomers(terms, [this](std::span<const PreparedTerm> customer) { traceCustomer(customer); });
        if (m_isMoney)
            listWithoutRate(terms);
    }

private:
    base::Date day() const { return m_behind == Behind::Start ? m_timeline.first() - 1 : m_timeline.horizon(); }

    bool isActive(const PreparedTerm &term) const { return term.startsOn <= day() && day() < term.endsOn; }

    base::Minor valueOf(const PreparedTerm &term) const
    {
        return m_exchange.convert(term.value, term.currency, m_timeline.monthOf(day()));
    }

    /// Whether the period is one of a change of the term, and the day of it.
    std::optional<base::Date> changeOf(const PreparedTerm &term) const
    {
        if (term.endsOn >= m_timeline.first() && term.endsOn <= m_timeline.horizon())
            return term.endsOn;
        if (term.startsOn >= m_timeline.first() && term.startsOn <= m_timeline.horizon())
            return term.startsOn;
        return std::nullopt;
    }

    void traceCustomer(std::span<const PreparedTerm> terms)
    {
        const Movements cells =
            computeMovements(terms, m_book, m_timeline, m_exchange, m_inputs.grouping(), m_inputs.conventions());
        const std::int64_t amount = m_measure(cells.at(m_group, 0));
        if (amount == 0)
            return;
        if (m_behind != Behind::Change && listTerms(terms, amount))
            return;
        const PreparedTerm *largest = &terms.front();
        bool changes = false;
        for (const PreparedTerm &term : terms) {
            const bool wanted = m_behind == Behind::Change ? changeOf(term).has_value() : isActive(term);
            if (wanted && (!changes || term.value > largest->value)) {
                largest = &term;
                changes = true;
            }
        }
        const base::Date changed = m_behind == Behind::Change ? changeOf(*largest).value_or(day()) : largest->startsOn;
        m_trace.add(sourceOf(m_book, *largest, changed), Value::exact(amount));
    }

    /// The terms in force, one by one, where they make up the amount.
    bool listTerms(std::span<const PreparedTerm> terms, std::int64_t amount)
    {
        std::int64_t sum = 0;
        for (const PreparedTerm &term : terms) {
            if (isActive(term))
                sum += m_isMoney ? valueOf(term) : 1;
        }
        if (sum != amount)
            return false;
        for (const PreparedTerm &term : terms) {
            if (isActive(term))
                m_trace.add(sourceOf(m_book, term, term.startsOn), Value::exact(m_isMoney ? valueOf(term) : 1));
        }
        return true;
    }

    void listWithoutRate(std::span<const PreparedTerm> terms)
    {
        for (const PreparedTerm &term : terms) {
            const bool counts = m_behind == Behind::Change ? changeOf(term).has_value() : isActive(term);
            if (!counts || m_exchange.hasRate(term.currency, m_timeline.monthOf(day())))
                continue;
            if (m_inputs.grouping().ofCustomerOnPlan(term.customer, term.plan) == m_group)
                m_trace.leftOut.push_back(
                    {OutReason::CurrencyWithoutRate, sourceOf(m_book, term, term.startsOn), term.value, term.currency});
        }
    }

    const Inputs &m_inputs;
    const book::Book &m_book;
    Timeline m_timeline;
    Exchange m_exchange;
    std::size_t m_group;
    Measure m_measure;
    Behind m_behind;
    bool m_isMoney;
    Trace &m_trace;
};

} // namespace

void traceMovement(const Inputs &inputs, std::size_t group, std::size_t period, Measure measure, Behind behind,
                   bool isMoney, Trace &trace)
{
    MovementTrace(inputs, group, period, measure, behind, isMoney, trace).run();
    if (behind == Behind::End && isMoney)
        listUncounted(inputs, group, inputs.endOf(period), trace);
}

} // namespace perennial::kpi
