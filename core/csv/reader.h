// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/csv/layout.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace perennial::csv
{

/// One record: its cells in UTF-8, valid until the next call of Reader::next().
struct Record {
    std::int64_t line = 0; ///< the line (from 1) on which it begins; quoted cells may go on over further lines
    std::span<const std::string_view> cells; ///< none: a blank line
    bool invalidText = false;                ///< some bytes were not of the encoding and read as U+FFFD
};

/// Reads the records of a file of any size in order, from its first line (preamble included), in memory that does not
/// grow with the file. Blank lines are records without cells, so that a second table can be told from the first.
class Reader
{
public:
    /// Fails with FileMissing, FileUnreadable, FileNotRegular, UnknownEncoding.
    static base::Outcome<Reader> open(const std::filesystem::path &file, const Layout &layout);
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    ~Reader();

    /// The next record; nullptr at the end. A failure while reading (FileUnreadable, FieldTooLarge, TooManyColumns,
    /// FileChanged) ends the file; an UnclosedQuote at the end of the file is reported after the records before it.
    const Record *next();
    /// The failure that ended the file early, if one did.
    const base::Problem *problem() const;
    std::int64_t bytesRead() const; ///< of the file
    std::int64_t bytesTotal() const;

private:
    class Impl;
    explicit Reader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace perennial::csv
