// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perennial::kpi
{

enum class ChurnDate : std::uint8_t { PeriodEnd, CancelRequest };
enum class SamePeriodChurn : std::uint8_t { Exclude, Include };
enum class ChurnDenominator : std::uint8_t { Start, StartPlusNew };
enum class Discounts : std::uint8_t { Recurring, None, All };
enum class UnknownReason : std::uint8_t { Unknown, Voluntary };
enum class FunnelBasis : std::uint8_t { Cohort, Period };

/// The settings that change numbers (kpis.md section 2), at the values of the preset `perennial`.
struct Conventions {
    ChurnDate churnDate = ChurnDate::PeriodEnd;
    std::optional<int> pastDueGraceDays = 30;  ///< nothing: never
    std::optional<int> reactivationMaxGapDays; ///< nothing: unlimited
    int bridgeGapDays = 0;
    SamePeriodChurn samePeriodChurn = SamePeriodChurn::Exclude;
    ChurnDenominator churnDenominator = ChurnDenominator::Start;
    bool reactivationInNetChurn = false;
    Discounts discounts = Discounts::Recurring;
    UnknownReason unknownReason = UnknownReason::Unknown;
    double grossMargin = 1.0;  ///< 0..1; 1.0 is shown as "no margin entered"
    int ltvChurnMonths = 6;    ///< 1..24
    int cacSpendLagMonths = 0; ///< 0..3
    FunnelBasis funnelBasis = FunnelBasis::Cohort;
    int fiscalYearStartMonth = 1; ///< 1..12

    bool operator==(const Conventions &) const = default;
};

/// Key and value of every convention, as kpis.md names them, in its order.
std::vector<std::pair<std::string, std::string>> toPairs(const Conventions &conventions);
/// Sets one by its key. Fails with BadOption (key, value, what is allowed) and changes nothing.
base::Result set(Conventions &conventions, std::string_view key, std::string_view value);

} // namespace perennial::kpi
