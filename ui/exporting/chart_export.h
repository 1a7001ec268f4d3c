// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/board/chart_spec.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <vector>

namespace perennial::exporting
{

enum class Ground { Card, Transparent };

/// How large a chart leaves the program: `size` in device-independent pixels decides the layout, `scale` how many
/// pixels a PNG gets for each of them.
struct PictureOptions {
    QSize size{900, 506};
    double scale = 2.0; ///< 1 to 4
    bool dark = false;
    Ground ground = Ground::Card;
    bool sourceLine = true;

    /// A picture of exactly these pixels, laid out as large as `scale` allows.
    static PictureOptions ofPixels(QSize pixels, double scale = 2.0);
};

/// png, svg, pdf
QStringList formats();

/// The same spec and options give the same bytes. Needs a QApplication; BadOption when the size or the scale is out of
/// range.
base::Outcome<QByteArray> chartPng(const board::ChartSpec &spec, const PictureOptions &options = {});
/// Text stays text; the ground is a rectangle.
base::Outcome<QByteArray> chartSvg(const board::ChartSpec &spec, const PictureOptions &options = {});
/// A page for each chart, A4 landscape, light. `created` is all that a PDF knows of time.
base::Outcome<QByteArray> chartsPdf(const std::vector<board::ChartSpec> &specs, const QDateTime &created);
/// By name: png, svg or pdf. FormatUnknown (file left empty, formats) for another one.
base::Outcome<QByteArray> chartAs(const QString &format, const board::ChartSpec &spec, const PictureOptions &options,
                                  const QDateTime &created);

/// The picture of chartPng(), for the clipboard.
base::Outcome<QImage> chartImage(const board::ChartSpec &spec, const PictureOptions &options = {});

} // namespace perennial::exporting
