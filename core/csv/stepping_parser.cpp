// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/parser.h"

#include <string>

namespace perennial::csv
{

namespace
{

/// Reads letter by letter what libcsv does not know: `\"` inside quoted cells, and `\` before a delimiter or a line
/// break without quotes (a backslash before anything else is text: C:\dir); blanks before an opening quote; several
/// delimiters in a row that stand for one.
class SteppingParser : public Parser
{
public:
    explicit SteppingParser(const Dialect &dialect)
        : m_dialect(dialect)
    {
    }

    void parse(std::string_view text, RecordBuilder &builder) override
    {
        for (const char c : text) {
            if (m_cell.size() > largestField)
                return builder.refuseField();
            if (m_escaping)
                afterBackslash(c);
            else if (c == '\\' && m_dialect.escape == Escape::Backslash && m_state != State::QuoteSeen)
                beginEscape();
            else
                plain(c, builder);
        }
    }

    bool finish(RecordBuilder &builder) override
    {
        if (m_escaping)
            m_cell.push_back('\\');
        if (m_state == State::Quoted)
            return false;
        endRecord('\0', builder);
        return true;
    }

    std::size_t pending() const override { return m_cell.size() + 1; }
    std::size_t brokenQuotes() const override { return m_brokenQuotes; }

private:
    enum class State { RecordStart, CellStart, Unquoted, Quoted, QuoteSeen };

    bool isQuote(char c) const { return m_dialect.quote != '\0' && c == m_dialect.quote; }

    void beginEscape()
    {
        m_escaping = true;
        if (m_state != State::Quoted)
            m_state = State::Unquoted;
    }

    void afterBackslash(char c)
    {
        m_escaping = false;
        const bool special = c == '\\' || c == m_dialect.delimiter || c == '\n' || c == '\r' || isQuote(c);
        if (!special)
            m_cell.push_back('\\');
        m_cell.push_back(c);
    }

    void plain(char c, RecordBuilder &builder)
    {
        if (m_state == State::Quoted) {
            if (c == m_dialect.quote)
                m_state = State::QuoteSeen;
            else
                m_cell.push_back(c);
        } else if (c == m_dialect.delimiter) {
            delimiter(builder);
        } else if (c == '\n' || c == '\r') {
            endRecord(c, builder);
        } else {
            letter(c);
        }
    }

    void delimiter(RecordBuilder &builder)
    {
        if (m_dialect.blanks == Blanks::OneDelimiter && (m_state == State::RecordStart || m_state == State::CellStart))
            return;
        endCell(builder);
    }

    void letter(char c)
    {
        const bool blankBefore = m_dialect.blanks == Blanks::BeforeQuotes && m_state == State::Unquoted &&
                                 m_cell.find_first_not_of(' ') == std::string::npos;
        if (m_state == State::QuoteSeen) {
            m_brokenQuotes += !isQuote(c) && c != ' ' ? 1 : 0;
            m_cell.push_back(c);
            m_state = isQuote(c) ? State::Quoted : State::Unquoted;
        } else if (isQuote(c) && (m_state != State::Unquoted || blankBefore)) {
            m_cell.clear();
            m_state = State::Quoted;
        } else {
            m_cell.push_back(c);
            m_state = State::Unquoted;
        }
    }

    void endCell(RecordBuilder &builder)
    {
        builder.addCell(m_cell.data(), m_cell.size());
        m_cell.clear();
        m_state = State::CellStart;
        m_inRecord = true;
    }

    void endRecord(char terminator, RecordBuilder &builder)
    {
        const bool trailing = m_state == State::CellStart && m_dialect.blanks == Blanks::OneDelimiter;
        if (m_state != State::RecordStart && !trailing)
            endCell(builder);
        if (m_inRecord || terminator != '\0')
            builder.endRecord(terminator);
        m_inRecord = false;
        m_state = State::RecordStart;
    }

    Dialect m_dialect;
    State m_state = State::RecordStart;
    bool m_escaping = false;
    bool m_inRecord = false; ///< a cell of the record has ended
    std::size_t m_brokenQuotes = 0;
    std::string m_cell;
};

} // namespace

std::unique_ptr<Parser> createSteppingParser(const Dialect &dialect)
{
    return std::make_unique<SteppingParser>(dialect);
}

} // namespace perennial::csv
