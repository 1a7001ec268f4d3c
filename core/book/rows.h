// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/book/text_pool.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace perennial::book
{

/// The row of the workspace that a record came from (its import and line are looked up there).
using RowId = std::int64_t;
/// A place in Book::currencies.
using CurrencyIndex = std::uint8_t;
/// A place in Book::customers.
using CustomerIndex = std::uint32_t;
constexpr CustomerIndex noCustomer = std::numeric_limits<CustomerIndex>::max();

enum class Purpose : std::uint8_t { Acquisition, Retention };
enum class SpendCategory : std::uint8_t { None, Ads, Salaries, Tools, Other };
enum class LeadStage : std::uint8_t { None, Lead, Mql, Sql, Pql };
enum class DealStatus : std::uint8_t { Open, Won, Lost };
enum class DealKind : std::uint8_t { None, New, Expansion, Renewal };
enum class ChargeKind : std::uint8_t { Other, Setup, Consulting, Integration };
enum class ChargeSource : std::uint8_t { Charges, InvoiceLines };
enum class TouchKind : std::uint8_t { Other, FirstTouch, LeadCreation, DealCreation };
enum class SurveyKind : std::uint8_t { Nps, Enps };
enum class TicketStatus : std::uint8_t { None, Open, Pending, Solved, Closed };

/// A day's or month's money spent.
struct SpendRow {
    base::Date date; ///< the first day of a month when `wholeMonth`
    bool wholeMonth = false;
    Text channel = noText;
    base::Minor amount = 0;
    CurrencyIndex currency = 0;
    Purpose purpose = Purpose::Acquisition;
    RowId row = 0;
    SpendCategory category = SpendCategory::None;
    Text campaign = noText;
};

/// A day's or month's visits; a count that the source does not give is missing, not 0.
struct TrafficRow {
    base::Date date;
    bool wholeMonth = false;
    Text channel = noText;
    std::optional<std::int64_t> visitors;
    std::optional<std::int64_t> sessions;
    std::optional<std::int64_t> signups;
    RowId row = 0;
    bool visitorsAdditive = false; ///< the unique visitors of days may be added up
};

/// Dates that have not come are openEnd().
struct LeadRow {
    base::Date createdOn;
    base::Date qualifiedOn = base::Date::openEnd(); ///< mql, sql or pql, the earliest known
    base::Date demoOn = base::Date::openEnd();
    base::Date convertedOn = base::Date::openEnd();
    bool qualified = false; ///< also when the day is not known
    Text channel = noText;
    CustomerIndex customer = noCustomer;
    RowId row = 0;
    LeadStage stage = LeadStage::None;
    base::Date pqlOn = base::Date::openEnd();
    Text id = noText;
};

struct DealRow {
    Text id = noText;
    std::optional<base::Minor> amount;
    CurrencyIndex currency = 0;
    DealStatus status = DealStatus::Open;
    Text stage = noText;
    Text owner = noText;
    Text source = noText;
    base::Date createdOn = base::Date::openEnd();
    base::Date closedOn = base::Date::openEnd();
    RowId row = 0;
    CustomerIndex customer = noCustomer;
    DealKind kind = DealKind::None;
    Text name = noText;
    Text pipeline = noText;
    Text lostReason = noText;
};

struct DealStageRow {
    Text deal = noText;
    Text stage = noText;
    base::Date enteredOn;
    RowId row = 0;
};

/// One-off revenue.
struct ChargeRow {
    base::Date date;
    base::Minor amount = 0; ///< tax excluded
    CurrencyIndex currency = 0;
    ChargeKind kind = ChargeKind::Other;
    ChargeSource source = ChargeSource::Charges; ///< of `row`
    CustomerIndex customer = noCustomer;
    RowId row = 0;
};

struct TouchpointRow {
    base::Date date;
    TouchKind kind = TouchKind::Other;
    CustomerIndex customer = noCustomer;
    Text lead = noText; ///< its id
    Text channel = noText;
    Text campaign = noText;
    RowId row = 0;
};

struct SurveyRow {
    base::Date date;
    std::int8_t score = 0; ///< 0 to 10
    SurveyKind kind = SurveyKind::Nps;
    CustomerIndex customer = noCustomer;
    RowId row = 0;
};

/// Times are seconds since 1970-01-01 00:00 on the clock of the file.
struct TicketRow {
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> firstResponseAt;
    std::optional<std::int64_t> resolvedAt;
    TicketStatus status = TicketStatus::None;
    CustomerIndex customer = noCustomer;
    Text priority = noText;
    Text channel = noText;
    RowId row = 0;
};

/// A day's activity of a user, or of a customer when the source names no users.
struct UsageRow {
    base::Date date;
    CustomerIndex customer = noCustomer;
    Text user = noText;
    std::optional<std::int64_t> events;
    RowId row = 0;
};

struct ReferralRow {
    base::Date invitedOn;
    base::Date convertedOn = base::Date::openEnd();
    CustomerIndex referrer = noCustomer;
    CustomerIndex customer = noCustomer; ///< who came of it
    RowId row = 0;
};

/// A month's cash; what the source does not give is missing, not 0.
struct CashRow {
    base::Month month;
    std::optional<base::Minor> balance;
    std::optional<base::Minor> inflow;
    std::optional<base::Minor> outflow;
    std::optional<base::Minor> financing;
    CurrencyIndex currency = 0;
    RowId row = 0;
};

/// A goal; money in major units of the reporting currency, percent as a fraction.
struct TargetRow {
    Text kpi = noText;
    base::Month month;
    double value = 0;
    Text group = noText;
    RowId row = 0;
};

} // namespace perennial::book
