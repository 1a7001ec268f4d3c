// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace perennial::csv
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD"; ///< U+FFFD

/// The length of the longest beginning of `text` that is well-formed UTF-8 without NUL.
std::size_t cleanPrefix(std::string_view text);

/// How many bytes at the end of `text` begin a UTF-8 sequence that further bytes could still complete (0 to 3).
std::size_t unfinishedTail(std::string_view text);

/// Appends `text` to `out`; what is not well-formed (and NUL) becomes U+FFFD, one for each maximal broken part.
void appendCleaned(std::string_view text, std::string &out);

} // namespace perennial::csv
