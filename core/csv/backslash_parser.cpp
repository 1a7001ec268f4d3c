// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/parser.h"

#include <string>

namespace perennial::csv
{

namespace
{

/// What libcsv does not know: `\"` inside quoted cells, and `\` before a delimiter or a line break without quotes.
/// A backslash before anything else is text (C:\dir).
class BackslashParser : public Parser
{
public:
    explicit BackslashParser(const Dialect &dialect)
        : m_delimiter(dialect.delimiter)
        , m_quote(dialect.quote)
    {
    }

    void parse(std::string_view text, RecordBuilder &builder) override
    {
        for (const char c : text) {
            if (m_cell.size() > largestField)
                return builder.refuseField();
            if (m_escaping)
                afterBackslash(c);
            else if (c == '\\' && m_state != State::QuoteSeen)
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
        if (m_state != State::RecordStart)
            endCell(builder);
        if (m_state != State::RecordStart)
            builder.endRecord('\0');
        return true;
    }

    std::size_t pending() const override { return m_cell.size() + 1; }

private:
    enum class State { RecordStart, CellStart, Unquoted, Quoted, QuoteSeen };

    void beginEscape()
    {
        m_escaping = true;
        if (m_state != State::Quoted)
            m_state = State::Unquoted;
    }

    void afterBackslash(char c)
    {
        m_escaping = false;
        const bool special = c == '\\' || c == m_delimiter || c == '\n' || c == '\r' || (m_quote != 0 && c == m_quote);
        if (!special)
            m_cell.push_back('\\');
        m_cell.push_back(c);
    }

    void plain(char c, RecordBuilder &builder)
    {
        if (m_state == State::Quoted) {
            if (c == m_quote)
                m_state = State::QuoteSeen;
            else
                m_cell.push_back(c);
        } else if (c == m_delimiter) {
            endCell(builder);
        } else if (c == '\n' || c == '\r') {
            if (m_state != State::RecordStart)
                endCell(builder);
            builder.endRecord(c);
            m_state = State::RecordStart;
        } else {
            letter(c);
        }
    }

    void letter(char c)
    {
        const bool quote = m_quote != 0 && c == m_quote;
        if (m_state == State::QuoteSeen) {
            m_cell.push_back(c);
            m_state = quote ? State::Quoted : State::Unquoted;
        } else if (quote && m_state != State::Unquoted) {
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
    }

    char m_delimiter;
    char m_quote;
    State m_state = State::RecordStart;
    bool m_escaping = false;
    std::string m_cell;
};

} // namespace

std::unique_ptr<Parser> createBackslashParser(const Dialect &dialect)
{
    return std::make_unique<BackslashParser>(dialect);
}

} // namespace perennial::csv
