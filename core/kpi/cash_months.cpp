// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/cash_months.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

/// Rows further back stand behind no number of a period.
constexpr int monthsLookedBack = 11;

const CashMonths &cashOf(const Inputs &inputs)
{
    return inputs.root().part<CashMonths>();
}

std::optional<base::Minor> given(const book::CashRow &row, Flow flow)
{
    switch (flow) {
    case Flow::Out:
        return row.outflow;
    case Flow::In:
        return row.inflow;
    case Flow::Net:
        break;
    }
    return row.inflow && row.outflow ? std::optional(*row.outflow - *row.inflow) : std::nullopt;
}

std::optional<base::Minor> reported(const book::Book &book, const book::CashRow &row, base::Minor amount)
{
    return inReportingCurrency(book, amount, row.currency, row.month);
}

/// The flow of a row that gives it, in the reporting currency; each side is rounded for itself.
std::optional<base::Minor> reportedFlow(const book::Book &book, const book::CashRow &row, Flow flow)
{
    if (flow == Flow::Out)
        return reported(book, row, *row.outflow);
    if (flow == Flow::In)
        return reported(book, row, *row.inflow);
    const auto out = reported(book, row, *row.outflow);
    const auto in = reported(book, row, *row.inflow);
    return out && in ? std::optional(*out - *in) : std::nullopt;
}

Source sourceOf(const book::CashRow &row)
{
    return {facts::Dataset::Cash, row.row, book::noCustomer, row.month.toIso(), row.month.firstDay()};
}

void leaveOut(const book::CashRow &row, base::Minor amount, Trace &trace)
{
    trace.leftOut.push_back({OutReason::CurrencyWithoutRate, sourceOf(row), amount, row.currency});
}

struct Sum {
    Value value;
    std::int64_t months = 0; ///< that it is the sum of
};

Sum sumOf(const Inputs &inputs, Flow flow, MonthSpan months, NoAnswer before)
{
    const CashMonths &cash = cashOf(inputs);
    if (!inputs.grouping().isTotal())
        return {Value::none(NoAnswer::NotToldApart)};
    if (cash.empty() || months.last < cash.first())
        return {Value::none(NoAnswer::NoCashData)};
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (base::Month month = months.first; month <= months.last; month = month + 1) {
        const book::CashRow *row = cash.of(month);
        if (!row || !given(*row, flow))
            return {Value::none(month < cash.first() ? before : NoAnswer::NoCashData)};
        if (const auto amount = reportedFlow(inputs.book(), *row, flow)) {
            sum += *amount;
            ++count;
        }
    }
    return {count == 0 ? Value::none(NoAnswer::NoRate) : Value::exact(sum), count};
}

/// The row of the last balance given by the end of the month; nullptr when nothing is known of that month.
const book::CashRow *lastBalance(const Inputs &inputs, base::Month month)
{
    const CashMonths &cash = cashOf(inputs);
    if (cash.empty() || month > cash.last())
        return nullptr;
    for (; month >= cash.first(); month = month - 1) {
        const book::CashRow *row = cash.of(month);
        if (row && row->balance)
            return row;
    }
    return nullptr;
}

/// What came in less what went out.
std::optional<base::Minor> changeOf(const book::Book &book, const book::CashRow &row)
{
    if (!given(row, Flow::Net))
        return std::nullopt;
    const auto net = reportedFlow(book, row, Flow::Net);
    const auto financing = reported(book, row, row.financing.value_or(0));
    return net && financing ? std::optional(*financing - *net) : std::nullopt;
}

/// The rows that follow the balance up to the month, until one is missing or does not give its flows.
std::vector<std::pair<const book::CashRow *, base::Minor>> changesSince(const Inputs &inputs, base::Month balance,
                                                                        base::Month month)
{
    std::vector<std::pair<const book::CashRow *, base::Minor>> changes;
    for (base::Month at = balance + 1; at <= month; at = at + 1) {
        const book::CashRow *row = cashOf(inputs).of(at);
        const auto change = row ? changeOf(inputs.book(), *row) : std::nullopt;
        if (!change)
            break;
        changes.emplace_back(row, *change);
    }
    return changes;
}

} // namespace

CashMonths::CashMonths(const Inputs &inputs)
{
    const book::Book &book = inputs.book();
    for (const book::CashRow &row : book.cash) {
        if (book.cutOff && row.month.firstDay() > *book.cutOff)
            continue;
        const book::CashRow *&known = m_rows[row.month];
        if (!known || known->row < row.row)
            known = &row;
    }
    if (inputs.periods() == 0)
        return;
    const base::Month from = inputs.timeline().first().monthOf() - monthsLookedBack;
    const base::Month to = inputs.timeline().horizon().monthOf();
    const auto lacksRate = [&](const auto &at) {
        return at.first >= from && at.first <= to && !book.rates.at(at.second->currency, at.first);
    };
    warnOfLeftOut(inputs, std::count_if(m_rows.begin(), m_rows.end(), lacksRate), facts::Dataset::Cash);
}

const book::CashRow *CashMonths::of(base::Month month) const
{
    const auto at = m_rows.find(month);
    return at == m_rows.end() ? nullptr : at->second;
}

std::optional<MonthSpan> flowMonths(const Inputs &inputs, std::size_t period)
{
    if (!isOfWholeMonths(inputs.period(period)))
        return std::nullopt;
    MonthSpan months{inputs.period(period).first.monthOf(), inputs.endOf(period).monthOf()};
    const bool isOpen = closedMonth(inputs, period) < months.last;
    if (isOpen && months.count() > 1 && !cashOf(inputs).of(months.last))
        months.last = months.last - 1;
    return months;
}

Value flowOf(const Inputs &inputs, Flow flow, MonthSpan months, NoAnswer before)
{
    return sumOf(inputs, flow, months, before).value;
}

Value meanFlowOf(const Inputs &inputs, Flow flow, MonthSpan months)
{
    const Sum sum = sumOf(inputs, flow, months, NoAnswer::NoHistory);
    return sum.value.hasAnswer() ? Value::real(sum.value.number() / static_cast<double>(sum.months)) : sum.value;
}

void traceFlow(const Inputs &inputs, Flow flow, MonthSpan months, Trace &trace)
{
    if (!inputs.grouping().isTotal())
        return;
    for (base::Month month = months.first; month <= months.last; month = month + 1) {
        const book::CashRow *row = cashOf(inputs).of(month);
        const auto amount = row ? given(*row, flow) : std::nullopt;
        if (!amount)
            continue;
        if (const auto inReporting = reportedFlow(inputs.book(), *row, flow))
            trace.add(sourceOf(*row), Value::exact(*inReporting));
        else
            leaveOut(*row, *amount, trace);
    }
}

Value balanceOf(const Inputs &inputs, base::Month month)
{
    if (!inputs.grouping().isTotal())
        return Value::none(NoAnswer::NotToldApart);
    const book::CashRow *row = lastBalance(inputs, month);
    if (!row)
        return Value::none(NoAnswer::NoCashData);
    auto balance = reported(inputs.book(), *row, *row->balance);
    if (!balance)
        return Value::none(NoAnswer::NoRate);
    for (const auto &[unused, change] : changesSince(inputs, row->month, month))
        *balance += change;
    return Value::exact(*balance);
}

void traceBalance(const Inputs &inputs, base::Month month, Trace &trace)
{
    const book::CashRow *row = inputs.grouping().isTotal() ? lastBalance(inputs, month) : nullptr;
    if (!row)
        return;
    const auto balance = reported(inputs.book(), *row, *row->balance);
    if (!balance)
        return leaveOut(*row, *row->balance, trace);
    trace.add(sourceOf(*row), Value::exact(*balance));
    for (const auto &[since, change] : changesSince(inputs, row->month, month))
        trace.add(sourceOf(*since), Value::exact(change));
}

} // namespace perennial::kpi
