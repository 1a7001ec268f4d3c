// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dataset.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace perennial::store
{

/// Where the rows of every key are: read from the table in one pass, which costs less than an index in the file would
/// with every import. Rows of different keys can share a hash, so that a row found must be compared.
class KeyRows
{
public:
    using Place = std::uint32_t;
    static constexpr Place none = std::numeric_limits<Place>::max();

    KeyRows(Database &database, const facts::DatasetSpec &spec);

    Place newest(std::int64_t hash) const { return m_slots[slotOf(hash)]; }
    Place older(Place place) const { return m_entries[place].older; }
    std::int64_t row(Place place) const { return m_entries[place].row; }

    /// A row newer than all of its key.
    void add(std::int64_t hash, std::int64_t row);
    void remove(std::int64_t hash, std::int64_t row);

private:
    struct Entry {
        std::int64_t hash = 0;
        std::int64_t row = 0;
        Place older = none;
    };

    /// The slot of the hash, or the free one where it belongs.
    std::size_t slotOf(std::int64_t hash) const;
    void grow(std::size_t slots);

    std::vector<Entry> m_entries;
    std::vector<Place> m_slots; ///< the newest entry of a hash; a power of two, at most half of them taken
};

} // namespace perennial::store
