// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace perennial::importing
{

struct Inspection;

/// Why a file is read as it is, as data; the sentence is made in ui/importing.
struct Evidence {
    /// How its recipe was come by.
    enum class Basis : std::uint8_t {
        None,         ///< not recognised
        Headers,      ///< its header fits
        ChosenRecipe, ///< the user named it, and the header does not fit
        ChosenDataset ///< the user said what the file holds, and the header fits nothing that holds it
    };
    /// What decided a property of the layout.
    enum class Source : std::uint8_t {
        Content, ///< the cells or bytes themselves
        Mark,    ///< a byte order mark, or a line `sep=`
        Recipe,  ///< the header was looked for and found on another line than the shape of the file suggests
        Choice   ///< the user
    };
    Basis basis = Basis::None;
    std::vector<std::string> requiredFound; ///< of the recipe's lists: the header of the file that meets each
    std::vector<std::vector<std::string>> requiredMissing;
    std::vector<std::string> typicalFound;
    std::vector<std::string> typicalMissing;
    std::int64_t preambleLine = 0; ///< the line above the header that the recipe asks for; 0: it asks for none
    std::string preambleText;
    Source encoding = Source::Content;
    Source delimiter = Source::Content;
    Source headerLine = Source::Content;
};

/// The cell that settles how a column's dates or numbers are read.
struct DecidingCell {
    std::string column; ///< header
    std::string kind;   ///< date_order, decimal_mark
    std::int64_t line = 0;
    std::string cell;
};

/// For each column with dates in a decided order or numbers with a decided mark the first cell that reads one way only;
/// none for columns that follow the others. Looks at the beginning of the file, at most so many records.
std::vector<DecidingCell> decidingCells(const Inspection &inspection, std::size_t mostRecords = 20'000);

} // namespace perennial::importing
