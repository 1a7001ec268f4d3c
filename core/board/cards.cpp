// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/cards.h"

#include "core/board/chart_parts.h"

namespace perennial::board
{

namespace
{

enum class Kind { Mrr, Churn, Payback, Cac };

struct CardRow {
    Kind kind;
    const char *id;
    const char *name;
};

constexpr CardRow cardRows[] = {
    {Kind::Mrr, "mrr", QT_TRANSLATE_NOOP("wording", "MRR")},
    {Kind::Churn, "customer_churn_rate", QT_TRANSLATE_NOOP("wording", "Customer churn")},
    {Kind::Payback, "cac_payback", QT_TRANSLATE_NOOP("wording", "CAC payback")},
    {Kind::Cac, "cac", QT_TRANSLATE_NOOP("wording", "CAC")},
};

QString valueOf(Kind kind, double value, const Formatter &formatter)
{
    switch (kind) {
    case Kind::Churn:
        return formatter.percent(value);
    case Kind::Payback:
        return formatter.shortMonths(value);
    case Kind::Mrr:
    case Kind::Cac:
        return formatter.money(value);
    }
    return {};
}

/// Money changes in percent, a rate in points, a time by itself; empty when there is nothing to compare with.
QString differenceOf(Kind kind, double now, double before, const Formatter &formatter)
{
    switch (kind) {
    case Kind::Churn:
        return formatter.points(now - before);
    case Kind::Payback:
        return formatter.number(now - before, 1, Signed::Always);
    case Kind::Mrr:
    case Kind::Cac:
        return before > 0 ? formatter.percent(now / before - 1, 1, Signed::Always) : QString();
    }
    return {};
}

QString changeText(const CardRow &row, const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const std::size_t newest = months.newest();
    const kpi::Value value = months.at(row.id, newest);
    if (!value.hasAnswer()) {
        return reasonOf(value.why(), wording);
    }
    if (months.closed() == 0) {
        return wording(QT_TRANSLATE_NOOP("wording", "%1 so far"), {formatter.monthName(months.month(newest))});
    }
    const std::optional<double> before = newest > 0 ? months.number(row.id, newest - 1) : std::nullopt;
    const QString difference = before ? differenceOf(row.kind, value.number(), *before, formatter) : QString();
    if (difference.isEmpty()) {
        return formatter.monthYear(months.month(newest));
    }
    //: a change against the month before: +4.1 % vs May
    return wording(QT_TRANSLATE_NOOP("wording", "%1 vs %2"),
                   {difference, formatter.monthName(months.month(newest - 1))});
}

struct Verdict {
    QString text;
    bool met = false;
    bool judged = false;
};

Verdict verdictOf(Kind kind, const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const std::size_t newest = months.newest();
    std::optional<double> value;
    QString label;
    bool met = false;
    if (kind == Kind::Mrr) {
        value = months.number("mrr_growth_rate", newest);
        met = value && *value >= growthTarget;
        label =
            wording(QT_TRANSLATE_NOOP("wording", "Target %1"), {formatter.percent(growthTarget, 0, Signed::Always)});
    } else if (kind == Kind::Churn) {
        value = months.number("customer_churn_rate", newest);
        met = value && *value <= churnTarget;
        label = wording(QT_TRANSLATE_NOOP("wording", "Target ≤ %1"), {formatter.percent(churnTarget)});
    } else if (kind == Kind::Payback) {
        value = months.number("cac_payback", newest);
        met = value && *value <= paybackTarget;
        label = wording(QT_TRANSLATE_NOOP("wording", "Target ≤ %1"), {formatter.number(paybackTarget, 0)});
    } else {
        return {};
    }
    const bool judged = value && months.closed() > 0;
    if (judged) {
        label += met ? QStringLiteral(" ✓") : QStringLiteral(" ✗");
    }
    return {label, met && judged, judged};
}

QString spoken(const Card &card, const Verdict &verdict, const QString &month, const session::Wording &wording)
{
    const QStringList arguments{card.name, month, card.value, card.change, card.target};
    if (!verdict.judged) {
        //: for screen readers: %1 a figure's name, %2 a month, %3 the figure, %4 its change or what to do
        return wording(QT_TRANSLATE_NOOP("wording", "%1, %2: %3. %4."), arguments);
    }
    if (verdict.met) {
        //: for screen readers: as before, %5 the target
        return wording(QT_TRANSLATE_NOOP("wording", "%1, %2: %3. %4. %5, met."), arguments);
    }
    //: for screen readers: as before, %5 the target
    return wording(QT_TRANSLATE_NOOP("wording", "%1, %2: %3. %4. %5, missed."), arguments);
}

Card cardOf(const CardRow &row, const MonthsView &months, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    Card card;
    card.id = QString::fromLatin1(row.id);
    card.name = wording(row.name);
    card.value = QStringLiteral("–");
    if (months.size() == 0) {
        card.change = wording(QT_TRANSLATE_NOOP("wording", "No data"));
        card.accessible = wording(QT_TRANSLATE_NOOP("wording", "%1: no data"), {card.name});
        return card;
    }
    const std::size_t newest = months.newest();
    if (const std::optional<double> value = months.number(row.id, newest)) {
        card.value = valueOf(row.kind, *value, formatter);
    }
    card.change = changeText(row, months, formatter);
    const Verdict verdict = verdictOf(row.kind, months, formatter);
    card.target = verdict.text;
    card.targetMet = verdict.met;
    card.open = months.closed() == 0;
    for (std::size_t i = 0; i < months.closed(); ++i) {
        card.trend.push_back(months.number(row.id, i));
    }
    card.accessible = spoken(card, verdict, formatter.monthYear(months.month(newest)), wording);
    return card;
}

} // namespace

std::vector<Card> headlineCards(const kpi::Report &report, const Frame &frame, const session::Wording &wording)
{
    const Formatter formatter(wording, frame.currency);
    const MonthsView months(report, frame);
    std::vector<Card> cards;
    for (const CardRow &row : cardRows) {
        cards.push_back(cardOf(row, months, formatter));
    }
    return cards;
}

} // namespace perennial::board
