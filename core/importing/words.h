// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/inspection.h"

#include <span>

namespace perennial::importing
{

/// A word in a column that is read through a vocabulary: a status, a stage, a reason.
struct SeenWord {
    std::string field;  ///< that the word decides: `status`, `end_reason`
    std::string column; ///< header
    std::string word;   ///< as it is written first
    std::int64_t rows = 0;
    std::string meaning; ///< our value; empty: none
    bool known = false;  ///< the vocabulary has it; else the row is rejected, or counts without it
};

/// The words of an inspected file, unknown ones first, then by how often they stand there; of each column at most a
/// hundred. Empty when the file cannot be read, is not recognised, or on cancel.
std::vector<SeenWord> seenWords(const Inspection &inspection, const base::Progress &progress = {});

/// What a word of that field can be made to mean; empty when the field is not read through a vocabulary.
std::span<const std::string_view> meaningsOf(facts::Dataset dataset, std::string_view field);

} // namespace perennial::importing
