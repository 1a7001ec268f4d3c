// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/builder.h"
#include "core/store/rows_in_force.h"
#include "core/store/sqlite.h"

#include <limits>
#include <optional>
#include <span>
#include <utility>

namespace perennial::store
{

/// All facts in force. Throws what the database says, and WorkspaceDamaged for values that no import writes.
///
/// How a subscription's status is read, where its dates leave it open:
/// - `incomplete`: never began, not a term.
/// - `trialing` without `trial_ends_on`: a trial whose end is not known.
/// - `past_due` without `past_due_since`: since the as-of day of the import, the first day on which it is known.
/// - `canceled` and `ended` without `ends_on`: end on `cancel_requested_on`. Without that, and for `paused`: the term
///   ends on the as-of day of the import that tells so when an earlier import held it (it was seen alive); else nothing
///   is known of when it was paid, and it is left out.
book::Book loadFacts(Database &database, base::Currency reportingCurrency);

/// The first day of which subscriptions are known, when all that is known of them are snapshots.
std::optional<base::Date> historyBegins(Database &database);

/// Rows from `first` to `last`, both included.
struct RowRange {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// A scan over a table's rows in force, the fields from column 2 on in the order asked for.
class FactScan
{
public:
    FactScan(Database &database, facts::Dataset dataset, const std::string &fields);
    /// A part of the table; the rows out of force are known already and must live as long.
    FactScan(Database &database, facts::Dataset dataset, const std::string &fields, RowRange range,
             std::span<const std::int64_t> outOfForce);
    FactScan(const FactScan &) = delete;
    FactScan &operator=(const FactScan &) = delete;

    bool next();
    std::int64_t row() const { return m_row; }
    std::int64_t import() const { return m_statement.integer(1); }

    bool isNull(int field) const { return m_statement.isNull(field + 2); }
    std::string_view text(int field) const;
    std::int64_t integer(int field) const { return m_statement.integer(field + 2); }
    double real(int field) const { return m_statement.real(field + 2); }
    base::Date date(int field, base::Date missing = base::Date::openEnd()) const;
    base::Minor amount(int field) const; ///< 0 when missing
    [[noreturn]] void damaged(std::string_view what) const;

private:
    Database &m_database;
    std::string m_table;
    std::vector<std::int64_t> m_rowsOutOfForce; ///< empty when they are the caller's
    RowFilter m_outOfForce;
    Statement m_statement;
    std::int64_t m_row = 0;
};

/// Currencies by code; those seen before are found at once.
class CurrencyCache
{
public:
    /// Nothing when it is none of ISO 4217.
    std::optional<base::Currency> find(std::string_view code);

private:
    std::vector<std::pair<std::string, base::Currency>> m_known;
};

} // namespace perennial::store
