// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/facts/dataset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::facts
{

/// One typed cell. Text lies in the batch's own store; missing is not empty and not 0.
struct Value {
    enum class Kind : std::uint8_t { Missing, Integer, Real, Text };
    Kind kind = Kind::Missing;
    std::uint32_t length = 0; ///< of a text
    union {
        std::int64_t integer = 0; ///< or the offset of a text
        double real;
    };
};

struct Attribute {
    std::uint32_t row = 0; ///< index in the batch
    std::string name;
    std::string value;
};

/// A record that was not taken, with the reason: rejected (to be mended) or skipped (a total, a footer).
struct LeftOut {
    std::int64_t line = 0;
    bool rejected = true; ///< false: skipped
    base::Problem reason;
    /// The column (header text) and cell the reason is about; empty when the whole record is meant.
    std::string column;
    std::string value;
    std::vector<std::string> cells; ///< the record as it was read, so that it can be mended; empty when skipped
};

/// Some thousand accepted records of one dataset, row by row in the order of its fields.
class Batch
{
public:
    explicit Batch(Dataset dataset)
        : m_spec(&specOf(dataset))
    {
    }

    const DatasetSpec &spec() const { return *m_spec; }
    std::size_t size() const { return m_lines.size(); }
    std::int64_t line(std::size_t row) const { return m_lines[row]; }
    const Value &at(std::size_t row, std::size_t field) const { return m_values[row * m_spec->fields.size() + field]; }
    std::string_view text(const Value &value) const { return {m_texts.data() + value.integer, value.length}; }

    /// Starts a row with every field missing.
    void addRow(std::int64_t line);
    void setInteger(std::size_t field, std::int64_t value);
    void setInteger(std::size_t row, std::size_t field, std::int64_t value);
    void setReal(std::size_t field, double value);
    void setText(std::size_t field, std::string_view value);
    /// Takes the row begun last back out.
    void dropRow();
    void clear();

    std::vector<Attribute> attributes;
    std::vector<LeftOut> leftOut; ///< records between the accepted ones, in order of line
    /// Of the rows, when the source has made them on its own thread: see hashKeys().
    std::vector<std::int64_t> keyHashes;

private:
    Value &cell(std::size_t row, std::size_t field) { return m_values[row * m_spec->fields.size() + field]; }
    Value &last(std::size_t field) { return m_values[(size() - 1) * m_spec->fields.size() + field]; }

    const DatasetSpec *m_spec;
    std::vector<std::int64_t> m_lines;
    std::vector<Value> m_values;
    std::string m_texts;
};

} // namespace perennial::facts
