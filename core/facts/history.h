// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace perennial::facts
{

/// What the rows of an import say of time (formats.md, "Three ways history gets in"): every term with start and end,
/// the state on one day, or the MRR of customers from a day on.
enum class History : std::uint8_t { Full, Snapshot, Levels };

/// In the order of History: as options, recipes and the workspace name them.
constexpr std::array<std::string_view, 3> historyNames = {"full", "snapshot", "levels"};

constexpr std::string_view nameOf(History history)
{
    return historyNames[static_cast<std::size_t>(history)];
}

/// Full for a text that names none.
constexpr History historyOf(std::string_view name)
{
    for (std::size_t i = 0; i < historyNames.size(); ++i) {
        if (historyNames[i] == name)
            return static_cast<History>(i);
    }
    return History::Full;
}

} // namespace perennial::facts
