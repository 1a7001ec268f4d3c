// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/facts/dataset.h"
#include "core/facts/history.h"
#include "core/importing/dates.h"
#include "core/importing/header_names.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::importing
{

using facts::History;

/// What a file of the dataset says of time when its recipe does not say otherwise.
History usualHistory(facts::Dataset dataset);
/// The ways of history that the dataset knows, the usual one first.
std::vector<std::string> historiesOf(facts::Dataset dataset);
bool isHistoryOf(facts::Dataset dataset, std::string_view history);
/// What amounts without a decimal part count: euros, or cents.
enum class AmountUnit : std::uint8_t {
    Major,
    Minor,
    Undecided ///< the cells may say: whole numbers that look like cents are a question
};

/// Words of a source and what they mean to us. Words are compared folded; `*` at the beginning or end of one stands
/// for anything, and counts after all exact words.
struct Vocabulary {
    std::map<std::string, std::string> words;
    /// What a word means that is none of these, beside a warning; empty text: a missing value. When it is not set,
    /// such a word is no value of its field, and the row is rejected.
    std::optional<std::string> otherwise;

    bool operator==(const Vocabulary &) const = default;
};

/// One place that a field's value may come from. The sources of a field are tried in order, row by row, until one has
/// a value.
struct FieldSource {
    std::string header; ///< of the column; compared folded
    std::string field;  ///< instead of a column: that of another field (status from `stage`)
    std::string value;  ///< instead of a column: this value; `@as_of` is the day the data speaks for
    /// other field -> values it must have in the row; `*` is any value, an empty text is none
    std::map<std::string, std::vector<std::string>> when;
    /// header of another column -> folded words (with `*`) that its cell must match in the row; an empty word is an
    /// empty cell, or no such column
    std::map<std::string, std::vector<std::string>> whenColumn;
    std::string before;     ///< not empty: only the text before the first of these signs counts (`A; B` -> `A`)
    bool untilAsOf = false; ///< a date later than the day the data speaks for does not count
    bool withoutId = false; ///< a number in brackets at the end does not count (`Acme (1234567)`)
    /// further columns, whose texts follow that of `header` with `join` between them (campaign / ad set / ad)
    std::vector<std::string> with;
    std::string join = " / ";
    /// Of a day or month: the column (the first that is there) with the last day that the row sums up. A row of several
    /// days counts for their month; one of several months is rejected.
    std::vector<std::string> through;
    bool range = false; ///< of a day or month: the cell holds both days, `Jun 1 - Jun 30, 2025`; as with `through`
    /// Not empty: words that have a value here; a cell with another word has none.
    std::map<std::string, std::string> words;
    /// Of moments: the column holds a duration, counted from this other field: `H:MM:SS`, or a number of `unit`
    std::string after;
    std::string minus;     ///< of amounts: header of a column whose amount is taken off
    bool negative = false; ///< of amounts: they are taken off, whatever their sign
    std::string times;     ///< of intervals: header of a column that says how many of them
    std::string until;     ///< of intervals: the column is its first day, and this header's the first day of the next
    std::string unit;      ///< `seconds`, `minutes`, `hours`, `days`; empty: plain numbers are no durations

    bool operator==(const FieldSource &) const = default;
};

/// Lines of the preamble that date the whole file: regular expressions whose group 1 is the first and the last day.
struct FilePeriod {
    std::string from;
    std::string to;
    bool datesFirstDay = false; ///< a file whose rows are all dated on the first day sums up the whole period

    bool operator==(const FilePeriod &) const = default;
};

/// Columns that are rows of the dataset: each column whose header matches, and each of its filled cells, is a row of
/// its own (`Date entered "Demo"` -> stage Demo, entered on that day).
struct ColumnsAsRows {
    /// Regular expression; its group that is not empty is the value of `name`; ASCII case does not count.
    std::string header;
    std::string name;  ///< the field that is in the header
    std::string value; ///< the field that is in the cell

    bool operator==(const ColumnsAsRows &) const = default;
};

/// How one kind of file is recognised and read. In JSON (resources/recipes/*.json) the keys are those of the comments;
/// only `id`, `name`, `dataset`, `required` and `fields` must be there. Headers are compared folded: case, blanks,
/// punctuation and `(UTC)` do not count, nor does a currency in brackets. `*` at the beginning or end of a header
/// stands for anything; it names the first column that fits, and feeds a field only when no other column does.
struct Recipe {
    std::string id;                  ///< `id`: `stripe-subscriptions`
    std::string name;                ///< `name`: `Stripe subscriptions`, a name of the field, not translated
    facts::Dataset dataset{};        ///< `dataset`: its name
    History history = History::Full; ///< `history`: `full`, `snapshot` (subscriptions), `levels` (mrr_levels)
    std::vector<std::vector<std::string>> required; ///< `required`: of each list, one header must be there
    /// `typical`: headers that raise the confidence; for that of a field its other headers count as well
    std::vector<std::string> typical;
    /// `preamble`: regular expressions; when there are any, a line before the header must match one of them
    std::vector<std::string> preamble;
    /// `fields`: field -> a source, or a list of them; a source that is only a header may be written as a text. Keys of
    /// a source: `column`, `field`, `value`, `when`, `before`, `until_as_of`, `without_id`, `with`, `join`, `through`,
    /// `range`, `words` (a map, or the name of a shared one), `after`, `unit`, `when_column`, `minus`, `negative`,
    /// `times`, `until`
    std::map<std::string, std::vector<FieldSource>> fields;
    std::map<std::string, std::string> constants; ///< `constants`: field -> value when no source has one
    /// `vocabularies`: field -> `{"words": {...}, "otherwise": ...}`; laid over the shared ones of vocabularies.json
    std::map<std::string, Vocabulary> vocabularies;
    /// `totals`, `footers`: patterns (with `*`) of the first cell of rows that are not data; an empty one is an empty
    /// cell. A footer has nothing in its other cells
    std::vector<std::string> totals;
    std::vector<std::string> footers;
    /// `skip`: field -> values; rows with one of them are not of this dataset
    std::map<std::string, std::vector<std::string>> skip;
    /// `skip_columns`: header -> words as in `when_column`; rows with one of them are not of this dataset
    std::map<std::string, std::vector<std::string>> skipColumns;
    /// `attributes`: headers (with `*`) of the further columns that are kept, of customers and deals; none given: all
    std::vector<std::string> attributes;
    /// `ignore`: headers (with `*` at the end) of columns that become no attributes
    std::vector<std::string> ignore;
    /// `columns_as_rows`: `{"header": ..., "name": field, "value": field}`; such a column must be there
    std::optional<ColumnsAsRows> columnsAsRows;
    /// `beside`: the recipe that reads the same file first; this one is only taken when it or its dataset is asked for
    std::string beside;
    bool along = false; ///< `along`: ... or along with that of the same file, where the import allows it
    /// `second_header`: the record behind the header goes on with it when its first cell is empty (choices of
    /// questions)
    bool secondHeader = false;
    AmountUnit amountUnit = AmountUnit::Major; ///< `amount_unit`: `major`, `minor`, `undecided`
    bool stopAtBlankLine = false;              ///< `stop_at_blank_line`: what follows one is another table
    /// `end_inclusive`: the end is the last paid day. A day is added to ends_on when it is, and taken off period_end
    /// (of invoice_lines, where it is the default) when it is not.
    bool endIsInclusive = false;
    std::optional<FilePeriod> period;     ///< `period`: `{"from": ..., "to": ..., "dates_first_day": true}`
    std::vector<std::string> asOfColumns; ///< `as_of`: headers that date the file beside the dataset's own fields
    /// `options`: `date_order`, `decimal_mark` for files whose cells leave it open
    std::map<std::string, std::string> options;
    bool isTemplate = false; ///< made from the dataset's fields; never in JSON
    bool isUsers = false;    ///< saved by the user; never in JSON

    /// The vocabulary of the field; nullptr when it has none.
    const Vocabulary *vocabularyOf(std::string_view field) const;
    /// That of `options`, if it is there.
    std::optional<DateOrder> usualDateOrder() const;
    bool operator==(const Recipe &) const = default;
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
    /// Adds a recipe that the user saved, or replaces the user's own with that id. Fails with RecipeInvalid, also when
    /// the id is that of a bundled recipe.
    base::Result addUsers(const std::string &id, std::string_view json);
    /// Makes the word mean this in every recipe of the dataset, whatever it meant before.
    void layWord(facts::Dataset dataset, const std::string &field, const std::string &word, const std::string &meaning);

    const std::vector<Recipe> &all() const { return m_recipes; }
    const Recipe *find(std::string_view id) const;
    /// Other names of the templates' headers.
    const HeaderNames &headerNames() const { return m_headerNames; }
    /// The recipe made from the dataset's own fields.
    const Recipe &templateOf(facts::Dataset dataset) const;

private:
    base::Result add(const std::string &file, std::string_view json);

    std::vector<Recipe> m_recipes; ///< templates first, in the order of the datasets
    std::map<std::string, Vocabulary> m_shared;
    HeaderNames m_headerNames;
};

} // namespace perennial::importing
