// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/reader.h"

#include "core/csv/record_stream.h"

namespace perennial::csv
{

class Reader::Impl : public RecordStream
{
public:
    explicit Impl(RecordStream stream)
        : RecordStream(std::move(stream))
    {
    }
};

Reader::Reader(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

base::Outcome<Reader> Reader::open(const std::filesystem::path &file, const Layout &layout)
{
    auto stream = RecordStream::open(file, layout);
    if (!stream)
        return stream.problem();
    return Reader(std::make_unique<Impl>(std::move(*stream)));
}

const Record *Reader::next()
{
    return m_impl->next();
}

const base::Problem *Reader::problem() const
{
    return m_impl->problem();
}

std::int64_t Reader::bytesRead() const
{
    return m_impl->bytesRead();
}

std::int64_t Reader::bytesTotal() const
{
    return m_impl->bytesTotal();
}

} // namespace perennial::csv
