// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/csv/file_source.h"

#include <string>
#include <string_view>

namespace perennial::csv
{

struct Encoding {
    std::string name; ///< as ICU knows it
    bool bom = false;
    bool sampled = false; ///< decided without having seen all bytes
};

/// Byte order mark first, then UTF-16 by its zero bytes, then UTF-8 when all of the file (of a large one, unless
/// `thorough`: samples from its whole length) is valid, then what the bytes beyond ASCII read best as. Fails with
/// FileEmpty, FileNotText, FileUnreadable.
base::Outcome<Encoding> detectEncoding(FileSource &source, bool thorough = false);

/// The encoding of text that is neither UTF-8 nor UTF-16, judged by the letters that come out: `lines` are lines with
/// bytes beyond ASCII.
std::string bestEncoding(std::string_view lines);

} // namespace perennial::csv
