// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "core/kpi/bridge.h"
#include "core/kpi/kpi.h"
#include "core/session/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace perennial::app
{

/// What `kpi` hands out, in whichever form.
struct KpiAnswer {
    QString workspace; ///< name of the file
    base::Currency currency;
    kpi::Conventions conventions;
    std::optional<base::Date> cutOff;
    kpi::Report report;
    /// With --compare: the preset that was compared with, and the steps to it. The report is the bridge's beginning.
    std::string comparedWith;
    std::vector<kpi::BridgeStep> steps;
};

/// `money`, `percent` ...: as JSON names it.
const char *unitName(kpi::Unit unit);
/// Writes a value as cli.md promises: money in major units, percent as a fraction; null when there is no answer.
void writeValue(JsonWriter &json, const kpi::Value &value, kpi::Unit unit, base::Currency currency);

/// `"bridge": {"preset": "stripe", "value": ..., "steps": [{"key": ..., "from": ..., "to": ..., "effect": ...}]}`: the
/// steps that change this point; their effects sum to the difference. An effect is null where either side has no
/// answer.
void writeBridge(JsonWriter &json, const KpiAnswer &answer, const kpi::Figure &figure, const kpi::Series &series,
                 std::size_t period);
/// The bridges of all points that the compared preset changes, as lines.
QString bridgeText(const KpiAnswer &answer, const session::Wording &wording);

QByteArray jsonOf(const KpiAnswer &answer, const session::Wording &wording);
/// One row a figure, group, period and stage, part, customer or cohort: for scripts and spreadsheets.
QByteArray csvOf(const KpiAnswer &answer);
/// KPIs as rows, periods as columns, six to a block.
QString tableOf(const KpiAnswer &answer, const session::Wording &wording);

} // namespace perennial::app
