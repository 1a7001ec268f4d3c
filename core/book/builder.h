// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <string_view>
#include <vector>

namespace perennial::book
{

/// One row of `subscriptions`, before it becomes a term.
struct TermInput {
    std::string_view customerId;
    base::Date startsOn;
    base::Date endsOn = base::Date::openEnd();
    base::Date trialEndsOn = base::Date::openEnd();
    base::Date cancelRequestedOn = base::Date::openEnd();
    base::Date pastDueSince = base::Date::openEnd();
    base::Date signedOn = base::Date::openEnd();
    base::Minor unitAmount = 0;
    std::int64_t quantityMicro = base::micro;
    base::Minor discount = 0;
    bool discountRecurs = true;
    base::Interval interval;
    base::Currency currency;
    EndReason reason = EndReason::Unknown;
    bool trialing = false;
    std::string_view plan;
    RowId row = 0;
};

/// Collects rows in any order and makes the book of them; the order of rows changes nothing in the result's figures.
class Builder
{
public:
    explicit Builder(base::Currency reportingCurrency);

    void setCutOff(base::Date day);
    CurrencyIndex currency(base::Currency currency);
    Text text(std::string_view value) { return m_book.texts.intern(value); }

    /// The customer's place, made when it is new; a name is kept when none is known yet.
    std::uint32_t customer(std::string_view id, std::string_view name = {});
    void setAttribute(std::uint32_t customer, std::string_view name, std::string_view value);
    void addTerm(const TermInput &term);
    /// Makes room for so many terms in all.
    void reserveTerms(std::size_t count);
    void setRate(base::Currency currency, base::Month month, std::int64_t ratePico);
    std::vector<SpendRow> &spend() { return m_book.spend; }
    std::vector<TrafficRow> &traffic() { return m_book.traffic; }
    std::vector<LeadRow> &leads() { return m_book.leads; }
    std::vector<DealRow> &deals() { return m_book.deals; }
    std::vector<DealStageRow> &dealStages() { return m_book.dealStages; }

    /// Sorts and hands over; the builder is spent.
    Book finish();

private:
    Book m_book;
    Text m_lastId = noText;
    std::vector<std::uint32_t> m_customerOfText; ///< by Text of the id; UINT32_MAX when none
};

} // namespace perennial::book
