// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/records.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace perennial::kpi
{

/// How much a finding weighs: figures are wrong, may be wrong, or one should know.
enum class Severity : std::uint8_t { Error, Warning, Notice };
/// `error`, `warning`, `notice`
std::string_view nameOf(Severity severity);

/// What a finding of a kind is about, beside its kind; there is one finding for each.
enum class About : std::uint8_t {
    Nothing,
    Dataset,  ///< its name: `deals`
    Currency, ///< its code
    Day,      ///< ISO
    Figure    ///< id of a KPI, or `visitors`
};

struct Amount {
    base::Minor minor = 0;
    base::Currency currency;
    bool operator==(const Amount &) const = default;
};

/// The cell that a row is listed for.
using CellValue = std::variant<std::monostate, base::Date, base::Month, Amount, std::string>;

/// One place in the data that a finding is about. What does not apply is empty.
struct FindingRow {
    facts::Dataset dataset{};
    book::RowId row = 0; ///< 0: no row in force (a month that is missing, a rejected record)
    std::string customer;
    std::string record; ///< identifier of the subscription, deal, ticket ...
    std::string field;  ///< as facts::FieldSpec names it, or `line` of a record that was rejected
    CellValue value;
    std::string file;
    std::int64_t line = 0;
};

struct Finding {
    std::string_view code; ///< stable: `overlapping_terms`
    Severity severity = Severity::Notice;
    About aboutKind = About::Nothing;
    std::string about;
    std::vector<std::string_view> figures; ///< ids of the catalogue whose values it touches
    std::int64_t count = 0;
    std::vector<FindingRow> rows; ///< the first of them, at most `mostRows`
};

/// An import in force, as the ledger tells of it.
struct QualityImport {
    std::int64_t id = 0;
    facts::Dataset dataset{};
    std::string file;
    std::vector<std::string> header;
    base::Date asOf;
    std::int64_t read = 0;
    std::int64_t rejected = 0;
    std::vector<std::pair<std::int64_t, std::string>> rejects; ///< line and column of the first ones
};

struct QualityInput {
    const book::Book &book;
    const book::Records &records;
    std::span<const QualityImport> imports; ///< in force, oldest first
    const Conventions &conventions;
    base::Date today;
};

/// What the checks read of the records.
std::span<const book::RecordFields> qualityFields();

/// Everything that is odd in the data, errors first, then in the order of the kinds.
std::vector<Finding> findOddities(const QualityInput &input, std::size_t mostRows = 200);

/// Every code, with what its findings are about.
std::vector<std::pair<std::string_view, About>> qualityCodes();

} // namespace perennial::kpi
