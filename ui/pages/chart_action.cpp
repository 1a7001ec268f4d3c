// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_action.h"

#include <QCoreApplication>

namespace perennial::pages
{

QList<ChartAction> allChartActions()
{
    return {ChartAction::ExportPng,   ChartAction::ExportSvg, ChartAction::ExportPdf,
            ChartAction::CopyPicture, ChartAction::CopyTable, ChartAction::ShowTable};
}

QString textOf(ChartAction action)
{
    switch (action) {
    case ChartAction::ExportPng:
        return QCoreApplication::translate("ChartAction", "Export as P&NG…");
    case ChartAction::ExportSvg:
        return QCoreApplication::translate("ChartAction", "Export as S&VG…");
    case ChartAction::ExportPdf:
        return QCoreApplication::translate("ChartAction", "Export as &PDF…");
    case ChartAction::CopyPicture:
        return QCoreApplication::translate("ChartAction", "&Copy as picture");
    case ChartAction::CopyTable:
        return QCoreApplication::translate("ChartAction", "Copy as &table");
    case ChartAction::ShowTable:
        return QCoreApplication::translate("ChartAction", "&Show as table…");
    }
    return {};
}

QString chartName(const QString &id)
{
    if (id.isEmpty())
        return QCoreApplication::translate("ChartAction", "&All four charts");
    if (id == QLatin1String("mrr-growth"))
        return QCoreApplication::translate("ChartAction", "&MRR growth");
    if (id == QLatin1String("churn-split"))
        return QCoreApplication::translate("ChartAction", "&Churn");
    if (id == QLatin1String("cac-payback"))
        return QCoreApplication::translate("ChartAction", "CAC &payback");
    if (id == QLatin1String("funnel"))
        return QCoreApplication::translate("ChartAction", "Sales &funnel");
    return id;
}

} // namespace perennial::pages
