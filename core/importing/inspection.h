// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/csv/layout.h"
#include "core/importing/dates.h"
#include "core/importing/evidence.h"
#include "core/importing/recipe.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace perennial::importing
{

/// How the cells of one column are read, decided over all of them.
struct ColumnReading {
    std::string header;
    std::size_t index = 0;
    std::string field;    ///< empty: not read
    std::string type;     ///< text, date, number, money, currency, interval, choice
    char decimalMark = 0; ///< '.' or ',' for numbers; 0: none seen
    std::string grouping; ///< of thousands, as written; empty: none seen
    std::optional<DateOrder> dateOrder;
    bool minorUnits = false;           ///< of amounts: they count cents
    std::string currency;              ///< ISO code in the header or the cells; empty: none
    std::vector<std::string> examples; ///< up to three different cells
    bool ambiguous = false;            ///< the data cannot decide: there is a question
};

/// What the data cannot decide and the user must: the value goes into Choices::options[kind].
struct Question {
    std::string column; ///< header
    std::string kind;   ///< date_order, decimal_mark, amount_unit, currency, interval
    std::vector<std::string> choices;
    std::vector<std::string> examples;
};

/// What the user said about a file before it is read.
struct Choices {
    std::optional<facts::Dataset> dataset;
    std::optional<std::string> recipe;
    std::optional<base::Date> asOf;
    std::map<std::string, std::string> columns; ///< field -> header; an empty header unmaps it
    /// options of the recipe (encoding, delimiter, quote, header_line, history, complete, date_order, decimal_mark,
    /// amount_unit, end_inclusive) and constants for fields the file lacks (interval=month, currency=EUR)
    std::map<std::string, std::string> options;
    base::Date today;
    /// That of the workspace. Amounts that have no currency at all (cell, column, header, constant) take it beside a
    /// CurrencyUnknown warning, in datasets whose currency is not required (deals). Where it is required
    /// (subscriptions, spend) a file without any is a Question of kind `currency`, which options["currency"] answers.
    base::Currency defaultCurrency;
};

/// What a file is, with the evidence; made by reading all of it once.
struct Inspection {
    std::filesystem::path file;
    std::int64_t bytes = 0;
    std::filesystem::file_time_type modified; ///< when it was inspected: readFacts() refuses a file that has changed
    std::string sha256;                       ///< of its bytes, hexadecimal; made beside the first pass
    csv::Layout layout;
    std::int64_t dataRecords = 0; ///< records after the header, of every kind
    std::vector<ColumnReading> columns;
    Recipe recipe; ///< with the user's mapping laid over it; meaningful when `dataset` is set
    std::optional<facts::Dataset> dataset;
    double confidence = 0;
    Evidence evidence;
    std::vector<std::string> nearest; ///< datasets the header came nearest to, when none was recognised
    History history = History::Full;
    base::Date asOf;
    std::optional<std::pair<base::Date, base::Date>> period; ///< that the file states for all of its rows
    std::vector<Question> questions;
    /// Why it cannot be imported as it stands (RequiredUnmapped, NotRecognised, FileHeaderOnly, PeriodTooLong), if so.
    std::optional<base::Problem> obstacle;
    std::map<std::string, std::string> options;
    base::Currency defaultCurrency; ///< from the choices
};

/// Recognises the file and decides how to read it. Fails when it cannot be read at all (core/csv's problems), or when a
/// choice names what does not exist (UnknownRecipe, UnknownField, ColumnMissing, BadOption), or Cancelled.
base::Outcome<Inspection> inspect(const std::filesystem::path &file, const RecipeBook &recipes, const Choices &choices,
                                  const base::Progress &progress = {});

/// The recipes that read the same file along with that by which it was recognised (the stages of deals): each is one
/// more import, of another dataset.
std::vector<std::string> recipesAlongWith(const Inspection &inspection, const RecipeBook &recipes);

/// SHA-256 of the file's bytes, hexadecimal, read as a stream; empty when the file cannot be read or on cancel.
std::string sha256Of(const std::filesystem::path &file, const std::function<bool()> &cancelled = {});

} // namespace perennial::importing
