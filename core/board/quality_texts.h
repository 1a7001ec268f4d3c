// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace perennial::board
{

/// The English texts of a kind of finding, marked for translation. %n is its count, %1 what it is about.
struct QualityText {
    std::string_view code;
    const char *title;
    const char *effect;
    const char *mend;
    bool counted = true; ///< the title has plural forms
};

std::span<const QualityText> qualityTexts();
const QualityText &qualityText(std::string_view code);

} // namespace perennial::board
