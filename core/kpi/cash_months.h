// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/closed_months.h"

#include <map>

namespace perennial::kpi
{

/// What a company's cash rows say, month by month, in the reporting currency at the month's own rate.
/// - Cash is the whole company's: grouped or filtered in any way there is no answer (NotToldApart).
/// - A month without a row, or whose row lacks the figure, is not known; that is not the same as 0. A number over
///   several months needs each of them.
/// - Rows without an exchange rate are left out; when they are all there is, there is no answer (NoRate).
/// - Rows of months that begin after the cut-off have not happened.
/// - Financing is never inflow; it counts for nothing but the balance.
class CashMonths
{
public:
    explicit CashMonths(const Inputs &inputs);

    /// nullptr when there is none.
    const book::CashRow *of(base::Month month) const;
    bool empty() const { return m_rows.empty(); }
    base::Month first() const { return m_rows.begin()->first; }
    base::Month last() const { return m_rows.rbegin()->first; }

private:
    std::map<base::Month, const book::CashRow *> m_rows;
};

/// Net: what goes out less what comes in.
enum class Flow : std::uint8_t { Out, In, Net };

/// The months of a period that count for its flows: those that are over and, when there is a row of it or there are no
/// others, the one that is not. Nothing when the period is not one of whole months.
std::optional<MonthSpan> flowMonths(const Inputs &inputs, std::size_t period);

/// The flow of the months together. Without an answer when one of them is not known: `before` when that is a month
/// before the data begins, else NoCashData.
Value flowOf(const Inputs &inputs, Flow flow, MonthSpan months, NoAnswer before);
/// The mean of those that have an exchange rate; NoHistory for a month before the data begins.
Value meanFlowOf(const Inputs &inputs, Flow flow, MonthSpan months);
/// One row a month.
void traceFlow(const Inputs &inputs, Flow flow, MonthSpan months, Trace &trace);

/// The balance at the end of the month: as given for it, else the last one given before it, carried on by what came in
/// and went out (financing included, none when it is not given) until the first month whose flows are not known.
/// Nothing is known after the last month of the data.
Value balanceOf(const Inputs &inputs, base::Month month);
void traceBalance(const Inputs &inputs, base::Month month, Trace &trace);

} // namespace perennial::kpi
