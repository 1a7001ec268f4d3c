// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/key_hash.h"

#include <bit>
#include <cstring>

namespace perennial::facts
{

namespace
{

std::uint64_t word(const char *bytes, std::size_t count)
{
    std::uint64_t value = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&value, bytes, count);
    } else {
        for (std::size_t i = 0; i < count; ++i)
            value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
    }
    return value;
}

} // namespace

void KeyHash::mix(std::uint64_t word)
{
    m_state = (m_state ^ word) * 0xff51afd7ed558ccd;
    m_state ^= m_state >> 32;
}

void KeyHash::add(std::string_view text)
{
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8)
        mix(word(text.data() + at, 8));
    if (at < text.size())
        mix(word(text.data() + at, text.size() - at));
    mix(text.size() * 4 + 1);
}

void KeyHash::add(std::int64_t number)
{
    mix(static_cast<std::uint64_t>(number));
    mix(2);
}

void KeyHash::addMissing()
{
    mix(3);
}

std::int64_t KeyHash::value() const
{
    std::uint64_t mixed = m_state * 0xc4ceb9fe1a85ec53;
    mixed ^= mixed >> 29;
    return static_cast<std::int64_t>(mixed);
}

void hashKeys(Batch &batch)
{
    std::vector<std::size_t> keys;
    for (std::size_t field = 0; field < batch.spec().fields.size(); ++field) {
        if (batch.spec().fields[field].key)
            keys.push_back(field);
    }
    batch.keyHashes.clear();
    for (std::size_t row = 0; row < batch.size(); ++row) {
        KeyHash hash;
        for (const std::size_t field : keys) {
            const Value &value = batch.at(row, field);
            if (value.kind == Value::Kind::Text)
                hash.add(batch.text(value));
            else if (value.kind == Value::Kind::Integer)
                hash.add(value.integer);
            else
                hash.addMissing();
        }
        batch.keyHashes.push_back(hash.value());
    }
}

} // namespace perennial::facts
