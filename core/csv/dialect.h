// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/csv/table.h"

#include <string_view>
#include <vector>

namespace perennial::csv
{

constexpr std::string_view usualDelimiters = ",;\t|";
/// Believed only when a table comes out that nothing speaks against.
constexpr std::string_view rareDelimiters = ":^~*\x1F ";

/// The dialect under which the sample becomes the most convincing table; what the choices name is kept.
Dialect detectDialect(Sample sample, const LayoutChoices &choices);

/// The dialects that the characters of the text allow, the more usual first.
std::vector<Dialect> candidateDialects(std::string_view text, const LayoutChoices &choices);

/// How convincing a table is, from 0 to 1: rows of one width, many columns, cells that look like values.
double scoreOf(const Table &table, const Dialect &dialect);

} // namespace perennial::csv
