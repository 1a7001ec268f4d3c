// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace perennial::store
{

/// An e-mail as it is compared: the first address of the text, without name and brackets, case-folded and
/// Unicode-normalised. Empty when it is none. Aliases (`x+y@`) stay what they are.
std::string foldedEmail(std::string_view text);

/// A customer's name as it is compared: case-folded, Unicode-normalised, punctuation as blanks, accents of Latin
/// letters left out, legal forms at its end (and those that are written in front, such as OOO and SC) left out. A name
/// that is nothing but a legal form stays. Empty when there is neither letter nor digit.
std::string foldedName(std::string_view text);

} // namespace perennial::store
