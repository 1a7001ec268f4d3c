// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace perennial::facts
{

/// What a file can hold (formats.md part A). Each is one table of the workspace.
enum class Dataset : std::uint8_t {
    Customers,
    Subscriptions,
    MrrLevels,
    InvoiceLines,
    Charges,
    Deals,
    DealStages,
    Leads,
    Touchpoints,
    Traffic,
    Spend,
    Surveys,
    Tickets,
    Usage,
    Referrals,
    Cash,
    FxRates,
    Targets
};
constexpr std::size_t datasetCount = static_cast<std::size_t>(Dataset::Targets) + 1;

/// How a field is written in a file and kept in the workspace.
enum class FieldType : std::uint8_t {
    Text,       ///< kept as it is (identifiers too): TEXT
    Date,       ///< days since 1970-01-01: INTEGER
    DayOrMonth, ///< a day, or a month as its first day; the field after it, `date_unit`, says which: INTEGER
    Money,      ///< minor units of the row's currency: INTEGER
    Quantity,   ///< a decimal: REAL
    Count,      ///< a whole number, not negative: INTEGER
    Rate,       ///< a positive decimal: REAL
    Month,      ///< months since year 0 (base::Month::index): INTEGER
    Currency,   ///< ISO 4217 code: TEXT
    Interval,   ///< base::Interval::toText: TEXT
    Choice,     ///< one of `choices`: TEXT
    DateTime,   ///< seconds since 1970-01-01 00:00 as the clock in the file shows it, no time zone: INTEGER
    Score,      ///< a whole number from 0 to 10: INTEGER
    Number,     ///< a decimal of either sign; 5 % is 0.05: REAL
    /// Tells rows apart that have no identifier: 0 when another field does (an identifier, the level of `mrr_levels`),
    /// else a hash of the whole row and of how many equal rows stand before it (RowKeys): INTEGER
    RowKey
};

struct FieldSpec {
    std::string_view name; ///< the template's header and the table's column
    FieldType type = FieldType::Text;
    bool required = false;
    bool key = false; ///< part of the natural key
    std::span<const std::string_view> choices = {};
    /// false for fields that no column feeds: they follow from another field (`date_unit`)
    bool fromFile = true;
    /// true when the field tells of something that has happened, so that its newest value dates the file
    bool dates = false;
};

struct DatasetSpec {
    Dataset id{};
    std::string_view name; ///< `subscriptions`: the name on the command line and of the table
    std::span<const FieldSpec> fields;
    bool attributes = false; ///< further columns become attributes (customers, deals)

    /// The place of the field in `fields`; nothing when there is none of that name.
    std::optional<std::size_t> indexOf(std::string_view field) const;
};

std::span<const DatasetSpec> allDatasets();
const DatasetSpec &specOf(Dataset dataset);
/// By name; nullptr when there is none.
const DatasetSpec *findDataset(std::string_view name);

} // namespace perennial::facts
