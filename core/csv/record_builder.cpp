// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_builder.h"

#include <algorithm>
#include <cstring>

namespace perennial::csv
{

namespace
{

constexpr std::size_t largestRecord = 4 * largestField;
constexpr std::size_t mostColumnsCounted = 1'000'000; ///< a file without line ends would be read whole

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

} // namespace

void RecordBuilder::startBatch(std::size_t bytes)
{
    m_records.clear();
    keepOpenRecord(bytes);
}

void RecordBuilder::keepOpenRecord(std::size_t bytes)
{
    const std::size_t firstOpen = m_cells.size() - std::min(m_open, m_cells.size());
    m_cells.erase(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(firstOpen));
    std::size_t kept = 0;
    for (const std::string_view cell : m_cells)
        kept += cell.size();
    if (kept > largestRecord)
        refuseField();
    const bool lieRight = m_cells.empty() || (firstOpen == 0 && m_allCopied);
    if (!lieRight || kept + bytes > m_text.size()) {
        if (kept + bytes > m_otherText.size())
            m_otherText.resize((kept + bytes) + (kept + bytes) / 2);
        char *at = m_otherText.data();
        for (std::string_view &cell : m_cells) {
            std::char_traits<char>::copy(at, cell.data(), cell.size());
            cell = {at, cell.size()};
            at += cell.size();
        }
        std::swap(m_text, m_otherText);
    }
    m_end = m_text.data() + kept;
    m_allCopied = true;
}

void RecordBuilder::countLineBreaks(std::string_view cell)
{
    if (m_excess != Excess::None)
        return;
    if (hasAny(cell.data(), cell.size(), '\n') || hasAny(cell.data(), cell.size(), '\r'))
        m_breaks += lineBreaks(cell);
}

void RecordBuilder::addExcess(std::size_t length)
{
    if (m_excess == Excess::None)
        m_excess = length > largestField ? Excess::Field : Excess::Columns;
    if (m_excess == Excess::Columns && !m_closed) {
        ++m_open;
        m_closed = m_open >= mostColumnsCounted;
    }
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
    m_line += 1 + m_breaks;
    m_breaks = 0;
    m_allCopied = true;
}

} // namespace perennial::csv
