// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <array>
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
enum class AttributionModel : std::uint8_t { First, Last, Linear, Position, WShaped, TimeDecay };
enum class FunnelBasis : std::uint8_t { Cohort, Period };
enum class SupportClock : std::uint8_t { Calendar, Business };

/// When support is open, by weekday (Monday first), in minutes since midnight; `to` is not part of it.
class BusinessHours
{
public:
    struct Day {
        std::int16_t from = 0;
        std::int16_t to = 0; ///< `from`: closed
        bool operator==(const Day &) const = default;
    };

    /// `1-5 09:00-17:00; 6 10:00-14:00`: ISO weekdays and the hours of each. Nothing when it is something else, when a
    /// weekday is named twice or when no day is open.
    static std::optional<BusinessHours> fromText(std::string_view text);
    std::string toText() const;
    const Day &day(int isoWeekday) const { return m_days[static_cast<std::size_t>(isoWeekday - 1)]; }
    bool operator==(const BusinessHours &) const = default;

private:
    std::array<Day, 7> m_days{
        {{9 * 60, 17 * 60}, {9 * 60, 17 * 60}, {9 * 60, 17 * 60}, {9 * 60, 17 * 60}, {9 * 60, 17 * 60}, {}, {}}};
};

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
    double grossMargin = 1.0;         ///< 0..1; 1.0 is shown as "no margin entered"
    bool grossMarginRequired = false; ///< what needs a margin has no answer while none is entered
    int ltvChurnMonths = 6;           ///< 1..24
    int cacSpendLagMonths = 0;        ///< 0..3
    AttributionModel attributionModel = AttributionModel::First;
    int attributionHalfLifeDays = 30; ///< 1..3650
    FunnelBasis funnelBasis = FunnelBasis::Cohort;
    SupportClock supportClock = SupportClock::Calendar;
    BusinessHours businessHours;
    int fiscalYearStartMonth = 1; ///< 1..12

    bool operator==(const Conventions &) const = default;
};

/// Key and value of every convention, as kpis.md names them, in its order.
std::vector<std::pair<std::string, std::string>> toPairs(const Conventions &conventions);
/// Sets one by its key. Fails with BadOption (key, value, what is allowed) and changes nothing.
base::Result set(Conventions &conventions, std::string_view key, std::string_view value);

} // namespace perennial::kpi
