// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/inspection.h"

#include <string>
#include <vector>

namespace perennial::importing
{

/// The first records of a file.
struct Opening {
    struct Line {
        std::int64_t line = 0;
        std::string text; ///< its cells with the delimiter between them
        std::vector<std::string> cells;
    };
    std::vector<Line> lines;

    const Line *find(std::int64_t line) const; ///< the first at or behind it
};

struct Recognition {
    const Recipe *recipe = nullptr; ///< none: not recognised
    double confidence = 0;
    std::int64_t headerLine = 1;
    std::vector<std::string> nearest;
    Evidence evidence;
    std::map<std::string, std::string> otherNames; ///< field of a template -> header, where it goes by another name
};

/// Finds the recipe that fits best, among those that the choices leave, on the header line, or on another of the
/// opening lines where none fits there and the user did not name the line. A dataset or recipe that the user chose is
/// taken even when its headers are missing. A recipe that the user saved and that fits well goes before templates and
/// tools. Fails with UnknownRecipe, BadOption.
base::Outcome<Recognition> recognise(const Opening &opening, std::int64_t headerLine, const RecipeBook &recipes,
                                     const Choices &choices);

/// The days that the preamble states for the whole file.
std::optional<std::pair<base::Date, base::Date>> periodOf(const Recipe &recipe, const Opening &opening,
                                                          std::int64_t headerLine, DateOrder order);

} // namespace perennial::importing
