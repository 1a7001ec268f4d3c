// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace perennial::charts
{

/// Rising diagonals `step` apart, cut off at the rectangle's edges, continuing from one rectangle to the next. Lines
/// rather than a pattern brush, so that SVG and PDF stay vectors.
std::vector<QLineF> hatch(const QRectF &area, double step);

} // namespace perennial::charts
