// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPixmap>

namespace perennial::theme
{

/// Marks that Noto Sans has no glyph for; drawn, so that they look the same everywhere.
enum class Sign { Check, Cross, Down, Up, Dot };

/// The sign within the square, as an outline to be filled.
QPainterPath signPath(Sign sign, const QRectF &square);
/// The sign as a picture of `side` device-independent pixels.
QPixmap signPixmap(Sign sign, const QColor &colour, int side, double devicePixelRatio);

} // namespace perennial::theme
