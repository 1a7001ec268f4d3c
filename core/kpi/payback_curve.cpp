// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/payback_curve.h"

#include "core/kpi/recurring_revenue.h"
#include "core/kpi/tally.h"
#include "core/kpi/term_source.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// The months that are over, and the rates at their ends.
class MonthEnds
{
public:
    explicit MonthEnds(const Inputs &inputs)
        : m_timeline(std::vector{base::Period{first(inputs), inputs.book().cutOff.value_or(last(inputs)), {}}},
                     inputs.book().cutOff)
        , m_rates(inputs.book(), m_timeline)
        , m_lastClosed((m_timeline.horizon() + 1).monthOf() - 1)
    {
    }
    base::Month lastClosed() const { return m_lastClosed; }
    base::Minor valueOf(const PreparedTerm &term, base::Month month) const
    {
        return m_rates.convert(term.value, term.currency, m_timeline.monthOf(month.lastDay()));
    }
    /// One past the last month that is over at whose end the term is in force.
    base::Month endOf(const PreparedTerm &term) const
    {
        return term.endsOn.isOpenEnd() ? m_lastClosed + 1 : std::min(term.endsOn.monthOf(), m_lastClosed + 1);
    }

private:
    static base::Date first(const Inputs &inputs) { return inputs.monthly().timeline().first(); }
    static base::Date last(const Inputs &inputs) { return inputs.monthly().timeline().periods().back().last; }

    Timeline m_timeline;
    Exchange m_rates;
    base::Month m_lastClosed;
};

/// Gives every term of the customers who first paid inside the timeline to `use(term, period, month of that day)`.
template<class Use>
void forTermsOfCohorts(const Inputs &inputs, Use use)
{
    const std::span<const PreparedTerm> terms = inputs.root().part<TermsInForce>().terms();
    for (std::size_t first = 0; first < terms.size();) {
        const base::Date paidSince = terms[first].startsOn;
        const std::int32_t period = inputs.timeline().periodOf(paidSince);
        std::size_t at = first;
        for (; at < terms.size() && terms[at].customer == terms[first].customer; ++at) {
            if (period != Timeline::none)
                use(terms[at], period, paidSince.monthOf());
        }
        first = at;
    }
}

void visitCohortMrr(const Inputs &inputs, Contributions &into)
{
    if (inputs.grouping().followsPlan())
        return into.cannotTellApart();
    into.coversAll();
    const auto &months = inputs.root().part<MonthEnds>();
    forTermsOfCohorts(inputs, [&](const PreparedTerm &term, std::int32_t period, base::Month) {
        const base::Month end = months.endOf(term);
        base::Minor paid = 0;
        if (term.currency == 0)
            paid = term.value * std::max(end - term.startsOn.monthOf(), 0);
        else
            for (base::Month month = term.startsOn.monthOf(); month < end; month = month + 1)
                paid += months.valueOf(term, month);
        into.add(inputs.grouping().ofCustomer(term.customer), period, paid,
                 [&] { return sourceOf(inputs.book(), term, term.startsOn); });
    });
}

/// What each period's new customers have paid up to each month since their first one.
class PaidByCohort
{
public:
    explicit PaidByCohort(const Inputs &inputs)
        : m_paid(inputs.groups(), inputs.periods())
        , m_lastClosed(inputs.root().part<MonthEnds>().lastClosed())
    {
        if (inputs.grouping().followsPlan())
            return;
        const auto &months = inputs.root().part<MonthEnds>();
        forTermsOfCohorts(inputs, [&](const PreparedTerm &term, std::int32_t period, base::Month since) {
            const auto place = static_cast<std::size_t>(period);
            std::vector<base::Minor> &paid = m_paid.at(inputs.grouping().ofCustomer(term.customer), place);
            if (paid.empty())
                paid.resize(monthsIn(inputs.period(place).first.monthOf()) + 1, 0);
            const base::Month end = months.endOf(term);
            if (term.startsOn.monthOf() >= end)
                return;
            if (term.currency == 0)
                add(paid, term.startsOn.monthOf() - since, end - since, term.value);
            else
                for (base::Month month = term.startsOn.monthOf(); month < end; month = month + 1)
                    add(paid, month - since, month + 1 - since, months.valueOf(term, month));
        });
        for (std::size_t group = 0; group < inputs.groups(); ++group) {
            for (std::size_t period = 0; period < inputs.periods(); ++period)
                addUp(m_paid.at(group, period));
        }
    }

    /// Nothing for a period without new customers.
    bool any(std::size_t group, std::size_t period) const { return !m_paid.at(group, period).empty(); }
    base::Minor upTo(std::size_t month, std::size_t group, std::size_t period) const
    {
        const std::vector<base::Minor> &paid = m_paid.at(group, period);
        return paid.empty() ? 0 : paid[month];
    }
    /// The months that are over for all who can have come in the period.
    std::size_t monthsOf(const base::Period &period) const { return monthsIn(period.last.monthOf()); }

private:
    std::size_t monthsIn(base::Month since) const
    {
        return static_cast<std::size_t>(std::max(m_lastClosed + 1 - since, 0));
    }
    /// As differences: what begins and what ends with a month.
    static void add(std::vector<base::Minor> &paid, int from, int end, base::Minor value)
    {
        paid[static_cast<std::size_t>(from)] += value;
        paid[static_cast<std::size_t>(end)] -= value;
    }
    static void addUp(std::vector<base::Minor> &paid)
    {
        base::Minor inForce = 0;
        base::Minor sum = 0;
        for (base::Minor &month : paid) {
            inForce += month;
            sum += inForce;
            month = sum;
        }
    }

    Table<std::vector<base::Minor>> m_paid;
    base::Month m_lastClosed;
};

/// The curve of one group and period, as far as it is known.
class Curve
{
public:
    Curve(const Inputs &inputs, std::size_t group, std::size_t period)
        : m_paid(inputs.part<PaidByCohort>())
        , m_group(group)
        , m_period(period)
        , m_months(m_paid.monthsOf(inputs.period(period)))
        , m_spend(numberOf("acquisition_spend", inputs, group, period))
        , m_margin(numberOf("gross_margin", inputs, group, period))
    {
        const NoAnswer money = inputs.part<RecurringRevenue>().whyNoMoney();
        for (const NoAnswer reason : {money, m_spend.why(), m_margin.why()})
            m_why = m_why == NoAnswer::None ? reason : m_why;
        if (m_why == NoAnswer::None && m_spend.number() <= 0)
            m_why = NoAnswer::NoSpend;
    }

    bool hasAnswer() const { return m_why == NoAnswer::None; }
    NoAnswer why() const { return m_why; }
    bool isEmpty() const { return !m_paid.any(m_group, m_period) && !(m_spend.hasAnswer() && m_spend.number() != 0); }
    std::size_t months() const { return m_months; }
    const Value &spend() const { return m_spend; }
    double marginUpTo(std::size_t month) const
    {
        return m_margin.number() * static_cast<double>(m_paid.upTo(month, m_group, m_period));
    }
    Value at(std::size_t month) const
    {
        if (month >= m_months)
            return Value::none(NoAnswer::NotYet);
        return hasAnswer() ? Value::real(marginUpTo(month) / m_spend.number()) : Value::none(m_why);
    }

private:
    const PaidByCohort &m_paid;
    std::size_t m_group;
    std::size_t m_period;
    std::size_t m_months;
    Value m_spend;
    Value m_margin;
    NoAnswer m_why = NoAnswer::None;
};

Cohort averageOf(const std::vector<Curve> &curves, std::size_t width)
{
    Cohort average;
    std::int64_t spend = 0;
    for (const Curve &curve : curves)
        spend += curve.hasAnswer() ? curve.spend().integer() : 0;
    average.size = spend > 0 ? Value::exact(spend) : Value::none(NoAnswer::NoSpend);
    for (std::size_t month = 0; month < width; ++month) {
        double margin = 0;
        double spent = 0;
        for (const Curve &curve : curves) {
            if (!curve.hasAnswer() || month >= curve.months())
                continue;
            margin += curve.marginUpTo(month);
            spent += curve.spend().number();
        }
        average.values.push_back(spent > 0 ? Value::real(margin / spent) : Value::none(NoAnswer::NotYet));
    }
    return average;
}

} // namespace

Value cohortMrrToDate(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const NoAnswer money = inputs.part<RecurringRevenue>().whyNoMoney();
    if (money != NoAnswer::None)
        return Value::none(money);
    if (inputs.period(period).first.monthOf() > inputs.root().part<MonthEnds>().lastClosed())
        return Value::none(NoAnswer::NotYet);
    return tallied<visitCohortMrr, facts::Dataset::Subscriptions>(inputs, group, period);
}

void traceCohortMrrToDate(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceTally<visitCohortMrr>(inputs, group, period, trace);
}

void addMonthsToPayback(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    const Curve curve(inputs, group, period);
    Value months = Value::none(curve.hasAnswer() ? NoAnswer::NotYet : curve.why());
    for (std::size_t month = 0; month < curve.months() && curve.hasAnswer(); ++month) {
        if (curve.marginUpTo(month) < curve.spend().number())
            continue;
        months = Value::exact(static_cast<std::int64_t>(month) + 1);
        break;
    }
    point.parts.push_back({"months_to_payback", Unit::Months, months});
}

void addPaybackCurves(const Inputs &inputs, std::size_t group, Series &series)
{
    if (inputs.periods() == 0)
        return;
    const Inputs &monthly = inputs.monthly();
    std::vector<Curve> curves;
    std::size_t width = 0;
    for (std::size_t month = inputs.monthOf(0); month < monthly.periods(); ++month) {
        const Curve curve(monthly, group, month);
        if (curve.isEmpty())
            continue;
        width = std::max(width, curve.months());
        curves.push_back(curve);
        series.cohorts.push_back({monthly.period(month).first.monthOf(), curve.spend(), {}});
    }
    for (std::size_t row = 0; row < curves.size(); ++row) {
        for (std::size_t month = 0; month < width; ++month)
            series.cohorts[row].values.push_back(curves[row].at(month));
    }
    series.average = averageOf(curves, width);
}

} // namespace perennial::kpi
