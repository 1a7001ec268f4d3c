// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/forecast.h"

#include <algorithm>
#include <cmath>

namespace perennial::kpi
{

namespace
{

constexpr std::size_t runs = 1000;
constexpr std::size_t lowRank = runs / 10 - 1; // the 100th of 1,000
constexpr std::size_t highRank = runs * 9 / 10 - 1;
constexpr int monthsTested = 6;

std::int64_t gainOf(const Movement &movement)
{
    return movement.added + movement.expansion + movement.reactivation;
}

std::int64_t lossOf(const Movement &movement)
{
    return movement.contraction + movement.churn;
}

std::optional<GainAndLoss> observed(const Inputs &inputs, std::size_t group, base::Month month)
{
    const Movement &movement = movementOf(inputs, group, month);
    if (!isHistory(inputs.book(), month) || movement.start <= 0)
        return std::nullopt;
    return GainAndLoss{static_cast<double>(gainOf(movement)),
                       static_cast<double>(lossOf(movement)) / static_cast<double>(movement.start)};
}

/// MRR a month later.
double next(double mrr, const GainAndLoss &month, const Scenario &scenario, bool isFirst)
{
    const double price = 1 + scenario.priceChange;
    const double lossRate = std::clamp(month.lossRate * (1 + scenario.lossChange), 0.0, 1.0);
    const double gain = month.gain * (1 + scenario.gainChange) * price;
    return mrr * (isFirst ? price : 1) * (1 - lossRate) + gain;
}

/// SplitMix64 (Steele, Lea and Flood), whose sequence is the same everywhere.
class Generator
{
public:
    std::size_t below(std::uint32_t end)
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        z ^= z >> 31U;
        return static_cast<std::size_t>(((z >> 32U) * end) >> 32U);
    }

private:
    std::uint64_t m_state = 20250101;
};

using Draws = std::array<std::array<std::uint8_t, forecastMonths>, runs>;

/// Which of the past months each month of each run goes like.
const Draws &draws()
{
    static const Draws drawn = [] {
        Draws all{};
        Generator generator;
        for (auto &run : all) {
            for (std::uint8_t &month : run)
                month = static_cast<std::uint8_t>(generator.below(forecastMonths));
        }
        return all;
    }();
    return drawn;
}

} // namespace

ForecastBasis basisAt(const Inputs &inputs, std::size_t group, base::Month origin)
{
    ForecastBasis basis;
    basis.origin = origin;
    basis.why = inputs.part<RecurringRevenue>().whyNoMoney();
    if (basis.why != NoAnswer::None)
        return basis;
    basis.mrr = static_cast<double>(movementOf(inputs, group, origin).end);
    for (int before = 0; before < forecastMonths; ++before) {
        const auto month = observed(inputs, group, origin - before);
        if (!month && before < forecastBasis)
            basis.why = NoAnswer::NoHistory;
        if (!month) {
            basis.past.clear();
            return basis;
        }
        if (before < forecastBasis) {
            basis.recent[static_cast<std::size_t>(forecastBasis - 1 - before)] = *month;
            basis.mean.gain += month->gain / forecastBasis;
            basis.mean.lossRate += month->lossRate / forecastBasis;
        }
        basis.past.push_back(*month);
    }
    std::reverse(basis.past.begin(), basis.past.end());
    return basis;
}

ForecastBasis basisOf(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return basisAt(inputs, group, closedMonth(inputs, period));
}

std::array<double, forecastMonths> expectedMrr(const ForecastBasis &basis, const Scenario &scenario)
{
    std::array<double, forecastMonths> months{};
    double mrr = basis.mrr;
    for (std::size_t month = 0; month < months.size(); ++month)
        months[month] = mrr = next(mrr, basis.mean, scenario, month == 0);
    return months;
}

ForecastRange rangeOf(const ForecastBasis &basis, const Scenario &scenario)
{
    std::array<std::array<double, runs>, forecastMonths> reached{};
    for (std::size_t run = 0; run < runs; ++run) {
        double mrr = basis.mrr;
        for (std::size_t month = 0; month < forecastMonths; ++month) {
            mrr = next(mrr, basis.past[draws()[run][month]], scenario, month == 0);
            reached[month][run] = mrr;
        }
    }
    ForecastRange range;
    for (std::size_t month = 0; month < forecastMonths; ++month) {
        auto &all = reached[month];
        std::nth_element(all.begin(), all.begin() + highRank, all.end());
        range.high[month] = all[highRank];
        std::nth_element(all.begin(), all.begin() + lowRank, all.begin() + highRank);
        range.low[month] = all[lowRank];
    }
    return range;
}

std::vector<ForecastMonth> forecastFrom(const ForecastBasis &basis, const Scenario &scenario)
{
    std::vector<ForecastMonth> months;
    if (basis.why != NoAnswer::None)
        return months;
    const auto expected = expectedMrr(basis, scenario);
    const bool hasRange = !basis.past.empty();
    const ForecastRange range = hasRange ? rangeOf(basis, scenario) : ForecastRange();
    for (std::size_t at = 0; at < expected.size(); ++at) {
        ForecastMonth &month = months.emplace_back();
        month.month = basis.origin + static_cast<int>(at) + 1;
        month.value = roundedMoney(expected[at]);
        month.low = hasRange ? roundedMoney(range.low[at]) : Value::none(NoAnswer::NoHistory);
        month.high = hasRange ? roundedMoney(range.high[at]) : Value::none(NoAnswer::NoHistory);
    }
    return months;
}

Value backtestError(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const base::Month origin = closedMonth(inputs, period) - monthsTested;
    const ForecastBasis basis = basisAt(inputs, group, origin);
    if (basis.why != NoAnswer::None)
        return Value::none(basis.why);
    const auto expected = expectedMrr(basis);
    double errors = 0;
    for (int month = 0; month < monthsTested; ++month) {
        const auto actual = static_cast<double>(movementOf(inputs, group, origin + month + 1).end);
        if (actual == 0)
            return Value::none(NoAnswer::NoHistory);
        errors += std::abs(expected[static_cast<std::size_t>(month)] - actual) / actual;
    }
    return Value::real(errors / monthsTested);
}

const std::vector<ForecastMonth> &Forecasts::of(std::size_t group, std::size_t period) const
{
    const auto key = std::pair(group, closedMonth(m_inputs, period));
    const auto at = m_known.find(key);
    return at != m_known.end() ? at->second
                               : m_known.emplace(key, forecastFrom(basisOf(m_inputs, group, period))).first->second;
}

base::Outcome<Point> forecastUnder(const book::Book &book, const Request &request, const Scenario &scenario)
{
    Request total = request;
    total.by.reset();
    const auto grouping = Grouping::make(book, total);
    if (!grouping)
        return grouping.problem();
    const auto isOver = [&book](const base::Period &period) { return !book.cutOff || period.first <= *book.cutOff; };
    const auto period = std::find_if(request.periods.rbegin(), request.periods.rend(), isOver);
    if (period == request.periods.rend() || period->last < period->first) {
        const base::Period asked = request.periods.empty() ? base::Period() : request.periods.front();
        return base::Problem{base::ProblemCode::BadPeriod, {asked.first.toIso(), asked.last.toIso()}};
    }
    const Inputs inputs(book, *grouping, request.conventions, {*period});
    const ForecastBasis basis = basisOf(inputs, 0, 0);
    Point point;
    point.period = *period;
    point.open = inputs.timeline().isOpen(0);
    point.forecast = forecastFrom(basis, scenario);
    point.value = point.forecast.empty() ? Value::none(basis.why) : point.forecast.back().value;
    return point;
}

} // namespace perennial::kpi
