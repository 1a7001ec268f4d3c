// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/churn_message.h"

#include <cmath>

namespace perennial::board
{

namespace
{

/// From fewer losses than these no shares are told.
constexpr double fewestLosses = 3;
/// As many months in a row on one side of the target are worth a sentence.
constexpr std::size_t shortestRun = 3;

/// How a share is put into words, the first that holds from above; `upTo` is where it stops holding.
struct ShareRow {
    double from;
    double upTo;
    const char *failed;
    const char *byChoice;
};

constexpr ShareRow shares[] = {
    {1.0, 1.0, QT_TRANSLATE_NOOP("wording", "All losses are failed payments"),
     QT_TRANSLATE_NOOP("wording", "All customers who leave do so by choice")},
    {0.9, 1.0, QT_TRANSLATE_NOOP("wording", "Nearly all losses are failed payments"),
     QT_TRANSLATE_NOOP("wording", "Nearly all customers who leave do so by choice")},
    {0.73, 0.77, QT_TRANSLATE_NOOP("wording", "Three of four losses are failed payments"),
     QT_TRANSLATE_NOOP("wording", "Three of four customers who leave do so by choice")},
    {0.64, 0.70, QT_TRANSLATE_NOOP("wording", "Two of three losses are failed payments"),
     QT_TRANSLATE_NOOP("wording", "Two of three customers who leave do so by choice")},
    {0.5, 1.0, QT_TRANSLATE_NOOP("wording", "Most losses are failed payments"),
     QT_TRANSLATE_NOOP("wording", "Most customers who leave do so by choice")},
};

const ShareRow *rowOf(double share)
{
    if (share <= 0.5) {
        return nullptr; // half is no majority
    }
    for (const ShareRow &row : shares) {
        if (share >= row.from && share <= row.upTo) {
            return &row;
        }
    }
    return nullptr;
}

/// How many of the newest closed months lie on the same side of the target as the very newest.
struct Run {
    bool within = true;
    std::size_t length = 0;
};

Run runOf(const MonthsView &months)
{
    Run run;
    for (std::size_t i = months.closed(); i-- > 0;) {
        const std::optional<double> rate = months.number("customer_churn_rate", i);
        if (!rate) {
            break;
        }
        const bool within = *rate <= churnTarget;
        if (run.length > 0 && within != run.within) {
            break;
        }
        run.within = within;
        ++run.length;
    }
    return run;
}

double part(const MonthsView &months, std::string_view id, std::size_t i, double lost, double rate)
{
    return std::round(lost * months.orZero(id, i) / rate);
}

} // namespace

Losses lossesOf(const MonthsView &months, std::size_t first, std::size_t last)
{
    Losses losses;
    for (std::size_t i = first; i < last; ++i) {
        const double lost = months.orZero("churned_customers", i);
        const double rate = months.orZero("customer_churn_rate", i);
        if (lost <= 0 || rate <= 0) {
            continue;
        }
        losses.all += lost;
        // a part's rate and the whole's have the same denominator, so their ratio gives back the head count
        losses.voluntary += part(months, "customer_churn_rate_voluntary", i, lost, rate);
        losses.involuntary += part(months, "customer_churn_rate_involuntary", i, lost, rate);
        losses.unknown += part(months, "customer_churn_rate_unknown", i, lost, rate);
    }
    return losses;
}

QString lossReasonMessage(const Losses &losses, const session::Wording &wording)
{
    if (losses.all < fewestLosses) {
        return {};
    }
    if (const ShareRow *row = rowOf(losses.involuntary / losses.all)) {
        return wording(row->failed);
    }
    if (const ShareRow *row = rowOf(losses.voluntary / losses.all)) {
        return wording(row->byChoice);
    }
    if (losses.unknown * 2 > losses.all) {
        return wording(QT_TRANSLATE_NOOP("wording", "For most losses no reason is known"));
    }
    return {};
}

QString churnMessage(const MonthsView &months, const session::Wording &wording)
{
    const std::size_t closed = months.closed();
    if (closed == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "No month is complete yet"));
    }
    const double lost = months.sum("churned_customers", 0, closed);
    const auto closedCount = static_cast<qint64>(closed);
    if (lost == 0) {
        return wording.counted(QT_TRANSLATE_N_NOOP("wording", "No customer has left in %n month(s)"), closedCount);
    }
    if (lost < fewestLosses) {
        //: in the whole span
        return wording.counted(QT_TRANSLATE_N_NOOP("wording", "Only %n customer(s) left"), static_cast<qint64>(lost));
    }
    const Losses losses = lossesOf(months, 0, closed);
    const Run run = runOf(months);
    const bool failedMost = losses.involuntary * 2 > losses.all;
    if (!failedMost && !run.within && run.length >= shortestRun) {
        return wording.counted(QT_TRANSLATE_N_NOOP("wording", "Churn has been above its target for %n month(s)"),
                               static_cast<qint64>(run.length));
    }
    QString reason = lossReasonMessage(losses, wording);
    if (!reason.isEmpty()) {
        return reason;
    }
    if (run.within && run.length >= shortestRun) {
        return wording.counted(QT_TRANSLATE_N_NOOP("wording", "Churn has met its target for %n month(s)"),
                               static_cast<qint64>(run.length));
    }
    return wording(QT_TRANSLATE_NOOP("wording", "No single reason explains most losses"));
}

} // namespace perennial::board
