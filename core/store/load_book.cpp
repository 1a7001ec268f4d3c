// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_book.h"

#include "core/store/schema.h"

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
    , m_outOfForce(rowsOutOfForce(database, facts::specOf(dataset)))
    , m_statement(database, "SELECT row_id, import_id, " + fields + " FROM " + m_table + " ORDER BY row_id")
{
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

base::Date FactScan::date(int field, base::Date missing) const
{
    if (isNull(field))
        return missing;
    const std::int64_t days = integer(field);
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
    if (code != m_code || m_code.empty()) {
        m_code = code;
        m_currency = base::Currency::fromCode(code);
    }
    return m_currency;
}

book::Book loadFacts(Database &database, base::Currency reportingCurrency)
{
    Transaction snapshot(database, Transaction::Kind::Read);
    book::Builder builder(reportingCurrency);
    // exchange rates speak of the world, not of the company
    if (const auto day =
            database.number("SELECT max(as_of) FROM imports WHERE state = 'in_force' AND dataset <> 'fx_rates'"))
        builder.setCutOff(base::Date::fromDays(static_cast<std::int32_t>(*day)));
    loadCustomers(database, builder);
    loadTerms(database, builder);
    loadOthers(database, builder, reportingCurrency);
    snapshot.commit();
    return builder.finish();
}

} // namespace perennial::store
