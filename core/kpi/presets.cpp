// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/presets.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr std::string_view names[] = {"perennial", "chartmogul", "stripe", "profitwell", "baremetrics", "smsb"};

/// Takes the definitions back to the defaults.
void clearDefinitions(Conventions &c)
{
    const Conventions defaults;
    c.churnDate = defaults.churnDate;
    c.pastDueGraceDays = defaults.pastDueGraceDays;
    c.reactivationMaxGapDays = defaults.reactivationMaxGapDays;
    c.bridgeGapDays = defaults.bridgeGapDays;
    c.samePeriodChurn = defaults.samePeriodChurn;
    c.churnDenominator = defaults.churnDenominator;
    c.reactivationInNetChurn = defaults.reactivationInNetChurn;
    c.discounts = defaults.discounts;
    c.unknownReason = defaults.unknownReason;
    c.grossMarginRequired = defaults.grossMarginRequired;
    c.ltvChurnMonths = defaults.ltvChurnMonths;
}

void apply(Conventions &c, std::string_view preset)
{
    clearDefinitions(c);
    if (preset != "perennial" && preset != "smsb")
        c.unknownReason = UnknownReason::Voluntary;
    if (preset == "chartmogul" || preset == "stripe" || preset == "smsb")
        c.pastDueGraceDays.reset();
    if (preset == "chartmogul")
        c.reactivationInNetChurn = true;
    if (preset == "stripe") {
        c.churnDate = ChurnDate::CancelRequest;
        c.churnDenominator = ChurnDenominator::StartPlusNew;
    }
    if (preset == "stripe" || preset == "baremetrics")
        c.samePeriodChurn = SamePeriodChurn::Include;
    if (preset == "profitwell")
        c.discounts = Discounts::All;
    if (preset == "smsb")
        c.grossMarginRequired = true;
}

} // namespace

std::span<const std::string_view> presetNames()
{
    return names;
}

base::Outcome<Conventions> withPreset(const Conventions &conventions, std::string_view preset)
{
    if (std::find(std::begin(names), std::end(names), preset) == std::end(names)) {
        std::string allowed;
        for (const std::string_view name : names)
            allowed.append(allowed.empty() ? "" : ", ").append(name);
        return base::Problem{base::ProblemCode::BadOption, {"preset", std::string(preset), allowed}};
    }
    Conventions changed = conventions;
    apply(changed, preset);
    return changed;
}

std::string_view presetOf(const Conventions &conventions)
{
    for (const std::string_view name : names) {
        Conventions changed = conventions;
        apply(changed, name);
        if (changed == conventions)
            return name;
    }
    return "custom";
}

} // namespace perennial::kpi
