// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/row_keys.h"

#include <algorithm>
#include <bit>

namespace perennial::facts
{

namespace
{

/// FNV-1a: the same on every machine and in every version, as the keys stay in the workspace.
class Hash
{
public:
    void add(std::uint64_t number)
    {
        for (int byte = 0; byte < 8; ++byte, number >>= 8)
            addByte(static_cast<unsigned char>(number & 0xFF));
    }
    void add(std::string_view text)
    {
        add(text.size());
        for (const char c : text)
            addByte(static_cast<unsigned char>(c));
    }
    std::uint64_t value() const { return m_value; }

private:
    void addByte(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001B3U; }

    std::uint64_t m_value = 0xCBF29CE484222325U;
};

std::uint64_t hashOf(const Batch &batch, std::size_t row, std::size_t leftAway)
{
    Hash hash;
    for (std::size_t field = 0; field < batch.spec().fields.size(); ++field) {
        if (field == leftAway)
            continue;
        const Value &value = batch.at(row, field);
        hash.add(static_cast<std::uint64_t>(value.kind));
        if (value.kind == Value::Kind::Text)
            hash.add(batch.text(value));
        else if (value.kind == Value::Kind::Integer)
            hash.add(std::bit_cast<std::uint64_t>(value.integer));
        else if (value.kind == Value::Kind::Real)
            hash.add(std::bit_cast<std::uint64_t>(value.real));
    }
    return hash.value();
}

} // namespace

RowKeys::RowKeys(const DatasetSpec &spec)
{
    for (std::size_t field = 0; field < spec.fields.size(); ++field) {
        const FieldSpec &entry = spec.fields[field];
        if (entry.type == FieldType::RowKey)
            m_place = field;
        else if (entry.key && !entry.required && entry.type == FieldType::Text)
            m_identifier = field;
    }
    if (spec.id == Dataset::MrrLevels)
        m_identifier = spec.indexOf("mrr");
}

void RowKeys::set(Batch &batch, std::size_t row)
{
    if (!m_place)
        return;
    if (m_identifier && batch.at(row, *m_identifier).kind != Value::Kind::Missing) {
        batch.setInteger(row, *m_place, 0);
        return;
    }
    const std::uint64_t content = hashOf(batch, row, *m_place);
    Hash key;
    key.add(content);
    key.add(std::uint64_t{m_seen[content]++});
    batch.setInteger(row, *m_place, std::max<std::int64_t>(1, static_cast<std::int64_t>(key.value() >> 1U)));
}

} // namespace perennial::facts
