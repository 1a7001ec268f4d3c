// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   forecast   definition: MRR a year after the last month that is over, when every month gains the mean gain and loses
//              the mean share of the last three months that are over; the range is a bootstrap (Efron) over the pairs
//              of the last twelve

#include "core/kpi/catalogue.h"
#include "core/kpi/forecast.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Subscriptions = facts::Dataset::Subscriptions;

template<auto Member>
Value mean(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const ForecastBasis basis = basisOf(inputs, group, period);
    return basis.why == NoAnswer::None ? Value::real(basis.mean.*Member) : Value::none(basis.why);
}

Source sourceOf(base::Month month)
{
    return {Subscriptions, 0, book::noCustomer, month.toIso(), month.firstDay()};
}

template<auto Member>
void traceMean(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const ForecastBasis basis = basisOf(inputs, group, period);
    if (basis.why != NoAnswer::None)
        return;
    for (std::size_t at = 0; at < basis.recent.size(); ++at)
        trace.add(sourceOf(basis.origin - (forecastBasis - 1 - static_cast<int>(at))),
                  Value::real(basis.recent[at].*Member));
}

/// Calls `use(month, loss)` with what each of the months ahead is expected to lose.
template<class Use>
void forExpectedLosses(const ForecastBasis &basis, Use use)
{
    double before = basis.mrr;
    base::Month month = basis.origin;
    for (const double after : expectedMrr(basis)) {
        month = month + 1;
        use(month, before + basis.mean.gain - after);
        before = after;
    }
}

Value expectedLosses(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const ForecastBasis basis = basisOf(inputs, group, period);
    if (basis.why != NoAnswer::None)
        return Value::none(basis.why);
    double sum = 0;
    forExpectedLosses(basis, [&sum](base::Month, double loss) { sum += loss; });
    return Value::real(sum);
}

void traceExpectedLosses(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const ForecastBasis basis = basisOf(inputs, group, period);
    if (basis.why != NoAnswer::None)
        return;
    forExpectedLosses(basis,
                      [&trace](base::Month month, double loss) { trace.add(sourceOf(month), Value::real(loss)); });
}

void showForecast(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    const ForecastBasis basis = basisOf(inputs, group, period);
    if (basis.why != NoAnswer::None)
        return;
    point.forecast = inputs.part<Forecasts>().of(group, period);
    point.forecast.back().value = point.value;
    point.parts = {{"monthly_gain", Unit::Money, roundedMoney(basis.mean.gain)},
                   {"monthly_loss_rate", Unit::Percent, Value::real(basis.mean.lossRate)},
                   {"backtest_error", Unit::Percent, backtestError(inputs, group, period)}};
}

const std::array quantities{
    Quantity{"monthly_gain", Unit::Money, Subscriptions, mean<&GainAndLoss::gain>, traceMean<&GainAndLoss::gain>,
             NoAnswer::NoGrowth, Aggregate::Mean},
    Quantity{"monthly_loss_rate", Unit::Percent, Subscriptions, mean<&GainAndLoss::lossRate>,
             traceMean<&GainAndLoss::lossRate>, NoAnswer::NoLosses, Aggregate::Mean},
    Quantity{"expected_losses", Unit::Money, Subscriptions, expectedLosses, traceExpectedLosses},
};

constexpr std::array<std::string_view, 1> lossRate{"monthly_loss_rate"};

const std::array kpis{
    Kpi{.definition = {"forecast", Unit::Money, Direction::Up},
        .formula = "mrr_closed + monthly_gain * 12 - expected_losses",
        .alsoShown = lossRate,
        .detail = showForecast},
};

} // namespace

std::span<const Kpi> forecastKpis()
{
    return kpis;
}

std::span<const Quantity> forecastQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
