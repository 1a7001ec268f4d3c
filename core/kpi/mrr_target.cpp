// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/mrr_target.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial::kpi
{

namespace
{

constexpr std::size_t monthsAhead = 3;
using Goals = std::array<const book::TargetRow *, monthsAhead>;

/// By month; nullptr where there is none.
Goals goalsOf(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const book::Book &book = inputs.book();
    const std::optional<std::string> &name = inputs.grouping().name(group);
    const base::Month first = inputs.period(period).last.monthOf() + 1;
    Goals goals{};
    for (const book::TargetRow &target : book.targets) {
        const bool ofGroup =
            name ? target.group != book::noText && book.texts.at(target.group) == *name : target.group == book::noText;
        const std::int32_t month = target.month - first;
        if (ofGroup && month >= 0 && month < static_cast<std::int32_t>(monthsAhead) &&
            book.texts.at(target.kpi) == "mrr_new")
            goals[static_cast<std::size_t>(month)] = &target;
    }
    return goals;
}

base::Minor amountOf(const Inputs &inputs, const book::TargetRow &target)
{
    return std::llround(target.value * static_cast<double>(inputs.book().reportingCurrency().minorPerMajor()));
}

} // namespace

Value newMrrTargeted(const Inputs &inputs, std::size_t group, std::size_t period)
{
    if (inputs.grouping().isFiltered())
        return Value::none(NoAnswer::NotToldApart);
    base::Minor sum = 0;
    for (const book::TargetRow *goal : goalsOf(inputs, group, period)) {
        if (!goal)
            return Value::none(NoAnswer::NoTarget);
        sum += amountOf(inputs, *goal);
    }
    return Value::exact(sum);
}

void traceNewMrrTargeted(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    for (const book::TargetRow *goal : goalsOf(inputs, group, period)) {
        if (goal)
            trace.add(
                {facts::Dataset::Targets, goal->row, book::noCustomer, goal->month.toIso(), goal->month.firstDay()},
                Value::exact(amountOf(inputs, *goal)));
    }
}

} // namespace perennial::kpi
