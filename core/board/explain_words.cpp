// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/explain_words.h"

#include <array>

namespace perennial::board
{

namespace
{

using Kind = kpi::Formula::Kind;

struct Signs {
    QString minus;
    QString times;
    QString divide;
    QString decimalPoint;
};

/// Only English writes ÷; on the continent a colon divides.
Signs signsOf(const session::Wording &wording)
{
    const bool english = wording.language() == session::Language::English;
    return {QStringLiteral("−"), QStringLiteral("×"), english ? QStringLiteral("÷") : QStringLiteral(":"),
            wording.locale().decimalPoint()};
}

QString signText(const kpi::Formula::Token &token, const Signs &signs)
{
    switch (token.kind) {
    case Kind::Plus:
        return QStringLiteral("+");
    case Kind::Minus:
        return signs.minus;
    case Kind::Times:
        return signs.times;
    case Kind::Divide:
        return signs.divide;
    default:
        return QString::fromStdString(token.text).replace(QLatin1String("."), signs.decimalPoint);
    }
}

QString textWith(const kpi::Formula &formula, const WordOf &wordOf, const Signs &signs)
{
    QString text;
    bool atStart = true; // nothing stands before the next token, or an opened bracket
    for (const kpi::Formula::Token &token : formula.tokens()) {
        if (!atStart && token.kind != Kind::Close)
            text += u' ';
        text += token.kind == Kind::Name ? wordOf(token.text) : signText(token, signs);
        atStart = token.kind == Kind::Open;
    }
    return text;
}

/// In the order of kpi::OutReason.
constexpr std::array outReasons{
    QT_TRANSLATE_NOOP("wording", "its currency has no exchange rate"),
    QT_TRANSLATE_NOOP("wording", "still in trial"),
    QT_TRANSLATE_NOOP("wording", "free, or nothing is left after the discount"),
    QT_TRANSLATE_NOOP("wording", "payment overdue for longer than the days of grace"),
    QT_TRANSLATE_NOOP("wording", "cancelled before this day"),
    QT_TRANSLATE_NOOP("wording", "has no amount"),
    QT_TRANSLATE_NOOP("wording", "has no date"),
    QT_TRANSLATE_NOOP("wording", "dated after the last day of the data"),
    QT_TRANSLATE_NOOP("wording", "unique visitors of single days cannot be added up"),
};
static_assert(outReasons.size() == static_cast<std::size_t>(kpi::OutReason::NotAdditive) + 1);

} // namespace

QString formulaText(const kpi::Formula &formula, const WordOf &wordOf, const session::Wording &wording)
{
    return textWith(formula, wordOf, signsOf(wording));
}

QString plainFormula(const kpi::Formula &formula, const WordOf &wordOf)
{
    return textWith(formula, wordOf,
                    {QStringLiteral("-"), QStringLiteral("x"), QStringLiteral("/"), QStringLiteral(".")});
}

QString insideFormula(const QString &text, const kpi::Value &value, const kpi::Formula &formula)
{
    const bool isBelow = value.hasAnswer() && value.number() < 0;
    return isBelow && !isSingleName(formula) ? QString(u'(' + text + u')') : text;
}

bool isSingleName(const kpi::Formula &formula)
{
    return formula.tokens().size() == 1 && formula.tokens().front().kind == Kind::Name;
}

QString outReasonText(kpi::OutReason reason, const session::Wording &wording)
{
    return wording(outReasons[static_cast<std::size_t>(reason)]);
}

} // namespace perennial::board
