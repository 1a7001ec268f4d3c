// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_rows.h"

#include <algorithm>
#include <string>

namespace perennial::store
{

namespace
{

constexpr int fewestBits = 10;

} // namespace

KeyRows::KeyRows(int mostBits)
    : m_mostBits(mostBits)
    , m_newest(std::min(fewestBits, mostBits))
    , m_older(mostBits)
{
}

KeyRows::KeyRows(Database &database, const facts::DatasetSpec &spec, int mostBits)
    : KeyRows(mostBits)
{
    Statement rows(database, "SELECT row_id, key_hash FROM " + std::string(spec.name) + " ORDER BY row_id");
    while (rows.step())
        add(rows.integer(1), rows.integer(0));
}

KeyRows::Chain::Chain(const KeyRows &rows, std::int64_t hash)
    : m_rows(rows)
    , m_hash(hash)
    , m_filesLeft(rows.m_older.filter().mayHave(hash) ? rows.m_older.count() : 0)
{
    rows.m_newest.find(hash, m_found);
    std::ranges::sort(m_found);
}

std::int64_t KeyRows::Chain::next()
{
    while (m_found.empty() && m_filesLeft > 0) {
        m_rows.m_older.find(--m_filesLeft, m_hash, m_found);
        std::ranges::sort(m_found);
    }
    if (m_found.empty())
        return 0;
    const std::int64_t row = m_found.back();
    m_found.pop_back();
    return row;
}

void KeyRows::add(std::int64_t hash, std::int64_t row)
{
    if (m_newest.isFull())
        makeRoom();
    m_newest.add({hash, row});
}

void KeyRows::makeRoom()
{
    if (m_newest.bits() == m_mostBits && m_older.append(m_newest))
        m_newest.clear();
    else // not that large yet, or no room for a temporary file
        m_newest.growTo(m_newest.bits() + 1);
}

void KeyRows::remove(std::int64_t hash, std::int64_t row)
{
    if (m_newest.remove({hash, row}))
        return;
    for (std::size_t table = m_older.count(); table > 0; --table) {
        if (m_older.remove(table - 1, {hash, row}))
            return;
    }
}

void KeyRows::prefetch(std::int64_t hash) const
{
    m_newest.prefetch(hash);
    m_older.filter().prefetch(hash);
}

} // namespace perennial::store
