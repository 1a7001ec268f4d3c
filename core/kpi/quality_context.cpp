// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <algorithm>

namespace perennial::kpi
{

namespace
{

using facts::Dataset;

/// The fields that name a record and its customer, in the order in which they are looked at.
constexpr std::string_view recordFields[] = {"subscription_id", "invoice_id",  "charge_id", "deal_id",
                                             "lead_id",         "response_id", "ticket_id", "referral_id"};
constexpr std::string_view customerFields[] = {"customer_id", "referrer_customer_id", "customer", "customer_name",
                                               "customer_email"};

std::string_view firstText(const book::Records &records, const book::RecordTable &table,
                           std::span<const std::string_view> fields, std::size_t at)
{
    for (const std::string_view field : fields) {
        const std::vector<std::int64_t> &column = table.column(field);
        if (!column.empty() && column[at] != book::noText)
            return records.texts.at(static_cast<book::Text>(column[at]));
    }
    return {};
}

/// By term: the place of its row in `rows`, which ascends, when it is a row of subscriptions.
std::vector<std::uint32_t> placesOf(const book::Terms &terms, const std::vector<book::RowId> &rows)
{
    std::vector<std::uint32_t> order;
    order.reserve(terms.size());
    for (std::uint32_t term = 0; term < terms.size(); ++term) {
        if (terms.source[term] == book::TermSource::Subscriptions)
            order.push_back(term);
    }
    std::sort(order.begin(), order.end(),
              [&terms](std::uint32_t a, std::uint32_t b) { return terms.row[a] < terms.row[b]; });
    std::vector<std::uint32_t> places(terms.size(), QualityContext::noRecord);
    std::size_t at = 0;
    for (const std::uint32_t term : order) {
        while (at < rows.size() && rows[at] < terms.row[term])
            ++at;
        if (at < rows.size() && rows[at] == terms.row[term])
            places[term] = static_cast<std::uint32_t>(at);
    }
    return places;
}

Dataset datasetOf(book::TermSource source)
{
    switch (source) {
    case book::TermSource::Subscriptions:
        break;
    case book::TermSource::MrrLevels:
        return Dataset::MrrLevels;
    case book::TermSource::InvoiceLines:
        return Dataset::InvoiceLines;
    case book::TermSource::Deals:
        return Dataset::Deals;
    }
    return Dataset::Subscriptions;
}

} // namespace

QualityContext::QualityContext(const QualityInput &input)
    : QualityInput(input)
    , recordOfTerm(placesOf(book.terms, records.of(Dataset::Subscriptions).rows))
    , prepared(prepare(book, conventions, {}))
{
    for (const QualityImport &import : imports)
        m_asOf.emplace_back(import.id, import.asOf);
    std::sort(m_asOf.begin(), m_asOf.end());
}

book::Text QualityContext::subscriptionOf(std::size_t term) const
{
    const std::uint32_t record = recordOfTerm[term];
    return record == noRecord ? book::noText : records.of(Dataset::Subscriptions).text("subscription_id", record);
}

FindingRow QualityContext::termRow(std::size_t term, std::string_view field, CellValue value) const
{
    FindingRow row;
    row.dataset = datasetOf(book.terms.source[term]);
    row.row = book.terms.row[term];
    row.customer = book.texts.at(book.customers.id[book.terms.customer[term]]);
    row.record = records.texts.at(subscriptionOf(term));
    row.field = field;
    row.value = std::move(value);
    return row;
}

FindingRow QualityContext::recordRow(Dataset dataset, std::size_t at, std::string_view field, CellValue value) const
{
    const book::RecordTable &table = records.of(dataset);
    FindingRow row;
    row.dataset = dataset;
    row.row = table.rows[at];
    row.customer = firstText(records, table, customerFields, at);
    row.record = firstText(records, table, recordFields, at);
    row.field = field;
    row.value = std::move(value);
    return row;
}

base::Date QualityContext::asOf(std::int64_t import) const
{
    const auto at = std::lower_bound(m_asOf.begin(), m_asOf.end(), std::pair(import, base::Date::fromDays(INT32_MIN)));
    return at == m_asOf.end() || at->first != import ? cutOff() : at->second;
}

} // namespace perennial::kpi
