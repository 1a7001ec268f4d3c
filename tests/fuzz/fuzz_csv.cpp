// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/record_stream.h"
#include "core/csv/utf8.h"
#include "tests/fuzz/input_file.h"

#include <algorithm>
#include <vector>

using namespace perennial;

namespace
{

struct Reading {
    std::vector<std::vector<std::string>> records;
    std::vector<std::int64_t> lines;
    bool failed = false;
    base::Problem problem;

    bool operator==(const Reading &) const = default;
};

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

Reading readAll(const std::filesystem::path &file, const csv::Layout &layout, std::size_t piece)
{
    Reading reading;
    auto stream = csv::RecordStream::open(file, layout, piece);
    expect(stream.ok());
    while (const csv::Record *record = stream->next()) {
        for (const std::string_view cell : record->cells)
            expect(csv::cleanPrefix(cell) == cell.size());
        expect(reading.lines.empty() || record->line > reading.lines.back());
        reading.records.emplace_back(record->cells.begin(), record->cells.end());
        reading.lines.push_back(record->line);
    }
    reading.failed = stream->problem() != nullptr;
    if (reading.failed)
        reading.problem = *stream->problem();
    else
        expect(stream->bytesRead() == stream->bytesTotal());
    return reading;
}

void checkLayout(const csv::Layout &layout, const Reading &reading)
{
    expect(layout.headerLine >= layout.firstLine && layout.headerRows >= 0);
    expect(layout.evidence.uniform >= 0 && layout.evidence.uniform <= 1);
    expect(layout.evidence.values >= 0 && layout.evidence.values <= 1);
    for (const std::int64_t line : {layout.evidence.nextTableLine, layout.evidence.footerLine})
        expect(line == 0 || line > layout.headerLine);
    const auto header = std::count(reading.lines.begin(), reading.lines.end(), layout.headerLine);
    expect(reading.failed || header == 1);
}

/// A dialect that no detection may ever choose is read too.
csv::Layout anyLayout(std::uint8_t bits)
{
    csv::Layout layout;
    layout.dialect.delimiter = ",; \t"[bits & 3];
    layout.dialect.escape = (bits & 4) != 0 ? csv::Escape::Backslash : csv::Escape::Doubled;
    layout.dialect.quote = (bits & 8) != 0 ? '\'' : '"';
    layout.dialect.blanks = static_cast<csv::Blanks>((bits >> 4) % 3);
    return layout;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const fuzz::InputFile file(bytes, size);
    const auto detected = csv::detectLayout(file.path());
    if (detected.ok()) {
        const Reading reading = readAll(file.path(), *detected, csv::defaultPiece);
        checkLayout(*detected, reading);
        expect(readAll(file.path(), *detected, 7) == reading);
    }
    if (size != 0) {
        const csv::Layout layout = anyLayout(bytes[size - 1]);
        expect(readAll(file.path(), layout, 3) == readAll(file.path(), layout, csv::defaultPiece));
    }
    return 0;
}
