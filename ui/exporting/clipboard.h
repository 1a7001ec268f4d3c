// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/board/chart_spec.h"
#include "ui/exporting/chart_export.h"

#include <QMimeData>
#include <QString>

#include <memory>

namespace perennial::exporting
{

/// The chart's table as cells for a spreadsheet: tab-separated, a line for each row, nothing that it would run as a
/// formula.
QString tableText(const board::ChartSpec &spec);
/// What goes to the clipboard: text and HTML cells; or the picture.
std::unique_ptr<QMimeData> tableForClipboard(const board::ChartSpec &spec);
base::Outcome<QImage> pictureForClipboard(const board::ChartSpec &spec);

/// Put them there.
void copyTable(const board::ChartSpec &spec);
base::Result copyPicture(const board::ChartSpec &spec);

} // namespace perennial::exporting
