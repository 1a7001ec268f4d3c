// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/cell_marks.h"

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace perennial::csv
{

namespace
{

constexpr std::size_t blockSize = 64;

} // namespace

CellMarks::CellMarks(char delimiter, char quote)
    : m_delimiter(delimiter)
    , m_quote(quote != '\0' ? quote : delimiter)
{
    for (const char c : {m_delimiter, m_quote, '\n', '\r'})
        m_isMark[static_cast<unsigned char>(c)] = true;
}

const std::uint32_t *CellMarks::find(std::string_view text)
{
    if (m_places.size() < text.size() + 1)
        m_places.resize(text.size() + 1);
    const std::size_t inBlocks = text.size() / blockSize * blockSize;
    std::uint32_t *end = findInBlocks(text.substr(0, inBlocks), m_places.data());
    for (std::size_t i = inBlocks; i < text.size(); ++i) {
        *end = static_cast<std::uint32_t>(i);
        end += m_isMark[static_cast<unsigned char>(text[i])] ? 1 : 0;
    }
    *end = static_cast<std::uint32_t>(text.size());
    return m_places.data();
}

#ifdef __SSE2__

std::uint32_t *CellMarks::findInBlocks(std::string_view text, std::uint32_t *places) const
{
    const __m128i delimiter = _mm_set1_epi8(m_delimiter);
    const __m128i quote = _mm_set1_epi8(m_quote);
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    for (std::size_t at = 0; at < text.size(); at += blockSize) {
        std::uint64_t marks = 0;
        for (std::size_t part = 0; part < blockSize; part += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at + part));
            const __m128i found =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote)),
                             _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr)));
            marks |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << part;
        }
        for (; marks != 0; marks &= marks - 1)
            *places++ = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(marks)));
    }
    return places;
}

#else

std::uint32_t *CellMarks::findInBlocks(std::string_view text, std::uint32_t *places) const
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        *places = static_cast<std::uint32_t>(at);
        places += m_isMark[static_cast<unsigned char>(text[at])] ? 1 : 0;
    }
    return places;
}

#endif

} // namespace perennial::csv
