// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/csv/record_builder.h"

#include <span>
#include <string>
#include <string_view>

namespace perennial::csv
{

/// The beginning of a file, decoded.
struct Sample {
    std::string_view text;
    bool whole = true; ///< false: the file goes on
};

/// The sample as one dialect reads it. A record that the sample cuts off is left out.
class Table
{
public:
    Table(Sample sample, const Dialect &dialect);

    std::span<const ParsedRecord> records() const { return m_builder.records(); }
    std::span<const std::string_view> cells(const ParsedRecord &record) const { return m_builder.cells(record); }
    bool quoteOpen() const { return m_quoteOpen; }              ///< a quoted cell was never closed
    std::size_t brokenQuotes() const { return m_brokenQuotes; } ///< quoted cells with text behind their closing quote
    bool tooWide() const { return m_builder.excess() == RecordBuilder::Excess::Columns; }
    LineEnd lineEnd() const;

private:
    RecordBuilder m_builder;
    bool m_quoteOpen = false;
    std::size_t m_brokenQuotes = 0;
};

} // namespace perennial::csv
