// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_file.h"

#include "core/store/sqlite.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#if defined(__unix__) || defined(__APPLE__)
#include <unistd.h>
#define PERENNIAL_HAS_PREAD
#endif

namespace perennial::store
{

namespace
{

constexpr int filterBits = 17;         // of blocks: 8 MB
constexpr std::size_t readAtOnce = 16; // places

std::uint64_t mixed(std::int64_t hash)
{
    std::uint64_t word = static_cast<std::uint64_t>(hash) * 0xd6e8feb86659fd93;
    return word ^ word >> 32;
}

[[noreturn]] void throwFailed()
{
    throw Failure{{base::ProblemCode::WriteFailed, {"a temporary file", std::strerror(errno)}}};
}

} // namespace

void KeyFilter::add(std::int64_t hash)
{
    if (m_blocks.empty())
        m_blocks.resize(std::size_t{1} << filterBits);
    Block &block = m_blocks[placeOf(hash, filterBits)];
    std::uint64_t bits = mixed(hash);
    for (int i = 0; i < 4; ++i, bits >>= 9)
        block.words[bits & 7] |= std::uint64_t{1} << (bits >> 3 & 63);
}

bool KeyFilter::mayHave(std::int64_t hash) const
{
    if (m_blocks.empty())
        return false;
    const Block &block = m_blocks[placeOf(hash, filterBits)];
    std::uint64_t bits = mixed(hash);
    bool all = true;
    for (int i = 0; i < 4; ++i, bits >>= 9)
        all = all && (block.words[bits & 7] >> (bits >> 3 & 63) & 1) != 0;
    return all;
}

void KeyFilter::prefetch(std::int64_t hash) const
{
    if (!m_blocks.empty())
        __builtin_prefetch(&m_blocks[placeOf(hash, filterBits)]);
}

KeyFile::KeyFile(int bits)
    : m_bits(bits)
{
}

bool KeyFile::seek(std::size_t table, std::size_t place) const
{
    const std::size_t at = ((table << m_bits) + place) * sizeof(KeyEntry);
    return std::fseek(m_file.get(), static_cast<long>(at), SEEK_SET) == 0;
}

/// With one call of the system where there is such a call: an import asks a million times.
bool KeyFile::read(std::size_t table, std::size_t place, std::span<KeyEntry> into) const
{
#ifdef PERENNIAL_HAS_PREAD
    const std::size_t at = ((table << m_bits) + place) * sizeof(KeyEntry);
    const auto bytes = pread(fileno(m_file.get()), into.data(), into.size_bytes(), static_cast<off_t>(at));
    return bytes == static_cast<ssize_t>(into.size_bytes());
#else
    return seek(table, place) && std::fread(into.data(), sizeof(KeyEntry), into.size(), m_file.get()) == into.size();
#endif
}

bool KeyFile::append(const KeyTable &table)
{
    if (!m_file) {
        m_file.reset(std::tmpfile());
        if (!m_file)
            return false;
        std::setvbuf(m_file.get(), nullptr, _IONBF, 0);
    }
    const std::span<const KeyEntry> places = table.places();
    if (!seek(m_count, 0) || std::fwrite(places.data(), sizeof(KeyEntry), places.size(), m_file.get()) != places.size())
        return false;
    ++m_count;
    for (const KeyEntry &entry : places) {
        if (entry.row > 0)
            m_filter.add(entry.hash);
    }
    return true;
}

/// Hands over the places of the hash and those searched on the way, until a free one or until `visit` returns false.
template<class Visit>
void KeyFile::visit(std::size_t table, std::int64_t hash, Visit visit) const
{
    const std::size_t mask = (std::size_t{1} << m_bits) - 1;
    std::array<KeyEntry, readAtOnce> found;
    for (std::size_t place = placeOf(hash, m_bits);;) {
        const std::size_t size = std::min(readAtOnce, mask + 1 - place);
        if (!read(table, place, std::span(found).first(size)))
            throwFailed();
        for (std::size_t i = 0; i < size; ++i) {
            if (found[i].row == 0 || !visit(place + i, found[i]))
                return;
        }
        place = (place + size) & mask;
    }
}

void KeyFile::find(std::size_t table, std::int64_t hash, std::vector<std::int64_t> &rows) const
{
    visit(table, hash, [&](std::size_t, KeyEntry entry) {
        if (entry.hash == hash && entry.row != takenOut)
            rows.push_back(entry.row);
        return true;
    });
}

bool KeyFile::remove(std::size_t table, KeyEntry entry)
{
    std::size_t at = std::size_t{1} << m_bits;
    visit(table, entry.hash, [&](std::size_t place, KeyEntry found) {
        if (found.hash != entry.hash || found.row != entry.row)
            return true;
        at = place;
        return false;
    });
    if (at == std::size_t{1} << m_bits)
        return false;
    entry.row = takenOut;
    if (!seek(table, at) || std::fwrite(&entry, sizeof entry, 1, m_file.get()) != 1)
        throwFailed();
    return true;
}

} // namespace perennial::store
