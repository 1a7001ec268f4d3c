// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"

namespace perennial::kpi
{

/// The default target of a KPI (kpis.md section 5).
struct DefaultTarget {
    std::string_view kpi;
    Direction direction = Direction::None; ///< Up: at least; Down: at most
    double good = 0;
    double acceptable = 0; ///< the same as `good` where there is nothing between good and off
};
std::span<const DefaultTarget> defaultTargets();

/// What a KPI should be in a month. Money is in minor units of the reporting currency.
struct Target {
    Direction direction = Direction::None;
    double good = 0;
    double acceptable = 0;
    bool isOwn = false; ///< of the company's targets; else a default of the field
};

/// The target of a KPI in a month, in total or in a group; nothing when there is none.
/// - The company's own row of the month goes first, then its latest earlier one, then the default.
/// - A group's rows go before those of the total. What adds up (money and counts) is not judged by the total's.
/// - An own target has nothing between good and off.
std::optional<Target> targetOf(const book::Book &book, std::string_view kpi, base::Month month,
                               const std::optional<std::string> &group = {});

enum class Band : std::uint8_t { Good, Acceptable, Off };
std::string_view nameOf(Band band);

/// How a value stands to its target.
struct Verdict {
    Target target;
    std::optional<Band> band; ///< nothing when neither more nor less is better
    double distance = 0;      ///< the value less the target, in the value's unit
};
/// Nothing when there is no value or no target.
std::optional<Verdict> bandOf(const book::Book &book, std::string_view kpi, const Value &value, base::Month month,
                              const std::optional<std::string> &group = {});

} // namespace perennial::kpi
