// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_builder.h"

#include <algorithm>
#include <cstring>

namespace perennial::csv
{

namespace
{

constexpr std::size_t largestRecord = 4 * largestField;

std::int64_t lineBreaks(std::string_view text)
{
    const auto lf = std::count(text.begin(), text.end(), '\n');
    if (text.find('\r') == std::string_view::npos)
        return lf;
    std::int64_t breaks = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        breaks += text[i] == '\n' ? 1 : (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n') ? 1 : 0);
    return breaks;
}

bool hasAny(const char *text, std::size_t size, char c)
{
    return size != 0 && std::memchr(text, c, size) != nullptr;
}

/// The cells lie behind each other in one store, so that most records are looked through at once.
std::int64_t lineBreaks(std::span<const std::string_view> cells)
{
    if (cells.empty())
        return 0;
    const char *const begin = cells.front().data();
    const auto size = static_cast<std::size_t>(cells.back().data() + cells.back().size() - begin);
    if (!hasAny(begin, size, '\n') && !hasAny(begin, size, '\r'))
        return 0;
    std::int64_t breaks = 0;
    for (const std::string_view cell : cells)
        breaks += lineBreaks(cell);
    return breaks;
}

} // namespace

void RecordBuilder::startBatch(std::size_t bytes)
{
    m_records.clear();
    keepOpenRecord(bytes);
}

void RecordBuilder::keepOpenRecord(std::size_t bytes)
{
    const std::size_t firstOpen = m_cells.size() - std::min(m_open, m_cells.size());
    const char *const begin = firstOpen < m_cells.size() ? m_cells[firstOpen].data() : m_end;
    const auto kept = static_cast<std::size_t>(m_end - begin);
    if (kept > largestRecord)
        refuseField();
    std::unique_ptr<char[]> larger;
    if (kept + bytes > m_capacity) {
        m_capacity = (kept + bytes) + (kept + bytes) / 2;
        larger = std::make_unique_for_overwrite<char[]>(m_capacity);
    }
    char *const into = larger ? larger.get() : m_text.get();
    if (kept != 0)
        std::memmove(into, begin, kept);
    m_cells.erase(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(firstOpen));
    char *at = into;
    for (std::string_view &cell : m_cells) {
        cell = {at, cell.size()};
        at += cell.size();
    }
    m_end = at;
    if (larger)
        m_text = std::move(larger);
}

void RecordBuilder::addExcess(std::size_t length)
{
    if (m_excess == Excess::None)
        m_excess = length > largestField ? Excess::Field : Excess::Columns;
    if (m_excess == Excess::Columns && !m_closed)
        ++m_open;
}

void RecordBuilder::refuseField()
{
    if (m_excess == Excess::None)
        m_excess = Excess::Field;
}

void RecordBuilder::endRecord(char terminator)
{
    if (m_excess != Excess::None) {
        m_closed = true;
        return;
    }
    if (terminator == '\n' && m_open == 0 && m_lastTerminator == '\r') {
        m_lastTerminator = terminator;
        --m_lineEnds.cr;
        ++m_lineEnds.crLf;
        return;
    }
    m_lastTerminator = terminator;
    m_lineEnds.lf += terminator == '\n' ? 1 : 0;
    m_lineEnds.cr += terminator == '\r' ? 1 : 0;
    const ParsedRecord record{m_line, m_cells.size() - m_open, m_open};
    m_records.push_back(record);
    m_open = 0;
    m_line += 1 + lineBreaks(cells(record));
}

std::int64_t RecordBuilder::line() const
{
    const std::size_t open = std::min(m_open, m_cells.size());
    return m_line + lineBreaks({m_cells.data() + (m_cells.size() - open), open});
}

} // namespace perennial::csv
