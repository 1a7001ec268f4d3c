// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/facts/batch.h"
#include "core/store/sqlite.h"

#include <string>
#include <variant>
#include <vector>

namespace perennial::store
{

/// The fields of `subscriptions` by name.
enum class Sub : std::size_t {
    Id,
    Customer,
    CustomerName,
    CustomerEmail,
    Plan,
    StartsOn,
    EndsOn,
    Amount,
    Currency,
    Interval,
    Quantity,
    Discount,
    DiscountKind,
    Status,
    SignedOn,
    CancelRequestedOn,
    EndReason,
    TrialEndsOn,
    PastDueSince,
    Count
};

/// A row of `subscriptions` taken out of a batch or of the workspace.
class SubRow
{
public:
    using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

    static SubRow of(const facts::Batch &batch, std::size_t row);
    /// `first`: the column of the first field.
    static SubRow of(const Statement &stored, int first);
    /// Adds it to the batch.
    void addTo(facts::Batch &batch, std::int64_t line) const;

    const Cell &operator[](Sub field) const { return m_cells[static_cast<std::size_t>(field)]; }
    Cell &operator[](Sub field) { return m_cells[static_cast<std::size_t>(field)]; }
    bool has(Sub field) const { return (*this)[field].index() != 0; }
    std::string_view text(Sub field) const; ///< empty when missing
    base::Date date(Sub field) const;       ///< openEnd() when missing
    void set(Sub field, base::Date day);    ///< openEnd(): missing
    void clear(Sub field) { (*this)[field] = std::monostate(); }
    /// Takes the other's value where this has none.
    void fill(Sub field, const SubRow &other);

    base::Date startsOn() const { return date(Sub::StartsOn); }
    base::Date endsOn() const { return date(Sub::EndsOn); }
    /// A state in which nothing is paid and that names no day: paused, canceled, ended, incomplete.
    bool saysStopped() const;
    /// In a trial of which the end is not known.
    bool isOpenTrial() const;
    /// Paid for (or on trial) at the end of that day, as the row itself says.
    bool runsOn(base::Date day) const;
    /// The same price; a plan that one of them does not name is no difference.
    bool hasPriceOf(const SubRow &other) const;
    void takePriceOf(const SubRow &other);

    std::int64_t hash() const;
    bool operator==(const SubRow &other) const { return m_cells == other.m_cells; }

private:
    std::vector<Cell> m_cells;
};

/// A row in force, and the import that it came from.
struct KnownTerm {
    std::int64_t row = 0;
    base::Date toldOn;     ///< as-of day of the import
    bool fromFull = false; ///< of an import that tells whole histories
    SubRow values;
};

} // namespace perennial::store
