// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_rows.h"

#include <string>

namespace perennial::store
{

namespace
{

constexpr std::size_t fewestSlots = 1024;

} // namespace

KeyRows::KeyRows(Database &database, const facts::DatasetSpec &spec)
    : m_slots(fewestSlots, none)
{
    Statement rows(database, "SELECT row_id, key_hash FROM " + std::string(spec.name) + " ORDER BY row_id");
    while (rows.step())
        add(rows.integer(1), rows.integer(0));
}

std::size_t KeyRows::slotOf(std::int64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(static_cast<std::uint64_t>(hash) * 0x9e3779b97f4a7c15 >> 32) & mask;
    while (m_slots[slot] != none && m_entries[m_slots[slot]].hash != hash)
        slot = (slot + 1) & mask;
    return slot;
}

void KeyRows::add(std::int64_t hash, std::int64_t row)
{
    if (m_entries.size() * 2 >= m_slots.size())
        grow(m_slots.size() * 2);
    Place &newest = m_slots[slotOf(hash)];
    m_entries.push_back({hash, row, newest});
    newest = static_cast<Place>(m_entries.size() - 1);
}

void KeyRows::remove(std::int64_t hash, std::int64_t row)
{
    // An entry taken out of its chain stays as row 0, which no table has: so the slots after its own stay reachable.
    for (Place place = newest(hash); place != none; place = older(place)) {
        if (m_entries[place].row == row)
            m_entries[place].row = 0;
    }
}

void KeyRows::grow(std::size_t slots)
{
    m_slots.assign(slots, none);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_slots[slotOf(m_entries[i].hash)] = static_cast<Place>(i);
}

} // namespace perennial::store
