// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/cohorts.h"

#include "core/kpi/cohort_members.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/table.h"
#include "core/kpi/tally.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// Customers and their MRR.
struct Counts {
    std::int64_t customers = 0;
    std::int64_t mrr = 0;

    std::int64_t of(CohortOf what) const { return what == CohortOf::Customers ? customers : mrr; }
    Counts &operator+=(const Counts &more)
    {
        customers += more.customers;
        mrr += more.mrr;
        return *this;
    }
};

/// Adds a number to a run of cells of a row that holds differences.
void addRun(Table<Counts> &table, std::size_t row, std::size_t columns, std::size_t from, std::size_t until,
            Counts amount)
{
    if (from >= std::min(until, columns))
        return;
    table.at(row, from) += amount;
    if (until < columns)
        table.at(row, until) += {-amount.customers, -amount.mrr};
}

void sumUp(Table<Counts> &table, std::size_t columns)
{
    for (std::size_t row = 0; row < table.groups(); ++row) {
        for (std::size_t column = 1; column < columns; ++column)
            table.at(row, column) += table.at(row, column - 1);
    }
}

/// The cohorts of the timeline's months, month by month.
class CohortTables
{
public:
    explicit CohortTables(const Inputs &inputs)
    {
        if (inputs.periods() == 0)
            return;
        m_first = inputs.timeline().first().monthOf();
        m_horizon = inputs.timeline().horizon();
        m_months = static_cast<std::size_t>(m_horizon.monthOf() - m_first) + 1;
        m_sizes.resize(inputs.groups() * m_months);
        m_alive = Table<Counts>(m_sizes.size(), m_months);
        forCohortMembers(inputs, [&](const CohortMember &member) { take(inputs.book(), member); });
        sumUp(m_alive, m_months);
    }

    base::Month first() const { return m_first; }
    std::size_t months() const { return m_months; }
    bool isOver(std::size_t month) const { return (m_first + static_cast<int>(month)).lastDay() <= m_horizon; }
    std::int64_t size(CohortOf of, std::size_t group, std::size_t cohort) const
    {
        return of == CohortOf::Customers ? m_sizes[row(group, cohort)] : m_alive.at(row(group, cohort), cohort).mrr;
    }
    std::int64_t alive(CohortOf of, std::size_t group, std::size_t cohort, std::size_t month) const
    {
        return m_alive.at(row(group, cohort), month).of(of);
    }

private:
    std::size_t row(std::size_t group, std::size_t cohort) const { return group * m_months + cohort; }

    void take(const book::Book &book, const CohortMember &member)
    {
        if (member.cohort < m_first || member.terms.front().startsOn > m_horizon)
            return;
        const std::size_t at = row(member.group, static_cast<std::size_t>(member.cohort - m_first));
        ++m_sizes[at];
        // in force from the month of its start to the one before that of its end
        const auto add = [&](base::Date from, base::Date until, Counts amount) {
            const std::size_t end = until.isOpenEnd() ? m_months : monthAt(until);
            addRun(m_alive, at, m_months, monthAt(from), end, amount);
        };
        forPaidSpans(member.terms, [&](base::Date from, base::Date until) { add(from, until, {1, 0}); });
        for (const PreparedTerm &term : member.terms)
            add(term.startsOn, term.endsOn, {0, worthInCohort(book, member, term).value_or(0)});
    }
    std::size_t monthAt(base::Date day) const { return static_cast<std::size_t>(day.monthOf() - m_first); }

    base::Month m_first;
    base::Date m_horizon;
    std::size_t m_months = 0;
    std::vector<std::int64_t> m_sizes; ///< customers, by group and cohort
    Table<Counts> m_alive;             ///< by group and cohort, and month
};

/// What is left at the end of each period of the cohorts before it, and their sizes.
class EarlierCohorts
{
public:
    explicit EarlierCohorts(const Inputs &inputs)
        : m_alive(inputs.groups(), inputs.periods())
        , m_sizes(inputs.groups(), inputs.periods())
    {
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            m_firsts.push_back(inputs.period(period).first);
            m_ends.push_back(inputs.endOf(period));
        }
        forCohortMembers(inputs, [&](const CohortMember &member) {
            take(inputs.book(), member);
            for (const PreparedTerm &term : member.terms)
                m_withoutRate += worthInCohort(inputs.book(), member, term) ? 0 : 1;
        });
        sumUp(m_alive, inputs.periods());
        sumUp(m_sizes, inputs.periods());
    }

    /// Terms that have no worth in the month of their cohort.
    std::int64_t withoutRate() const { return m_withoutRate; }

    std::int64_t alive(CohortOf of, std::size_t group, std::size_t period) const
    {
        return m_alive.at(group, period).of(of);
    }
    std::int64_t size(CohortOf of, std::size_t group, std::size_t period) const
    {
        return m_sizes.at(group, period).of(of);
    }

private:
    void take(const book::Book &book, const CohortMember &member)
    {
        const std::size_t periods = m_ends.size();
        const std::size_t known = firstFrom(m_firsts, (member.cohort + 1).firstDay());
        if (known >= periods)
            return;
        const auto add = [&](base::Date from, base::Date until, Counts amount) {
            addRun(m_alive, member.group, periods, std::max(known, firstFrom(m_ends, from)), firstFrom(m_ends, until),
                   amount);
        };
        forPaidSpans(member.terms, [&](base::Date from, base::Date until) { add(from, until, {1, 0}); });
        Counts size{1, 0};
        for (const PreparedTerm &term : member.terms) {
            const base::Minor worth = worthInCohort(book, member, term).value_or(0);
            add(term.startsOn, term.endsOn, {0, worth});
            size.mrr += member.isInFirstMonth(term) ? worth : 0;
        }
        addRun(m_sizes, member.group, periods, known, periods, size);
    }

    static std::size_t firstFrom(const std::vector<base::Date> &days, base::Date day)
    {
        return static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    }

    std::vector<base::Date> m_firsts;
    std::vector<base::Date> m_ends;
    Table<Counts> m_alive;
    Table<Counts> m_sizes;
    std::int64_t m_withoutRate = 0;
};

NoAnswer whyNot(CohortOf of, const Inputs &inputs)
{
    const auto &revenue = inputs.part<RecurringRevenue>();
    const NoAnswer why = of == CohortOf::Customers ? revenue.whyNoCounts() : revenue.whyNoMoney();
    return why == NoAnswer::None && !inputs.grouping().answersByCustomer() ? NoAnswer::NotToldApart : why;
}

/// Lists the terms of the cohorts before the period for which `isCounted(member, term)`; of a customer, the first of
/// them.
template<class IsCounted>
void traceTerms(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace,
                IsCounted isCounted)
{
    const base::Month month = inputs.period(period).first.monthOf();
    forCohortMembers(inputs, [&](const CohortMember &member) {
        if (member.group != group || member.cohort >= month)
            return;
        for (const PreparedTerm &term : member.terms) {
            if (!isCounted(member, term))
                continue;
            const Source source = sourceOf(inputs.book(), term, term.startsOn);
            const std::optional<base::Minor> worth = worthInCohort(inputs.book(), member, term);
            if (of == CohortOf::Customers)
                return trace.add(source, Value::exact(1));
            if (worth)
                trace.add(source, Value::exact(*worth));
            else
                trace.leftOut.push_back({OutReason::CurrencyWithoutRate, source, term.value, term.currency});
        }
    });
}

Cohort averageOf(const std::vector<Cohort> &cohorts, const CohortTables &tables, CohortOf of, std::size_t group)
{
    Cohort average;
    std::int64_t total = 0;
    for (std::size_t after = 0; after < tables.months(); ++after) {
        std::int64_t alive = 0;
        std::int64_t sizes = 0;
        for (std::size_t cohort = 0; cohort + after < tables.months() && tables.isOver(cohort + after); ++cohort) {
            alive += tables.alive(of, group, cohort, cohort + after);
            sizes += tables.size(of, group, cohort);
        }
        average.values.push_back(ratioOf(alive, sizes, NoAnswer::NotYet));
    }
    for (const Cohort &cohort : cohorts)
        total += cohort.size.integer();
    average.size = Value::exact(total);
    return average;
}

} // namespace

std::optional<base::Minor> worthInCohort(const book::Book &book, const CohortMember &member, const PreparedTerm &term)
{
    if (term.currency == 0)
        return term.value;
    return inReportingCurrency(book, term.value, term.currency, member.cohort);
}

Value cohortsAlive(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = whyNot(of, inputs); why != NoAnswer::None)
        return Value::none(why);
    const auto &cohorts = inputs.part<EarlierCohorts>();
    if (of == CohortOf::Mrr)
        warnOfLeftOut(inputs, cohorts.withoutRate(), facts::Dataset::Subscriptions);
    return Value::exact(cohorts.alive(of, group, period));
}

Value cohortsSize(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period)
{
    const NoAnswer why = whyNot(of, inputs);
    return why == NoAnswer::None ? Value::exact(inputs.part<EarlierCohorts>().size(of, group, period))
                                 : Value::none(why);
}

void traceCohortsAlive(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const base::Date end = inputs.endOf(period);
    traceTerms(of, inputs, group, period, trace, [end](const CohortMember &, const PreparedTerm &term) {
        return term.startsOn <= end && end < term.endsOn;
    });
}

void traceCohortsSize(CohortOf of, const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceTerms(of, inputs, group, period, trace, [of](const CohortMember &member, const PreparedTerm &term) {
        return of == CohortOf::Customers || member.isInFirstMonth(term);
    });
}

void showCohorts(CohortOf of, const Inputs &inputs, std::size_t group, Series &series)
{
    if (whyNot(of, inputs) != NoAnswer::None)
        return;
    const auto &tables = inputs.part<CohortTables>();
    for (std::size_t at = 0; at < tables.months(); ++at) {
        Cohort &cohort = series.cohorts.emplace_back();
        cohort.month = tables.first() + static_cast<int>(at);
        const std::int64_t size = tables.size(of, group, at);
        cohort.size = Value::exact(size);
        for (std::size_t after = 0; after < tables.months(); ++after) {
            const bool known = at + after < tables.months() && tables.isOver(at + after);
            cohort.values.push_back(
                known ? ratioOf(tables.alive(of, group, at, at + after), size, NoAnswer::NoNewCustomers)
                      : Value::none(NoAnswer::NotYet));
        }
    }
    series.average = averageOf(series.cohorts, tables, of, group);
}

} // namespace perennial::kpi
