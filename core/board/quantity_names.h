// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"

#include <string_view>

namespace perennial::board
{

/// The name of a number that formulas are made of, in the reader's words: `MRR at the start`. Where it is a figure of
/// its own, the name of that.
QString nameOfQuantity(std::string_view id, const session::Wording &wording);

} // namespace perennial::board
