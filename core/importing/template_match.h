// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/plan.h"
#include "core/importing/recognition.h"

namespace perennial::importing
{

/// How well a header fits the template of a dataset.
struct TemplateMatch {
    double confidence = 0; ///< 0: what the dataset needs is not there
    double rank = 0;  ///< by which it is compared: a tool's recipe knows better than other names and further columns
    double known = 0; ///< fields found; those under another name count less
    /// field -> header of the file, where it goes by another name (headers.json)
    std::map<std::string, std::string> otherNames;
};

/// `line` is the header and `index` its columns; the lines behind it say whether a column found by another name holds
/// what the field wants. Headers of the user's (`choices.columns`) count as found.
TemplateMatch matchTemplate(const Recipe &recipe, const Opening &opening, const Opening::Line &line,
                            const HeaderIndex &index, const HeaderNames &names, const Choices &choices);

/// Whether a file with that header, which could hold customers, rather holds another dataset: it has another one's key,
/// or an `id` of its own beside the customer's, or another template fits it better.
bool isOfAnotherDataset(const std::vector<std::string> &headers, const TemplateMatch &customers,
                        const std::vector<TemplateMatch> &others);

} // namespace perennial::importing
