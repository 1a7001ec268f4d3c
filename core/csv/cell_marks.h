// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace perennial::csv
{

/// Finds what may begin or end a cell: delimiters, quotes, CR and LF, all of a text at once.
class CellMarks
{
public:
    CellMarks(char delimiter, char quote);

    /// Their places in order, and the size of the text behind them; valid until the next call.
    const std::uint32_t *find(std::string_view text);

private:
    std::uint32_t *findInBlocks(std::string_view text, std::uint32_t *places) const;

    char m_delimiter;
    char m_quote;
    std::array<bool, 256> m_isMark{};
    std::vector<std::uint32_t> m_places;
};

} // namespace perennial::csv
