// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/parser.h"

#include <csv.h>

#include <array>
#include <cstdlib>
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

/// Cells that do not begin with a quote need no state machine: they are cut out here. Every other cell, with whatever
/// quotes and line breaks it has, is libcsv's.
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
            if (!text.empty())
                text.remove_prefix(quotedCell(text, builder));
        }
    }

    bool finish(RecordBuilder &builder) override
    {
        if (m_inLibcsv && m_libcsv.quoted != 0 && m_libcsv.pstate == cellBegun)
            return false;
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

    /// Hands libcsv what probably is the rest of one cell: it may go on, libcsv knows.
    std::size_t quotedCell(std::string_view text, RecordBuilder &builder)
    {
        std::size_t length = text.size();
        for (std::size_t at = text.find(m_quote, m_inLibcsv ? 0 : 1); at < text.size() - 1;
             at = text.find(m_quote, at + 1)) {
            if (m_endsCell[static_cast<unsigned char>(text[at + 1])]) {
                length = at + 2;
                break;
            }
        }
        if (csv_parse(&m_libcsv, text.data(), length, cellFound, recordFound, &builder) != length)
            builder.refuseField();
        m_inRecord = m_libcsv.pstate == cellNotBegun;
        m_inLibcsv = !m_inRecord && m_libcsv.pstate != recordNotBegun;
        return length;
    }

    static constexpr int recordNotBegun = 0; // libcsv's names for them are private
    static constexpr int cellNotBegun = 1;
    static constexpr int cellBegun = 2;

    char m_delimiter;
    char m_quote;
    std::array<bool, 256> m_endsCell{};
    csv_parser m_libcsv{};
    bool m_inLibcsv = false; ///< in the midst of a cell that libcsv reads
    bool m_inRecord = false; ///< behind a delimiter
    std::string m_begun;     ///< a plain cell that goes on in the next piece
};

} // namespace

std::unique_ptr<Parser> Parser::create(const Dialect &dialect)
{
    if (dialect.escape == Escape::Backslash)
        return createBackslashParser(dialect);
    return std::make_unique<QuotingParser>(dialect);
}

} // namespace perennial::csv
