// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_book.h"

#include "core/store/customer_refs.h"
#include "core/store/edits.h"
#include "core/store/load_parts.h"
#include "core/store/match_customers.h"
#include "core/store/schema.h"

#include <sqlite3.h>

namespace perennial::store
{

namespace
{

// 1900-01-01 and 2200-12-31, the days that base::Date knows
constexpr std::int64_t firstDay = -25567;
constexpr std::int64_t lastDay = 84371;

} // namespace

FactScan::FactScan(Database &database, facts::Dataset dataset, const std::string &fields)
    : m_database(database)
    , m_table(facts::specOf(dataset).name)
    , m_rowsOutOfForce(rowsOutOfForce(database, facts::specOf(dataset)))
    , m_outOfForce(m_rowsOutOfForce)
    , m_statement(database, "SELECT row_id, import_id, " + fields + " FROM " + m_table + " ORDER BY row_id")
{
}

FactScan::FactScan(Database &database, facts::Dataset dataset, const std::string &fields, RowRange range,
                   std::span<const std::int64_t> outOfForce)
    : m_database(database)
    , m_table(facts::specOf(dataset).name)
    , m_outOfForce(outOfForce, range.first)
    , m_statement(database, "SELECT row_id, import_id, " + fields + " FROM " + m_table +
                                " WHERE row_id BETWEEN ? AND ? ORDER BY row_id")
{
    m_statement.bindAll(range.first, range.last);
}

bool FactScan::next()
{
    while (m_statement.step()) {
        m_row = m_statement.integer(0);
        if (!m_outOfForce.holds(m_row))
            return true;
    }
    return false;
}

// sqlite3_column_value(), because the value's own functions are cheaper than those of the column; its connection is of
// one thread, as they ask for.
std::string_view FactScan::text(int field) const
{
    sqlite3_value *value = sqlite3_column_value(m_statement.handle(), field + 2);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

base::Date FactScan::date(int field, base::Date missing) const
{
    sqlite3_value *value = sqlite3_column_value(m_statement.handle(), field + 2);
    if (sqlite3_value_type(value) == SQLITE_NULL)
        return missing;
    const std::int64_t days = sqlite3_value_int64(value);
    if (days < firstDay || days > lastDay)
        damaged("a day");
    return base::Date::fromDays(static_cast<std::int32_t>(days));
}

base::Minor FactScan::amount(int field) const
{
    const base::Minor value = integer(field);
    if (value > base::largestAmount || value < -base::largestAmount)
        damaged("an amount");
    return value;
}

void FactScan::damaged(std::string_view what) const
{
    throw Failure{{base::ProblemCode::WorkspaceDamaged,
                   {m_database.name(),
                    std::string(what) + " in row " + std::to_string(m_row) + " of " + m_table + " is impossible"}}};
}

std::optional<base::Currency> CurrencyCache::find(std::string_view code)
{
    for (const auto &[known, currency] : m_known) {
        if (known == code)
            return currency;
    }
    const auto currency = base::Currency::fromCode(code);
    if (currency)
        m_known.emplace_back(code, *currency);
    return currency;
}

std::optional<base::Date> historyBegins(Database &database)
{
    Statement statement(database, "SELECT min(as_of), min(history = 'snapshot') FROM imports WHERE state = 'in_force' "
                                  "AND dataset IN ('subscriptions', 'mrr_levels', 'invoice_lines')");
    if (!statement.step() || statement.isNull(0) || statement.integer(1) == 0)
        return std::nullopt;
    return base::Date::fromDays(static_cast<std::int32_t>(statement.integer(0)));
}

namespace
{

/// Returns how many customers the rows of customers made.
std::size_t loadAll(Database &database, base::Currency reportingCurrency, book::Builder &builder)
{
    // exchange rates speak of the world, targets of what is wished: neither says how far the company's data goes
    if (const auto day = database.number("SELECT max(as_of) FROM imports WHERE state = 'in_force' AND dataset NOT IN "
                                         "('fx_rates', 'targets')"))
        builder.setCutOff(base::Date::fromDays(static_cast<std::int32_t>(*day)));
    loadCustomers(database, builder);
    const std::size_t customers = builder.customerCount();
    loadTerms(database, builder);
    loadBilling(database, builder);
    loadSales(database, builder, reportingCurrency);
    loadMarketing(database, builder);
    loadCare(database, builder);
    // a first snapshot that tells of what had ended by then tells of the time before it as well
    if (const auto day = historyBegins(database); day && !builder.knowsAnEndBefore(*day))
        builder.setHistoryBegins(*day);
    loadPlanning(database, builder);
    return customers;
}

} // namespace

book::Book loadFacts(Database &database, base::Currency reportingCurrency)
{
    Transaction snapshot(database, Transaction::Kind::Read);
    const MatchingNeed need = readEdits(database).empty() ? matchingNeed(database) : MatchingNeed::Always;
    if (need != MatchingNeed::Always) {
        book::Builder builder(reportingCurrency);
        const std::size_t customers = loadAll(database, reportingCurrency, builder);
        if (need == MatchingNeed::Never || builder.customerCount() == customers)
            return builder.finish();
    }
    book::Builder builder(reportingCurrency);
    matchCustomers(database, builder);
    loadAll(database, reportingCurrency, builder);
    return builder.finish();
}

} // namespace perennial::store
