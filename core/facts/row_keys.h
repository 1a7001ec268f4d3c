// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"

#include <optional>
#include <unordered_map>

namespace perennial::facts
{

/// Makes the keys of rows that have no identifier (FieldType::RowKey), for the rows of one file in their order.
class RowKeys
{
public:
    explicit RowKeys(const DatasetSpec &spec);
    /// Sets the key of a row whose other fields are all set; nothing in datasets without such a key. Rows come in the
    /// order of the file.
    void set(Batch &batch, std::size_t row);

private:
    std::optional<std::size_t> m_place;
    std::optional<std::size_t> m_identifier; ///< makes a key needless where it has a value
    std::unordered_map<std::uint64_t, std::uint32_t> m_seen;
};

} // namespace perennial::facts
