// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/book/text_pool.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace perennial::book
{

/// The row of the workspace that a record came from (its import and line are looked up there).
using RowId = std::int64_t;
/// A place in Book::currencies.
using CurrencyIndex = std::uint8_t;

enum class EndReason : std::uint8_t { Unknown, Voluntary, Involuntary };
enum class Purpose : std::uint8_t { Acquisition, Retention };
enum class DealStatus : std::uint8_t { Open, Won, Lost };

/// One attribute of every customer, as imported last (segment, country, channel, owner, further columns).
struct AttributeColumn {
    std::string name;
    std::vector<Text> values; ///< by customer; noText where it has none
};

struct Customers {
    std::vector<Text> id;
    std::vector<Text> name;
    std::vector<AttributeColumn> attributes;

    std::size_t size() const { return id.size(); }
    /// nullptr when there is none of that name.
    const AttributeColumn *attribute(std::string_view name) const;
};

/// One customer, one price, one half-open span. Columns of equal length, sorted by customer, start and row.
struct Terms {
    std::vector<std::uint32_t> customer;
    std::vector<base::Date> startsOn;
    std::vector<base::Date> endsOn;            ///< openEnd() when none
    std::vector<base::Date> trialEndsOn;       ///< openEnd() when there was no trial
    std::vector<base::Date> cancelRequestedOn; ///< openEnd() when none
    std::vector<base::Date> pastDueSince;      ///< openEnd() when none
    std::vector<base::Date> signedOn;          ///< startsOn when not given
    /// Monthly values in minor units of the term's currency, each rounded once from the line total.
    std::vector<base::Minor> monthlyGross;     ///< no discount taken off
    std::vector<base::Minor> monthlyRecurring; ///< recurring discounts taken off
    std::vector<base::Minor> monthlyNet;       ///< all discounts taken off
    std::vector<CurrencyIndex> currency;
    std::vector<EndReason> reason;
    std::vector<std::uint8_t> trialing; ///< 1: in a trial whose end is not known; not MRR yet
    std::vector<Text> plan;
    std::vector<RowId> row;

    std::size_t size() const { return customer.size(); }
};

/// A day's or month's money spent.
struct SpendRow {
    base::Date date; ///< the first day of a month when `wholeMonth`
    bool wholeMonth = false;
    Text channel = noText;
    base::Minor amount = 0;
    CurrencyIndex currency = 0;
    Purpose purpose = Purpose::Acquisition;
    RowId row = 0;
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
};

/// Dates that have not come are openEnd().
struct LeadRow {
    base::Date createdOn;
    base::Date qualifiedOn = base::Date::openEnd(); ///< mql, sql or pql, the earliest known
    base::Date demoOn = base::Date::openEnd();
    base::Date convertedOn = base::Date::openEnd();
    bool qualified = false; ///< also when the day is not known
    Text channel = noText;
    Text customer = noText;
    RowId row = 0;
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
};

struct DealStageRow {
    Text deal = noText;
    Text stage = noText;
    base::Date enteredOn;
    RowId row = 0;
};

/// Exchange rates into the reporting currency: the latest at or before a month holds.
class Rates
{
public:
    /// `ratePico`: reporting currency per unit, times 10^12.
    void set(CurrencyIndex currency, base::Month month, std::int64_t ratePico);
    /// Nothing when no rate is known by then. The reporting currency itself needs none.
    std::optional<std::int64_t> at(CurrencyIndex currency, base::Month month) const;

private:
    std::vector<std::vector<std::pair<base::Month, std::int64_t>>> m_byCurrency; ///< sorted by month
};

/// The whole company as columns in memory, ready to be counted: the facts in force, conventions not yet applied.
struct Book {
    TextPool texts;
    std::vector<base::Currency> currencies; ///< [0] is the reporting currency
    Rates rates;
    /// The latest day the data speaks for; nothing when nothing was imported.
    std::optional<base::Date> cutOff;
    Customers customers;
    Terms terms;
    std::vector<SpendRow> spend;
    std::vector<TrafficRow> traffic;
    std::vector<LeadRow> leads;
    std::vector<DealRow> deals;
    std::vector<DealStageRow> dealStages;

    base::Currency reportingCurrency() const { return currencies.front(); }
};

} // namespace perennial::book
