// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace perennial::csv
{

struct ParsedRecord {
    std::int64_t line = 0;
    std::size_t firstCell = 0;
    std::size_t cellCount = 0;
};

/// Collects the cells that a parser finds as records with their lines, a batch at a time.
class RecordBuilder
{
public:
    enum class Excess { None, Columns, Field };
    struct LineEnds {
        std::int64_t lf = 0;
        std::int64_t crLf = 0;
        std::int64_t cr = 0;
    };

    /// Forgets the finished records and makes room for `bytes` more of cells; the record begun stays.
    void startBatch(std::size_t bytes);
    /// At most as many bytes as startBatch() made room for.
    void addCell(const char *text, std::size_t length)
    {
        char *const begin = m_end;
        if (m_open >= mostColumns || length > largestField || m_excess != Excess::None) [[unlikely]]
            return addExcess(length);
        std::char_traits<char>::copy(begin, text, length);
        m_end += length;
        m_cells.emplace_back(begin, length);
        ++m_open;
    }
    /// '\n' or '\r' as the parser met them (an LF right behind a CR belongs to it); 0 at the end of the file.
    void endRecord(char terminator);
    /// A cell or a record could not be held any more.
    void refuseField();

    std::span<const ParsedRecord> records() const { return m_records; }
    std::span<const std::string_view> cells(const ParsedRecord &record) const
    {
        return {m_cells.data() + record.firstCell, record.cellCount};
    }
    Excess excess() const { return m_excess; }
    /// An excess is known in full: columns are counted to the end of their record.
    bool settled() const { return m_excess == Excess::Field || (m_excess == Excess::Columns && m_closed); }
    std::size_t columns() const { return m_open; } ///< of the record begun, beyond the limit too
    std::int64_t line() const;                     ///< on which the cell that comes next begins
    const LineEnds &lineEnds() const { return m_lineEnds; }

private:
    void addExcess(std::size_t length);
    void keepOpenRecord(std::size_t bytes);

    std::unique_ptr<char[]> m_text;
    std::size_t m_capacity = 0;
    char *m_end = nullptr;
    std::vector<std::string_view> m_cells;
    std::vector<ParsedRecord> m_records;
    std::size_t m_open = 0; ///< cells of the record begun
    std::int64_t m_line = 1;
    char m_lastTerminator = 0;
    Excess m_excess = Excess::None;
    bool m_closed = false; ///< the record of the excess has ended: no counting on
    LineEnds m_lineEnds;
};

} // namespace perennial::csv
