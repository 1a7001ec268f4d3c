// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace perennial::board
{

/// A text by the identifier it belongs to; marked for translation where it is written.
struct NameRow {
    std::string_view id;
    const char *text;
};

/// The text of that identifier; nullptr when the table has none.
template<std::size_t Size>
const char *find(const NameRow (&table)[Size], std::string_view id)
{
    const auto at = std::find_if(std::begin(table), std::end(table), [id](const NameRow &row) { return row.id == id; });
    return at == std::end(table) ? nullptr : at->text;
}

} // namespace perennial::board
