// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "core/kpi/kpi.h"

#include <QString>

namespace perennial::board
{
class Formatter;
}

namespace perennial::app
{

/// What a point shows beside its value, as keys of its object: `stages`, `parts`, `customers`, `forecast`, `pattern`;
/// those that it has.
void writeDetails(JsonWriter &json, const kpi::Point &point, kpi::Unit unit, base::Currency currency);
/// `"rows": [{"cohort": "2025-01", "size": 40, "values": [1.0, 0.95, null]}], "average": {"size": 40, "values": [...]}`
void writeCohorts(JsonWriter &json, const kpi::Figure &figure, const kpi::Series &series, base::Currency currency);
/// What the cohorts of a figure are counted in.
kpi::Unit sizeUnitOf(const kpi::Figure &figure);

/// What does not fit in a table of periods, as tables of their own: cohorts, and of the last period that has them
/// customers, forecast and pattern. Empty when the figure has none.
QString detailText(const kpi::Figure &figure, const board::Formatter &formatter);

} // namespace perennial::app
