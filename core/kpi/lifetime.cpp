// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/lifetime.h"

#include "core/kpi/catalogue.h"
#include "core/kpi/recurring_revenue.h"

namespace perennial::kpi
{

namespace
{

/// Calls `use(month, rate)` for the months that the mean is over.
template<class Use>
void forTrailingMonths(const Inputs &inputs, std::size_t group, std::size_t period, Use use)
{
    const Inputs &monthly = inputs.monthly();
    const Kpi *churn = findKpi("customer_churn_rate");
    const std::size_t end = inputs.lastClosedMonth(period) + 1;
    const auto length = static_cast<std::size_t>(inputs.conventions().ltvChurnMonths);
    for (std::size_t month = end - length; month < end; ++month)
        use(month, evaluate(*churn, monthly, group, month));
}

} // namespace

Value meanOf(std::span<const Value> rates)
{
    double sum = 0;
    int months = 0;
    for (const Value &rate : rates) {
        if (rate.hasAnswer()) {
            sum += rate.number();
            ++months;
        }
    }
    return months == 0 ? Value::none(NoAnswer::NoCustomersAtStart) : Value::real(sum / months);
}

Value meanMonthlyChurn(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &revenue = inputs.part<RecurringRevenue>();
    if (revenue.whyNoCounts() != NoAnswer::None)
        return Value::none(revenue.whyNoCounts());
    std::vector<Value> rates;
    forTrailingMonths(inputs, group, period, [&rates](std::size_t, const Value &rate) { rates.push_back(rate); });
    return meanOf(rates);
}

void traceMonthlyChurn(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    forTrailingMonths(inputs, group, period, [&](std::size_t month, const Value &rate) {
        const base::Period &of = inputs.monthly().period(month);
        if (rate.hasAnswer())
            trace.add({facts::Dataset::Subscriptions, 0, book::noCustomer, of.label, of.first}, rate);
    });
}

} // namespace perennial::kpi
