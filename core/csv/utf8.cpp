// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/utf8.h"

#include <cstdint>
#include <cstring>

namespace perennial::csv
{

namespace
{

constexpr std::uint64_t highBits = 0x8080808080808080;
constexpr std::uint64_t ones = 0x0101010101010101;

/// Not 0 when one of the eight bytes is NUL or not ASCII.
std::uint64_t suspicious(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return ((word - ones) | word) & highBits;
}

struct Sequence {
    std::size_t length = 0;       ///< bytes that belong together
    std::size_t wanted = 0;       ///< bytes that a whole one has; 0: can begin nothing
    unsigned char secondLow = 0;  ///< range of the second byte
    unsigned char secondHigh = 0; ///< (Unicode, table 3-7)
    bool whole() const { return wanted != 0 && length == wanted; }
};

Sequence startOf(unsigned char first)
{
    if (first >= 0x01 && first <= 0x7F)
        return {1, 1, 0, 0};
    if (first >= 0xC2 && first <= 0xDF)
        return {1, 2, 0x80, 0xBF};
    if (first >= 0xE0 && first <= 0xEF)
        return {1, 3, static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return {1, 4, static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return {1, 0, 0, 0};
}

Sequence sequenceAt(std::string_view text, std::size_t at)
{
    Sequence sequence = startOf(static_cast<unsigned char>(text[at]));
    while (sequence.length < sequence.wanted && at + sequence.length < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at + sequence.length]);
        const bool second = sequence.length == 1;
        if (byte < (second ? sequence.secondLow : 0x80) || byte > (second ? sequence.secondHigh : 0xBF))
            break;
        ++sequence.length;
    }
    return sequence;
}

} // namespace

std::size_t cleanPrefix(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        while (at + 32 <= text.size() && (suspicious(text.data() + at) | suspicious(text.data() + at + 8) |
                                          suspicious(text.data() + at + 16) | suspicious(text.data() + at + 24)) == 0)
            at += 32;
        const std::size_t blockEnd = at + 32 < text.size() ? at + 32 : text.size();
        while (at < blockEnd) {
            const Sequence sequence = sequenceAt(text, at);
            if (!sequence.whole())
                return at;
            at += sequence.length;
        }
    }
    return text.size();
}

std::size_t unfinishedTail(std::string_view text)
{
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const std::size_t at = text.size() - back;
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            continue;
        const Sequence sequence = sequenceAt(text, at);
        return sequence.wanted > back && sequence.length == back ? back : 0;
    }
    return 0;
}

void appendCleaned(std::string_view text, std::string &out)
{
    while (!text.empty()) {
        const std::size_t good = cleanPrefix(text);
        out.append(text.substr(0, good));
        text.remove_prefix(good);
        if (text.empty())
            return;
        text.remove_prefix(sequenceAt(text, 0).length);
        out.append(replacement);
    }
}

} // namespace perennial::csv
