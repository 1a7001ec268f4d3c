// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_term_reader.h"

#include <cmath>

namespace perennial::store
{

namespace
{

using base::Date;

constexpr const char *termFields =
    "customer_id, starts_on, ends_on, amount, quantity, discount, status, currency, interval, plan, "
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
    DiscountKind,
    SignedOn,
    CancelRequestedOn,
    Reason,
    TrialEndsOn,
    PastDueSince
};

constexpr double mostUnits = 1e9;
constexpr std::size_t mostIntervals = 16; // remembered; more of them are read again

book::EndReason reasonOf(std::string_view text)
{
    if (text == "voluntary")
        return book::EndReason::Voluntary;
    return text == "involuntary" ? book::EndReason::Involuntary : book::EndReason::Unknown;
}

} // namespace

TermContext::TermContext(Database &database)
    : outOfForce(rowsOutOfForce(database, facts::specOf(facts::Dataset::Subscriptions)))
    , replacing(rowsThatReplace(database, facts::specOf(facts::Dataset::Subscriptions)))
    , asOf(asOfByImport(database))
{
}

TermReader::TermReader(Database &database, const TermContext &context, RowRange range)
    : m_context(context)
    , m_scan(database, facts::Dataset::Subscriptions, termFields, range, context.outOfForce)
    , m_replacing(context.replacing, range.first)
{
}

bool TermReader::next(book::TermInput &term)
{
    while (m_scan.next()) {
        if (read(term))
            return true;
    }
    return false;
}

std::optional<base::Interval> TermReader::interval(std::string_view text)
{
    for (const auto &[known, interval] : m_intervals) {
        if (known == text)
            return interval;
    }
    const auto interval = base::Interval::fromText(text);
    if (interval && m_intervals.size() < mostIntervals)
        m_intervals.emplace_back(text, *interval);
    return interval;
}

bool TermReader::read(book::TermInput &term)
{
    term.row = m_scan.row();
    term.customerId = m_scan.text(CustomerId);
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
    const auto interval = this->interval(m_scan.text(IntervalText));
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
    const auto known = m_context.asOf.find(m_scan.import());
    const Date asOf = known == m_context.asOf.end() ? term.startsOn : known->second;
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

} // namespace perennial::store
