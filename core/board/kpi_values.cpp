// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/kpi_names.h"

#include <array>

namespace perennial::board
{

using kpi::NoAnswer;
using kpi::Unit;

QString unitText(Unit unit, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    switch (unit) {
    case Unit::Money:
        return formatter.currencySymbol();
    case Unit::MoneyPerDay:
        //: %1 is a currency: € per day
        return wording(QT_TRANSLATE_NOOP("wording", "%1 per day"), {formatter.currencySymbol()});
    case Unit::Percent:
        return wording.locale().percent();
    case Unit::Months:
        return wording(QT_TRANSLATE_NOOP("wording", "months"));
    case Unit::Days:
        return wording(QT_TRANSLATE_NOOP("wording", "days"));
    case Unit::Hours:
        return wording(QT_TRANSLATE_NOOP("wording", "hours"));
    case Unit::Ratio:
    case Unit::Count:
    case Unit::Score:
        return {};
    }
    return {};
}

QString valueText(const kpi::Value &value, Unit unit, const Formatter &formatter)
{
    if (!value.hasAnswer()) {
        return QStringLiteral("–");
    }
    const session::Wording &wording = formatter.wording();
    const double number = value.number();
    switch (unit) {
    case Unit::Money:
        return formatter.money(number, Cents::Shown);
    case Unit::MoneyPerDay:
        return wording(QT_TRANSLATE_NOOP("wording", "%1 per day"), {formatter.money(number, Cents::Shown)});
    case Unit::Percent:
        return formatter.percent(number);
    case Unit::Months:
        return formatter.months(number);
    case Unit::Days:
        //: %1 always has one decimal: 9.4
        return wording(QT_TRANSLATE_NOOP("wording", "%1 days"), {formatter.number(number, 1)});
    case Unit::Hours:
        //: %1 always has one decimal: 9.4
        return wording(QT_TRANSLATE_NOOP("wording", "%1 hours"), {formatter.number(number, 1)});
    case Unit::Ratio:
        return formatter.number(number, 2);
    case Unit::Score:
        return formatter.number(number, 0);
    case Unit::Count:
        return formatter.count(number);
    }
    return {};
}

namespace
{

/// In the order of kpi::NoAnswer.
constexpr std::array reasons{
    "",
    QT_TRANSLATE_NOOP("wording", "No customers at the start"),
    QT_TRANSLATE_NOOP("wording", "No MRR at the start"),
    QT_TRANSLATE_NOOP("wording", "No customers"),
    QT_TRANSLATE_NOOP("wording", "No new customers"),
    QT_TRANSLATE_NOOP("wording", "No new MRR"),
    QT_TRANSLATE_NOOP("wording", "No losses"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your advertising and sales spend"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your subscriptions"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your leads or deals"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your web traffic"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your customer survey"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your deals"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your one-off charges"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your touchpoints"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your support tickets"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your product usage"),
    QT_TRANSLATE_NOOP("wording", "Import an export of your referrals"),
    QT_TRANSLATE_NOOP("wording", "Import your cash balances by month"),
    QT_TRANSLATE_NOOP("wording", "Import your targets"),
    QT_TRANSLATE_NOOP("wording", "Exchange rates are missing: import them"),
    QT_TRANSLATE_NOOP("wording", "Enter the gross margin in the conventions"),
    QT_TRANSLATE_NOOP("wording", "The stage before is empty"),
    QT_TRANSLATE_NOOP("wording", "The data cannot be told apart in this way"),
    QT_TRANSLATE_NOOP("wording", "Unique visitors of single days cannot be added up"),
    QT_TRANSLATE_NOOP("wording", "The months before are not known"),
    QT_TRANSLATE_NOOP("wording", "Nothing was spent"),
    QT_TRANSLATE_NOOP("wording", "Cash-flow positive"),
    QT_TRANSLATE_NOOP("wording", "No target was set"),
    QT_TRANSLATE_NOOP("wording", "Nothing was gained"),
    QT_TRANSLATE_NOOP("wording", "Nobody has answered"),
    QT_TRANSLATE_NOOP("wording", "No money came in"),
    QT_TRANSLATE_NOOP("wording", "There was none in this period"),
    QT_TRANSLATE_NOOP("wording", "Not yet"),
};
static_assert(reasons.size() == static_cast<std::size_t>(NoAnswer::NotYet) + 1);

} // namespace

QString reasonText(NoAnswer reason, const session::Wording &wording)
{
    return reason == NoAnswer::None ? QString() : wording(reasons[static_cast<std::size_t>(reason)]);
}

} // namespace perennial::board
