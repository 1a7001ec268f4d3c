// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/naive.h"

#include <algorithm>
#include <optional>
#include <set>

namespace perennial::test
{

namespace
{

using base::Date;
using base::Minor;
using base::Month;

struct Span {
    Date from;
    Date until; ///< the day it is no longer in force
    Minor value;
    std::size_t currency;
    int reason;
    std::string plan;

    bool inForce(Date day) const { return from <= day && day < until; }
};

using Spans = std::vector<Span>;

std::optional<Span> spanOf(const book::Book &book, std::size_t at, const kpi::Conventions &c)
{
    const book::Terms &t = book.terms;
    const Date cut = *book.cutOff;
    const Minor value = c.discounts == kpi::Discounts::None  ? t.monthlyGross[at]
                        : c.discounts == kpi::Discounts::All ? t.monthlyNet[at]
                                                             : t.monthlyRecurring[at];
    if (value == 0 || t.trialing[at])
        return std::nullopt;
    Span span{t.startsOn[at],
              t.endsOn[at],
              value,
              t.currency[at],
              static_cast<int>(t.reason[at]),
              std::string(book.texts.at(t.plan[at]))};
    if (t.trialEndsOn[at] != Date::openEnd() && t.trialEndsOn[at] > span.from)
        span.from = t.trialEndsOn[at];
    if (c.churnDate == kpi::ChurnDate::CancelRequest && t.cancelRequestedOn[at] < span.until)
        span.until = t.cancelRequestedOn[at];
    if (t.pastDueSince[at] != Date::openEnd() && c.pastDueGraceDays.has_value()) {
        const Date over = t.pastDueSince[at] + c.pastDueGraceDays.value();
        if (over <= cut && over < span.until) {
            span.until = over;
            span.reason = 2;
        }
    }
    if (span.reason == 0 && c.unknownReason == kpi::UnknownReason::Voluntary)
        span.reason = 1;
    return span.until > span.from ? std::optional(span) : std::nullopt;
}

class Customer
{
public:
    Customer(const book::Book &book, const kpi::Conventions &conventions, Spans spans)
        : m_book(book)
        , m_conventions(conventions)
        , m_spans(std::move(spans))
    {
        m_first = *m_book.cutOff + 1;
        for (const Span &span : m_spans)
            m_first = std::min(m_first, span.from);
        bridgeGaps();
    }

    bool pays(Date day) const { return terms(day) > 0; }
    std::int64_t terms(Date day) const
    {
        return std::count_if(m_spans.begin(), m_spans.end(), [day](const Span &s) { return s.inForce(day); });
    }
    Minor worth(const Span &span, Month month) const
    {
        const auto rate = m_book.rates.at(static_cast<book::CurrencyIndex>(span.currency), month);
        return rate ? base::converted(span.value, m_book.currencies[span.currency], m_book.currencies[0], *rate) : 0;
    }
    /// What is in force at the end of the day, at that month's rates.
    Minor mrr(Date day, Month month) const
    {
        Minor sum = 0;
        for (const Span &span : m_spans)
            sum += span.inForce(day) ? worth(span, month) : 0;
        return sum;
    }
    Date firstPaid() const { return m_first; }
    /// Whether a term begins or ends that day.
    bool changes(Date day) const
    {
        return std::any_of(m_spans.begin(), m_spans.end(),
                           [day](const Span &s) { return s.from == day || s.until == day; });
    }
    bool everPaidBefore(Date day) const { return m_first < day; }
    Date lastLeftBefore(Date day) const
    {
        while (!(pays(day - 1) && !pays(day)))
            day = day - 1;
        return day;
    }
    const Span &largest(Date day, bool ended, bool byReason) const
    {
        const Span *best = nullptr;
        const Month month = day.monthOf();
        for (const Span &span : m_spans) {
            if (ended ? span.until != day : !span.inForce(day))
                continue;
            const bool better = !best || worth(span, month) > worth(*best, month) ||
                                (worth(span, month) == worth(*best, month) &&
                                 (byReason ? span.reason > best->reason : span.plan < best->plan));
            if (better)
                best = &span;
        }
        return *best;
    }

private:
    void bridgeGaps()
    {
        for (Date day = m_first + 1; day <= *m_book.cutOff; day = day + 1) {
            if (pays(day) || !pays(day - 1))
                continue;
            Date back = day;
            while (back <= *m_book.cutOff && !pays(back))
                back = back + 1;
            if (back > *m_book.cutOff || back - day > m_conventions.bridgeGapDays)
                continue;
            for (Span &span : m_spans) {
                if (span.until == day)
                    span.until = back;
            }
        }
    }

    const book::Book &m_book;
    const kpi::Conventions &m_conventions;
    Spans m_spans;
    Date m_first;
};

const char *const reasonNames[] = {"unknown", "voluntary", "involuntary"};

class PeriodOfCustomer
{
public:
    PeriodOfCustomer(const Customer &customer, const kpi::Conventions &conventions, Date first, Date last)
        : m_customer(customer)
        , m_conventions(conventions)
        , m_first(first)
        , m_last(last)
        , m_before(first - 1)
        , m_start(customer.mrr(m_before, m_before.monthOf()))
        , m_opening(customer.mrr(m_before, last.monthOf()))
        , m_end(customer.mrr(last, last.monthOf()))
    {
    }

    NaiveFigures count()
    {
        for (Date day = m_first; day <= m_last; day = day + 1)
            countDay(day);
        const bool paid = m_customer.pays(m_before);
        const bool pays = m_customer.pays(m_last);
        if (m_came && m_left && !paid && !pays)
            m_bounced = 1;
        if (m_came && m_left && m_conventions.samePeriodChurn == kpi::SamePeriodChurn::Exclude)
            compare(paid, pays);
        NaiveFigures f = m_figures;
        f["bounced_customers"] = m_bounced;
        f["start_mrr"] = m_start;
        f["mrr"] = m_end;
        f["start_customers"] = paid;
        f["customers"] = pays;
        f["subscriptions"] = m_customer.terms(m_last);
        f["nrr_base"] = paid ? m_opening : 0;
        f["nrr_kept"] = paid ? m_end : 0;
        f["grr_kept"] = paid ? std::min(m_end, m_opening) : 0;
        return f;
    }

    /// Empty when the customer is nowhere in the period.
    std::optional<std::string> plan() const
    {
        if (m_customer.pays(m_last))
            return m_customer.largest(m_last, false, false).plan;
        for (Date day = m_last; day >= m_first; day = day - 1) {
            if (m_customer.pays(day - 1) && !m_customer.pays(day))
                return m_customer.largest(day, true, false).plan;
        }
        return std::nullopt;
    }

private:
    void add(const std::string &id, Minor value, const std::string &customers)
    {
        m_figures[id] += value;
        m_figures[customers] += 1;
    }
    void lose(Minor value, Date leftOn)
    {
        const std::string reason = reasonNames[m_customer.largest(leftOn, true, true).reason];
        add("mrr_churn", value, "churned_customers");
        add("mrr_churn_" + reason, value, "churned_" + reason);
    }

    void countDay(Date day)
    {
        const Month month = day.monthOf();
        if (day == month.firstDay())
            m_figures["mrr_fx"] += m_customer.mrr(day - 1, month) - m_customer.mrr(day - 1, month - 1);
        if (!m_customer.changes(day))
            return;
        const bool paid = m_customer.pays(day - 1);
        const bool pays = m_customer.pays(day);
        const Minor before = m_customer.mrr(day - 1, month);
        const Minor after = m_customer.mrr(day, month);
        if (!paid && pays) {
            const bool back = m_customer.everPaidBefore(day) &&
                              (!m_conventions.reactivationMaxGapDays ||
                               day - m_customer.lastLeftBefore(day - 1) <= *m_conventions.reactivationMaxGapDays);
            if (!m_came)
                m_firstCameBack = back;
            m_came = true;
            add(back ? "mrr_reactivation" : "mrr_new", after, back ? "reactivated_customers" : "new_customers");
        } else if (paid && !pays) {
            m_left = true;
            m_leftOn = day;
            lose(before, day);
        } else if (after > before) {
            m_figures["mrr_expansion"] += after - before;
        } else {
            m_figures["mrr_contraction"] += before - after;
        }
    }

    void compare(bool paid, bool pays)
    {
        m_figures.clear();
        m_figures["mrr_fx"] = m_opening - m_start;
        if (paid && pays)
            m_figures[m_end > m_opening ? "mrr_expansion" : "mrr_contraction"] = std::abs(m_end - m_opening);
        else if (paid)
            lose(m_opening, m_leftOn);
        else if (pays)
            add(m_firstCameBack ? "mrr_reactivation" : "mrr_new", m_end,
                m_firstCameBack ? "reactivated_customers" : "new_customers");
    }

    const Customer &m_customer;
    const kpi::Conventions &m_conventions;
    Date m_first;
    Date m_last;
    Date m_before;
    Minor m_start;
    Minor m_opening;
    Minor m_end;
    NaiveFigures m_figures;
    bool m_came = false;
    bool m_left = false;
    bool m_firstCameBack = false;
    Date m_leftOn;
    int m_bounced = 0;
};

/// The plan of the day or, when nothing is paid any more, of the day of leaving.
std::string planOn(const Customer &customer, Date day)
{
    if (customer.pays(day))
        return customer.largest(day, false, false).plan;
    return customer.largest(customer.lastLeftBefore(day), true, false).plan;
}

std::map<std::uint32_t, Spans> spansByCustomer(const book::Book &book, const kpi::Conventions &conventions)
{
    std::map<std::uint32_t, Spans> byCustomer;
    for (std::size_t at = 0; at < book.terms.size(); ++at) {
        if (const auto span = spanOf(book, at, conventions))
            byCustomer[book.terms.customer[at]].push_back(*span);
    }
    return byCustomer;
}

std::string attributeOf(const book::Book &book, std::string_view by, std::uint32_t customer)
{
    const std::string_view value = book.texts.at(book.customers.attribute(by)->values[customer]);
    return value.empty() ? "(none)" : std::string(value);
}

void countYear(const Customer &customer, Date last, NaiveFigures &into)
{
    const Month lastMonth = last.monthOf();
    Date then = (lastMonth - 12).firstDay();
    while (then.day() < last.day() && then < (lastMonth - 12).lastDay())
        then = then + 1;
    if (last == lastMonth.lastDay())
        then = (lastMonth - 12).lastDay();
    if (!customer.pays(then))
        return;
    const Minor before = customer.mrr(then, lastMonth);
    const Minor after = customer.mrr(last, lastMonth);
    into["mrr_year_before"] += before;
    into["mrr_retained_12m"] += after;
    into["mrr_retained_at_most_12m"] += std::min(before, after);
}

void countCohort(const Customer &customer, Date first, Date last, NaiveFigures &into)
{
    const Month cohort = customer.firstPaid().monthOf();
    if (cohort >= first.monthOf())
        return;
    into["cohorts_size"] += 1;
    into["cohorts_alive"] += customer.pays(last) ? 1 : 0;
    into["cohorts_mrr_size"] += customer.mrr(cohort.lastDay(), cohort);
    into["cohorts_mrr_alive"] += customer.mrr(last, cohort);
}

} // namespace

struct NaiveBook::Customers {
    std::vector<std::pair<std::uint32_t, Customer>> list;
};

NaiveBook::NaiveBook(const book::Book &book, const kpi::Conventions &conventions)
    : m_book(book)
    , m_conventions(conventions)
{
    auto customers = std::make_unique<Customers>();
    for (const auto &[number, spans] : spansByCustomer(book, conventions))
        customers->list.emplace_back(number, Customer(book, m_conventions, spans));
    m_customers = std::move(customers);
}

NaiveBook::~NaiveBook() = default;

std::map<std::string, NaiveFigures> NaiveBook::movements(const base::Period &asked, const std::string &by) const
{
    std::map<std::string, NaiveFigures> groups;
    const Date last = std::min(asked.last, *m_book.cutOff);
    for (const auto &[number, customer] : m_customers->list) {
        PeriodOfCustomer period(customer, m_conventions, asked.first, last);
        std::string group;
        if (by == "plan") {
            const auto plan = period.plan();
            if (!plan)
                continue;
            group = plan->empty() ? "(none)" : *plan;
        } else if (!by.empty()) {
            group = attributeOf(m_book, by, number);
        }
        for (const auto &[id, figure] : period.count())
            groups[group][id] += figure;
    }
    return groups;
}

std::map<std::string, NaiveFigures> NaiveBook::retention(const base::Period &asked, const std::string &by) const
{
    std::map<std::string, NaiveFigures> groups;
    const Date last = std::min(asked.last, *m_book.cutOff);
    for (const auto &[number, customer] : m_customers->list) {
        if (customer.firstPaid() > last)
            continue;
        const bool byPlan = by == "plan";
        std::string group = byPlan ? planOn(customer, last) : std::string();
        if (byPlan && group.empty())
            group = "(none)";
        if (!byPlan && !by.empty())
            group = attributeOf(m_book, by, number);
        countYear(customer, last, groups[group]);
        if (!byPlan)
            countCohort(customer, asked.first, last, groups[group]);
    }
    return groups;
}

} // namespace perennial::test
