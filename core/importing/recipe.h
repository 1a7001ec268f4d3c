// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/facts/dataset.h"

#include <map>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::importing
{

enum class History : std::uint8_t { Full, Snapshot };

/// Where a field's value comes from, in the order it is tried.
struct FieldSource {
    std::vector<std::string> headers; ///< a column with one of these headers (folded) ...
    /// ... but only in rows where the other field has one of these values (after vocabularies)
    std::string whenField;
    std::vector<std::string> whenValues;
};

/// A pattern over lines of the preamble that dates the whole file: two groups, first and last day.
struct FilePeriod {
    std::string from; ///< regular expression, group 1 = the day
    std::string to;
};

/// How one kind of file is recognised and read: resources/recipes/*.json. CONTRIBUTING.md describes the format.
struct Recipe {
    std::string id;   ///< `stripe-subscriptions`
    std::string name; ///< `Stripe subscriptions`: a name of the field, not translated
    facts::Dataset dataset{};
    History history = History::Full;
    std::vector<std::vector<std::string>> required; ///< of each list, one header must be there
    std::vector<std::string> typical;               ///< headers that raise the confidence
    std::vector<std::string> preamble; ///< regular expressions, one of which a line before the header matches
    std::map<std::string, std::vector<FieldSource>> fields;
    std::map<std::string, std::string> constants; ///< field -> value when the file has none
    /// field -> (folded word of the source -> our word)
    std::map<std::string, std::map<std::string, std::string>> vocabularies;
    /// field <- other field through a vocabulary, when the field itself is missing (status from stage)
    std::map<std::string, std::pair<std::string, std::map<std::string, std::string>>> derived;
    std::vector<std::string> skipWhenFirstCell; ///< regular expressions: totals and footers
    std::map<std::string, std::vector<std::string>>
        skipWhenField;            ///< raw column -> values: rows that are not of this dataset
    bool stopAtBlankLine = false; ///< what follows a blank line is another table
    bool endIsInclusive = false;  ///< ends_on is the last paid day: one day is added
    std::optional<FilePeriod> period;
    std::vector<std::string> asOfFields; ///< the fields that date the file; empty: the dataset's own
};

/// All recipes of the program: the templates of formats.md part A (one for each dataset, made from its fields) and
/// resources/recipes/*.json.
class RecipeBook
{
public:
    /// Reads the bundled recipes. Fails with RecipeInvalid.
    static base::Outcome<RecipeBook> bundled();
    /// Adds one from a file of the user's. Fails with RecipeInvalid or FileMissing.
    base::Result addFile(const std::string &path);

    const std::vector<Recipe> &all() const { return m_recipes; }
    const Recipe *find(std::string_view id) const;

private:
    std::vector<Recipe> m_recipes;
};

} // namespace perennial::importing
