// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"

#include <cstdint>
#include <string_view>

namespace perennial::kpi
{

enum class Unit : std::uint8_t { Money, Percent, Ratio, Months, Days, Hours, Count, Score, MoneyPerDay };

/// Why there is no answer; the JSON name is nameOf(reason).
enum class NoAnswer : std::uint8_t {
    None,               ///< there is one
    NoCustomersAtStart, ///< nobody to lose
    NoMrrAtStart,
    NoCustomers,
    NoNewCustomers,
    NoNewMrr,
    NoLosses,
    NoSpendData,        ///< no export of spend was imported
    NoSubscriptionData, ///< no export of subscriptions was imported
    NoLeadData,
    NoTrafficData,
    NoSurveyData,
    NoDealData,
    NoChargeData,
    NoTouchpointData,
    NoTicketData,
    NoUsageData,
    NoReferralData,
    NoCashData,
    NoTargetData,
    NoRate,           ///< every amount lacks an exchange rate
    NoGrossMargin,    ///< the conventions require one and none was entered
    NothingToConvert, ///< the stage before is empty, or no deal was closed
    NotToldApart,     ///< the rows do not carry what the request groups or filters by
    NotAdditive,      ///< unique visitors of days cannot be added up
    NoHistory,        ///< the months before, which it compares with or learns from, are not known
    NoSpend,          ///< nothing was spent that a return could be compared with
    CashFlowPositive, ///< nothing is burned
    NoTarget,         ///< no goal was set for that month
    NoGrowth,         ///< nothing was gained that it could be divided by
    NoResponses,      ///< nobody answered
    NoInflow,
    NothingInPeriod, ///< of what is measured, nothing falls into the period
    NotYet           ///< lies after the cut-off
};
std::string_view nameOf(NoAnswer reason);
/// Why there is no answer when nothing of that dataset was imported.
NoAnswer missing(facts::Dataset dataset);

/// An exact number, a measured one, or no answer with its reason.
/// Money is in minor units of the reporting currency, percent a fraction, counts as they are.
class Value
{
public:
    static Value exact(std::int64_t number);
    static Value real(double number);
    static Value none(NoAnswer why);

    bool hasAnswer() const { return m_why == NoAnswer::None; }
    NoAnswer why() const { return m_why; }
    bool isExact() const { return m_exact; }
    std::int64_t integer() const { return m_integer; } ///< of an exact one
    double number() const { return m_exact ? static_cast<double>(m_integer) : m_real; }
    bool operator==(const Value &) const = default;

private:
    NoAnswer m_why = NoAnswer::None;
    bool m_exact = true;
    std::int64_t m_integer = 0;
    double m_real = 0;
};

/// Half away from zero; money leaves the catalogue in whole minor units.
Value roundedMoney(double amount);
/// a / b; `why` when b is 0.
Value ratioOf(std::int64_t part, std::int64_t whole, NoAnswer why);

} // namespace perennial::kpi
