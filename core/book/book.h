// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/book/rows.h"

#include <string>
#include <utility>
#include <vector>

namespace perennial::book
{

enum class EndReason : std::uint8_t { Unknown, Voluntary, Involuntary };
/// The dataset that a term's row is of.
enum class TermSource : std::uint8_t { Subscriptions, MrrLevels, InvoiceLines, Deals };

/// One attribute of every customer (or deal), as imported last (segment, country, channel, owner, further columns).
struct AttributeColumn {
    std::string name;
    std::vector<Text> values; ///< by customer (or deal); noText where it has none
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
    std::vector<TermSource> source; ///< of `row`

    std::size_t size() const { return customer.size(); }
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
    /// Before this day only those subscriptions are known that still ran on it; nothing when their whole history is.
    std::optional<base::Date> historyBegins;
    Customers customers;
    Terms terms;
    std::vector<SpendRow> spend;
    std::vector<TrafficRow> traffic;
    std::vector<LeadRow> leads;
    std::vector<DealRow> deals;
    std::vector<AttributeColumn> dealAttributes;
    std::vector<DealStageRow> dealStages;
    std::vector<ChargeRow> charges;
    std::vector<TouchpointRow> touchpoints;
    std::vector<SurveyRow> surveys;
    std::vector<TicketRow> tickets;
    std::vector<UsageRow> usage;
    std::vector<ReferralRow> referrals;
    std::vector<CashRow> cash;
    std::vector<TargetRow> targets;
    /// What of the facts could not be taken as it stands, with counts.
    std::vector<base::Problem> warnings;

    base::Currency reportingCurrency() const { return currencies.front(); }
};

} // namespace perennial::book
