// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct UConverter;

namespace perennial::csv
{

struct CloseConverter {
    void operator()(UConverter *converter) const;
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Turns the bytes of a file, piece by piece, into UTF-8 without a byte order mark and without NUL. UTF-8 that is well
/// formed is handed on where it was read.
class Decoder
{
public:
    /// Fails with UnknownEncoding.
    static base::Outcome<Decoder> open(const std::string &encoding, std::size_t pieceSize);

    /// Where the next piece of the file is to be read to; ends the life of what decode() returned.
    std::span<char> space();
    /// The text of the `size` bytes that were put there; what is cut off at the end waits for the next piece unless
    /// this is the last one.
    std::string_view decode(std::size_t size, bool last);
    /// Whether anything read as U+FFFD so far because it was not of the encoding.
    bool sawInvalid() const { return *m_sawInvalid; }

private:
    Decoder() = default;
    std::string_view decodeUtf8(std::size_t size, bool last);
    std::string_view decodeOther(std::size_t size, bool last);
    std::string_view withoutMark(std::string_view text);

    std::vector<char> m_raw;
    std::size_t m_pieceSize = 0;
    std::size_t m_tailAt = 0; ///< bytes of m_raw that belong before the next piece
    std::size_t m_tailSize = 0;
    std::string m_text;
    bool m_atStart = true;
    std::unique_ptr<bool> m_sawInvalid = std::make_unique<bool>(false); ///< the converter keeps its address
    Converter m_from;                                                   ///< none: UTF-8
    Converter m_to;
    std::vector<char16_t> m_pivot;
    char16_t *m_pivotSource = nullptr;
    char16_t *m_pivotTarget = nullptr;
};

} // namespace perennial::csv
