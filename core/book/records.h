// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/facts/dataset.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace perennial::book
{

/// The rows in force of one dataset as they were imported, ascending, with a column for each field asked for.
struct RecordTable {
    static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();

    struct Column {
        std::string_view field;
        /// Texts as Records::texts keeps them (noText when missing), days, months, minor units and seconds as they are,
        /// decimals in millionths.
        std::vector<std::int64_t> values;
    };

    std::vector<RowId> rows;
    std::vector<std::int64_t> imports; ///< by row
    std::vector<Column> columns;

    std::size_t size() const { return rows.size(); }
    /// Requires a field that was asked for.
    const std::vector<std::int64_t> &column(std::string_view field) const;
    Text text(std::string_view field, std::size_t at) const { return static_cast<Text>(column(field)[at]); }
};

/// What is to be loaded of a dataset.
struct RecordFields {
    facts::Dataset dataset{};
    std::span<const std::string_view> fields;
};

/// The facts in force without any reading of them: for checks of what the book no longer tells.
struct Records {
    TextPool texts;
    std::array<RecordTable, facts::datasetCount> tables;
    /// By Text of a name or e-mail address: the same without case and needless blanks; noText for other texts.
    std::vector<Text> folded;

    const RecordTable &of(facts::Dataset dataset) const { return tables[static_cast<std::size_t>(dataset)]; }
    RecordTable &of(facts::Dataset dataset) { return tables[static_cast<std::size_t>(dataset)]; }
    Text foldedOf(Text text) const { return text < folded.size() ? folded[text] : noText; }
};

} // namespace perennial::book
