// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/grouping.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

constexpr std::string_view none = "(none)";
constexpr std::string_view plan = "plan";
constexpr std::string_view channel = "channel";
constexpr std::string_view owner = "owner";

base::Problem unknown(std::string_view dimension)
{
    return {base::ProblemCode::UnknownDimension, {std::string(dimension)}};
}

/// By deal; nothing when deals carry no such dimension.
std::optional<std::vector<book::Text>> valuesOfDeals(const book::Book &book, std::string_view dimension)
{
    if (dimension == owner) {
        std::vector<book::Text> owners;
        owners.reserve(book.deals.size());
        for (const book::DealRow &deal : book.deals)
            owners.push_back(deal.owner);
        return owners;
    }
    for (const book::AttributeColumn &column : book.dealAttributes) {
        if (column.name == dimension)
            return column.values;
    }
    return std::nullopt;
}

/// The values of a dimension that rows other than customers carry.
std::vector<book::Text> valuesInRows(const book::Book &book, std::string_view dimension)
{
    std::vector<book::Text> values = valuesOfDeals(book, dimension).value_or(std::vector<book::Text>());
    if (dimension == channel) {
        for (const book::SpendRow &row : book.spend)
            values.push_back(row.channel);
        for (const book::TrafficRow &row : book.traffic)
            values.push_back(row.channel);
        for (const book::LeadRow &row : book.leads)
            values.push_back(row.channel);
        for (const book::TouchpointRow &row : book.touchpoints)
            values.push_back(row.channel);
    }
    return values;
}

/// Nothing when nobody has that dimension.
std::optional<std::vector<book::Text>> valuesOf(const book::Book &book, std::string_view dimension)
{
    std::vector<book::Text> values = valuesInRows(book, dimension);
    if (const book::AttributeColumn *column = book.customers.attribute(dimension))
        values.insert(values.end(), column->values.begin(), column->values.end());
    else if (values.empty())
        return std::nullopt;
    else
        values.push_back(book::noText);
    return values;
}

/// Whether a row that could name a customer names none, so that it belongs to the group "(none)".
bool hasRowsOfNobody(const book::Book &book)
{
    const auto ofNobody = [](const auto &row) { return row.customer == book::noCustomer; };
    const auto any = [&ofNobody](const auto &rows) { return std::any_of(rows.begin(), rows.end(), ofNobody); };
    return any(book.charges) || any(book.surveys) || any(book.tickets) || any(book.usage) ||
           std::any_of(book.referrals.begin(), book.referrals.end(),
                       [](const book::ReferralRow &row) { return row.referrer == book::noCustomer; });
}

/// The plan is no attribute, unless one was imported under that name.
bool followsTerms(const book::Book &book, std::string_view dimension)
{
    return dimension == plan && !book.customers.attribute(plan);
}

} // namespace

base::Outcome<Grouping> Grouping::make(const book::Book &book, const Request &request)
{
    Grouping grouping;
    grouping.m_total = !request.by && request.where.empty();
    if (const base::Result filtered = grouping.filter(book, request); !filtered)
        return filtered.problem();
    if (request.by) {
        if (const base::Result grouped = grouping.group(book, *request.by); !grouped)
            return grouped.problem();
    }
    return grouping;
}

bool Grouping::letsThrough(const OwnDimension &dimension, book::Text value)
{
    return !dimension.filters ||
           std::find(dimension.allowed.begin(), dimension.allowed.end(), value) != dimension.allowed.end();
}

std::uint32_t Grouping::of(const OwnDimension &dimension, book::Text value) const
{
    if (!dimension.answers || !letsThrough(dimension, value))
        return out;
    return dimension.groups ? m_ofText[value] : 0;
}

std::uint32_t Grouping::ofCredit(book::CustomerIndex customer, book::Text channel) const
{
    const bool kept = m_keepBesideChannel.empty() || m_keepBesideChannel[customer] != 0;
    if (!kept || !letsThrough(m_channel, channel))
        return out;
    return m_channel.groups ? m_ofText[channel] : ofCustomer(customer);
}

std::uint32_t Grouping::ofRow(book::CustomerIndex customer) const
{
    if (!answersByCustomer())
        return out;
    if (customer == book::noCustomer)
        return m_keepsNobody ? m_ofNobody : out;
    return m_keep.empty() || m_keep[customer] != 0 ? ofCustomer(customer) : out;
}

base::Result Grouping::filter(const book::Book &book, const Request &request)
{
    std::vector<std::string> dimensions;
    for (const auto &[dimension, unused] : request.where) {
        if (std::find(dimensions.begin(), dimensions.end(), dimension) == dimensions.end())
            dimensions.push_back(dimension);
    }
    for (const std::string &dimension : dimensions) {
        if (!followsTerms(book, dimension) && !valuesOf(book, dimension))
            return unknown(dimension);
        std::vector<std::uint8_t> allowed(book.texts.size() + 1, 0);
        std::vector<book::Text> named;
        for (const auto &[key, value] : request.where) {
            const book::Text text = value == none ? book::noText : book.texts.find(value);
            if (key != dimension || (text == book::noText && value != none))
                continue;
            allowed[text] = 1;
            named.push_back(text);
        }
        m_isFiltered = true;
        m_channel.answers = m_channel.answers && dimension == channel;
        if (dimension == channel) {
            m_channel.filters = true;
            m_channel.allowed = std::move(named);
        }
        keepDeals(book, dimension, allowed);
        if (followsTerms(book, dimension))
            m_planAllowed = std::move(allowed);
        else
            keepAllowed(book, dimension, allowed);
    }
    return base::Done();
}

void Grouping::keepAllowed(const book::Book &book, const std::string &dimension,
                           const std::vector<std::uint8_t> &allowed)
{
    m_keepsNobody = m_keepsNobody && allowed[book::noText] != 0;
    keepAllowed(book, dimension, allowed, m_keep);
    if (dimension != channel)
        keepAllowed(book, dimension, allowed, m_keepBesideChannel);
}

void Grouping::keepAllowed(const book::Book &book, const std::string &dimension,
                           const std::vector<std::uint8_t> &allowed, std::vector<std::uint8_t> &keep)
{
    keep.resize(book.customers.size(), 1);
    const book::AttributeColumn *column = book.customers.attribute(dimension);
    for (std::size_t customer = 0; customer < keep.size(); ++customer)
        keep[customer] &= allowed[column ? column->values[customer] : book::noText];
}

void Grouping::keepDeals(const book::Book &book, const std::string &dimension, const std::vector<std::uint8_t> &allowed)
{
    const auto values = valuesOfDeals(book, dimension);
    if (!values || followsTerms(book, dimension)) {
        m_dealsAnswer = false;
        return;
    }
    m_keepDeal.resize(values->size(), 1);
    for (std::size_t deal = 0; deal < values->size(); ++deal)
        m_keepDeal[deal] &= allowed[(*values)[deal]];
}

base::Result Grouping::group(const book::Book &book, const std::string &by)
{
    m_channel.answers = m_channel.answers && by == channel;
    m_channel.groups = by == channel;
    const auto ofDeals = followsTerms(book, by) ? std::nullopt : valuesOfDeals(book, by);
    m_dealsAnswer = m_dealsAnswer && ofDeals.has_value();
    const book::AttributeColumn *column = book.customers.attribute(by);
    if (followsTerms(book, by)) {
        m_byPlan = true;
        numberGroups(book, book.terms.plan);
        return base::Done();
    }
    std::optional<std::vector<book::Text>> values = valuesOf(book, by);
    if (!values)
        return unknown(by);
    if (hasRowsOfNobody(book))
        values->push_back(book::noText);
    numberGroups(book, std::move(*values));
    m_ofNobody = m_ofText[book::noText];
    if (ofDeals) {
        m_ofDeal.resize(ofDeals->size());
        std::transform(ofDeals->begin(), ofDeals->end(), m_ofDeal.begin(),
                       [this](book::Text value) { return m_ofText[value]; });
    }
    m_ofCustomer.assign(book.customers.size(), m_ofNobody);
    if (column)
        std::transform(column->values.begin(), column->values.end(), m_ofCustomer.begin(),
                       [this](book::Text value) { return m_ofText[value]; });
    return base::Done();
}

/// In order of their names, those without a value last.
void Grouping::numberGroups(const book::Book &book, std::vector<book::Text> values)
{
    std::vector<std::uint8_t> seen(book.texts.size() + 1, 0);
    std::erase_if(values, [&seen](book::Text value) { return std::exchange(seen[value], std::uint8_t(1)) != 0; });
    std::sort(values.begin(), values.end(), [&book](book::Text a, book::Text b) {
        return a != book::noText && (b == book::noText || book.texts.at(a) < book.texts.at(b));
    });
    m_names.clear();
    m_ofText.assign(book.texts.size() + 1, out);
    for (const book::Text value : values) {
        m_ofText[value] = static_cast<std::uint32_t>(m_names.size());
        m_names.emplace_back(value == book::noText ? none : book.texts.at(value));
    }
}

} // namespace perennial::kpi
