// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"
#include "core/store/key_file.h"
#include "core/store/key_table.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <vector>

namespace perennial::store
{

/// Where the rows of every key are: read from the table in one pass, which costs less than an index in the file would
/// with every import. Rows of different keys can share a hash, so that a row found must be compared.
///
/// The rows added last are in memory, up to a bound; those before them in a temporary file, which is asked only for
/// hashes that it may have.
class KeyRows
{
public:
    /// 2^`mostBits` places in memory, of 16 bytes each.
    static constexpr int usualBits = 20;

    explicit KeyRows(int mostBits = usualBits);
    KeyRows(Database &database, const facts::DatasetSpec &spec, int mostBits = usualBits);

    /// The rows of a hash, from the newest to the oldest; must not be used after one was added or removed.
    class Chain
    {
    public:
        /// 0 behind the oldest.
        std::int64_t next();

    private:
        friend class KeyRows;
        Chain(const KeyRows &rows, std::int64_t hash);

        const KeyRows &m_rows;
        std::int64_t m_hash;
        std::size_t m_filesLeft;
        std::vector<std::int64_t> m_found; ///< those read and not handed out yet, from the oldest
    };
    Chain find(std::int64_t hash) const { return {*this, hash}; }

    /// A row newer than all that were added.
    void add(std::int64_t hash, std::int64_t row);
    void remove(std::int64_t hash, std::int64_t row);
    /// Begins to fetch what is asked about a hash that comes soon.
    void prefetch(std::int64_t hash) const;

private:
    void makeRoom();

    int m_mostBits;
    KeyTable m_newest;
    KeyFile m_older;
};

} // namespace perennial::store
