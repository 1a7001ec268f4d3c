// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/text_pool.h"

#include <functional>

namespace perennial::book
{

Text TextPool::intern(std::string_view text)
{
    if (text.empty())
        return noText;
    if (m_slots.size() < 2 * (m_texts.size() + 1))
        grow();
    const std::uint32_t hash = hashOf(text);
    Slot &slot = m_slots[slotOf(text, hash)];
    if (slot.text == noText) {
        m_texts.emplace_back(text);
        slot = {hash, static_cast<Text>(m_texts.size())};
    }
    return slot.text;
}

Text TextPool::find(std::string_view text) const
{
    return text.empty() || m_slots.empty() ? noText : m_slots[slotOf(text, hashOf(text))].text;
}

std::uint32_t TextPool::hashOf(std::string_view text)
{
    const std::uint64_t hash = std::hash<std::string_view>()(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

std::size_t TextPool::slotOf(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].text != noText && (m_slots[at].hash != hash || this->at(m_slots[at].text) != text))
        at = (at + 1) & mask;
    return at;
}

void TextPool::grow()
{
    const std::vector<Slot> taken = std::move(m_slots);
    m_slots.assign(taken.empty() ? 64 : 2 * taken.size(), Slot());
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : taken) {
        if (slot.text == noText)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].text != noText)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace perennial::book
