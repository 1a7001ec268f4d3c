// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_book.h"
#include "core/store/text_json.h"

#include <cmath>
#include <unordered_map>

namespace perennial::store
{

namespace
{

using base::Date;

constexpr const char *termFields =
    "customer_id, starts_on, ends_on, amount, quantity, discount, status, currency, interval, plan, customer_name, "
    "discount_kind, signed_on, cancel_requested_on, end_reason, trial_ends_on, past_due_since";
enum Field {
    CustomerId,
    StartsOn,
    EndsOn,
    Amount,
    Quantity,
    Discount,
    Status,
    CurrencyCode,
    IntervalText,
    Plan,
    CustomerName,
    DiscountKind,
    SignedOn,
    CancelRequestedOn,
    Reason,
    TrialEndsOn,
    PastDueSince
};

constexpr double mostUnits = 1e9;

class IntervalCache
{
public:
    std::optional<base::Interval> find(std::string_view text)
    {
        if (text != m_text || m_text.empty()) {
            m_text = text;
            m_interval = base::Interval::fromText(text);
        }
        return m_interval;
    }

private:
    std::string m_text;
    std::optional<base::Interval> m_interval;
};

book::EndReason reasonOf(std::string_view text)
{
    if (text == "voluntary")
        return book::EndReason::Voluntary;
    return text == "involuntary" ? book::EndReason::Involuntary : book::EndReason::Unknown;
}

/// Reads one row after the other; the contract of statuses is at loadFacts().
class TermReader
{
public:
    explicit TermReader(Database &database)
        : m_scan(database, facts::Dataset::Subscriptions, termFields)
        , m_replacing(rowsThatReplace(database, facts::specOf(facts::Dataset::Subscriptions)))
        , m_asOf(asOfByImport(database))
    {
    }

    bool next() { return m_scan.next(); }
    /// False when the row is not a term.
    bool read(book::TermInput &term);

private:
    void readPrice(book::TermInput &term);
    bool applyStatus(book::TermInput &term);

    FactScan m_scan;
    RowFilter m_replacing;
    std::map<std::int64_t, Date> m_asOf;
    CurrencyCache m_currencies;
    IntervalCache m_intervals;
};

bool TermReader::read(book::TermInput &term)
{
    term.row = m_scan.row();
    term.customerId = m_scan.text(CustomerId);
    term.customerName = m_scan.text(CustomerName);
    term.plan = m_scan.text(Plan);
    term.startsOn = m_scan.date(StartsOn);
    term.endsOn = m_scan.date(EndsOn);
    term.signedOn = m_scan.date(SignedOn);
    term.cancelRequestedOn = m_scan.date(CancelRequestedOn);
    term.trialEndsOn = m_scan.date(TrialEndsOn);
    term.pastDueSince = m_scan.date(PastDueSince);
    term.reason = reasonOf(m_scan.text(Reason));
    readPrice(term);
    return applyStatus(term);
}

void TermReader::readPrice(book::TermInput &term)
{
    term.unitAmount = m_scan.amount(Amount);
    term.discount = m_scan.amount(Discount);
    term.discountRecurs = m_scan.text(DiscountKind) != "once";
    const double quantity = m_scan.real(Quantity);
    if (!(std::abs(quantity) <= mostUnits))
        m_scan.damaged("a quantity");
    term.quantityMicro = std::llround(quantity * static_cast<double>(base::micro));
    const auto currency = m_currencies.find(m_scan.text(CurrencyCode));
    const auto interval = m_intervals.find(m_scan.text(IntervalText));
    if (!currency || !interval)
        m_scan.damaged(currency ? "an interval" : "a currency");
    term.currency = *currency;
    term.interval = *interval;
}

bool TermReader::applyStatus(book::TermInput &term)
{
    const std::string_view status = m_scan.text(Status);
    term.trialing = false;
    if (status.empty() || status == "active" || status == "future")
        return true;
    if (status == "incomplete")
        return false;
    if (status == "trialing") {
        term.trialing = term.trialEndsOn.isOpenEnd();
        return true;
    }
    const auto known = m_asOf.find(m_scan.import());
    const Date asOf = known == m_asOf.end() ? term.startsOn : known->second;
    if (status == "past_due") {
        if (term.pastDueSince.isOpenEnd() && term.endsOn > asOf)
            term.pastDueSince = asOf;
        return true;
    }
    if (!term.endsOn.isOpenEnd())
        return true;
    if (status != "paused" && !term.cancelRequestedOn.isOpenEnd()) {
        term.endsOn = std::max(term.cancelRequestedOn, term.startsOn);
        return true;
    }
    if (!m_replacing.holds(term.row))
        return false;
    term.endsOn = std::max(asOf, term.startsOn);
    return true;
}

/// Sets the attributes that a further column of `customers` brought; the same texts are read once.
class FurtherColumns
{
public:
    void set(book::Builder &builder, std::uint32_t customer, std::string_view json)
    {
        if (json.empty())
            return;
        if (json != m_json) {
            m_json = json;
            m_members = membersFromJson(json);
        }
        for (const auto &[name, value] : m_members)
            builder.setAttribute(customer, name, value);
    }

private:
    std::string m_json;
    std::vector<std::pair<std::string, std::string>> m_members;
};

} // namespace

void loadTerms(Database &database, book::Builder &builder)
{
    TermReader reader(database);
    book::TermInput term;
    while (reader.next()) {
        if (reader.read(term))
            builder.addTerm(term);
    }
}

void loadCustomers(Database &database, book::Builder &builder)
{
    static constexpr std::string_view names[] = {"segment", "country", "channel", "owner"};
    FactScan scan(database, facts::Dataset::Customers,
                  "customer_id, name, segment, country, channel, owner, attributes");
    FurtherColumns further;
    while (scan.next()) {
        const std::uint32_t customer = builder.customer(scan.text(0), scan.text(1));
        for (int i = 0; i < 4; ++i) {
            if (const std::string_view value = scan.text(2 + i); !value.empty())
                builder.setAttribute(customer, names[i], value);
        }
        further.set(builder, customer, scan.text(6));
    }
}

} // namespace perennial::store
