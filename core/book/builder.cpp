// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/builder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace perennial::book
{

namespace
{

std::string refKey(const CustomerRef &ref)
{
    return std::string(ref.email).append(1, '\n').append(ref.name);
}

/// Where every column of the terms goes: by customer, start, row. Counting by customer first keeps a million rows
/// linear.
std::vector<std::uint32_t> sortedOrder(const Terms &terms, std::size_t customers)
{
    std::vector<std::uint32_t> firstOf(customers + 1, 0);
    for (const std::uint32_t customer : terms.customer)
        ++firstOf[customer + 1];
    std::partial_sum(firstOf.begin(), firstOf.end(), firstOf.begin());
    std::vector<std::uint32_t> order(terms.size());
    std::vector<std::uint32_t> next(firstOf.begin(), firstOf.end() - 1);
    for (std::uint32_t at = 0; at < terms.size(); ++at)
        order[next[terms.customer[at]]++] = at;
    const auto earlier = [&terms](std::uint32_t a, std::uint32_t b) {
        return std::tie(terms.startsOn[a], terms.row[a], a) < std::tie(terms.startsOn[b], terms.row[b], b);
    };
    for (std::size_t customer = 0; customer < customers; ++customer) {
        if (firstOf[customer + 1] - firstOf[customer] > 1)
            std::sort(order.begin() + firstOf[customer], order.begin() + firstOf[customer + 1], earlier);
    }
    return order;
}

template<typename T>
void permute(std::vector<T> &column, const std::vector<std::uint32_t> &order)
{
    std::vector<T> sorted(column.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[i] = column[order[i]];
    column = std::move(sorted);
}

void permute(Terms &terms, const std::vector<std::uint32_t> &order)
{
    permute(terms.customer, order);
    permute(terms.startsOn, order);
    permute(terms.endsOn, order);
    permute(terms.trialEndsOn, order);
    permute(terms.cancelRequestedOn, order);
    permute(terms.pastDueSince, order);
    permute(terms.signedOn, order);
    permute(terms.monthlyGross, order);
    permute(terms.monthlyRecurring, order);
    permute(terms.monthlyNet, order);
    permute(terms.currency, order);
    permute(terms.reason, order);
    permute(terms.trialing, order);
    permute(terms.plan, order);
    permute(terms.row, order);
    permute(terms.source, order);
}

/// Sets the value of one place in the column of that name, which is made when it is new.
void set(std::vector<AttributeColumn> &columns, std::string_view name, std::size_t place, std::size_t places,
         Text value)
{
    auto column =
        std::find_if(columns.begin(), columns.end(), [name](const auto &known) { return known.name == name; });
    if (column == columns.end())
        column = columns.insert(columns.end(), AttributeColumn{std::string(name), {}});
    if (column->values.size() <= place)
        column->values.resize(std::max(place + 1, places), noText);
    column->values[place] = value;
}

} // namespace

Builder::Builder(base::Currency reportingCurrency)
{
    m_book.currencies.push_back(reportingCurrency);
}

void Builder::setCutOff(base::Date day)
{
    m_book.cutOff = day;
}

CurrencyIndex Builder::currency(base::Currency currency)
{
    auto &known = m_book.currencies;
    const auto at = std::find(known.begin(), known.end(), currency);
    if (at != known.end() || known.size() > std::numeric_limits<CurrencyIndex>::max())
        return static_cast<CurrencyIndex>(at == known.end() ? 0 : at - known.begin());
    known.push_back(currency);
    return static_cast<CurrencyIndex>(known.size() - 1);
}

CustomerIndex &Builder::placeOf(Text id)
{
    if (m_customerOfText.size() <= id)
        m_customerOfText.resize(std::max<std::size_t>(id + std::size_t(1), m_customerOfText.size() * 2), noCustomer);
    return m_customerOfText[id];
}

CustomerIndex Builder::customer(std::string_view id, std::string_view name)
{
    // a customer's rows often follow one another
    const Text text = id == m_book.texts.at(m_lastId) ? m_lastId : m_book.texts.intern(id);
    m_lastId = text;
    std::uint32_t &place = placeOf(text);
    if (place == noCustomer) {
        place = static_cast<std::uint32_t>(m_book.customers.size());
        m_book.customers.id.push_back(text);
        m_book.customers.name.push_back(noText);
    }
    if (!name.empty() && m_book.customers.name[place] == noText)
        m_book.customers.name[place] = m_book.texts.intern(name);
    return place;
}

CustomerIndex Builder::customer(const CustomerRef &ref)
{
    if (!ref.id.empty())
        return customer(ref.id, ref.name);
    const auto [found, isNew] = m_customerOfRef.try_emplace(refKey(ref), noCustomer);
    if (isNew)
        found->second = addCustomer(ref.email.empty() ? ref.name : ref.email, ref.name);
    return found->second;
}

CustomerIndex Builder::addCustomer(std::string_view id, std::string_view name)
{
    m_book.customers.id.push_back(m_book.texts.intern(id));
    m_book.customers.name.push_back(m_book.texts.intern(name));
    return static_cast<CustomerIndex>(m_book.customers.size() - 1);
}

void Builder::matchCustomer(const CustomerRef &ref, CustomerIndex customer)
{
    if (ref.id.empty())
        m_customerOfRef.insert_or_assign(refKey(ref), customer);
    else
        placeOf(m_book.texts.intern(ref.id)) = customer;
}

void Builder::setAttribute(CustomerIndex customer, std::string_view name, std::string_view value)
{
    set(m_book.customers.attributes, name, customer, m_book.customers.size(), m_book.texts.intern(value));
}

void Builder::setDealAttribute(std::string_view name, std::string_view value)
{
    const std::size_t deals = m_book.deals.size();
    set(m_book.dealAttributes, name, deals - 1, deals, m_book.texts.intern(value));
}

void Builder::warn(base::ProblemCode code, std::int64_t count, std::vector<std::string> details)
{
    if (count > 0)
        m_book.warnings.push_back({code, std::move(details), count});
}

void Builder::reserveTerms(std::size_t count)
{
    Terms &terms = m_book.terms;
    terms.customer.reserve(count);
    terms.startsOn.reserve(count);
    terms.endsOn.reserve(count);
    terms.trialEndsOn.reserve(count);
    terms.cancelRequestedOn.reserve(count);
    terms.pastDueSince.reserve(count);
    terms.signedOn.reserve(count);
    terms.monthlyGross.reserve(count);
    terms.monthlyRecurring.reserve(count);
    terms.monthlyNet.reserve(count);
    terms.currency.reserve(count);
    terms.reason.reserve(count);
    terms.trialing.reserve(count);
    terms.plan.reserve(count);
    terms.row.reserve(count);
    terms.source.reserve(count);
}

bool Builder::knowsAnEndBefore(base::Date day) const
{
    const std::vector<base::Date> &ends = m_book.terms.endsOn;
    return std::any_of(ends.begin(), ends.end(), [day](base::Date end) { return end < day; });
}

void Builder::addTerm(CustomerIndex customer, const TermInput &term)
{
    Terms &terms = m_book.terms;
    const auto monthly = [&term](base::Minor discount) {
        return base::monthlyValue(term.unitAmount, term.quantityMicro, discount, term.interval);
    };
    const base::Minor gross = monthly(0);
    const base::Minor net = term.discount == 0 ? gross : monthly(term.discount);
    terms.customer.push_back(customer);
    terms.startsOn.push_back(term.startsOn);
    terms.endsOn.push_back(term.endsOn);
    terms.trialEndsOn.push_back(term.trialEndsOn);
    terms.cancelRequestedOn.push_back(term.cancelRequestedOn);
    terms.pastDueSince.push_back(term.pastDueSince);
    terms.signedOn.push_back(term.signedOn.isOpenEnd() ? term.startsOn : term.signedOn);
    terms.monthlyGross.push_back(gross);
    terms.monthlyRecurring.push_back(term.discountRecurs ? net : gross);
    terms.monthlyNet.push_back(net);
    terms.currency.push_back(term.currency.isNone() ? CurrencyIndex(0) : currency(term.currency));
    terms.reason.push_back(term.reason);
    terms.trialing.push_back(term.trialing ? 1 : 0);
    terms.plan.push_back(m_book.texts.intern(term.plan));
    terms.row.push_back(term.row);
    terms.source.push_back(term.source);
}

void Builder::setRate(base::Currency currency, base::Month month, std::int64_t ratePico)
{
    m_book.rates.set(this->currency(currency), month, ratePico);
}

Book Builder::finish()
{
    for (AttributeColumn &column : m_book.customers.attributes)
        column.values.resize(m_book.customers.size(), noText);
    for (AttributeColumn &column : m_book.dealAttributes)
        column.values.resize(m_book.deals.size(), noText);
    const std::vector<std::uint32_t> order = sortedOrder(m_book.terms, m_book.customers.size());
    if (!std::is_sorted(order.begin(), order.end()))
        permute(m_book.terms, order);
    return std::move(m_book);
}

} // namespace perennial::book
