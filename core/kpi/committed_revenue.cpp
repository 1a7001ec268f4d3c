// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/committed_revenue.h"

#include "core/kpi/customer_book.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

base::Date sameDay(base::Date day, int monthsLater)
{
    const base::Month month = day.monthOf() + monthsLater;
    return month.firstDay() + (std::min(day.day(), month.length()) - 1);
}

/// The first day that is no more than 12 months before.
base::Date yearBefore(base::Date day)
{
    if (day.isOpenEnd())
        return day;
    const base::Date before = sameDay(day, -12);
    return sameDay(before, 12) < day ? before + 1 : before;
}

/// A term that was signed before it starts.
struct SignedTerm {
    std::size_t term;
    base::Date startsOn;
    base::Date endsOn;
    base::Date signedOn;
    base::Minor value;
};

/// Goes through the customers and finds the days on which their terms are committed or ending.
class CommittedTerms
{
public:
    CommittedTerms(const Inputs &inputs, Contributions &into)
        : m_inputs(inputs)
        , m_terms(inputs.book().terms)
        , m_values(valuesUnder(inputs.conventions().discounts, inputs.book().terms))
        , m_exchange(inputs.part<Rates>())
        , m_customer(inputs.book().texts, m_exchange)
        , m_into(into)
    {
    }

    void run(bool ending)
    {
        if (m_terms.size() > 0)
            m_into.coversAll();
        const std::vector<std::uint8_t> &keep = m_inputs.grouping().keep();
        const std::span<const PreparedTerm> inForce = m_inputs.root().part<TermsInForce>().terms();
        std::size_t next = 0;
        for (std::size_t first = 0; first < m_terms.size();) {
            const std::uint32_t customer = m_terms.customer[first];
            std::size_t end = first;
            bool concerned = false;
            for (; end < m_terms.size() && m_terms.customer[end] == customer; ++end)
                concerned = concerned || m_terms.signedOn[end] < m_terms.startsOn[end] ||
                            !m_terms.cancelRequestedOn[end].isOpenEnd();
            const std::size_t begin = next;
            while (next < inForce.size() && inForce[next].customer == customer)
                ++next;
            if (concerned && (keep.empty() || keep[customer] != 0)) {
                m_inForce = inForce.subspan(begin, next - begin);
                collectSigned(first, end);
                if (ending)
                    addEnding();
                else
                    addSigned();
            }
            first = end;
        }
    }

private:
    void collectSigned(std::size_t first, std::size_t end)
    {
        m_signed.clear();
        for (std::size_t term = first; term < end; ++term) {
            const base::Date startsOn = m_terms.startsOn[term];
            const base::Date trialEndsOn = m_terms.trialEndsOn[term];
            const bool isTrial = m_terms.trialing[term] != 0 || (!trialEndsOn.isOpenEnd() && trialEndsOn > startsOn);
            base::Date endsOn = m_terms.endsOn[term];
            if (m_inputs.conventions().churnDate == ChurnDate::CancelRequest)
                endsOn = std::min(endsOn, m_terms.cancelRequestedOn[term]);
            if (m_values[term] > 0 && !isTrial && m_terms.signedOn[term] < startsOn && startsOn < endsOn)
                m_signed.push_back({term, startsOn, endsOn, m_terms.signedOn[term], m_values[term]});
        }
    }

    /// Since when it is known that the term ends then; openEnd() when it is not.
    base::Date endKnownOn(std::size_t term, base::Date endsOn) const
    {
        base::Date known = m_terms.cancelRequestedOn[term];
        for (const SignedTerm &next : m_signed) {
            if (next.term != term && next.startsOn == endsOn)
                known = std::min(known, next.signedOn);
        }
        return known;
    }

    void addSigned()
    {
        for (const SignedTerm &term : m_signed) {
            const base::Date endKnown = std::max(endKnownOn(term.term, term.endsOn), yearBefore(term.endsOn));
            add(term.term, term.startsOn, term.value, std::max(term.signedOn, yearBefore(term.startsOn)),
                std::min(term.startsOn, endKnown));
        }
    }

    void addEnding()
    {
        for (const PreparedTerm &term : m_inForce) {
            const base::Date endsOn = m_terms.endsOn[term.term];
            const base::Date endKnown = std::max(endKnownOn(term.term, endsOn), yearBefore(endsOn));
            add(term.term, endsOn, term.value, std::max(term.startsOn, endKnown), std::min(term.endsOn, endsOn));
        }
    }

    /// The amount counts on the days from `from` to the one before `until`.
    void add(std::size_t term, base::Date date, base::Minor amount, base::Date from, base::Date until)
    {
        const Timeline &timeline = m_inputs.timeline();
        const book::CurrencyIndex currency = m_terms.currency[term];
        const base::Date begin = std::max(from, timeline.first());
        if (begin >= until || begin > timeline.horizon())
            return;
        for (auto period = static_cast<std::size_t>(timeline.periodOf(begin)); period < timeline.size(); ++period) {
            const base::Date day = m_inputs.endOf(period);
            if (day >= until)
                break;
            const std::int32_t month = timeline.monthOf(day);
            const std::uint32_t group = groupOf(term, day, month);
            const auto at = static_cast<std::int32_t>(period);
            const auto source = [&] { return sourceOfTerm(m_inputs.book(), term, date); };
            if (m_exchange.hasRate(currency, month))
                m_into.add(group, at, m_exchange.convert(amount, currency, month), source);
            else
                m_into.leaveOut(group, at, [&] {
                    return LeftOut{OutReason::CurrencyWithoutRate, source(), amount, currency};
                });
        }
    }

    std::uint32_t groupOf(std::size_t term, base::Date day, std::int32_t month)
    {
        const Grouping &grouping = m_inputs.grouping();
        const std::uint32_t customer = m_terms.customer[term];
        if (!grouping.followsPlan())
            return grouping.ofCustomer(customer);
        m_customer.reset(m_inForce);
        for (std::uint32_t at = 0; at < m_inForce.size(); ++at) {
            if (m_inForce[at].startsOn <= day && day < m_inForce[at].endsOn)
                m_customer.begin(at, month);
        }
        const std::uint32_t group =
            grouping.ofCustomerOnPlan(customer, m_customer.pays() ? m_customer.plan() : m_terms.plan[term]);
        return group < grouping.size() ? group : Grouping::out;
    }

    const Inputs &m_inputs;
    const book::Terms &m_terms;
    const std::vector<base::Minor> &m_values;
    const Exchange &m_exchange;
    CustomerBook m_customer;
    Contributions &m_into;
    std::span<const PreparedTerm> m_inForce; ///< of the customer
    std::vector<SignedTerm> m_signed;
};

} // namespace

void visitSigned(const Inputs &inputs, Contributions &into)
{
    CommittedTerms(inputs, into).run(false);
}

void visitEnding(const Inputs &inputs, Contributions &into)
{
    CommittedTerms(inputs, into).run(true);
}

} // namespace perennial::kpi
