// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/kpi_names.h"

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

QString reasonText(NoAnswer reason, const session::Wording &wording)
{
    switch (reason) {
    case NoAnswer::None:
        return {};
    case NoAnswer::NoCustomersAtStart:
        return wording(QT_TRANSLATE_NOOP("wording", "No customers at the start"));
    case NoAnswer::NoMrrAtStart:
        return wording(QT_TRANSLATE_NOOP("wording", "No MRR at the start"));
    case NoAnswer::NoCustomers:
        return wording(QT_TRANSLATE_NOOP("wording", "No customers"));
    case NoAnswer::NoNewCustomers:
        return wording(QT_TRANSLATE_NOOP("wording", "No new customers"));
    case NoAnswer::NoNewMrr:
        return wording(QT_TRANSLATE_NOOP("wording", "No new MRR"));
    case NoAnswer::NoLosses:
        return wording(QT_TRANSLATE_NOOP("wording", "No losses"));
    case NoAnswer::NoSpendData:
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your advertising and sales spend"));
    case NoAnswer::NoSubscriptionData:
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your subscriptions"));
    case NoAnswer::NoLeadData:
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your leads or deals"));
    case NoAnswer::NoTrafficData:
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your web traffic"));
    case NoAnswer::NoSurveyData:
        return wording(QT_TRANSLATE_NOOP("wording", "Import an export of your customer survey"));
    case NoAnswer::NoRate:
        return wording(QT_TRANSLATE_NOOP("wording", "Exchange rates are missing: import them"));
    case NoAnswer::NoGrossMargin:
        return wording(QT_TRANSLATE_NOOP("wording", "Enter the gross margin in the conventions"));
    case NoAnswer::NothingToConvert:
        return wording(QT_TRANSLATE_NOOP("wording", "The stage before is empty"));
    }
    return {};
}

} // namespace perennial::board
