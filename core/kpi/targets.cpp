// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/targets.h"

#include <algorithm>
#include <array>

namespace perennial::kpi
{

namespace
{

constexpr auto Up = Direction::Up;
constexpr auto Down = Direction::Down;

constexpr std::array defaults{DefaultTarget{"mrr_growth_rate", Up, 0.15, 0.15},
                              DefaultTarget{"quick_ratio", Up, 4, 4},
                              DefaultTarget{"customer_churn_rate", Down, 0.025, 0.03},
                              DefaultTarget{"net_mrr_churn_rate", Down, 0, 0},
                              DefaultTarget{"cac_payback", Down, 12, 12},
                              DefaultTarget{"ltv_cac", Up, 3, 3},
                              DefaultTarget{"burn_multiple", Down, 1.5, 1.5},
                              DefaultTarget{"rule_of_40", Up, 0.4, 0.4}};

/// The company's row of that group (empty: the total) that holds in the month.
const book::TargetRow *ownRow(const book::Book &book, std::string_view kpi, base::Month month, std::string_view group)
{
    const book::TargetRow *latest = nullptr;
    for (const book::TargetRow &row : book.targets) {
        if (row.month > month || book.texts.at(row.kpi) != kpi || book.texts.at(row.group) != group)
            continue;
        if (!latest || row.month > latest->month || (row.month == latest->month && row.row > latest->row))
            latest = &row;
    }
    return latest;
}

/// What a group has of the total depends on how large the group is.
bool addsUp(Unit unit)
{
    return unit == Unit::Money || unit == Unit::MoneyPerDay || unit == Unit::Count;
}

Target ownTarget(const book::Book &book, const Definition &definition, const book::TargetRow &row)
{
    const bool isMoney = definition.unit == Unit::Money || definition.unit == Unit::MoneyPerDay;
    const double value =
        isMoney ? row.value * static_cast<double>(book.reportingCurrency().minorPerMajor()) : row.value;
    return {definition.direction, value, value, true};
}

bool reaches(double value, double limit, Direction direction)
{
    return direction == Direction::Up ? value >= limit : value <= limit;
}

std::optional<Band> bandOf(double value, const Target &target)
{
    if (target.direction == Direction::None)
        return std::nullopt;
    if (reaches(value, target.good, target.direction))
        return Band::Good;
    return reaches(value, target.acceptable, target.direction) ? Band::Acceptable : Band::Off;
}

} // namespace

std::span<const DefaultTarget> defaultTargets()
{
    return defaults;
}

std::optional<Target> targetOf(const book::Book &book, std::string_view kpi, base::Month month,
                               const std::optional<std::string> &group)
{
    const Definition *definition = find(kpi);
    if (!definition)
        return std::nullopt;
    if (group) {
        if (const book::TargetRow *row = ownRow(book, kpi, month, *group))
            return ownTarget(book, *definition, *row);
        if (addsUp(definition->unit))
            return std::nullopt;
    }
    if (const book::TargetRow *row = ownRow(book, kpi, month, {}))
        return ownTarget(book, *definition, *row);
    const auto at = std::find_if(defaults.begin(), defaults.end(),
                                 [kpi](const DefaultTarget &target) { return target.kpi == kpi; });
    if (at == defaults.end())
        return std::nullopt;
    return Target{at->direction, at->good, at->acceptable, false};
}

std::string_view nameOf(Band band)
{
    constexpr std::array<std::string_view, 3> names{"good", "acceptable", "off"};
    return names[static_cast<std::size_t>(band)];
}

std::optional<Verdict> bandOf(const book::Book &book, std::string_view kpi, const Value &value, base::Month month,
                              const std::optional<std::string> &group)
{
    const auto target = value.hasAnswer() ? targetOf(book, kpi, month, group) : std::nullopt;
    if (!target)
        return std::nullopt;
    return Verdict{*target, bandOf(value.number(), *target), value.number() - target->good};
}

} // namespace perennial::kpi
