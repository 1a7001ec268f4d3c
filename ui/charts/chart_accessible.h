// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace perennial::charts
{

class ChartView;

/// Makes chart views known to assistive technology as charts; once per process.
void installChartAccessibility();
/// Tells assistive technology what the keyboard has reached; it is also the view's value from now on.
void announce(ChartView &view, const QString &text);

} // namespace perennial::charts
