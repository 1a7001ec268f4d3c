// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/decoder.h"
#include "core/csv/file_source.h"
#include "core/csv/parser.h"
#include "core/csv/reader.h"

#include <optional>

namespace perennial::csv
{

constexpr std::size_t defaultPiece = std::size_t{256} * 1024;

/// What Reader is made of, with the size of the pieces in which the file is read.
class RecordStream
{
public:
    static base::Outcome<RecordStream> open(const std::filesystem::path &file, const Layout &layout,
                                            std::size_t pieceSize = defaultPiece);

    const Record *next()
    {
        while (m_at == m_builder.records().size()) {
            if (!fill())
                return nullptr;
        }
        return present(m_builder.records()[m_at++]);
    }
    const base::Problem *problem() const { return m_problem ? &*m_problem : nullptr; }
    std::int64_t bytesRead() const { return m_bytesRead; }
    std::int64_t bytesTotal() const { return m_source.size(); }

private:
    RecordStream(FileSource source, Decoder decoder, const Dialect &dialect, std::size_t pieceSize);

    /// Parses on; false at the end.
    bool fill();
    bool readPiece();
    void finish();
    void noteExcess();
    const Record *present(const ParsedRecord &record);

    FileSource m_source;
    Decoder m_decoder;
    std::unique_ptr<Parser> m_parser;
    RecordBuilder m_builder{RecordBuilder::Cells::InPlace};
    std::size_t m_pieceSize;
    std::string_view m_text; ///< decoded, not yet parsed
    std::size_t m_at = 0;    ///< the record of the batch that comes next
    Record m_record;
    std::int64_t m_bytesRead = 0;
    bool m_lastPiece = false;
    bool m_finished = false;
    std::optional<base::Problem> m_problem;
};

} // namespace perennial::csv
