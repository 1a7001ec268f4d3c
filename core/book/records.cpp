// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/records.h"

#include <algorithm>

namespace perennial::book
{

const std::vector<std::int64_t> &RecordTable::column(std::string_view field) const
{
    static const std::vector<std::int64_t> none;
    const auto at =
        std::find_if(columns.begin(), columns.end(), [field](const Column &column) { return column.field == field; });
    return at == columns.end() ? none : at->values;
}

} // namespace perennial::book
