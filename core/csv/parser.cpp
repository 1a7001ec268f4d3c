// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/parser.h"

#include "core/csv/cell_marks.h"

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
        , m_marks(m_delimiter, m_quote)
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
        m_mark = m_marks.find(text);
        for (std::size_t at = 0; at < text.size() && !builder.settled();) {
            if (!m_inLibcsv)
                at = simpleCells(text, at, builder);
            if (at < text.size())
                at += quotedCell(text.substr(at), builder);
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
    std::size_t brokenQuotes() const override { return m_brokenQuotes; }

private:
    /// From the beginning of a cell, or the middle of a plain one, up to the end of the text or the first cell that is
    /// not that simple; returns where that is.
    std::size_t simpleCells(std::string_view text, std::size_t at, RecordBuilder &builder)
    {
        while (*m_mark < at)
            ++m_mark;
        if (!m_begun.empty())
            at = continueCell(text, at, builder);
        while (at < text.size()) {
            if (*m_mark == at && isQuote(text[at])) {
                if (!simpleQuotedCell(text, builder))
                    break;
            } else {
                skipQuotes(text);
                if (*m_mark == text.size()) {
                    m_begun.assign(text.substr(at));
                    return text.size();
                }
                endCell(text.substr(at, *m_mark - at), text[*m_mark], builder);
            }
            at = *m_mark + 1;
            ++m_mark;
        }
        return at;
    }

    bool isQuote(char c) const { return c == m_quote && m_quote != '\0'; }

    /// Goes on to what ends a plain cell: a quote in it is text.
    void skipQuotes(std::string_view text)
    {
        while (*m_mark < text.size() && isQuote(text[*m_mark]))
            ++m_mark;
    }

    /// The rest of a cell whose beginning was in an earlier piece.
    std::size_t continueCell(std::string_view text, std::size_t at, RecordBuilder &builder)
    {
        skipQuotes(text);
        const std::size_t end = *m_mark;
        m_begun.append(text.substr(at, end - at));
        if (m_begun.size() > largestField)
            builder.refuseField();
        if (end == text.size())
            return end;
        builder.addCell(m_begun.data(), m_begun.size());
        m_begun.clear();
        endPlain(text[end], builder);
        ++m_mark;
        return end + 1;
    }

    void endCell(std::string_view cell, char terminator, RecordBuilder &builder)
    {
        if (m_inRecord || terminator == m_delimiter || !cell.empty())
            builder.addCellAt(cell.data(), cell.size());
        endPlain(terminator, builder);
    }

    void endPlain(char terminator, RecordBuilder &builder)
    {
        m_inRecord = terminator == m_delimiter;
        if (!m_inRecord)
            builder.endRecord(terminator);
    }

    /// From its quote to what ends it; false, and nothing has changed, when it is not that simple.
    bool simpleQuotedCell(std::string_view text, RecordBuilder &builder)
    {
        const std::uint32_t *close = m_mark + 1;
        while (*close < text.size() && text[*close] != m_quote)
            ++close;
        if (*close + 1 >= text.size() || close[1] != *close + 1 || text[close[1]] == m_quote)
            return false;
        const std::string_view cell = text.substr(*m_mark + 1, *close - *m_mark - 1);
        builder.addCellAt(cell.data(), cell.size());
        if (close != m_mark + 1)
            builder.countLineBreaks(cell);
        m_mark = close + 1;
        endPlain(text[*m_mark], builder);
        return true;
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
            m_broken = m_broken || text[at] != ' ';
            if (text[at] == m_quote)
                hand(text.substr(at, 1), builder);
        }
        if (at == text.size())
            return at;
        hand(std::array{m_quote, text[at]}, builder);
        m_brokenQuotes += m_broken ? 1 : 0;
        m_broken = false;
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
    CellMarks m_marks;
    const std::uint32_t *m_mark = nullptr; ///< in the text at hand, at or before where it is read
    csv_parser m_libcsv{};
    bool m_inLibcsv = false;    ///< in the midst of a cell that libcsv reads
    bool m_quoteHeld = false;   ///< in the midst of it: the last piece ended with a quote that may close it
    bool m_behindQuote = false; ///< in the midst of it, behind the quote that closes it
    bool m_broken = false;      ///< there is more than blanks behind that quote
    bool m_inRecord = false;    ///< behind a delimiter
    std::size_t m_brokenQuotes = 0;
    std::string m_begun; ///< a plain cell that goes on in the next piece
};

} // namespace

std::unique_ptr<Parser> Parser::create(const Dialect &dialect)
{
    if (dialect.escape == Escape::Backslash || dialect.blanks != Blanks::Kept)
        return createSteppingParser(dialect);
    return std::make_unique<QuotingParser>(dialect);
}

} // namespace perennial::csv
