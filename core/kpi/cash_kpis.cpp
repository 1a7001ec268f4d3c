// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   cash            definition: the balance at the end of the last month that is over
//   gross_burn, net_burn   public worked example (outflow; outflow less inflow, money raised left aside)
//   runway          public worked example (cash / net burn), on the mean of the last three months that are over
//   burn_multiple   Sacks, The Burn Multiple (net burn / net new ARR), over a quarter or longer
//   rule_of_40      public worked example (growth of ARR + margin), over twelve months; the margin is that of cash

#include "core/kpi/cash_months.h"
#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Cash = facts::Dataset::Cash;
constexpr auto Subscriptions = facts::Dataset::Subscriptions;
constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;

Value balance(const Inputs &inputs, std::size_t, std::size_t period)
{
    return balanceOf(inputs, closedMonth(inputs, period));
}

void traceBalanceOf(const Inputs &inputs, std::size_t, std::size_t period, Trace &trace)
{
    traceBalance(inputs, closedMonth(inputs, period), trace);
}

template<Flow Of>
Value flow(const Inputs &inputs, std::size_t, std::size_t period)
{
    const auto months = flowMonths(inputs, period);
    return months ? flowOf(inputs, Of, *months, NoAnswer::NoCashData) : Value::none(NoAnswer::NotToldApart);
}

template<Flow Of>
void traceFlowOf(const Inputs &inputs, std::size_t, std::size_t period, Trace &trace)
{
    if (const auto months = flowMonths(inputs, period))
        traceFlow(inputs, Of, *months, trace);
}

Value meanNetBurn(const Inputs &inputs, std::size_t, std::size_t period)
{
    const Value mean = meanFlowOf(inputs, Flow::Net, closedMonths(inputs, period, monthsOfQuarter));
    return mean.hasAnswer() && mean.number() <= 0 ? Value::none(NoAnswer::CashFlowPositive) : mean;
}

void traceMeanNetBurn(const Inputs &inputs, std::size_t, std::size_t period, Trace &trace)
{
    traceFlow(inputs, Flow::Net, closedMonths(inputs, period, monthsOfQuarter), trace);
}

Value netBurnTrailing(const Inputs &inputs, std::size_t, std::size_t period)
{
    return flowOf(inputs, Flow::Net, monthsOfPeriod(inputs, period, monthsOfQuarter), NoAnswer::NoHistory);
}

void traceNetBurnTrailing(const Inputs &inputs, std::size_t, std::size_t period, Trace &trace)
{
    traceFlow(inputs, Flow::Net, monthsOfPeriod(inputs, period, monthsOfQuarter), trace);
}

std::int64_t netNew(const Movement &movement)
{
    return movement.added + movement.expansion + movement.reactivation - movement.contraction - movement.churn;
}

Value netNewTrailing(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = inputs.part<RecurringRevenue>().whyNoMoney(); why != NoAnswer::None)
        return Value::none(why);
    const MonthSpan months = monthsOfPeriod(inputs, period, monthsOfQuarter);
    if (!isHistory(inputs.book(), months.first))
        return Value::none(NoAnswer::NoHistory);
    std::int64_t sum = 0;
    for (base::Month month = months.first; month <= months.last; month = month + 1)
        sum += netNew(movementOf(inputs, group, month));
    return sum > 0 ? Value::exact(sum) : Value::none(NoAnswer::NoGrowth);
}

void traceNetNewTrailing(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const MonthSpan months = monthsOfPeriod(inputs, period, monthsOfQuarter);
    for (base::Month month = months.first; month <= months.last; month = month + 1)
        traceMovement(inputs.monthly(), group, placeOf(inputs, month), netNew, Behind::Change, true, trace);
}

template<Flow Of>
Value flowOfYear(const Inputs &inputs, std::size_t, std::size_t period)
{
    return flowOf(inputs, Of, closedMonths(inputs, period, monthsOfYear), NoAnswer::NoHistory);
}

template<Flow Of>
void traceFlowOfYear(const Inputs &inputs, std::size_t, std::size_t period, Trace &trace)
{
    traceFlow(inputs, Of, closedMonths(inputs, period, monthsOfYear), trace);
}

std::int64_t endOf(const Movement &movement)
{
    return movement.end;
}

/// MRR at the end of the month so many before the last one that is over.
template<int Before>
Value mrrBefore(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (const NoAnswer why = inputs.part<RecurringRevenue>().whyNoMoney(); why != NoAnswer::None)
        return Value::none(why);
    const base::Month month = closedMonth(inputs, period) - Before;
    const auto &begins = inputs.book().historyBegins;
    if (begins && month.lastDay() < *begins)
        return Value::none(NoAnswer::NoHistory);
    return Value::exact(movementOf(inputs, group, month).end);
}

template<int Before>
void traceMrrBefore(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const std::size_t month = placeOf(inputs, closedMonth(inputs, period) - Before);
    traceMovement(inputs.monthly(), group, month, endOf, Behind::End, true, trace);
}

using enum Unit;

const std::array quantities{
    Quantity{"cash", Money, Cash, balance, traceBalanceOf},
    Quantity{"cash_out", Money, Cash, flow<Flow::Out>, traceFlowOf<Flow::Out>},
    Quantity{"cash_in", Money, Cash, flow<Flow::In>, traceFlowOf<Flow::In>, NoAnswer::NoInflow},
    Quantity{"mean_net_burn", Money, Cash, meanNetBurn, traceMeanNetBurn, NoAnswer::CashFlowPositive, Aggregate::Mean},
    Quantity{"net_burn_trailing", Money, Cash, netBurnTrailing, traceNetBurnTrailing},
    Quantity{"net_new_mrr_trailing", Money, Subscriptions, netNewTrailing, traceNetNewTrailing, NoAnswer::NoGrowth},
    Quantity{"mrr_closed", Money, Subscriptions, mrrBefore<0>, traceMrrBefore<0>},
    Quantity{"mrr_closed_year_before", Money, Subscriptions, mrrBefore<monthsOfYear>, traceMrrBefore<monthsOfYear>,
             NoAnswer::NoHistory},
    Quantity{"cash_in_year", Money, Cash, flowOfYear<Flow::In>, traceFlowOfYear<Flow::In>, NoAnswer::NoInflow},
    Quantity{"cash_out_year", Money, Cash, flowOfYear<Flow::Out>, traceFlowOfYear<Flow::Out>},
};

constexpr auto Up = Direction::Up;
constexpr auto Down = Direction::Down;

const std::array kpis{
    Kpi{{"cash", Money, Up}, "cash"},
    Kpi{{"gross_burn", Money, Down}, "cash_out"},
    Kpi{{"net_burn", Money, Down}, "cash_out - cash_in"},
    Kpi{{"runway", Months, Up}, "cash / mean_net_burn"},
    Kpi{{"burn_multiple", Ratio, Down}, "net_burn_trailing / (net_new_mrr_trailing * 12)"},
    Kpi{{"rule_of_40", Percent, Up},
        "(mrr_closed - mrr_closed_year_before) / mrr_closed_year_before + (cash_in_year - cash_out_year) / "
        "cash_in_year"},
};

} // namespace

std::span<const Kpi> cashKpis()
{
    return kpis;
}

std::span<const Quantity> cashQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
