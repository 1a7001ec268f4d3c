// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

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
    std::deque<std::string> m_texts; ///< a deque, so that views of its strings stay valid
    std::unordered_map<std::string_view, Text> m_numbers;
};

} // namespace perennial::book
