// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/file_source.h"

#include <cerrno>
#include <system_error>

namespace perennial::csv
{

namespace fs = std::filesystem;
using base::Problem;
using base::ProblemCode;

namespace
{

Problem unreadable(const std::string &name, const std::error_code &error)
{
    return {ProblemCode::FileUnreadable, {name, error.message()}, 0};
}

std::error_code lastError()
{
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

} // namespace

std::string nameOf(const fs::path &file)
{
    const std::u8string name = file.u8string();
    return {name.begin(), name.end()};
}

base::Outcome<FileSource> FileSource::open(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return Problem{ProblemCode::FileMissing, {nameOf(file)}, 0};
    if (status.type() == fs::file_type::none || status.type() == fs::file_type::unknown)
        return unreadable(nameOf(file), error);
    if (status.type() != fs::file_type::regular)
        return Problem{ProblemCode::FileNotRegular, {nameOf(file)}, 0};

    FileSource source;
    source.m_file = file;
    source.m_stream.rdbuf()->pubsetbuf(nullptr, 0);
    errno = 0;
    source.m_stream.open(file, std::ios::binary);
    if (!source.m_stream)
        return unreadable(nameOf(file), lastError());
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return unreadable(nameOf(file), error);
    source.m_size = static_cast<std::int64_t>(size);
    source.m_written = fs::last_write_time(file, error);
    if (error)
        return unreadable(nameOf(file), error);
    return source;
}

base::Outcome<std::size_t> FileSource::read(char *into, std::size_t size)
{
    errno = 0;
    m_stream.read(into, static_cast<std::streamsize>(size));
    if (m_stream.bad() || (m_stream.fail() && !m_stream.eof()))
        return unreadable(name(), lastError());
    return static_cast<std::size_t>(m_stream.gcount());
}

base::Result FileSource::seek(std::int64_t offset)
{
    m_stream.clear();
    errno = 0;
    m_stream.seekg(offset);
    if (!m_stream)
        return unreadable(name(), lastError());
    return base::Done{};
}

std::optional<Problem> FileSource::change(std::int64_t readTo) const
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(m_file, error);
    const fs::file_time_type written = error ? fs::file_time_type() : fs::last_write_time(m_file, error);
    if (!error && readTo == m_size && static_cast<std::int64_t>(size) == m_size && written == m_written)
        return std::nullopt;
    return Problem{ProblemCode::FileChanged, {name()}, 0};
}

} // namespace perennial::csv
