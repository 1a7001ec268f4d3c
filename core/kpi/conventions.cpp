// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/conventions.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace perennial::kpi
{

namespace
{

using Names = std::span<const std::string_view>;

constexpr std::string_view churnDates[] = {"period_end", "cancel_request"};
constexpr std::string_view samePeriodChurns[] = {"exclude", "include"};
constexpr std::string_view churnDenominators[] = {"start", "start_plus_new"};
constexpr std::string_view booleans[] = {"false", "true"};
constexpr std::string_view discountKinds[] = {"recurring", "none", "all"};
constexpr std::string_view unknownReasons[] = {"unknown", "voluntary"};
constexpr std::string_view attributionModels[] = {"first", "last", "linear", "position", "w_shaped", "time_decay"};
constexpr std::string_view funnelBases[] = {"cohort", "period"};
constexpr std::string_view supportClocks[] = {"calendar", "business"};
constexpr int longestGap = 36500;

std::string listed(Names names)
{
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

std::string shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string text(buffer.data(), error == std::errc() ? end : buffer.data());
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

/// How the values of one member are written and read; `read` says what is allowed when the text is not.
template<auto Member, const auto &Values>
struct Choice {
    static std::string write(const Conventions &c) { return std::string(Values[static_cast<std::size_t>(c.*Member)]); }
    static std::string read(Conventions &c, std::string_view text)
    {
        const auto at = std::find(std::begin(Values), std::end(Values), text);
        if (at == std::end(Values))
            return listed(Values);
        c.*Member = static_cast<std::remove_reference_t<decltype(c.*Member)>>(at - std::begin(Values));
        return {};
    }
};

template<auto Member, int Least, int Most>
struct WholeNumber {
    static std::string write(const Conventions &c) { return std::to_string(c.*Member); }
    static std::string read(Conventions &c, std::string_view text)
    {
        const std::optional<int> number = wholeNumber(text, Least, Most);
        if (!number)
            return std::to_string(Least) + ".." + std::to_string(Most);
        c.*Member = *number;
        return {};
    }
};

constexpr std::string_view never = "never";
constexpr std::string_view unlimited = "unlimited";

/// A number of days, or the word for "no limit".
template<auto Member, int Most, const std::string_view &Word>
struct Days {
    static std::string write(const Conventions &c)
    {
        return c.*Member ? std::to_string(*(c.*Member)) : std::string(Word);
    }
    static std::string read(Conventions &c, std::string_view text)
    {
        const std::optional<int> number = wholeNumber(text, 0, Most);
        if (!number && text != Word)
            return "0.." + std::to_string(Most) + ", " + std::string(Word);
        c.*Member = number;
        return {};
    }
};

struct Share {
    static std::string write(const Conventions &c) { return shortest(c.grossMargin); }
    static std::string read(Conventions &c, std::string_view text)
    {
        double number = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || !(number >= 0.0 && number <= 1.0))
            return "0..1";
        c.grossMargin = number;
        return {};
    }
};

struct Hours {
    static std::string write(const Conventions &c) { return c.businessHours.toText(); }
    static std::string read(Conventions &c, std::string_view text)
    {
        const std::optional<BusinessHours> hours = BusinessHours::fromText(text);
        if (!hours)
            return "1-5 09:00-17:00; 6 10:00-14:00 ...";
        c.businessHours = *hours;
        return {};
    }
};

struct Entry {
    std::string_view key;
    std::string (*write)(const Conventions &);
    /// Empty when it was set, else what is allowed.
    std::string (*read)(Conventions &, std::string_view);
};

template<class How>
constexpr Entry entry(std::string_view key)
{
    return {key, How::write, How::read};
}

using C = Conventions;

constexpr Entry entries[] = {
    entry<Choice<&C::churnDate, churnDates>>("churn_date"),
    entry<Days<&C::pastDueGraceDays, 365, never>>("past_due_grace_days"),
    entry<Days<&C::reactivationMaxGapDays, longestGap, unlimited>>("reactivation_max_gap_days"),
    entry<WholeNumber<&C::bridgeGapDays, 0, longestGap>>("bridge_gap_days"),
    entry<Choice<&C::samePeriodChurn, samePeriodChurns>>("same_period_churn"),
    entry<Choice<&C::churnDenominator, churnDenominators>>("churn_denominator"),
    entry<Choice<&C::reactivationInNetChurn, booleans>>("reactivation_in_net_churn"),
    entry<Choice<&C::discounts, discountKinds>>("discounts"),
    entry<Choice<&C::unknownReason, unknownReasons>>("unknown_reason"),
    entry<Share>("gross_margin"),
    entry<Choice<&C::grossMarginRequired, booleans>>("gross_margin_required"),
    entry<WholeNumber<&C::ltvChurnMonths, 1, 24>>("ltv_churn_months"),
    entry<WholeNumber<&C::cacSpendLagMonths, 0, 3>>("cac_spend_lag_months"),
    entry<Choice<&C::attributionModel, attributionModels>>("attribution_model"),
    entry<WholeNumber<&C::attributionHalfLifeDays, 1, 3650>>("attribution_half_life_days"),
    entry<Choice<&C::funnelBasis, funnelBases>>("funnel_basis"),
    entry<Choice<&C::supportClock, supportClocks>>("support_clock"),
    entry<Hours>("business_hours"),
    entry<WholeNumber<&C::fiscalYearStartMonth, 1, 12>>("fiscal_year_start_month"),
};

std::string allKeys()
{
    std::string keys;
    for (const Entry &known : entries)
        keys.append(keys.empty() ? "" : ", ").append(known.key);
    return keys;
}

} // namespace

std::vector<std::pair<std::string, std::string>> toPairs(const Conventions &conventions)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Entry &known : entries)
        pairs.emplace_back(known.key, known.write(conventions));
    return pairs;
}

base::Result set(Conventions &conventions, std::string_view key, std::string_view value)
{
    const auto *known = std::find_if(std::begin(entries), std::end(entries),
                                     [key](const Entry &candidate) { return candidate.key == key; });
    const std::string allowed = known == std::end(entries) ? allKeys() : known->read(conventions, value);
    if (allowed.empty())
        return base::Done();
    return base::Problem{base::ProblemCode::BadOption, {std::string(key), std::string(value), allowed}};
}

} // namespace perennial::kpi
