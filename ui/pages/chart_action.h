// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace perennial::pages
{

/// What can be done with a chart besides looking at it.
enum class ChartAction { ExportPng, ExportSvg, ExportPdf, CopyPicture, CopyTable, ShowTable };

QList<ChartAction> allChartActions();
/// The menu text, with its accelerator.
QString textOf(ChartAction action);
/// What the chart with that id is called in menus; all of them for the empty one.
QString chartName(const QString &id);

} // namespace perennial::pages
