// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/problem_table.h"

#include <QtGlobal>

#include <array>

namespace perennial::session
{

namespace
{

using enum base::ProblemCode;

constexpr ProblemText fileTexts[] = {
    {FileMissing, QT_TRANSLATE_NOOP("wording", "%1 does not exist. Check the name and the folder."), 1},
    {FileUnreadable, QT_TRANSLATE_NOOP("wording", "%1 cannot be read: %2. Check who may read it."), 2},
    {FileNotRegular, QT_TRANSLATE_NOOP("wording", "%1 is not a file. Choose a CSV file."), 1},
    {FileChanged,
     QT_TRANSLATE_NOOP("wording", "%1 changed while it was being read. Import it again when it is complete."), 1},
    {FileEmpty, QT_TRANSLATE_NOOP("wording", "%1 is empty. Export it again."), 1},
    {FileNotText,
     QT_TRANSLATE_NOOP("wording", "%1 is not a text file (it looks like %2). Save it as CSV and import that."), 2},
    {FileHeaderOnly,
     QT_TRANSLATE_NOOP("wording", "%1 has a header and no rows. Export it again for a period with data."), 1},
    {TooManyColumns,
     QT_TRANSLATE_NOOP("wording", "%1 has %2 columns, more than the %3 that are read. Export fewer columns."), 3},
    {FieldTooLarge,
     QT_TRANSLATE_NOOP("wording", "%1, line %2: a cell is larger than %3 MB. Check the quotation marks there."), 3},
    {UnclosedQuote,
     QT_TRANSLATE_NOOP("wording", "%1, line %2: a quotation mark is opened and never closed. Mend that line."), 2},
    {UnknownEncoding,
     QT_TRANSLATE_NOOP("wording", "The encoding %1 is not known. Use a name such as utf-8 or windows-1252."), 1},
    {BadOption, QT_TRANSLATE_NOOP("wording", "%2 is not a value for %1. Allowed: %3."), 3},
    {NotRecognised,
     QT_TRANSLATE_NOOP("wording", "%1 is not an export that is recognised (nearest: %2). Say what it holds, on the "
                                  "command line with --dataset."),
     2},
    {UnknownRecipe,
     QT_TRANSLATE_NOOP("wording", "There is no recipe %1. Use the name that “inspect” shows, or a recipe file."), 1},
    {RecipeInvalid, QT_TRANSLATE_NOOP("wording", "The recipe %1 cannot be used: %2. Mend the file."), 2},
    {UnknownDataset,
     QT_TRANSLATE_NOOP("wording", "There is no kind of data called %1. Use for example subscriptions or deals."), 1},
    {UnknownField, QT_TRANSLATE_NOOP("wording", "%2 has no field %1. Check the name."), 2},
    {ColumnMissing, QT_TRANSLATE_NOOP("wording", "%2 has no column “%1”. Check its header line."), 2},
    {RequiredUnmapped,
     QT_TRANSLATE_NOOP("wording", "%3: no column holds “%1” (needed for %2). Say which column it is, on the command "
                                  "line with --map %1=HEADER."),
     3},
    {QuestionOpen, QT_TRANSLATE_NOOP("wording", "%1: column “%2” can be read in more than one way. Say how: %3."), 4},
    {PeriodTooLong,
     QT_TRANSLATE_NOOP("wording", "%1 covers %2 to %3 without naming days or months. Export one month at a time, or "
                                  "with a column for the month."),
     3},
};

constexpr ProblemText rowTexts[] = {
    {RowTooShort, QT_TRANSLATE_NOOP("wording", "The row has %1 cells instead of %2. Add what is missing."), 2},
    {RowTooLong,
     QT_TRANSLATE_NOOP("wording", "The row has %1 cells instead of %2. Put cells with separators in "
                                  "quotation marks."),
     2},
    {CellMissing, QT_TRANSLATE_NOOP("wording", "“%1” is empty. Fill it in."), 1},
    {CellNotADate, QT_TRANSLATE_NOOP("wording", "“%1”: %2 is not a date. Write it as 2025-06-30."), 2},
    {CellImpossibleDate, QT_TRANSLATE_NOOP("wording", "“%1”: there is no day %2. Correct the date."), 2},
    {CellNotANumber, QT_TRANSLATE_NOOP("wording", "“%1”: %2 is not a number. Write it as 1234.50."), 2},
    {CellTooLarge, QT_TRANSLATE_NOOP("wording", "“%1”: %2 is too large to be right. Check the amount."), 2},
    {CellNegative, QT_TRANSLATE_NOOP("wording", "“%1”: %2 is below zero, which it cannot be. Check the sign."), 2},
    {CellNotACurrency,
     QT_TRANSLATE_NOOP("wording", "“%1”: %2 is not a currency. Use a code of three letters such as EUR."), 2},
    {CellNotAnInterval,
     QT_TRANSLATE_NOOP("wording", "“%1”: %2 is not a billing interval. Use for example month, year or 3 months."), 2},
    {CellNotAChoice, QT_TRANSLATE_NOOP("wording", "“%1”: %2 is not allowed. Use one of: %3."), 3},
    {CellTooLong, QT_TRANSLATE_NOOP("wording", "“%1” is longer than %2 characters. Shorten it."), 2},
    {CellInvalidText,
     QT_TRANSLATE_NOOP("wording", "“%1” holds characters that do not fit the file's encoding. Choose the right one."),
     1},
    {EndBeforeStart, QT_TRANSLATE_NOOP("wording", "The end, %2, is before the start, %1. Correct the dates."), 2},
    {CurrencyUnknown,
     QT_TRANSLATE_NOOP("wording", "“%1” is an amount without a currency. Name it, on the command line with --set "
                                  "currency=EUR."),
     1},
    {SkippedTotal, QT_TRANSLATE_NOOP("wording", "A line of totals (“%1”), not counted."), 1},
    {SkippedFooter, QT_TRANSLATE_NOOP("wording", "A line below the table (“%1”), not counted."), 1},
    {SkippedSecondTable, QT_TRANSLATE_NOOP("wording", "A line of another table (“%1”), not counted."), 1},
    {SkippedBlank, QT_TRANSLATE_NOOP("wording", "An empty line, not counted."), 0},
    {SkippedByRecipe, QT_TRANSLATE_NOOP("wording", "A row of another kind (“%1” is %2), not counted."), 2},
    {SkippedRepeated,
     QT_TRANSLATE_NOOP("wording", "The same record stands again further down, in line %1; that one counts."), 1},
    {SkippedOtherState,
     QT_TRANSLATE_NOOP("wording", "Line %1 tells the state of the same subscription; that one counts."), 1},
    {RoundedToMinor,
     QT_TRANSLATE_N_NOOP("wording", "“%1”: %n amount(s) with too many decimals rounded to what the currency knows."), 1,
     true},
    {UnknownWord,
     QT_TRANSLATE_N_NOOP("wording", "“%1”: the word “%2” is not known (%n row(s)). The rows count without it."), 2,
     true},
};

constexpr ProblemText workspaceTexts[] = {
    {WorkspaceMissing, QT_TRANSLATE_NOOP("wording", "The workspace %1 does not exist. Check the name, or make it new."),
     1},
    {WorkspaceExists, QT_TRANSLATE_NOOP("wording", "%1 exists already and is not overwritten. Choose another name."),
     1},
    {WorkspaceForeign, QT_TRANSLATE_NOOP("wording", "%1 is not a Perennial workspace. Choose another file."), 1},
    {WorkspaceDamaged, QT_TRANSLATE_NOOP("wording", "%1 is damaged (%2) and was left as it is. Go back to a backup."),
     2},
    {WorkspaceNewer,
     QT_TRANSLATE_NOOP("wording", "%1 was written by a newer version (its format is %2, this program knows %3). "
                                  "Update the program."),
     3},
    {WorkspaceLocked,
     QT_TRANSLATE_NOOP("wording", "%1 is being used by another program. Close it there and try again."), 1},
    {WorkspaceReadOnly, QT_TRANSLATE_NOOP("wording", "%1 may only be read. Change who may write it, or copy it."), 1},
    {WorkspaceFailed, QT_TRANSLATE_NOOP("wording", "%1: %2. Nothing was changed; try again."), 2},
    {NothingToUndo, QT_TRANSLATE_NOOP("wording", "There is no import to take back."), 0},
    {NothingToRedo, QT_TRANSLATE_NOOP("wording", "There is no import to put back."), 0},
    {UnknownImport, QT_TRANSLATE_NOOP("wording", "There is no import %1. The list of imports shows their numbers."), 1},
    {UnknownCustomer, QT_TRANSLATE_NOOP("wording", "%1 is not another customer. Choose two customers of the list."), 1},
    {Cancelled, QT_TRANSLATE_NOOP("wording", "Cancelled. Nothing was changed."), 0},
    {SnapshotOutOfOrder,
     QT_TRANSLATE_NOOP("wording", "What the file says of %2 on %1 does not go together with the export of %3, imported "
                                  "before. Take back the later exports and import them in the order of their days."),
     3},
    {SubscriptionsNotSeen,
     QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) that ran before are not in this export of %1. They go on until "
                                    "an export says that they ended."),
     1, true},
    {SubscriptionsGone,
     QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) that ran before are missing from the complete export of %1. "
                                    "They still count: say when they ended, or import an export that does."),
     1, true},
};

constexpr ProblemText resultTexts[] = {
    {WriteFailed, QT_TRANSLATE_NOOP("wording", "%1 could not be written: %2. What was there before is still there."),
     2},
    {DiskFull, QT_TRANSLATE_NOOP("wording", "%1 could not be written: the disk is full. Make room and try again."), 1},
    {FolderMissing,
     QT_TRANSLATE_NOOP("wording", "%1 could not be written: there is no folder %2. Make it or choose another."), 2},
    {FormatUnknown, QT_TRANSLATE_NOOP("wording", "%1 has no ending that is known. Use one of: %2."), 2},
    {CurrencyWithoutRate,
     QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) in %1 left out: there is no exchange rate. Import rates."), 1,
     true},
    {AmountsLeftOut,
     QT_TRANSLATE_N_NOOP("wording", "%n amount(s) left out for lack of an exchange rate (%1). Import rates."), 1, true},
    {SpendWithoutChannel,
     QT_TRANSLATE_N_NOOP("wording", "%n amount(s) spent on no channel shared out among the channels."), 0, true},
    {LevelsBelowZero,
     QT_TRANSLATE_N_NOOP("wording", "On %n day(s) a customer's MRR came to less than zero; it was counted as zero."), 0,
     true},
    {CreditsLeftOut,
     QT_TRANSLATE_N_NOOP("wording", "%n credit(s) left out: no invoice line of the customer covers their period."), 0,
     true},
    {PeriodsLeftOut, QT_TRANSLATE_N_NOOP("wording", "%n invoice line(s) left out: their period ends before it begins."),
     0, true},
    {DealsWithoutContract,
     QT_TRANSLATE_N_NOOP("wording", "%n won deal(s) left out of MRR: the customer, the close date or the amount is "
                                    "missing."),
     0, true},
    {UnknownKpi, QT_TRANSLATE_NOOP("wording", "There is no figure called %1. “kpi” without --only lists all."), 1},
    {UnknownChart, QT_TRANSLATE_NOOP("wording", "There is no chart called %1. “chart --list” names them."), 1},
    {UnknownDimension,
     QT_TRANSLATE_NOOP("wording", "Customers have no attribute %1. Use plan or a column of the customers."), 1},
    {UnknownGroup, QT_TRANSLATE_NOOP("wording", "There is no group %1 among those by %2."), 2},
    {BadPeriod, QT_TRANSLATE_NOOP("wording", "There are no figures from %1 to %2. Choose months with data."), 2},
};

constexpr QuestionText questions[] = {
    {"date_order",
     QT_TRANSLATE_NOOP("wording", "%1: dates in “%2” may begin with the day or with the month. Say which: %3.")},
    {"decimal_mark",
     QT_TRANSLATE_NOOP("wording", "%1: “%2” may have a decimal comma or a decimal point. Say which: %3.")},
    {"amount_unit", QT_TRANSLATE_NOOP("wording", "%1: the amounts in “%2” look like cents. Say whether they are: %3.")},
    {"currency", QT_TRANSLATE_NOOP("wording", "%1: the currency of “%2” is not named. Say which it is: %3.")},
    {"interval", QT_TRANSLATE_NOOP("wording", "%1: how often “%2” is billed is not named. Say it: %3.")},
    {"", QT_TRANSLATE_NOOP("wording", "%1: column “%2” can be read in more than one way. Say how: %3.")},
};

template<std::size_t... Sizes>
constexpr auto joined(const ProblemText (&...parts)[Sizes])
{
    std::array<ProblemText, (Sizes + ...)> all{};
    std::size_t next = 0;
    const auto take = [&](const ProblemText &row) { all[next++] = row; };
    (
        [&](const auto &part) {
            for (const ProblemText &row : part) {
                take(row);
            }
        }(parts),
        ...);
    return all;
}

constexpr auto allTexts = joined(fileTexts, rowTexts, workspaceTexts, resultTexts);

} // namespace

std::span<const ProblemText> problemTexts()
{
    return allTexts;
}

const ProblemText &problemText(base::ProblemCode code)
{
    for (const ProblemText &row : allTexts) {
        if (row.code == code) {
            return row;
        }
    }
    static constexpr ProblemText other{WorkspaceFailed, QT_TRANSLATE_NOOP("wording", "Something went wrong."), 0};
    return other;
}

std::span<const QuestionText> questionTexts()
{
    return questions;
}

std::span<const char *const> reasonTexts()
{
    static constexpr std::array reasons = {
        QT_TRANSLATE_NOOP("wording", "it is a folder"),
        QT_TRANSLATE_NOOP("wording", "it is not a regular file"),
        QT_TRANSLATE_NOOP("wording", "it is empty"),
        QT_TRANSLATE_NOOP("wording", "it names no currency"),
        QT_TRANSLATE_NOOP("wording", "it is the workspace itself"),
        QT_TRANSLATE_NOOP("wording", "the id is that of a template"),
        QT_TRANSLATE_NOOP("wording", "the id is that of a bundled recipe"),
        QT_TRANSLATE_NOOP("wording", "binary"),
    };
    return reasons;
}

} // namespace perennial::session
