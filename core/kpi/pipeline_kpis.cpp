// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   win_rate        public worked example (close rate: won / closed), by the day of closing
//   win_rate_all    public worked example (won / all deals created in the period), as far as they are won by the
//   cut-off avg_deal_size   definition: won amount / won deals sales_cycle     public worked example (total days of the
//   won deals / their number); in months: / 30.4375 sales_cycle_median   definition: the median of the same days
//   pipeline_velocity    public worked example (deals x win rate x deal size / cycle): the deals open at the period's
//       end; the other three over the last six months that are over by then
//   pipeline_coverage    definition: value of the deals open at the period's end / new MRR targeted for the three
//   months
//       after it, as annual revenue (x 12)

#include "core/kpi/catalogue.h"
#include "core/kpi/mrr_target.h"
#include "core/kpi/rows_deals.h"
#include "core/kpi/rows_pipeline.h"

#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Deals = facts::Dataset::Deals;
constexpr double daysOfMonth = 30.4375;

void showMonths(const Inputs &inputs, std::size_t group, std::size_t period, Point &point, std::string_view days)
{
    const Value value = evaluate(*findKpi(days), inputs, group, period);
    point.parts.push_back(
        {"months", Unit::Months, value.hasAnswer() ? Value::real(value.number() / daysOfMonth) : value});
}

void showMeanInMonths(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    showMonths(inputs, group, period, point, "sales_cycle");
}

void showMedianInMonths(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    showMonths(inputs, group, period, point, "sales_cycle_median");
}

/// Of the last six months that are over.
template<auto Visit>
constexpr Quantity ofTrailing(std::string_view id, Unit unit)
{
    return {id, unit, Deals, trailing<Visit, Deals>, traceTrailing<Visit>};
}

const std::array quantities{
    summed<visitWonDeals, Deals>("won_deals", Unit::Count),
    summed<visitLostDeals, Deals>("lost_deals", Unit::Count),
    summed<visitCreatedDeals, Deals>("created_deals", Unit::Count),
    summed<visitCreatedAndWon, Deals>("created_deals_won", Unit::Count),
    summed<visitWonWithAmount, Deals>("won_deals_with_amount", Unit::Count),
    summed<visitWonAmount, Deals>("won_amount", Unit::Money),
    summed<visitWonWithDays, Deals>("won_deals_with_days", Unit::Count),
    summed<visitDaysToWin, Deals>("days_to_win", Unit::Days),
    Quantity{"days_to_win_median", Unit::Days, Deals, medianDaysToWin, traceDaysToWinEach, NoAnswer::NothingToConvert,
             Aggregate::Median},
    summed<visitOpenDeals, Deals>("open_deals", Unit::Count),
    ofTrailing<visitWonDeals>("won_deals_6m", Unit::Count),
    ofTrailing<visitClosedDeals>("closed_deals_6m", Unit::Count),
    ofTrailing<visitWonWithAmount>("won_deals_with_amount_6m", Unit::Count),
    ofTrailing<visitWonAmount>("won_amount_6m", Unit::Money),
    ofTrailing<visitWonWithDays>("won_deals_with_days_6m", Unit::Count),
    ofTrailing<visitDaysToWin>("days_to_win_6m", Unit::Days),
    Quantity{"mrr_new_target_3m", Unit::Money, facts::Dataset::Targets, newMrrTargeted, traceNewMrrTargeted,
             NoAnswer::NoTarget},
};

using enum Unit;
constexpr auto Up = Direction::Up;

const std::array kpis{
    Kpi{{"win_rate", Percent, Up}, "won_deals / (won_deals + lost_deals)", NoAnswer::NothingToConvert},
    Kpi{{"win_rate_all", Percent, Up}, "created_deals_won / created_deals"},
    Kpi{{"avg_deal_size", Money, Up}, "won_amount / won_deals_with_amount"},
    Kpi{{"sales_cycle", Days, Direction::Down},
        "days_to_win / won_deals_with_days",
        NoAnswer::None,
        {},
        {},
        showMeanInMonths},
    Kpi{{"sales_cycle_median", Days, Direction::Down},
        "days_to_win_median",
        NoAnswer::None,
        {},
        {},
        showMedianInMonths},
    Kpi{{"pipeline_velocity", MoneyPerDay, Up},
        "open_deals * (won_deals_6m / closed_deals_6m) * (won_amount_6m / won_deals_with_amount_6m) / "
        "(days_to_win_6m / won_deals_with_days_6m)",
        NoAnswer::NothingToConvert},
    Kpi{{"pipeline_coverage", Ratio, Up}, "open_pipeline_value / (mrr_new_target_3m * 12)"},
};

} // namespace

std::span<const Kpi> pipelineKpis()
{
    return kpis;
}

std::span<const Quantity> pipelineQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
