// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace perennial::csv
{

/// What the first bytes declare the file to be ("ZIP", "XLSX", "PDF"); nothing when they declare nothing.
std::optional<std::string> declaredKind(std::string_view head);

/// Whether it can be neither UTF-8 nor text of one byte a letter.
bool isBinary(std::string_view head);

/// UTF-16 shows by its zero bytes: "UTF-16LE" or "UTF-16BE"; nothing for everything else.
std::optional<std::string> utf16WithoutMark(std::string_view head);

} // namespace perennial::csv
