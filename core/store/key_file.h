// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_table.h"

#include <cstdio>
#include <memory>

namespace perennial::store
{

/// Tells which hashes were certainly never added, in memory that does not grow; the more there are the more often it
/// has to answer that one may have been.
class KeyFilter
{
public:
    void add(std::int64_t hash);
    bool mayHave(std::int64_t hash) const;
    void prefetch(std::int64_t hash) const;

private:
    struct alignas(64) Block {
        std::uint64_t words[8] = {};
    };
    std::vector<Block, LargePages<Block>> m_blocks; ///< none before the first hash
};

/// Tables of one size that grew full, one behind the other in a temporary file as they lay in memory, and searched
/// there. The file has no name, is readable for the user alone, and goes with the object.
class KeyFile
{
public:
    /// `bits` of every table.
    explicit KeyFile(int bits);

    std::size_t count() const { return m_count; }
    const KeyFilter &filter() const { return m_filter; }

    /// False, and nothing has changed, when the file cannot take it.
    bool append(const KeyTable &table);
    /// Appends the rows of the hash in one of the tables, in no order. Throws what cannot be read.
    void find(std::size_t table, std::int64_t hash, std::vector<std::int64_t> &rows) const;
    /// Takes the row out of one of the tables; false when it does not have it. Throws what cannot be written.
    bool remove(std::size_t table, KeyEntry entry);

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    template<class Visit>
    void visit(std::size_t table, std::int64_t hash, Visit visit) const;
    bool seek(std::size_t table, std::size_t place) const;
    bool read(std::size_t table, std::size_t place, std::span<KeyEntry> into) const;

    int m_bits;
    std::size_t m_count = 0;
    KeyFilter m_filter;
    std::unique_ptr<std::FILE, Close> m_file; ///< none before the first table
};

} // namespace perennial::store
