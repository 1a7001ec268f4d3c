// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/facts/dataset.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::importing
{

enum class History : std::uint8_t { Full, Snapshot };

/// Words of a source and what they mean to us. Words are compared folded; `*` at the beginning or end of one stands
/// for anything, and counts after all exact words.
struct Vocabulary {
    std::map<std::string, std::string> words;
    /// What a word means that is none of these, beside a warning; empty text: a missing value. When it is not set,
    /// such a word is no value of its field, and the row is rejected.
    std::optional<std::string> otherwise;
};

/// One place that a field's value may come from. The sources of a field are tried in order, row by row, until one has
/// a value.
struct FieldSource {
    std::string header; ///< of the column; compared folded
    std::string field;  ///< instead of a column: that of another field (status from `stage`)
    std::string value;  ///< instead of a column: this value; `@as_of` is the day the data speaks for
    /// other field -> values it must have in the row; `*` is any value, an empty text is none
    std::map<std::string, std::vector<std::string>> when;
    std::string before;     ///< not empty: only the text before the first of these signs counts (`A; B` -> `A`)
    bool untilAsOf = false; ///< a date later than the day the data speaks for does not count
    /// Not empty: words that have a value here; a cell with another word has none.
    std::map<std::string, std::string> words;
};

/// Lines of the preamble that date the whole file: regular expressions whose group 1 is the first and the last day.
struct FilePeriod {
    std::string from;
    std::string to;
};

/// How one kind of file is recognised and read. In JSON (resources/recipes/*.json) the keys are those of the comments;
/// only `id`, `name`, `dataset`, `required` and `fields` must be there. Headers are compared folded: case, blanks,
/// punctuation and `(UTC)` do not count, nor does a currency in brackets.
struct Recipe {
    std::string id;                  ///< `id`: `stripe-subscriptions`
    std::string name;                ///< `name`: `Stripe subscriptions`, a name of the field, not translated
    facts::Dataset dataset{};        ///< `dataset`: its name
    History history = History::Full; ///< `history`: `full`, `snapshot`
    std::vector<std::vector<std::string>> required; ///< `required`: of each list, one header must be there
    std::vector<std::string> typical;               ///< `typical`: headers that raise the confidence
    /// `preamble`: regular expressions; when there are any, a line before the header must match one of them
    std::vector<std::string> preamble;
    /// `fields`: field -> a source, or a list of them; a source that is only a header may be written as a text. Keys of
    /// a source: `column`, `field`, `value`, `when`, `before`, `until_as_of`, `words` (a map, or the name of a shared
    /// one)
    std::map<std::string, std::vector<FieldSource>> fields;
    std::map<std::string, std::string> constants; ///< `constants`: field -> value when no source has one
    /// `vocabularies`: field -> `{"words": {...}, "otherwise": ...}`; laid over the shared ones of vocabularies.json
    std::map<std::string, Vocabulary> vocabularies;
    /// `totals`, `footers`: patterns (with `*`) of the first cell of rows that are not data; an empty one is an empty
    /// cell
    std::vector<std::string> totals;
    std::vector<std::string> footers;
    /// `skip`: field -> values; rows with one of them are not of this dataset
    std::map<std::string, std::vector<std::string>> skip;
    bool stopAtBlankLine = false;         ///< `stop_at_blank_line`: what follows one is another table
    bool endIsInclusive = false;          ///< `end_inclusive`: ends_on is the last paid day: one day is added
    std::optional<FilePeriod> period;     ///< `period`: `{"from": ..., "to": ...}`
    std::vector<std::string> asOfColumns; ///< `as_of`: headers that date the file beside the dataset's own fields
    bool isTemplate = false;              ///< made from the dataset's fields; never in JSON

    /// The vocabulary of the field; nullptr when it has none.
    const Vocabulary *vocabularyOf(std::string_view field) const;
};

/// All recipes of the program: the templates of formats.md part A (`template-subscriptions`, one for each dataset, made
/// from its fields) and resources/recipes/*.json.
class RecipeBook
{
public:
    /// Reads the bundled recipes. Fails with RecipeInvalid.
    static base::Outcome<RecipeBook> bundled();
    /// Adds one from a file of the user's, or replaces that with the same id. Fails with RecipeInvalid or FileMissing.
    base::Result addFile(const std::filesystem::path &file);

    const std::vector<Recipe> &all() const { return m_recipes; }
    const Recipe *find(std::string_view id) const;
    /// The recipe made from the dataset's own fields.
    const Recipe &templateOf(facts::Dataset dataset) const;

private:
    base::Result add(const std::string &file, std::string_view json);

    std::vector<Recipe> m_recipes; ///< templates first, in the order of the datasets
    std::map<std::string, Vocabulary> m_shared;
};

} // namespace perennial::importing
