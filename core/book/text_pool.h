// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::book
{

/// A string kept once, as a small integer. 0 is "no text".
using Text = std::uint32_t;
constexpr Text noText = 0;

class TextPool
{
public:
    /// The same number for the same string, always; noText for an empty one.
    Text intern(std::string_view text);
    std::string_view at(Text text) const { return text == noText ? std::string_view() : m_texts[text - 1]; }
    /// Without adding it; noText when it is not there.
    Text find(std::string_view text) const;
    std::size_t size() const { return m_texts.size(); }

private:
    /// A place of the open hash table; free when `text` is noText.
    struct Slot {
        std::uint32_t hash = 0;
        Text text = noText;
    };

    static std::uint32_t hashOf(std::string_view text);
    /// The slot of the text, or the free one where it belongs. The table is not full.
    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    std::deque<std::string> m_texts; ///< a deque, so that views of its strings stay valid
    std::vector<Slot> m_slots;       ///< a power of two of them, at most half taken
};

} // namespace perennial::book
