// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/reader.h"
#include "core/importing/recipe.h"

namespace perennial::importing
{

/// Tells the records of a file apart, one after the other from its beginning.
class RecordSorter
{
public:
    enum class Kind : std::uint8_t { Preamble, Header, Data, Blank, Total, Footer, SecondTable };

    RecordSorter(const Recipe &recipe, std::int64_t headerLine)
        : m_recipe(recipe)
        , m_headerLine(headerLine)
    {
    }
    Kind sort(const csv::Record &record);

private:
    const Recipe &m_recipe;
    std::int64_t m_headerLine;
    bool m_afterHeader = false;
    bool m_afterBlank = false;
    bool m_mayBeHeader = false;
};

} // namespace perennial::importing
