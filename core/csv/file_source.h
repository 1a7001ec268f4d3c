// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

namespace perennial::csv
{

/// The path in UTF-8, as problems name it.
std::string nameOf(const std::filesystem::path &file);

/// A regular file that is read in pieces, and that remembers what it was when it was opened.
class FileSource
{
public:
    /// Fails with FileMissing, FileUnreadable, FileNotRegular. Never opens a pipe or a device.
    static base::Outcome<FileSource> open(const std::filesystem::path &file);

    /// Up to `size` bytes; fewer only at the end. Fails with FileUnreadable.
    base::Outcome<std::size_t> read(char *into, std::size_t size);
    base::Result seek(std::int64_t offset);
    /// FileChanged when the file is not any more what was opened; `readTo` is how far it could be read.
    std::optional<base::Problem> change(std::int64_t readTo) const;
    std::int64_t size() const { return m_size; }
    std::string name() const { return nameOf(m_file); }

private:
    FileSource() = default;
    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::int64_t m_size = 0;
    std::filesystem::file_time_type m_written;
};

} // namespace perennial::csv
