// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/closed_months.h"

#include <map>
#include <span>
#include <string>

namespace perennial::kpi
{

/// Months that a forecast looks ahead, and months that a range is drawn from.
constexpr int forecastMonths = 12;
/// Months whose means a forecast goes by.
constexpr int forecastBasis = 3;

/// What a founder wants to see the forecast under; changes are fractions, 0.1 for a tenth more.
struct Scenario {
    std::string name;
    double gainChange = 0;  ///< of every month's gain
    double lossChange = 0;  ///< of every month's loss rate
    double priceChange = 0; ///< once, in the first month: of the MRR in force, and of all gains from then on
};

/// A month's new, expansion and reactivation MRR in minor units, and what it lost of the MRR at its start.
struct GainAndLoss {
    double gain = 0;
    double lossRate = 0;
};

/// What a forecast starts from at the end of a month.
struct ForecastBasis {
    NoAnswer why = NoAnswer::None; ///< why there can be none
    base::Month origin;
    double mrr = 0;
    std::array<GainAndLoss, forecastBasis> recent{}; ///< the last three months, oldest first
    GainAndLoss mean;                                ///< of these
    std::vector<GainAndLoss> past; ///< of the last twelve, oldest first; empty when they are not all known
};

/// A month is known when its start is: no earlier than the history of subscriptions, with customers who pay.
ForecastBasis basisAt(const Inputs &inputs, std::size_t group, base::Month origin);
/// The same of the last month that is over at the end of a period.
ForecastBasis basisOf(const Inputs &inputs, std::size_t group, std::size_t period);

/// MRR at the end of each of the months ahead: mrr x (1 - loss rate) + gain. A month loses no more than there is.
std::array<double, forecastMonths> expectedMrr(const ForecastBasis &basis, const Scenario &scenario = {});

/// The 10th and 90th percentile (nearest rank) of each month ahead over 1,000 runs, each of whose months goes like one
/// of the past twelve. The draws are the same on every platform, for all data and in every run of the program.
struct ForecastRange {
    std::array<double, forecastMonths> low{};
    std::array<double, forecastMonths> high{};
};
ForecastRange rangeOf(const ForecastBasis &basis, const Scenario &scenario = {});

/// The months ahead with their ranges (NoHistory where fewer than twelve months are known); empty without a basis.
std::vector<ForecastMonth> forecastFrom(const ForecastBasis &basis, const Scenario &scenario = {});

/// The mean absolute percentage error, as a fraction, of the forecast made six months before the last month that is
/// over, against the six months that came.
Value backtestError(const Inputs &inputs, std::size_t group, std::size_t period);

/// Forecasts of the groups and months that were asked for so far.
class Forecasts
{
public:
    explicit Forecasts(const Inputs &inputs)
        : m_inputs(inputs)
    {
    }
    const std::vector<ForecastMonth> &of(std::size_t group, std::size_t period) const;

private:
    const Inputs &m_inputs;
    mutable std::map<std::pair<std::size_t, base::Month>, std::vector<ForecastMonth>> m_known;
};

/// The forecast of the whole company (or of what `request.where` leaves) at the end of the request's last period that
/// is not after the cut-off. The point's value is what is expected of the twelfth month. Fails as compute() does.
base::Outcome<Point> forecastUnder(const book::Book &book, const Request &request, const Scenario &scenario);

} // namespace perennial::kpi
