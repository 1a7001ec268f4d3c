// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/large_pages.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial::store
{

/// A row and the hash of its key; row 0, which no table has, is a free place.
struct KeyEntry {
    std::int64_t hash = 0;
    std::int64_t row = 0;
};
/// The row of a place whose row was taken out: what lies behind it stays reachable.
constexpr std::int64_t takenOut = -1;

/// The place where the search for a hash begins, among 2^`bits`; on from the last place it goes on at the first.
inline std::size_t placeOf(std::int64_t hash, int bits)
{
    return static_cast<std::size_t>(static_cast<std::uint64_t>(hash) * 0x9e3779b97f4a7c15 >> (64 - bits));
}

/// Rows by the hash of their key, in 2^bits places side by side of which some are always free.
class KeyTable
{
public:
    explicit KeyTable(int bits);

    int bits() const { return m_bits; }
    /// Three quarters of the places are taken.
    bool isFull() const { return m_taken * 4 >= m_places.size() * 3; }
    std::span<const KeyEntry> places() const { return m_places; }

    /// Requires a table that is not full.
    void add(KeyEntry entry);
    bool remove(KeyEntry entry);
    /// Appends the hash's rows, in no order.
    void find(std::int64_t hash, std::vector<std::int64_t> &rows) const;
    void clear();
    void growTo(int bits);
    void prefetch(std::int64_t hash) const { __builtin_prefetch(&m_places[placeOf(hash, m_bits)], 1); }

private:
    int m_bits;
    std::size_t m_taken = 0;
    std::vector<KeyEntry, LargePages<KeyEntry>> m_places;
};

} // namespace perennial::store
