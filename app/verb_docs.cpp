// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/board/explain_words.h"
#include "core/board/kpi_definitions.h"
#include "core/board/kpi_names.h"
#include "core/board/quality_words.h"
#include "core/board/quantity_names.h"
#include "core/kpi/catalogue.h"

#include <array>

namespace perennial::app
{

namespace
{

/// Values of conventions that may change a formula; every other value leaves formulas as they are.
constexpr std::array<std::pair<const char *, const char *>, 11> settings{{{"churn_date", "cancel_request"},
                                                                          {"same_period_churn", "include"},
                                                                          {"churn_denominator", "start_plus_new"},
                                                                          {"reactivation_in_net_churn", "true"},
                                                                          {"discounts", "none"},
                                                                          {"discounts", "all"},
                                                                          {"unknown_reason", "voluntary"},
                                                                          {"attribution_model", "last"},
                                                                          {"attribution_model", "linear"},
                                                                          {"funnel_basis", "period"},
                                                                          {"support_clock", "business"}}};

QString unitWord(kpi::Unit unit, const session::Wording &wording)
{
    switch (unit) {
    case kpi::Unit::Money:
        return wording(QT_TRANSLATE_NOOP("wording", "money"));
    case kpi::Unit::Percent:
        return wording(QT_TRANSLATE_NOOP("wording", "percent"));
    case kpi::Unit::Ratio:
        return wording(QT_TRANSLATE_NOOP("wording", "ratio"));
    case kpi::Unit::Months:
        return wording(QT_TRANSLATE_NOOP("wording", "months"));
    case kpi::Unit::Days:
        return wording(QT_TRANSLATE_NOOP("wording", "days"));
    case kpi::Unit::Hours:
        return wording(QT_TRANSLATE_NOOP("wording", "hours"));
    case kpi::Unit::Count:
        return wording(QT_TRANSLATE_NOOP("wording", "count"));
    case kpi::Unit::Score:
        return wording(QT_TRANSLATE_NOOP("wording", "points, from −100 to 100"));
    case kpi::Unit::MoneyPerDay:
        break;
    }
    return wording(QT_TRANSLATE_NOOP("wording", "money per day"));
}

QString betterText(kpi::Direction direction, const session::Wording &wording)
{
    switch (direction) {
    case kpi::Direction::Up:
        return wording(QT_TRANSLATE_NOOP("wording", "higher is better"));
    case kpi::Direction::Down:
        return wording(QT_TRANSLATE_NOOP("wording", "lower is better"));
    case kpi::Direction::None:
        break;
    }
    return {};
}

QString formulaLine(std::string_view formula, const session::Wording &wording)
{
    return board::formulaText(
        kpi::parsed(formula).formula, [&](std::string_view name) { return board::nameOfQuantity(name, wording); },
        wording);
}

/// The settings under which the formula is another one.
QStringList variantLines(const kpi::Kpi &kpi, const session::Wording &wording)
{
    QStringList lines;
    for (const auto &[key, value] : settings) {
        kpi::Conventions conventions;
        const bool known = kpi::set(conventions, key, value).ok();
        const std::string_view formula = kpi.formulaUnder(conventions);
        if (known && formula != kpi.formula)
            lines << wording(QT_TRANSLATE_NOOP("wording", "With %1: %2"),
                             {QLatin1String(key) + u'=' + QLatin1String(value), formulaLine(formula, wording)});
    }
    return lines;
}

/// The conventions among the names of a formula, and of the KPIs in it.
void collectSettings(std::string_view formula, QStringList &names)
{
    for (const std::string_view name : kpi::parsed(formula).formula.names()) {
        const kpi::Quantity *quantity = kpi::findQuantity(name);
        const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (quantity && quantity->aggregate == kpi::Aggregate::Setting && !names.contains(text))
            names << text;
        if (const kpi::Kpi *kpi = quantity ? nullptr : kpi::findKpi(name))
            collectSettings(kpi->formula, names);
    }
}

QString entryOf(const kpi::Kpi &kpi, const session::Wording &wording)
{
    const kpi::Definition &definition = kpi.definition;
    QStringList lines{board::definitionOfKpi(definition.id, wording)};
    if (!board::isSingleName(kpi::parsed(kpi.formula).formula))
        lines << wording(QT_TRANSLATE_NOOP("wording", "Formula: %1"), {formulaLine(kpi.formula, wording)});
    lines << variantLines(kpi, wording);
    QStringList unit{unitWord(definition.unit, wording), betterText(definition.direction, wording)};
    unit.removeAll(QString());
    lines << wording(QT_TRANSLATE_NOOP("wording", "Unit: %1"), {unit.join(QLatin1String("; "))});
    QStringList exports;
    for (const facts::Dataset dataset : kpi::datasetsOf(definition.id))
        exports << board::datasetWord(dataset, wording);
    if (!exports.isEmpty())
        lines << wording(QT_TRANSLATE_NOOP("wording", "Data: %1"), {exports.join(QLatin1String("; "))});
    QStringList set;
    collectSettings(kpi.formula, set);
    if (!set.isEmpty())
        lines << wording(QT_TRANSLATE_NOOP("wording", "Settings: %1"), {set.join(QLatin1String("; "))});
    const QString id = QString::fromUtf8(definition.id.data(), static_cast<qsizetype>(definition.id.size()));
    return id + QLatin1String("  ") + board::nameOfKpi(definition.id, wording) + QLatin1String("\n  ") +
           lines.join(QLatin1String("\n  ")) + u'\n';
}

} // namespace

int runDocs(Command &command)
{
    QStringList entries;
    const QString asked = command.arguments.files.value(0);
    for (const kpi::Kpi &kpi : kpi::allKpis()) {
        if (asked.isEmpty() || asked.toStdString() == kpi.definition.id)
            entries << entryOf(kpi, command.wording);
    }
    if (entries.isEmpty())
        return command.fail({base::ProblemCode::UnknownKpi, {asked.toStdString()}});
    command.print(entries.join(u'\n'));
    return Done;
}

} // namespace perennial::app
