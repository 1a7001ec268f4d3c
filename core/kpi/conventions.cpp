// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/conventions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <initializer_list>
#include <span>

namespace perennial::kpi
{

namespace
{

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> churnDates{"period_end", "cancel_request"};
constexpr std::array<std::string_view, 2> samePeriodChurns{"exclude", "include"};
constexpr std::array<std::string_view, 2> churnDenominators{"start", "start_plus_new"};
constexpr std::array<std::string_view, 2> booleans{"false", "true"};
constexpr std::array<std::string_view, 3> discountKinds{"recurring", "none", "all"};
constexpr std::array<std::string_view, 2> unknownReasons{"unknown", "voluntary"};
constexpr std::array<std::string_view, 2> funnelBases{"cohort", "period"};
constexpr int longestGap = 36500;

base::Problem bad(std::string_view key, std::string_view value, std::string allowed)
{
    return {base::ProblemCode::BadOption, {std::string(key), std::string(value), std::move(allowed)}};
}

std::string listed(Names names)
{
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

template<class T>
base::Result choose(T &field, Names names, std::string_view key, std::string_view value)
{
    const auto at = std::find(names.begin(), names.end(), value);
    if (at == names.end())
        return bad(key, value, listed(names));
    field = static_cast<T>(at - names.begin());
    return base::Done();
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

base::Result setNumber(int &field, int least, int most, std::string_view key, std::string_view value)
{
    const std::optional<int> number = wholeNumber(value, least, most);
    if (!number)
        return bad(key, value, std::to_string(least) + ".." + std::to_string(most));
    field = *number;
    return base::Done();
}

/// A number of days, or the word for "no limit".
base::Result setDays(std::optional<int> &field, int most, std::string_view word, std::string_view key,
                     std::string_view value)
{
    const std::optional<int> number = wholeNumber(value, 0, most);
    if (!number && value != word)
        return bad(key, value, "0.." + std::to_string(most) + ", " + std::string(word));
    field = number;
    return base::Done();
}

base::Result setShare(double &field, std::string_view key, std::string_view value)
{
    double number = -1;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || !(number >= 0.0 && number <= 1.0))
        return bad(key, value, "0..1");
    field = number;
    return base::Done();
}

template<class T>
std::string nameIn(Names names, T value)
{
    return std::string(names[static_cast<std::size_t>(value)]);
}

std::string daysOr(const std::optional<int> &days, std::string_view word)
{
    return days ? std::to_string(*days) : std::string(word);
}

std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string text(buffer.data(), error == std::errc() ? end : buffer.data());
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

} // namespace

std::vector<std::pair<std::string, std::string>> toPairs(const Conventions &c)
{
    return {{"churn_date", nameIn(churnDates, c.churnDate)},
            {"past_due_grace_days", daysOr(c.pastDueGraceDays, "never")},
            {"reactivation_max_gap_days", daysOr(c.reactivationMaxGapDays, "unlimited")},
            {"bridge_gap_days", std::to_string(c.bridgeGapDays)},
            {"same_period_churn", nameIn(samePeriodChurns, c.samePeriodChurn)},
            {"churn_denominator", nameIn(churnDenominators, c.churnDenominator)},
            {"reactivation_in_net_churn", nameIn(booleans, c.reactivationInNetChurn)},
            {"discounts", nameIn(discountKinds, c.discounts)},
            {"unknown_reason", nameIn(unknownReasons, c.unknownReason)},
            {"gross_margin", shortest(c.grossMargin)},
            {"ltv_churn_months", std::to_string(c.ltvChurnMonths)},
            {"cac_spend_lag_months", std::to_string(c.cacSpendLagMonths)},
            {"funnel_basis", nameIn(funnelBases, c.funnelBasis)},
            {"fiscal_year_start_month", std::to_string(c.fiscalYearStartMonth)}};
}

base::Result set(Conventions &c, std::string_view key, std::string_view value)
{
    if (key == "churn_date")
        return choose(c.churnDate, churnDates, key, value);
    if (key == "past_due_grace_days")
        return setDays(c.pastDueGraceDays, 365, "never", key, value);
    if (key == "reactivation_max_gap_days")
        return setDays(c.reactivationMaxGapDays, longestGap, "unlimited", key, value);
    if (key == "bridge_gap_days")
        return setNumber(c.bridgeGapDays, 0, longestGap, key, value);
    if (key == "same_period_churn")
        return choose(c.samePeriodChurn, samePeriodChurns, key, value);
    if (key == "churn_denominator")
        return choose(c.churnDenominator, churnDenominators, key, value);
    if (key == "reactivation_in_net_churn")
        return choose(c.reactivationInNetChurn, booleans, key, value);
    if (key == "discounts")
        return choose(c.discounts, discountKinds, key, value);
    if (key == "unknown_reason")
        return choose(c.unknownReason, unknownReasons, key, value);
    if (key == "gross_margin")
        return setShare(c.grossMargin, key, value);
    if (key == "ltv_churn_months")
        return setNumber(c.ltvChurnMonths, 1, 24, key, value);
    if (key == "cac_spend_lag_months")
        return setNumber(c.cacSpendLagMonths, 0, 3, key, value);
    if (key == "funnel_basis")
        return choose(c.funnelBasis, funnelBases, key, value);
    if (key == "fiscal_year_start_month")
        return setNumber(c.fiscalYearStartMonth, 1, 12, key, value);
    std::string known;
    for (const auto &[name, unused] : toPairs(c))
        known.append(known.empty() ? "" : ", ").append(name);
    return bad(key, value, known);
}

} // namespace perennial::kpi
