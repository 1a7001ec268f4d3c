// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/record_stream.h"

#include <QtTest>

#include <string>
#include <vector>

namespace perennial::test
{

using Cells = std::vector<std::string>;

/// All that a file gives.
struct Reading {
    std::vector<Cells> records;
    std::vector<std::int64_t> lines;
    std::vector<bool> invalid;
    base::Problem problem;
    bool failed = false;
};

inline Reading readAll(const std::filesystem::path &file, const csv::Layout &layout,
                       std::size_t piece = csv::defaultPiece)
{
    Reading reading;
    auto stream = csv::RecordStream::open(file, layout, piece);
    if (!stream)
        return {{}, {}, {}, stream.problem(), true};
    while (const csv::Record *record = stream->next()) {
        reading.records.emplace_back(record->cells.begin(), record->cells.end());
        reading.lines.push_back(record->line);
        reading.invalid.push_back(record->invalidText);
    }
    reading.failed = stream->problem() != nullptr;
    if (reading.failed)
        reading.problem = *stream->problem();
    return reading;
}

/// `2: a | b` for each record, in a form that a failed comparison shows well.
inline QByteArray asText(const Reading &reading)
{
    QByteArray text;
    for (std::size_t i = 0; i < reading.records.size(); ++i) {
        text += QByteArray::number(static_cast<qlonglong>(reading.lines[i])) + ":";
        for (const std::string &cell : reading.records[i])
            text += "[" + QByteArray::fromStdString(cell) + "]";
        text += ";";
    }
    return text.replace("\r", "<CR>").replace("\n", "<LF>");
}

} // namespace perennial::test
