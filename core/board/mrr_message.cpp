// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/mrr_message.h"

#include <algorithm>
#include <cmath>

namespace perennial::board
{

namespace
{

/// Two amounts this near each other (a tenth of the larger) are called equal.
constexpr double nearly = 0.1;
/// Months whose mean is "now"; as many before them are "before".
constexpr std::size_t recentMonths = 3;
/// A share of the gains from which on a source of growth is worth a word.
constexpr double worthMention = 0.2;

struct Movements {
    double fresh = 0;
    double expansion = 0;
    double reactivation = 0;
    double contraction = 0;
    double churn = 0;
    double fx = 0;

    double gains() const { return fresh + expansion + reactivation; }
    double losses() const { return contraction + churn; }
    double net() const { return gains() - losses(); }
};

Movements movementsOf(const MonthsView &months, std::size_t first, std::size_t last)
{
    return {months.sum("mrr_new", first, last),          months.sum("mrr_expansion", first, last),
            months.sum("mrr_reactivation", first, last), months.sum("mrr_contraction", first, last),
            months.sum("mrr_churn", first, last),        months.sum("mrr_fx", first, last)};
}

bool picksUp(const MonthsView &months, std::string_view id)
{
    const std::size_t closed = months.closed();
    if (closed < 2 * recentMonths) {
        return false;
    }
    const double now = months.sum(id, closed - recentMonths, closed);
    const double before = months.sum(id, closed - 2 * recentMonths, closed - recentMonths);
    return now > 0 && now > before * (1 + nearly);
}

const char *lossMessage(const Movements &all)
{
    if (all.gains() == 0) {
        return QT_TRANSLATE_NOOP("wording", "MRR is shrinking: there were losses and no gains");
    }
    return all.churn >= all.contraction
               ? QT_TRANSLATE_NOOP("wording", "Losses outweigh gains: most of it is customers leaving")
               : QT_TRANSLATE_NOOP("wording", "Losses outweigh gains: most of it is customers paying less");
}

const char *growthMessage(const MonthsView &months, const Movements &all)
{
    const bool alike = std::abs(all.fresh - all.expansion) <= nearly * std::max(all.fresh, all.expansion);
    if (all.reactivation > all.fresh && all.reactivation > all.expansion) {
        return QT_TRANSLATE_NOOP("wording", "Returning customers drive growth");
    }
    if (alike) {
        return QT_TRANSLATE_NOOP("wording", "New business and expansion drive growth in equal parts");
    }
    if (all.expansion > all.fresh) {
        return QT_TRANSLATE_NOOP("wording", "Expansion of existing customers drives growth");
    }
    if (all.expansion >= worthMention * all.gains() && picksUp(months, "mrr_expansion")) {
        return QT_TRANSLATE_NOOP("wording", "New business drives growth, expansion is picking up");
    }
    return QT_TRANSLATE_NOOP("wording", "New business drives growth");
}

/// Nothing when exchange rates did not turn the outcome.
const char *currencyMessage(const Movements &all)
{
    if (all.net() <= 0 && all.net() + all.fx > 0) {
        return QT_TRANSLATE_NOOP("wording", "MRR rose through exchange rates only");
    }
    if (all.net() > 0 && all.net() + all.fx <= 0) {
        return QT_TRANSLATE_NOOP("wording", "Exchange rates ate up the growth of MRR");
    }
    if (all.gains() == 0 && all.losses() == 0 && all.fx < 0) {
        return QT_TRANSLATE_NOOP("wording", "MRR fell through exchange rates only");
    }
    return nullptr;
}

} // namespace

QString mrrMessage(const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const std::size_t closed = months.closed();
    if (closed == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "No month is complete yet"));
    }
    const Movements all = movementsOf(months, 0, closed);
    if (const char *text = currencyMessage(all)) {
        return wording(text);
    }
    if (all.gains() == 0 && all.losses() == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "MRR did not move"));
    }
    if (all.net() == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "Gains and losses of MRR balance each other"));
    }
    if (all.net() < 0) {
        return wording(lossMessage(all));
    }
    const Movements newest = movementsOf(months, closed - 1, closed);
    if (closed > 1 && newest.net() < 0) {
        //: %1 is a month: June 2025
        return wording(QT_TRANSLATE_NOOP("wording", "MRR grew, but fell in the last month (%1)"),
                       {formatter.monthYear(months.month(closed - 1))});
    }
    return wording(growthMessage(months, all));
}

} // namespace perennial::board
