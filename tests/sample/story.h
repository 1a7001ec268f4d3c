// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "tests/sample/random.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::sample
{

using base::Date;
using base::Month;

/// How large the made-up company is and which span its books cover.
struct Scale {
    std::int64_t customers = 400;
    int months = 36; ///< of the main history; a founding year comes before it
    std::uint64_t seed = 20250630;

    static Month lastMonth() { return Month::fromYm(2025, 6).value(); }
    static Date cutOff() { return lastMonth().lastDay(); }
    Month firstMonth() const { return lastMonth() - (months - 1); }
    Month foundingMonth() const { return firstMonth() - 12; }
    int allMonths() const { return months + 12; }
};

constexpr std::array<std::string_view, 7> channels = {"Organic Search", "Paid Search", "Direct", "Referral",
                                                      "Paid Social",    "Email",       "Events"};
enum class Segment : std::uint8_t { Small, Medium, Enterprise };
std::string_view nameOf(Segment segment);

enum class Ending : std::uint8_t { None, Replaced, Voluntary, Failed, Disputed, Unexplained, TrialLapsed };

struct Subscription {
    int number = 0; ///< of the customer's
    std::string_view plan;
    bool yearly = false;
    std::int64_t seats = 1;
    std::int64_t seatPrice = 0; ///< minor units an interval
    Date startsOn;
    std::optional<Date> trialEndsOn;
    std::optional<Date> cancelRequestedOn;
    std::optional<Date> endedOn; ///< up to the cut-off
    Date periodStart;
    Date periodEnd;
    Ending ending = Ending::None;
    bool pastDue = false;

    std::int64_t monthlyMinor() const { return yearly ? seats * seatPrice / 12 : seats * seatPrice; }
};

/// The sale that led to a customer.
struct Sale {
    Date leadOn;
    Date qualifiedOn;
    Date demoOn;
    Date contractOn;
    Date wonOn;
};

/// One place in the queue of customers: those whose first day lies behind the cut-off have no subscription yet, but
/// their leads may be there already.
struct Story {
    std::int64_t slot = 0;
    Segment segment{};
    std::size_t channel = 0;
    std::string_view country;
    std::string_view currency;
    std::string_view industry;
    std::string_view owner;
    Sale sale;
    bool paying = true; ///< false: the trial lapsed
    std::vector<Subscription> subscriptions;
};

/// Lived through again for every file from the same numbers, so that a million customers need no memory.
class Company
{
public:
    explicit Company(const Scale &scale);

    const Scale &scale() const { return m_scale; }
    /// Customers, and those to come within three months.
    std::int64_t slots() const { return m_slots; }
    /// Writes the story of the slot over what is in `story`.
    void tell(std::int64_t slot, Story &story) const;

private:
    Month monthOfSlot(std::int64_t slot) const;

    Scale m_scale;
    std::vector<std::int64_t> m_arrivals; ///< cumulative weight by month since the founding
    std::int64_t m_slots = 0;
};

std::string customerId(std::int64_t slot);
std::string customerName(const Story &story);
std::string customerEmail(const Story &story);
std::string subscriptionId(const Story &story, const Subscription &subscription);

/// The same day `months` later, or the last day of a shorter month.
Date addMonths(Date day, int months);

} // namespace perennial::sample
