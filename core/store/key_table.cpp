// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_table.h"

#include <algorithm>
#include <utility>

namespace perennial::store
{

KeyTable::KeyTable(int bits)
    : m_bits(bits)
    , m_places(std::size_t{1} << bits)
{
}

void KeyTable::add(KeyEntry entry)
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t at = placeOf(entry.hash, m_bits);
    while (m_places[at].row != 0 && !(m_places[at].row == takenOut && m_places[at].hash == entry.hash))
        at = (at + 1) & mask;
    m_taken += m_places[at].row == 0 ? 1 : 0;
    m_places[at] = entry;
}

bool KeyTable::remove(KeyEntry entry)
{
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t at = placeOf(entry.hash, m_bits); m_places[at].row != 0; at = (at + 1) & mask) {
        if (m_places[at].hash != entry.hash || m_places[at].row != entry.row)
            continue;
        m_places[at].row = takenOut;
        return true;
    }
    return false;
}

void KeyTable::find(std::int64_t hash, std::vector<std::int64_t> &rows) const
{
    const std::size_t mask = m_places.size() - 1;
    for (std::size_t at = placeOf(hash, m_bits); m_places[at].row != 0; at = (at + 1) & mask) {
        if (m_places[at].hash == hash && m_places[at].row != takenOut)
            rows.push_back(m_places[at].row);
    }
}

void KeyTable::clear()
{
    std::ranges::fill(m_places, KeyEntry());
    m_taken = 0;
}

void KeyTable::growTo(int bits)
{
    auto old = std::move(m_places);
    m_places.assign(std::size_t{1} << bits, KeyEntry());
    m_bits = bits;
    m_taken = 0;
    for (const KeyEntry entry : old) {
        if (entry.row > 0)
            add(entry);
    }
}

} // namespace perennial::store
