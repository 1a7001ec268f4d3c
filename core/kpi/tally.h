// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quantity.h"
#include "core/kpi/table.h"

#include <utility>

namespace perennial::kpi
{

/// Takes what the rows of a dataset contribute to a number.
class Contributions
{
public:
    virtual ~Contributions() = default;

    /// A row's part of the number in that group and period. `source` is called only where the row is wanted.
    template<class MakeSource>
    void add(std::uint32_t group, std::int32_t period, std::int64_t amount, MakeSource source)
    {
        if (group == Grouping::out || period == Timeline::none)
            return;
        if (wants(group, static_cast<std::size_t>(period)))
            take(source(), amount);
        else
            count(group, static_cast<std::size_t>(period), amount);
    }
    /// A row that would have counted there.
    template<class MakeLeftOut>
    void leaveOut(std::uint32_t group, std::int32_t period, MakeLeftOut leftOut)
    {
        if (group == Grouping::out || period == Timeline::none)
            return;
        if (wants(group, static_cast<std::size_t>(period)))
            take(leftOut());
        else
            ++m_leftOut;
    }
    /// The rows speak of that month; where a number covers months, it has no answer outside them.
    void covers(base::Month month)
    {
        m_coverage.take(month);
        m_any = true;
    }
    /// There are rows, and where none falls the number is 0.
    void coversAll() { m_any = m_all = true; }
    /// There are no rows that could be grouped or filtered as asked.
    void cannotTellApart() { m_toldApart = false; }

    /// None, or why nothing is known of that period.
    NoAnswer why(const base::Period &period, NoAnswer missing) const
    {
        if (!m_toldApart)
            return NoAnswer::NotToldApart;
        return m_any && (m_all || m_coverage.touches(period)) ? NoAnswer::None : missing;
    }
    std::int64_t leftOut() const { return m_leftOut; }

private:
    virtual bool wants(std::size_t group, std::size_t period) const = 0;
    virtual void take(Source source, std::int64_t amount) = 0;
    virtual void take(LeftOut leftOut) = 0;
    virtual void count(std::size_t group, std::size_t period, std::int64_t amount) = 0;

    Coverage m_coverage;
    bool m_any = false;
    bool m_all = false;
    bool m_toldApart = true;
    std::int64_t m_leftOut = 0;
};

/// Adds the contributions up.
class TallyTable : public Contributions
{
public:
    TallyTable(std::size_t groups, std::size_t periods)
        : m_sums(groups, periods)
    {
    }
    std::int64_t at(std::size_t group, std::size_t period) const { return m_sums.at(group, period); }

private:
    bool wants(std::size_t, std::size_t) const override { return false; }
    void take(Source, std::int64_t) override {}
    void take(LeftOut) override {}
    void count(std::size_t group, std::size_t period, std::int64_t amount) override
    {
        m_sums.at(group, period) += amount;
    }

    Table<std::int64_t> m_sums;
};

/// Keeps the contributions to one cell, as the rows behind its number; `per` as in summed().
class TallyTrace : public Contributions
{
public:
    TallyTrace(std::size_t group, std::size_t period, std::int64_t per, Trace &trace)
        : m_group(group)
        , m_period(period)
        , m_per(per)
        , m_trace(trace)
    {
    }

private:
    bool wants(std::size_t group, std::size_t period) const override { return group == m_group && period == m_period; }
    void take(Source source, std::int64_t amount) override;
    void take(LeftOut leftOut) override { m_trace.leftOut.push_back(std::move(leftOut)); }
    void count(std::size_t, std::size_t, std::int64_t) override {}

    std::size_t m_group;
    std::size_t m_period;
    std::int64_t m_per;
    Trace &m_trace;
};

/// An amount at the rate of a month; nothing when none is known by then.
std::optional<base::Minor> inReportingCurrency(const book::Book &book, base::Minor amount, book::CurrencyIndex currency,
                                               base::Month month);
/// Says how many amounts of a dataset lack an exchange rate, where there are some.
void warnOfLeftOut(const Inputs &inputs, std::int64_t count, facts::Dataset dataset);

/// A number that the rows of a dataset add up to: `Visit(inputs, contributions)` gives every row's part of it.
/// The same walk counts and explains, so that the rows listed always sum to the number.
template<auto Visit, facts::Dataset Dataset>
class Tally
{
public:
    explicit Tally(const Inputs &inputs)
        : m_table(inputs.groups(), inputs.periods())
    {
        if (inputs.periods() > 0)
            Visit(inputs, m_table);
        warnOfLeftOut(inputs, m_table.leftOut(), Dataset);
    }
    const TallyTable &table() const { return m_table; }

private:
    TallyTable m_table;
};

/// `Dataset` names what is missing when there are no rows; the contributions count in 1 / `Per` of the number's unit.
template<auto Visit, facts::Dataset Dataset, std::int64_t Per = 1>
Value tallied(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const TallyTable &table = inputs.part<Tally<Visit, Dataset>>().table();
    if (const NoAnswer why = table.why(inputs.period(period), missing(Dataset)); why != NoAnswer::None)
        return Value::none(why);
    if constexpr (Per == 1)
        return Value::exact(table.at(group, period));
    else
        return Value::real(static_cast<double>(table.at(group, period)) / static_cast<double>(Per));
}

template<auto Visit, std::int64_t Per = 1>
void traceTally(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    TallyTrace into(group, period, Per, trace);
    Visit(inputs, into);
}

/// A quantity of such rows.
template<auto Visit, facts::Dataset Dataset, std::int64_t Per = 1>
constexpr Quantity summed(std::string_view id, Unit unit, NoAnswer whenZero = NoAnswer::NothingToConvert)
{
    return {id, unit, Dataset, tallied<Visit, Dataset, Per>, traceTally<Visit, Per>, whenZero};
}

} // namespace perennial::kpi
