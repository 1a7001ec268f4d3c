// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/parser.h"

#include <csv.h>

#include <array>
#include <cstdlib>
#include <span>
#include <string>

namespace perennial::csv
{

namespace
{

constexpr std::size_t growth = 64 * 1024;

int nothingIsBlank(unsigned char)
{
    return 0;
}

void *boundedRealloc(void *memory, std::size_t size)
{
    return size > largestField + 2 * growth ? nullptr : std::realloc(memory, size);
}

void cellFound(void *text, std::size_t length, void *builder)
{
    static_cast<RecordBuilder *>(builder)->addCell(static_cast<const char *>(text), length);
}

void recordFound(int terminator, void *builder)
{
    static_cast<RecordBuilder *>(builder)->endRecord(terminator > 0 ? static_cast<char>(terminator) : '\0');
}

/// Cells without quotes, and quoted ones without quotes inside that lie in one piece, need no state machine: they are
/// cut out here. Every other cell, with whatever quotes and line breaks it has, is libcsv's.
class QuotingParser : public Parser
{
public:
    explicit QuotingParser(const Dialect &dialect)
        : m_delimiter(dialect.delimiter)
        , m_quote(dialect.escape == Escape::None ? '\0' : dialect.quote)
    {
        for (const char c : {m_delimiter, '\n', '\r'})
            m_endsCell[static_cast<unsigned char>(c)] = true;
        csv_init(&m_libcsv, CSV_REPALL_NL);
        csv_set_delim(&m_libcsv, static_cast<unsigned char>(m_delimiter));
        csv_set_quote(&m_libcsv, static_cast<unsigned char>(m_quote));
        csv_set_space_func(&m_libcsv, nothingIsBlank);
        csv_set_realloc_func(&m_libcsv, boundedRealloc);
        csv_set_blk_size(&m_libcsv, growth);
    }
    QuotingParser(const QuotingParser &) = delete;
    QuotingParser &operator=(const QuotingParser &) = delete;
    ~QuotingParser() override { csv_free(&m_libcsv); }

    void parse(std::string_view text, RecordBuilder &builder) override
    {
        while (!text.empty() && !builder.settled()) {
            if (!m_inLibcsv)
                text.remove_prefix(plainCells(text, builder));
            if (const std::size_t whole = m_inLibcsv ? 0 : simpleQuotedCell(text, builder); whole != 0)
                text.remove_prefix(whole);
            else if (!text.empty())
                text.remove_prefix(quotedCell(text, builder));
        }
    }

    bool finish(RecordBuilder &builder) override
    {
        if (m_inLibcsv && !m_quoteHeld && !m_behindQuote)
            return false;
        if (m_inLibcsv)
            hand({&m_quote, 1}, builder);
        if (m_inLibcsv)
            return csv_fini(&m_libcsv, cellFound, recordFound, &builder) == 0;
        if (m_inRecord || !m_begun.empty()) {
            builder.addCell(m_begun.data(), m_begun.size());
            builder.endRecord('\0');
        }
        return true;
    }

    std::size_t pending() const override { return m_begun.size() + m_libcsv.entry_pos; }

private:
    /// Up to the end of the text or the first cell that begins with a quote; returns what was consumed.
    std::size_t plainCells(std::string_view text, RecordBuilder &builder)
    {
        const char *at = text.data();
        const char *const end = at + text.size();
        if (!m_begun.empty())
            at += continueCell(text, builder);
        while (at != end) {
            if (*at == m_quote && m_quote != '\0')
                break;
            const char *const begin = at;
            while (at != end && !m_endsCell[static_cast<unsigned char>(*at)])
                ++at;
            if (at == end) {
                m_begun.assign(begin, at);
                break;
            }
            endCell({begin, at}, *at, builder);
            ++at;
        }
        return static_cast<std::size_t>(at - text.data());
    }

    /// The rest of a cell whose beginning was in an earlier piece.
    std::size_t continueCell(std::string_view text, RecordBuilder &builder)
    {
        std::size_t length = 0;
        while (length < text.size() && !m_endsCell[static_cast<unsigned char>(text[length])])
            ++length;
        m_begun.append(text.substr(0, length));
        if (m_begun.size() > largestField)
            builder.refuseField();
        if (length == text.size())
            return length;
        endCell(m_begun, text[length], builder);
        m_begun.clear();
        return length + 1;
    }

    void endCell(std::string_view cell, char terminator, RecordBuilder &builder)
    {
        const bool lineEnds = terminator != m_delimiter;
        if (m_inRecord || !lineEnds || !cell.empty())
            builder.addCell(cell.data(), cell.size());
        if (lineEnds)
            builder.endRecord(terminator);
        m_inRecord = !lineEnds;
    }

    /// 0 when the cell is not that simple.
    std::size_t simpleQuotedCell(std::string_view text, RecordBuilder &builder)
    {
        if (text.empty())
            return 0;
        const std::size_t close = text.find(m_quote, 1);
        if (close >= text.size() - 1 || !m_endsCell[static_cast<unsigned char>(text[close + 1])])
            return 0;
        builder.addCell(text.data() + 1, close - 1);
        m_inRecord = text[close + 1] == m_delimiter;
        if (!m_inRecord)
            builder.endRecord(text[close + 1]);
        return close + 2;
    }

    /// Hands libcsv the rest of one cell. A quote that neither a delimiter nor a line end follows closes the cell as
    /// well, which libcsv would not see: it gets that quote at the end, and what stands before it as if it were quoted.
    std::size_t quotedCell(std::string_view text, RecordBuilder &builder)
    {
        std::size_t at = m_inLibcsv ? 0 : 1;
        m_inLibcsv = true;
        if (m_quoteHeld) {
            m_quoteHeld = false;
            if (text.front() == m_quote) {
                hand(std::array{m_quote, m_quote}, builder);
                text.remove_prefix(1);
                return 1 + (text.empty() ? 0 : quotedText(text, 0, builder));
            }
            m_behindQuote = true;
        }
        return m_behindQuote ? behindQuote(text, 0, builder) : quotedText(text, at, builder);
    }

    std::size_t quotedText(std::string_view text, std::size_t at, RecordBuilder &builder)
    {
        for (;; at += 2) {
            at = text.find(m_quote, at);
            const bool cut = at >= text.size() - 1;
            const char next = cut ? '\0' : text[at + 1];
            if (!cut && next == m_quote)
                continue;
            hand(text.substr(0, at), builder);
            if (at == std::string_view::npos)
                return text.size();
            m_quoteHeld = cut;
            m_behindQuote = !cut;
            return cut ? text.size() : behindQuote(text, at + 1, builder);
        }
    }

    std::size_t behindQuote(std::string_view text, std::size_t at, RecordBuilder &builder)
    {
        for (; at < text.size() && !m_endsCell[static_cast<unsigned char>(text[at])]; ++at) {
            hand(text.substr(at, 1), builder);
            if (text[at] == m_quote)
                hand(text.substr(at, 1), builder);
        }
        if (at == text.size())
            return at;
        hand(std::array{m_quote, text[at]}, builder);
        m_behindQuote = false;
        m_inLibcsv = false;
        m_inRecord = text[at] == m_delimiter;
        return at + 1;
    }

    void hand(std::span<const char> text, RecordBuilder &builder)
    {
        if (!text.empty() &&
            csv_parse(&m_libcsv, text.data(), text.size(), cellFound, recordFound, &builder) != text.size())
            builder.refuseField();
    }

    char m_delimiter;
    char m_quote;
    std::array<bool, 256> m_endsCell{};
    csv_parser m_libcsv{};
    bool m_inLibcsv = false;    ///< in the midst of a cell that libcsv reads
    bool m_quoteHeld = false;   ///< in the midst of it: the last piece ended with a quote that may close it
    bool m_behindQuote = false; ///< in the midst of it, behind the quote that closes it
    bool m_inRecord = false;    ///< behind a delimiter
    std::string m_begun;        ///< a plain cell that goes on in the next piece
};

} // namespace

std::unique_ptr<Parser> Parser::create(const Dialect &dialect)
{
    if (dialect.escape == Escape::Backslash)
        return createBackslashParser(dialect);
    return std::make_unique<QuotingParser>(dialect);
}

} // namespace perennial::csv
