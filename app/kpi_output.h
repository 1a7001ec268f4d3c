// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

QByteArray jsonOf(const KpiAnswer &answer, const session::Wording &wording);
/// One row a figure, group, stage and period: for scripts and spreadsheets.
QByteArray csvOf(const KpiAnswer &answer);
/// KPIs as rows, periods as columns, six to a block.
QString tableOf(const KpiAnswer &answer, const session::Wording &wording);

} // namespace perennial::app
