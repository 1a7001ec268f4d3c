// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_parts.h"
#include "core/store/load_term_reader.h"
#include "core/store/load_term_worker.h"

#include <algorithm>

namespace perennial::store
{

namespace
{

constexpr std::int64_t leastRowBytes = 16;

/// How many rows there can be: the file's size bounds what the row numbers claim.
std::size_t mostTerms(Database &database, std::int64_t lastRow)
{
    const std::int64_t bytes =
        database.number("PRAGMA page_count").value_or(0) * database.number("PRAGMA page_size").value_or(0);
    return static_cast<std::size_t>(std::clamp<std::int64_t>(lastRow, 0, bytes / leastRowBytes));
}

} // namespace

void loadTerms(Database &database, book::Builder &builder)
{
    const TermContext context(database);
    const std::int64_t lastRow = database.number("SELECT max(row_id) FROM subscriptions").value_or(0);
    builder.reserveTerms(mostTerms(database, lastRow));
    RowRange range;
    const auto worker = TermWorker::start(database, context, lastRow);
    if (worker)
        range.last = worker->firstRow() - 1;
    TermReader reader(database, context, range);
    book::TermInput term;
    while (reader.next(term))
        builder.addTerm(term);
    if (worker)
        worker->moveInto(builder);
}

void loadCustomers(Database &database, book::Builder &builder)
{
    static constexpr std::string_view names[] = {"segment", "country", "channel", "owner"};
    FactScan scan(database, facts::Dataset::Customers,
                  "customer_id, name, segment, country, channel, owner, attributes");
    FurtherColumns further;
    while (scan.next()) {
        const book::CustomerIndex customer = builder.customer(scan.text(0), scan.text(1));
        for (int i = 0; i < 4; ++i) {
            if (const std::string_view value = scan.text(2 + i); !value.empty())
                builder.setAttribute(customer, names[i], value);
        }
        further.forEach(scan.text(6), [&builder, customer](const std::string &attribute, const std::string &value) {
            builder.setAttribute(customer, attribute, value);
        });
    }
}

} // namespace perennial::store
