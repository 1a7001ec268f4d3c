// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/layout.h"

#include "core/csv/decoder.h"
#include "core/csv/dialect.h"
#include "core/csv/encoding.h"
#include "core/csv/header.h"
#include "core/csv/record_stream.h"
#include "core/csv/utf8.h"

#include <algorithm>

namespace perennial::csv
{

using base::Problem;
using base::ProblemCode;

namespace
{

constexpr std::size_t sampleSize = 64 * 1024;
constexpr std::size_t largestSample = 4 * sampleSize; ///< where lines are so long that less holds hardly any
constexpr std::ptrdiff_t linesWanted = 6;

struct Beginning {
    std::string text;
    bool whole = false;
};

bool wantsMore(const std::string &text)
{
    if (text.size() < sampleSize)
        return true;
    return text.size() < largestSample &&
           std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }) < linesWanted;
}

base::Outcome<Beginning> decodeBeginning(FileSource &source, const std::string &encoding)
{
    auto decoder = Decoder::open(encoding, sampleSize);
    if (!decoder)
        return decoder.problem();
    if (const auto rewound = source.seek(0); !rewound)
        return rewound.problem();
    Beginning beginning;
    while (!beginning.whole && wantsMore(beginning.text)) {
        const std::span<char> space = decoder->space();
        const auto size = source.read(space.data(), space.size());
        if (!size)
            return size.problem();
        beginning.whole = *size < space.size();
        beginning.text.append(decoder->decode(*size, beginning.whole));
    }
    return beginning;
}

/// The bytes of a first line `sep=;` with its line end, 0 when there is none.
std::size_t separatorLine(std::string_view text)
{
    const bool quoted = text.starts_with('"');
    const std::size_t at = quoted ? 1 : 0;
    const std::string_view word = text.substr(std::min(at, text.size()), 4);
    if (word != "sep=" && word != "SEP=" && word != "Sep=")
        return 0;
    std::size_t end = at + 5;
    if (end <= text.size() && (text[end - 1] == '"' || text[end - 1] == '\''))
        return 0; // a quote separates nothing
    if (quoted && end < text.size() && text[end] == '"')
        ++end;
    if (end >= text.size() || (text[end] != '\n' && text[end] != '\r'))
        return 0;
    return text.substr(end).starts_with("\r\n") ? end + 2 : end + 1;
}

char separatorOf(std::string_view line)
{
    return line[line.find('=') + 1];
}

bool isPossible(char delimiter)
{
    return delimiter != '\0' && delimiter != '\n' && delimiter != '\r' && static_cast<unsigned char>(delimiter) < 0x80;
}

/// The stream knows how many columns there are.
Problem tooManyColumns(const std::filesystem::path &file, const Layout &layout)
{
    auto stream = RecordStream::open(file, layout);
    if (!stream)
        return stream.problem();
    while (stream->next() != nullptr)
        continue;
    if (stream->problem() != nullptr)
        return *stream->problem();
    return {ProblemCode::FileChanged, {nameOf(file)}, 0};
}

base::Outcome<Encoding> encodingOf(FileSource &source, const LayoutChoices &choices)
{
    auto detected = detectEncoding(source, choices.thorough);
    if (!detected || !choices.encoding)
        return detected;
    const bool sameMark = detected->bom && detected->name == *choices.encoding;
    return Encoding{*choices.encoding, sameMark, false};
}

/// Where the header is, how many rows it has, and what speaks for the table. Rows are counted behind a `sep=` line.
void describe(std::span<const TableRow> rows, std::optional<std::int64_t> chosenLine, bool whole, Layout &layout)
{
    const std::int64_t before = layout.firstLine - 1;
    layout.headerLine = chosenLine.value_or(layout.firstLine);
    if (rows.empty())
        return;
    std::size_t header = findHeader(rows);
    if (chosenLine) {
        const auto chosen = std::find_if(rows.begin(), rows.end(),
                                         [&](const TableRow &row) { return row.line + before >= *chosenLine; });
        header = static_cast<std::size_t>(chosen - rows.begin());
        if (header == rows.size())
            return;
    } else {
        layout.headerLine = rows[header].line + before;
    }
    layout.headerRows = countHeaderRows(rows, header);
    if (chosenLine)
        layout.headerRows = std::max<std::int64_t>(layout.headerRows, 1);
    layout.evidence = gatherEvidence(rows, header, layout.headerRows, whole);
    for (std::int64_t *line : {&layout.evidence.nextTableLine, &layout.evidence.footerLine})
        *line += *line == 0 ? 0 : before;
}

} // namespace

base::Outcome<Layout> detectLayout(const std::filesystem::path &file, const LayoutChoices &choices)
{
    auto source = FileSource::open(file);
    if (!source)
        return source.problem();
    const auto encoding = encodingOf(*source, choices);
    if (!encoding)
        return encoding.problem();
    const auto beginning = decodeBeginning(*source, encoding->name);
    if (!beginning)
        return beginning.problem();

    Layout layout;
    layout.encoding = encoding->name;
    layout.bom = encoding->bom;
    layout.sampled = encoding->sampled;
    Sample sample{beginning->text, beginning->whole};
    LayoutChoices decided = choices;
    if (const std::size_t length = separatorLine(sample.text); length != 0) {
        const char separator = separatorOf(sample.text);
        if (!decided.delimiter && isPossible(separator))
            decided.delimiter = separator;
        sample.text.remove_prefix(length);
        layout.firstLine = 2;
    }
    layout.dialect = detectDialect(sample, decided);
    const Table table(sample, layout.dialect);
    if (table.tooWide())
        return tooManyColumns(file, layout);
    layout.lineEnd = table.lineEnd();
    const std::vector<TableRow> rows = rowsOf(table);
    if (rows.empty() && beginning->whole)
        return Problem{ProblemCode::FileEmpty, {nameOf(file)}, 0};
    describe(rows, choices.headerLine, beginning->whole, layout);
    return layout;
}

} // namespace perennial::csv
