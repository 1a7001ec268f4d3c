// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <iterator>

namespace perennial::base
{

namespace
{

/// In the order of the enumeration.
constexpr std::pair<ProblemCode, std::string_view> names[] = {
    {ProblemCode::FileMissing, "file_missing"},
    {ProblemCode::FileUnreadable, "file_unreadable"},
    {ProblemCode::FileNotRegular, "file_not_regular"},
    {ProblemCode::FileChanged, "file_changed"},
    {ProblemCode::FileEmpty, "file_empty"},
    {ProblemCode::FileNotText, "file_not_text"},
    {ProblemCode::FileHeaderOnly, "file_header_only"},
    {ProblemCode::TooManyColumns, "too_many_columns"},
    {ProblemCode::FieldTooLarge, "field_too_large"},
    {ProblemCode::UnclosedQuote, "unclosed_quote"},
    {ProblemCode::UnknownEncoding, "unknown_encoding"},
    {ProblemCode::BadOption, "bad_option"},
    {ProblemCode::NotRecognised, "not_recognised"},
    {ProblemCode::UnknownRecipe, "unknown_recipe"},
    {ProblemCode::RecipeInvalid, "recipe_invalid"},
    {ProblemCode::UnknownDataset, "unknown_dataset"},
    {ProblemCode::UnknownField, "unknown_field"},
    {ProblemCode::ColumnMissing, "column_missing"},
    {ProblemCode::RequiredUnmapped, "required_unmapped"},
    {ProblemCode::QuestionOpen, "question_open"},
    {ProblemCode::PeriodTooLong, "period_too_long"},
    {ProblemCode::RowTooShort, "row_too_short"},
    {ProblemCode::RowTooLong, "row_too_long"},
    {ProblemCode::CellMissing, "cell_missing"},
    {ProblemCode::CellNotADate, "cell_not_a_date"},
    {ProblemCode::CellImpossibleDate, "cell_impossible_date"},
    {ProblemCode::CellNotANumber, "cell_not_a_number"},
    {ProblemCode::CellTooLarge, "cell_too_large"},
    {ProblemCode::CellNegative, "cell_negative"},
    {ProblemCode::CellNotACurrency, "cell_not_a_currency"},
    {ProblemCode::CellNotAnInterval, "cell_not_an_interval"},
    {ProblemCode::CellNotAChoice, "cell_not_a_choice"},
    {ProblemCode::CellTooLong, "cell_too_long"},
    {ProblemCode::CellInvalidText, "cell_invalid_text"},
    {ProblemCode::EndBeforeStart, "end_before_start"},
    {ProblemCode::CurrencyUnknown, "currency_unknown"},
    {ProblemCode::SkippedTotal, "skipped_total"},
    {ProblemCode::SkippedFooter, "skipped_footer"},
    {ProblemCode::SkippedSecondTable, "skipped_second_table"},
    {ProblemCode::SkippedBlank, "skipped_blank"},
    {ProblemCode::SkippedByRecipe, "skipped_by_recipe"},
    {ProblemCode::SkippedRepeated, "skipped_repeated"},
    {ProblemCode::SkippedOtherState, "skipped_other_state"},
    {ProblemCode::RoundedToMinor, "rounded_to_minor"},
    {ProblemCode::UnknownWord, "unknown_word"},
    {ProblemCode::WorkspaceMissing, "workspace_missing"},
    {ProblemCode::WorkspaceExists, "workspace_exists"},
    {ProblemCode::WorkspaceForeign, "workspace_foreign"},
    {ProblemCode::WorkspaceDamaged, "workspace_damaged"},
    {ProblemCode::WorkspaceNewer, "workspace_newer"},
    {ProblemCode::WorkspaceLocked, "workspace_locked"},
    {ProblemCode::WorkspaceReadOnly, "workspace_read_only"},
    {ProblemCode::WorkspaceFailed, "workspace_failed"},
    {ProblemCode::NothingToUndo, "nothing_to_undo"},
    {ProblemCode::NothingToRedo, "nothing_to_redo"},
    {ProblemCode::UnknownImport, "unknown_import"},
    {ProblemCode::UnknownCustomer, "unknown_customer"},
    {ProblemCode::Cancelled, "cancelled"},
    {ProblemCode::SnapshotOutOfOrder, "snapshot_out_of_order"},
    {ProblemCode::SubscriptionsNotSeen, "subscriptions_not_seen"},
    {ProblemCode::SubscriptionsGone, "subscriptions_gone"},
    {ProblemCode::WriteFailed, "write_failed"},
    {ProblemCode::DiskFull, "disk_full"},
    {ProblemCode::FolderMissing, "folder_missing"},
    {ProblemCode::FormatUnknown, "format_unknown"},
    {ProblemCode::CurrencyWithoutRate, "currency_without_rate"},
    {ProblemCode::AmountsLeftOut, "amounts_left_out"},
    {ProblemCode::SpendWithoutChannel, "spend_without_channel"},
    {ProblemCode::LevelsBelowZero, "levels_below_zero"},
    {ProblemCode::CreditsLeftOut, "credits_left_out"},
    {ProblemCode::PeriodsLeftOut, "periods_left_out"},
    {ProblemCode::DealsWithoutContract, "deals_without_contract"},
    {ProblemCode::UnknownKpi, "unknown_kpi"},
    {ProblemCode::UnknownChart, "unknown_chart"},
    {ProblemCode::UnknownDimension, "unknown_dimension"},
    {ProblemCode::UnknownGroup, "unknown_group"},
    {ProblemCode::BadPeriod, "bad_period"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (static_cast<std::size_t>(names[i].first) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder() && names[std::size(names) - 1].first == ProblemCode::BadPeriod, "a code lacks its name");

} // namespace

std::string_view nameOf(ProblemCode code)
{
    const auto at = static_cast<std::size_t>(code);
    return at < std::size(names) ? names[at].second : "unknown";
}

} // namespace perennial::base
