// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/quality_texts.h"

#include <QtGlobal>

#include <algorithm>

namespace perennial::board
{

namespace
{

constexpr QualityText texts[] = {
    {"overlapping_terms",
     QT_TRANSLATE_N_NOOP("wording", "%n period(s) of a subscription begin before the one before is over."),
     QT_TRANSLATE_NOOP("wording", "As long as they overlap, both prices count: MRR is too high, and the change back "
                                  "looks like contraction."),
     QT_TRANSLATE_NOOP("wording", "Correct the start or the end in the tool they come from, and import again.")},
    {"end_without_date", QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) ended, but no date says when."),
     QT_TRANSLATE_NOOP("wording", "They are left out of every figure, because it is not known how long they paid."),
     QT_TRANSLATE_NOOP("wording", "Export the day of the end or of the cancellation as well, and import again.")},
    {"possible_duplicate_subscriptions",
     QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) may be there twice: same customer, plan, start and amount, "
                                    "another ID."),
     QT_TRANSLATE_NOOP("wording", "If they are copies, MRR and the number of subscriptions are too high by them."),
     QT_TRANSLATE_NOOP("wording", "Compare the two. When one is a copy, take back the import that brought it.")},
    {"short_gaps", QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) pause for some days between two periods."),
     QT_TRANSLATE_NOOP("wording", "Each pause counts as churn or contraction, and the return as reactivation or "
                                  "expansion."),
     QT_TRANSLATE_NOOP("wording", "When nobody had left, correct the dates, or let the conventions "
                                  "close short gaps.")},
    {"churn_without_reason", QT_TRANSLATE_N_NOOP("wording", "%n customer(s) left without a reason."),
     QT_TRANSLATE_NOOP("wording", "Their churn is neither voluntary nor involuntary: the split says “unknown”."),
     QT_TRANSLATE_NOOP("wording", "Export the reason for the end as well, or fill it in, and import again.")},
    {"past_due_too_long",
     QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) have been past due for longer than the days of grace."),
     QT_TRANSLATE_NOOP("wording", "They count as lost to a failed payment from the day the grace was over; without a "
                                  "limit of grace they still count as MRR."),
     QT_TRANSLATE_NOOP("wording", "Collect the payment or end the subscription where it is billed, and import again.")},
    {"trials_without_end", QT_TRANSLATE_N_NOOP("wording", "%n trial(s) have no last day."),
     QT_TRANSLATE_NOOP("wording", "They are not MRR and will not become it before that day is known."),
     QT_TRANSLATE_NOOP("wording", "Export the end of the trial as well, and import again.")},
    {"worth_nothing", QT_TRANSLATE_N_NOOP("wording", "%n active subscription(s) are worth nothing."),
     QT_TRANSLATE_NOOP("wording", "An amount of 0 or a full discount is no MRR, and who pays nothing is not counted "
                                  "as a customer."),
     QT_TRANSLATE_NOOP("wording", "For free plans there is nothing to do. Else correct the amount or the discount, "
                                  "and import again.")},
    {"unknown_customers", QT_TRANSLATE_N_NOOP("wording", "%1: %n row(s) name a customer who is not known."),
     QT_TRANSLATE_NOOP("wording", "They count in totals, but belong to no segment, country or other attribute of a "
                                  "customer."),
     QT_TRANSLATE_NOOP("wording", "Import the latest customers, or correct the customer in these rows.")},
    {"possible_duplicate_customers",
     QT_TRANSLATE_N_NOOP("wording", "%n customer(s) may be there twice: same name or e-mail address, another ID."),
     QT_TRANSLATE_NOOP("wording", "If they are one, customers and new customers are too high and the revenue per "
                                  "account is too low."),
     QT_TRANSLATE_NOOP("wording", "Give both the same ID where they come from, and import again.")},
    {"spend_without_channel", QT_TRANSLATE_N_NOOP("wording", "%n amount(s) were spent on no channel."),
     QT_TRANSLATE_NOOP("wording", "By channel, they are shared out in proportion to what each channel spent itself."),
     QT_TRANSLATE_NOOP("wording", "Name the channel of these amounts, and import again.")},
    {"future_dates", QT_TRANSLATE_N_NOOP("wording", "%1: %n date(s) lie after the day of the export."),
     QT_TRANSLATE_NOOP("wording", "These rows count in months to come, or not at all."),
     QT_TRANSLATE_NOOP("wording", "Correct the dates (day and month may be swapped), and import again.")},
    {"implausible_dates", QT_TRANSLATE_N_NOOP("wording", "%1: %n date(s) lie before 1995."),
     QT_TRANSLATE_NOOP("wording", "They stretch the history back to then, and count in none of the months shown."),
     QT_TRANSLATE_NOOP("wording", "Correct the dates, or leave empty what is not known, and import again.")},
    {"reversed_dates", QT_TRANSLATE_N_NOOP("wording", "%1: %n row(s) end before they begin."),
     QT_TRANSLATE_NOOP("wording", "Times measured between the two days are below zero and pull the average down."),
     QT_TRANSLATE_NOOP("wording", "Correct the two dates, and import again.")},
    {"deals_without_creation_date", QT_TRANSLATE_N_NOOP("wording", "%n deal(s) have no day of creation."),
     QT_TRANSLATE_NOOP("wording", "They are left out of the sales cycle and of what came of a month's new deals."),
     QT_TRANSLATE_NOOP("wording", "Export the day of creation as well, and import again.")},
    {"deals_without_close_date", QT_TRANSLATE_N_NOOP("wording", "%n won or lost deal(s) have no closing day."),
     QT_TRANSLATE_NOOP("wording", "They belong to no month, so win rate, deal size and sales cycle lack them."),
     QT_TRANSLATE_NOOP("wording", "Export the closing day as well, and import again.")},
    {"amounts_without_rate", QT_TRANSLATE_N_NOOP("wording", "%n amount(s) in %1 have no exchange rate."),
     QT_TRANSLATE_NOOP("wording", "They are left out of every figure in money until a rate is known."),
     QT_TRANSLATE_NOOP("wording", "Import exchange rates from the first of these months on.")},
    {"negative_amounts", QT_TRANSLATE_N_NOOP("wording", "%1: %n amount(s) are below zero."),
     QT_TRANSLATE_NOOP("wording", "They lower the sums that they are part of; a subscription below zero counts as 0."),
     QT_TRANSLATE_NOOP("wording", "Check the sign where they come from, and import again.")},
    {"ends_all_on_one_day", QT_TRANSLATE_N_NOOP("wording", "%n subscription(s) end on %1, and none begins after it."),
     QT_TRANSLATE_NOOP("wording", "A large part of the customers seem to leave on one day: churn in that month is too "
                                  "high, MRR after it too low."),
     QT_TRANSLATE_NOOP("wording", "That day is probably where the export stops. Leave the end of what goes on empty, "
                                  "and import again.")},
    {"jump_at_import_edge",
     QT_TRANSLATE_N_NOOP("wording", "%1: %n jump(s) where one import ends and the next goes on."),
     QT_TRANSLATE_NOOP("wording", "What looks like growth or loss may be a difference between two exports."),
     QT_TRANSLATE_NOOP("wording",
                       "Compare the two files: filters, currency, tax, or accounts that one of them lacks.")},
    {"missing_months", QT_TRANSLATE_N_NOOP("wording", "%1: %n month(s) between others are missing."),
     QT_TRANSLATE_NOOP("wording", "Figures of these months are too low or have no answer."),
     QT_TRANSLATE_NOOP("wording", "Export these months, and import them.")},
    {"missing_dataset", QT_TRANSLATE_NOOP("wording", "Not imported yet: %1."),
     QT_TRANSLATE_NOOP("wording", "The figures counted from it have no answer, or lack a part."),
     QT_TRANSLATE_NOOP("wording", "Import an export that holds it."), false},
    {"rejected_rows", QT_TRANSLATE_N_NOOP("wording", "%1: %n row(s) were rejected and have not been mended."),
     QT_TRANSLATE_NOOP("wording", "They are missing from every figure counted from this data."),
     QT_TRANSLATE_NOOP("wording", "Save the rejected rows of the import, mend them and import that file.")},
    {"old_data", QT_TRANSLATE_NOOP("wording", "The newest data is of %1, which is more than 45 days ago."),
     QT_TRANSLATE_NOOP("wording", "The latest figures are not those of today."),
     QT_TRANSLATE_NOOP("wording", "Export the latest data, and import it."), false},
    {"open_month", QT_TRANSLATE_NOOP("wording", "The data ends on %1, before the month is over."),
     QT_TRANSLATE_NOOP("wording", "The figures of that month are not final: they are marked, and left out of trends "
                                  "and averages."),
     QT_TRANSLATE_NOOP("wording", "There is nothing to do. Import again when the month is over."), false},
};

} // namespace

std::span<const QualityText> qualityTexts()
{
    return texts;
}

const QualityText &qualityText(std::string_view code)
{
    const auto at =
        std::find_if(std::begin(texts), std::end(texts), [code](const QualityText &row) { return row.code == code; });
    return at == std::end(texts) ? texts[0] : *at;
}

} // namespace perennial::board
