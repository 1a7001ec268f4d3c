// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_stream.h"

#include "core/csv/utf8.h"

#include <algorithm>

namespace perennial::csv
{

using base::Problem;
using base::ProblemCode;

namespace
{

/// Small enough for cells and their places to stay in the processor's cache.
constexpr std::size_t slice = std::size_t{32} * 1024;

} // namespace

base::Outcome<RecordStream> RecordStream::open(const std::filesystem::path &file, const Layout &layout,
                                               std::size_t pieceSize)
{
    auto source = FileSource::open(file);
    if (!source)
        return source.problem();
    auto decoder = Decoder::open(layout.encoding, pieceSize);
    if (!decoder)
        return decoder.problem();
    return RecordStream(std::move(*source), std::move(*decoder), layout.dialect, pieceSize);
}

RecordStream::RecordStream(FileSource source, Decoder decoder, const Dialect &dialect, std::size_t pieceSize)
    : m_source(std::move(source))
    , m_decoder(std::move(decoder))
    , m_parser(Parser::create(dialect))
    , m_pieceSize(pieceSize)
{
}

bool RecordStream::fill()
{
    if (m_finished)
        return false;
    m_at = 0;
    const std::size_t most = std::min(slice, m_pieceSize);
    m_builder.startBatch(m_parser->pending() + most); // while the text of the last one is still there
    if (m_text.empty() && !m_lastPiece && !readPiece())
        return false;
    const std::string_view text = m_text.substr(0, most);
    m_text.remove_prefix(text.size());
    m_parser->parse(text, m_builder);
    if (!m_builder.settled() && m_text.empty() && m_lastPiece)
        finish();
    if (m_builder.excess() != RecordBuilder::Excess::None && (m_finished || m_builder.settled()))
        noteExcess();
    return true;
}

bool RecordStream::readPiece()
{
    const std::span<char> space = m_decoder.space();
    const auto size = m_source.read(space.data(), space.size());
    if (!size) {
        m_problem = size.problem();
        m_finished = true;
        return false;
    }
    m_bytesRead += static_cast<std::int64_t>(*size);
    m_lastPiece = *size < space.size();
    m_text = m_decoder.decode(*size, m_lastPiece);
    return true;
}

void RecordStream::finish()
{
    m_finished = true;
    const std::int64_t line = m_builder.line();
    const bool closed = m_parser->finish(m_builder);
    m_problem = m_source.change(m_bytesRead);
    if (!closed && !m_problem)
        m_problem = Problem{ProblemCode::UnclosedQuote, {m_source.name(), std::to_string(line)}, 0};
}

void RecordStream::noteExcess()
{
    m_finished = true;
    if (m_builder.excess() == RecordBuilder::Excess::Columns)
        m_problem = Problem{ProblemCode::TooManyColumns,
                            {m_source.name(), std::to_string(m_builder.columns()), std::to_string(mostColumns)},
                            0};
    else
        m_problem =
            Problem{ProblemCode::FieldTooLarge,
                    {m_source.name(), std::to_string(m_builder.line()), std::to_string(largestField / (1024 * 1024))},
                    0};
}

const Record *RecordStream::present(const ParsedRecord &record)
{
    m_record.line = record.line;
    m_record.cells = m_builder.cells(record);
    m_record.invalidText =
        m_decoder.sawInvalid() && std::any_of(m_record.cells.begin(), m_record.cells.end(), [](std::string_view cell) {
            return cell.find(replacement) != std::string_view::npos;
        });
    return &m_record;
}

} // namespace perennial::csv
