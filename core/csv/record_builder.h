// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"

#include <cstdint>
#include <span>
#include <string>
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

    /// `InPlace`: cells that addCellAt() adds stay where they are, in a text that lives until the next startBatch()
    /// has returned.
    enum class Cells { Copied, InPlace };
    explicit RecordBuilder(Cells cells = Cells::Copied)
        : m_inPlace(cells == Cells::InPlace)
    {
    }

    /// Forgets the finished records and makes room for `bytes` more of cells; the record begun stays.
    void startBatch(std::size_t bytes);
    /// Copies the cell. At most as many bytes as startBatch() made room for.
    void addCell(const char *text, std::size_t length)
    {
        if (isExcess(length)) [[unlikely]]
            return addExcess(length);
        take(text, length);
        countLineBreaks({text, length});
    }
    /// The same for a cell that lies in the text and that has no line break.
    void addCellAt(const char *text, std::size_t length)
    {
        if (isExcess(length)) [[unlikely]]
            return addExcess(length);
        if (!m_inPlace)
            return take(text, length);
        m_allCopied = false;
        m_cells.emplace_back(text, length);
        ++m_open;
    }
    /// Those of the cell added last, when it came by addCellAt() and may have some.
    void countLineBreaks(std::string_view cell);
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
    std::size_t columns() const { return m_open; }          ///< of the record begun, beyond the limit too
    std::int64_t line() const { return m_line + m_breaks; } ///< on which the cell that comes next begins
    const LineEnds &lineEnds() const { return m_lineEnds; }

private:
    bool isExcess(std::size_t length) const
    {
        return m_open >= mostColumns || length > largestField || m_excess != Excess::None;
    }
    void take(const char *text, std::size_t length)
    {
        std::char_traits<char>::copy(m_end, text, length);
        m_cells.emplace_back(m_end, length);
        m_end += length;
        ++m_open;
    }
    void addExcess(std::size_t length);
    void keepOpenRecord(std::size_t bytes);

    bool m_inPlace;
    std::vector<char> m_text;
    std::vector<char> m_otherText; ///< memory for the next move
    char *m_end = nullptr;
    bool m_allCopied = true; ///< all cells of the record begun are in m_text
    std::vector<std::string_view> m_cells;
    std::vector<ParsedRecord> m_records;
    std::size_t m_open = 0; ///< cells of the record begun
    std::int64_t m_line = 1;
    std::int64_t m_breaks = 0; ///< in the cells of the record begun
    char m_lastTerminator = 0;
    Excess m_excess = Excess::None;
    bool m_closed = false; ///< the record of the excess has ended: no counting on
    LineEnds m_lineEnds;
};

} // namespace perennial::csv
