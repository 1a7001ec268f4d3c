// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/trailing_retention.h"

#include "core/kpi/customer_book.h"
#include "core/kpi/recurring_revenue.h"
#include "core/kpi/tally.h"
#include "core/kpi/term_source.h"

#include <algorithm>
#include <utility>

namespace perennial::kpi
{

namespace
{

using Cell = TrailingRetention::Cell;

bool isInForce(const PreparedTerm &term, base::Date day)
{
    return term.startsOn <= day && day < term.endsOn;
}

/// What one customer is worth on the two days of a period, and where it belongs.
class CustomerThenAndNow
{
public:
    explicit CustomerThenAndNow(const Inputs &inputs)
        : m_inputs(inputs)
        , m_rates(inputs.part<Rates>())
        , m_customer(inputs.book().texts, m_rates)
    {
    }

    /// Nothing when the customer did not pay then.
    std::optional<Cell> at(std::span<const PreparedTerm> terms, std::size_t period) const
    {
        const base::Date end = m_inputs.endOf(period);
        const base::Date then = yearEarlier(end);
        Cell cell;
        bool paid = false;
        for (const PreparedTerm &term : terms) {
            paid = paid || isInForce(term, then);
            cell.then += isInForce(term, then) ? worth(term, end) : 0;
            cell.kept += isInForce(term, end) ? worth(term, end) : 0;
        }
        cell.keptAtMost = std::min(cell.then, cell.kept);
        return paid ? std::optional(cell) : std::nullopt;
    }

    base::Minor worth(const PreparedTerm &term, base::Date end) const
    {
        return m_rates.convert(term.value, term.currency, m_inputs.timeline().monthOf(end));
    }
    bool hasRate(const PreparedTerm &term, base::Date end) const
    {
        return m_rates.hasRate(term.currency, m_inputs.timeline().monthOf(end));
    }

    std::uint32_t groupOf(std::span<const PreparedTerm> terms, std::size_t period)
    {
        const Grouping &grouping = m_inputs.grouping();
        if (!grouping.followsPlan())
            return grouping.ofCustomer(terms.front().customer);
        const std::uint32_t group =
            grouping.ofCustomerOnPlan(terms.front().customer, planOf(terms, m_inputs.endOf(period)));
        return group < grouping.size() ? group : Grouping::out;
    }

private:
    /// Of the largest term in force; of one who pays nothing any more, of the largest that ended last.
    book::Text planOf(std::span<const PreparedTerm> terms, base::Date end)
    {
        m_customer.reset(terms);
        base::Date left = base::Date::fromDays(INT32_MIN);
        for (std::uint32_t at = 0; at < terms.size(); ++at) {
            if (isInForce(terms[at], end))
                m_customer.begin(at, m_inputs.timeline().monthOf(end));
            else if (terms[at].endsOn <= end)
                left = std::max(left, terms[at].endsOn);
        }
        return m_customer.pays() ? m_customer.plan() : planLeft(terms, left);
    }

    /// At the rates of the day of leaving, which may lie before the timeline.
    book::Text planLeft(std::span<const PreparedTerm> terms, base::Date left) const
    {
        const book::Book &book = m_inputs.book();
        base::Minor largest = -1;
        book::Text plan = book::noText;
        for (const PreparedTerm &term : terms) {
            if (term.endsOn != left)
                continue;
            const base::Minor value = inReportingCurrency(book, term.value, term.currency, left.monthOf()).value_or(0);
            if (value > largest || (value == largest && book.texts.at(term.plan) < book.texts.at(plan))) {
                largest = value;
                plan = term.plan;
            }
        }
        return plan;
    }

    const Inputs &m_inputs;
    const Exchange &m_rates;
    CustomerBook m_customer;
};

/// Books the customers into cells of differences from one period to the next.
class TrailingSweep
{
public:
    TrailingSweep(const Inputs &inputs, Table<Cell> &cells)
        : m_inputs(inputs)
        , m_both(inputs)
        , m_cells(cells)
    {
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            m_ends.push_back(inputs.endOf(period));
            m_thens.push_back(yearEarlier(m_ends.back()));
        }
    }

    void customer(std::span<const PreparedTerm> terms)
    {
        const auto isForeign = [](const PreparedTerm &term) { return term.currency != 0; };
        if (terms.front().startsOn > m_thens.back())
            return;
        if (m_inputs.grouping().followsPlan() || std::any_of(terms.begin(), terms.end(), isForeign))
            periodByPeriod(terms);
        else
            changeByChange(terms);
    }

private:
    /// One of the two amounts changes in that period.
    struct Change {
        std::size_t period;
        base::Minor then;
        base::Minor end;
    };

    void periodByPeriod(std::span<const PreparedTerm> terms)
    {
        for (std::size_t period = firstFrom(m_thens, terms.front().startsOn); period < m_ends.size(); ++period) {
            const std::optional<Cell> cell = m_both.at(terms, period);
            const std::uint32_t group = cell ? m_both.groupOf(terms, period) : Grouping::out;
            if (group == Grouping::out)
                continue;
            add(group, period, *cell, 1);
            add(group, period + 1, *cell, -1);
        }
    }

    void changeByChange(std::span<const PreparedTerm> terms)
    {
        const std::uint32_t group = m_inputs.grouping().ofCustomer(terms.front().customer);
        m_changes.clear();
        for (const PreparedTerm &term : terms) {
            collect(term.startsOn, term.value);
            collect(term.endsOn, -term.value);
        }
        std::sort(m_changes.begin(), m_changes.end(),
                  [](const Change &a, const Change &b) { return a.period < b.period; });
        Cell now;
        Cell booked;
        for (std::size_t at = 0; at < m_changes.size(); ++at) {
            now.then += m_changes[at].then;
            now.kept += m_changes[at].end;
            if (at + 1 < m_changes.size() && m_changes[at + 1].period == m_changes[at].period)
                continue;
            const Cell counted = now.then > 0 ? Cell{now.then, now.kept, std::min(now.then, now.kept)} : Cell();
            add(group, m_changes[at].period, counted, 1);
            add(group, m_changes[at].period, booked, -1);
            booked = counted;
        }
    }

    void collect(base::Date day, base::Minor value)
    {
        if (const std::size_t period = firstFrom(m_thens, day); period < m_thens.size())
            m_changes.push_back({period, value, 0});
        if (const std::size_t period = firstFrom(m_ends, day); period < m_ends.size())
            m_changes.push_back({period, 0, value});
    }

    static std::size_t firstFrom(const std::vector<base::Date> &days, base::Date day)
    {
        return static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    }

    void add(std::uint32_t group, std::size_t period, const Cell &cell, int sign)
    {
        if (period >= m_ends.size())
            return;
        Cell &into = m_cells.at(group, period);
        into.then += sign * cell.then;
        into.kept += sign * cell.kept;
        into.keptAtMost += sign * cell.keptAtMost;
    }

    const Inputs &m_inputs;
    CustomerThenAndNow m_both;
    Table<Cell> &m_cells;
    std::vector<base::Date> m_ends;
    std::vector<base::Date> m_thens;
    std::vector<Change> m_changes;
};

} // namespace

base::Date yearEarlier(base::Date day)
{
    const base::Month month = day.monthOf();
    const base::Month earlier = month - 12;
    return day == month.lastDay() ? earlier.lastDay()
                                  : earlier.firstDay() + (std::min(day.day(), earlier.length()) - 1);
}

TrailingRetention::TrailingRetention(const Inputs &inputs)
    : m_cells(inputs.groups(), inputs.periods())
{
    if (inputs.periods() == 0)
        return;
    TrailingSweep sweep(inputs, m_cells);
    forCustomers(inputs.root().part<TermsInForce>().terms(),
                 [&sweep](std::span<const PreparedTerm> terms) { sweep.customer(terms); });
    for (std::size_t group = 0; group < inputs.groups(); ++group) {
        for (std::size_t period = 1; period < inputs.periods(); ++period) {
            const Cell &before = m_cells.at(group, period - 1);
            Cell &cell = m_cells.at(group, period);
            cell.then += before.then;
            cell.kept += before.kept;
            cell.keptAtMost += before.keptAtMost;
        }
    }
}

Value trailingMrr(TrailingMeasure measure, const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &revenue = inputs.part<RecurringRevenue>();
    if (revenue.whyNoMoney() != NoAnswer::None)
        return Value::none(revenue.whyNoMoney());
    if (const auto begins = inputs.book().historyBegins; begins && yearEarlier(inputs.endOf(period)) < *begins)
        return Value::none(NoAnswer::NoHistory);
    const Cell &cell = inputs.part<TrailingRetention>().at(group, period);
    return Value::exact(measure == TrailingMeasure::Then   ? cell.then
                        : measure == TrailingMeasure::Kept ? cell.kept
                                                           : cell.keptAtMost);
}

void traceTrailingMrr(TrailingMeasure measure, const Inputs &inputs, std::size_t group, std::size_t period,
                      Trace &trace)
{
    CustomerThenAndNow both(inputs);
    const base::Date end = inputs.endOf(period);
    const base::Date then = yearEarlier(end);
    const book::Book &book = inputs.book();
    forCustomers(inputs.root().part<TermsInForce>().terms(), [&](std::span<const PreparedTerm> terms) {
        const std::optional<Cell> cell = both.at(terms, period);
        if (!cell || both.groupOf(terms, period) != group)
            return;
        const bool ofThen = measure == TrailingMeasure::Then;
        const base::Date day = ofThen ? then : end;
        // who has grown counts with what it was: one row for the customer
        const bool capped = measure == TrailingMeasure::KeptAtMost && cell->kept > cell->then;
        bool listed = false;
        for (const PreparedTerm &term : terms) {
            if (!isInForce(term, day))
                continue;
            const Source source = sourceOf(book, term, term.startsOn);
            if (!both.hasRate(term, end))
                trace.leftOut.push_back({OutReason::CurrencyWithoutRate, source, term.value, term.currency});
            else if (!capped)
                trace.add(source, Value::exact(both.worth(term, end)));
            else if (!std::exchange(listed, true))
                trace.add(source, Value::exact(cell->keptAtMost));
        }
    });
}

} // namespace perennial::kpi
