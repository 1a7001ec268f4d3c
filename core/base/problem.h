// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace perennial::base
{

/// What can go wrong, or wants to be known, anywhere below the interface. The comment names `details` in order; the
/// texts, in every language, are in core/session/problem_texts.cpp. The JSON name is nameOf(code).
enum class ProblemCode {
    // files that come in
    FileMissing,      ///< file
    FileUnreadable,   ///< file, reason of the system
    FileNotRegular,   ///< file
    FileChanged,      ///< file: it changed while it was read
    FileEmpty,        ///< file
    FileNotText,      ///< file, what it looks like ("ZIP", "XLSX", "PDF", "binary")
    FileHeaderOnly,   ///< file
    TooManyColumns,   ///< file, found, limit
    FieldTooLarge,    ///< file, line, limit in MB
    UnclosedQuote,    ///< file, line where the quote opened
    UnknownEncoding,  ///< encoding
    BadOption,        ///< option, value, what is allowed
    NotRecognised,    ///< file, datasets the header came nearest to
    UnknownRecipe,    ///< recipe
    RecipeInvalid,    ///< recipe file, what is wrong
    UnknownDataset,   ///< dataset
    UnknownField,     ///< field, dataset
    ColumnMissing,    ///< column named by --map, file
    RequiredUnmapped, ///< field, dataset, file
    QuestionOpen,     ///< file, column, kind of question, choices; the command line names the option
    PeriodTooLong,    ///< file, from, to: a report without days that spans more than one month
    // cells and rows (reasons for rejecting, skipping or warning); column, value
    RowTooShort,        ///< cells found, cells expected
    RowTooLong,         ///< cells found, cells expected
    CellMissing,        ///< column
    CellNotADate,       ///< column, value
    CellImpossibleDate, ///< column, value
    CellNotANumber,     ///< column, value
    CellTooLarge,       ///< column, value
    CellNegative,       ///< column, value
    CellNotACurrency,   ///< column, value
    CellNotAnInterval,  ///< column, value
    CellNotAChoice,     ///< column, value, what is allowed
    CellTooLong,        ///< column, limit
    CellInvalidText,    ///< column: bytes that the encoding does not know
    EndBeforeStart,     ///< start, end
    CurrencyUnknown,    ///< column: no currency in the row, the header or the options
    SkippedTotal,       ///< text of the first cell
    SkippedFooter,      ///< text of the first cell
    SkippedSecondTable, ///< text of the first cell
    SkippedBlank,       ///< nothing
    SkippedByRecipe,    ///< column, value
    SkippedRepeated,    ///< line further down that holds the same key and counts instead
    SkippedOtherState,  ///< line further up that tells the state of the same subscription
    RoundedToMinor,     ///< column; count
    UnknownWord,        ///< column, value; count: a status or reason the vocabulary does not know
    // workspaces
    WorkspaceMissing,     ///< file
    WorkspaceExists,      ///< file
    WorkspaceForeign,     ///< file: not a Perennial workspace
    WorkspaceDamaged,     ///< file, what the check found
    WorkspaceNewer,       ///< file, its schema, ours
    WorkspaceLocked,      ///< file
    WorkspaceReadOnly,    ///< file
    WorkspaceFailed,      ///< file, reason of the database
    NothingToUndo,        ///< nothing
    NothingToRedo,        ///< nothing
    UnknownImport,        ///< import id
    UnknownCustomer,      ///< customer
    Cancelled,            ///< nothing
    SnapshotOutOfOrder,   ///< as-of day, a subscription, day of a newer snapshot that it contradicts
    SubscriptionsNotSeen, ///< as-of day; count of running subscriptions that the snapshot does not hold
    SubscriptionsGone,    ///< as-of day; the same, of a snapshot said to be complete
    // results that go out
    WriteFailed,   ///< file, reason of the system
    DiskFull,      ///< file
    FolderMissing, ///< file, folder
    FormatUnknown, ///< file, formats
    // figures
    CurrencyWithoutRate,  ///< currency; count of subscriptions
    AmountsLeftOut,       ///< count, dataset
    SpendWithoutChannel,  ///< nothing; count of rows shared out among the channels
    LevelsBelowZero,      ///< nothing; count of days on which changes of MRR came to less than 0
    CreditsLeftOut,       ///< nothing; count of credits with no period to reduce
    PeriodsLeftOut,       ///< nothing; count of invoice lines whose period ends before it begins
    DealsWithoutContract, ///< nothing; count of won deals with no customer, close date or amount
    UnknownKpi,           ///< id
    UnknownChart,         ///< id
    UnknownDimension,     ///< dimension
    UnknownGroup,         ///< group, dimension
    BadPeriod,            ///< from, to
};

/// The stable name that JSON and tests use, e.g. `currency_without_rate`.
std::string_view nameOf(ProblemCode code);

/// A problem as data: what, and the particulars that its text names. Turned into words by core/session.
struct Problem {
    ProblemCode code{};
    std::vector<std::string> details;
    std::int64_t count = 0; ///< for texts that count something

    bool operator==(const Problem &) const = default;
};

/// A value, or the problem that stood in its way.
template<class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Problem problem)
        : m_content(std::in_place_index<1>, std::move(problem))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    const Problem &problem() const { return std::get<1>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

struct Done {
};
/// Success, or the problem.
using Result = Outcome<Done>;

} // namespace perennial::base
