// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace perennial::theme
{

constexpr double textContrast = 4.5;
constexpr double axisContrast = 3.0;

/// Relative luminance of WCAG 2, 0 for black to 1 for white.
double luminance(const QColor &colour);
/// From 1 to 21, the same both ways round.
double contrast(const QColor &one, const QColor &other);
/// `share` of the second colour in the first, both opaque.
QColor blend(const QColor &first, const QColor &second, double share);
/// The colour, moved towards black on a light ground or white on a dark one, only as far as the ratio needs.
QColor readableOn(const QColor &ground, const QColor &colour, double ratio = textContrast);
/// Whichever of the two reads better on the ground.
QColor betterOn(const QColor &ground, const QColor &one, const QColor &other);

} // namespace perennial::theme
