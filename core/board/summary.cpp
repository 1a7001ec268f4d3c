// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/cards.h"
#include "core/board/charts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial::board
{

namespace
{

/// What MRR did in the month. %1 the month, %2 the change in percent without a sign, %3 MRR.
QString mrrSentence(const MonthsView &months, std::size_t i, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const std::optional<double> mrr = months.number("mrr", i);
    if (!mrr) {
        return {};
    }
    const QString month = formatter.monthYear(months.month(i));
    const std::optional<double> growth = months.number("mrr_growth_rate", i);
    if (!growth) {
        //: %1 a month, %2 an amount
        return wording(QT_TRANSLATE_NOOP("wording", "%1: MRR is %2."), {month, formatter.money(*mrr)});
    }
    const QStringList arguments{month, formatter.percent(std::abs(*growth)), formatter.money(*mrr)};
    if (std::abs(*growth) < 0.0005) {
        //: %1 a month, %3 an amount
        return wording(QT_TRANSLATE_NOOP("wording", "%1: MRR stayed at %3."), arguments);
    }
    if (*growth > 0) {
        //: %1 a month, %2 a percentage, %3 an amount
        return wording(QT_TRANSLATE_NOOP("wording", "%1: MRR grew by %2 to %3."), arguments);
    }
    //: %1 a month, %2 a percentage, %3 an amount
    return wording(QT_TRANSLATE_NOOP("wording", "%1: MRR fell by %2 to %3."), arguments);
}

struct Mover {
    std::string_view id;
    const char *text;
};

constexpr std::array<Mover, 6> movers{{
    {"mrr_new", QT_TRANSLATE_NOOP("wording", "The largest movement is new business: %1.")},
    {"mrr_expansion", QT_TRANSLATE_NOOP("wording", "The largest movement is expansion: %1.")},
    {"mrr_reactivation", QT_TRANSLATE_NOOP("wording", "The largest movement is returning customers: %1.")},
    {"mrr_contraction", QT_TRANSLATE_NOOP("wording", "The largest movement is customers paying less: %1.")},
    {"mrr_churn", QT_TRANSLATE_NOOP("wording", "The largest movement is customers leaving: %1.")},
    {"mrr_fx", QT_TRANSLATE_NOOP("wording", "The largest movement is exchange rates: %1.")},
}};

QString moverSentence(const MonthsView &months, std::size_t i, const Formatter &formatter)
{
    const auto amount = [&](const Mover &mover) { return std::abs(months.orZero(mover.id, i)); };
    const auto most = std::max_element(movers.begin(), movers.end(),
                                       [&](const Mover &a, const Mover &b) { return amount(a) < amount(b); });
    if (amount(*most) == 0) {
        return {};
    }
    const bool loss = most->id == "mrr_contraction" || most->id == "mrr_churn";
    const double value = months.orZero(most->id, i) * (loss ? -1 : 1);
    return formatter.wording()(most->text, {formatter.money(value, Cents::Rounded, Signed::Always)});
}

QString lossSentence(const MonthsView &months, std::size_t i, const Formatter &formatter)
{
    const Losses losses = lossesOf(months, i, i + 1);
    if (losses.all == 0) {
        return {};
    }
    //: %1 and %2 are numbers of customers
    return formatter.wording()(
        QT_TRANSLATE_NOOP("wording", "Lost customers: %1, of these through failed payments: %2."),
        {formatter.count(losses.all), formatter.count(losses.involuntary)});
}

} // namespace

QString summaryText(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(report, frame);
    if (months.closed() == 0) {
        return {};
    }
    const std::size_t newest = months.newest();
    QStringList sentences{mrrSentence(months, newest, formatter)};
    const QString losses = lossSentence(months, newest, formatter);
    sentences << moverSentence(months, newest, formatter) << losses;
    sentences.removeAll(QString());
    QString text = sentences.join(u' ');
    // a month's name may begin it, which some languages write small
    return text.isEmpty() ? text : wording.locale().toUpper(text.left(1)) + text.mid(1);
}

} // namespace perennial::board
