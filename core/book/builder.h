// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace perennial::book
{

/// A term as its source gives it.
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
    TermSource source = TermSource::Subscriptions;
};

/// How a row names its customer, as it stands there: by id; without that by e-mail; without either by name.
struct CustomerRef {
    std::string_view id;
    std::string_view email = {};
    std::string_view name = {};

    bool empty() const { return id.empty() && email.empty() && name.empty(); }
};

/// Collects rows in any order and makes the book of them; the order of rows changes nothing in the result's figures.
class Builder
{
public:
    explicit Builder(base::Currency reportingCurrency);

    void setCutOff(base::Date day);
    void setHistoryBegins(base::Date day) { m_book.historyBegins = day; }
    /// Whether a term was added that ended before that day.
    bool knowsAnEndBefore(base::Date day) const;
    CurrencyIndex currency(base::Currency currency);
    Text text(std::string_view value) { return m_book.texts.intern(value); }

    /// The customer's place, made when it is new; a name is kept when none is known yet.
    CustomerIndex customer(std::string_view id, std::string_view name = {});
    std::size_t customerCount() const { return m_book.customers.size(); }
    /// As customer() for rows that may know no id. The reference is not empty.
    CustomerIndex customer(const CustomerRef &ref);
    /// Makes a customer whatever others there are; rows find it by the references that matchCustomer() gives it.
    CustomerIndex addCustomer(std::string_view id, std::string_view name);
    /// Rows with this reference are of that customer. To be said before the first of them.
    void matchCustomer(const CustomerRef &ref, CustomerIndex customer);
    void setAttribute(CustomerIndex customer, std::string_view name, std::string_view value);
    /// A further column of the deal added last.
    void setDealAttribute(std::string_view name, std::string_view value);
    void addTerm(const TermInput &term) { addTerm(customer(term.customerId), term); }
    void addTerm(CustomerIndex customer, const TermInput &term);
    base::Currency currencyAt(CurrencyIndex index) const { return m_book.currencies[index]; }
    std::string_view textAt(Text text) const { return m_book.texts.at(text); }
    /// Counted in the book's warnings; nothing when the count is 0.
    void warn(base::ProblemCode code, std::int64_t count, std::vector<std::string> details = {});
    /// Makes room for so many terms in all.
    void reserveTerms(std::size_t count);
    void setRate(base::Currency currency, base::Month month, std::int64_t ratePico);
    std::vector<SpendRow> &spend() { return m_book.spend; }
    std::vector<TrafficRow> &traffic() { return m_book.traffic; }
    std::vector<LeadRow> &leads() { return m_book.leads; }
    std::vector<DealRow> &deals() { return m_book.deals; }
    std::vector<DealStageRow> &dealStages() { return m_book.dealStages; }
    std::vector<ChargeRow> &charges() { return m_book.charges; }
    std::vector<TouchpointRow> &touchpoints() { return m_book.touchpoints; }
    std::vector<SurveyRow> &surveys() { return m_book.surveys; }
    std::vector<TicketRow> &tickets() { return m_book.tickets; }
    std::vector<UsageRow> &usage() { return m_book.usage; }
    std::vector<ReferralRow> &referrals() { return m_book.referrals; }
    std::vector<CashRow> &cash() { return m_book.cash; }
    std::vector<TargetRow> &targets() { return m_book.targets; }

    /// Sorts and hands over; the builder is spent.
    Book finish();

private:
    CustomerIndex &placeOf(Text id);

    Book m_book;
    Text m_lastId = noText;
    std::vector<CustomerIndex> m_customerOfText;                    ///< by Text of the id; noCustomer when none
    std::unordered_map<std::string, CustomerIndex> m_customerOfRef; ///< without id: by e-mail and name
};

} // namespace perennial::book
