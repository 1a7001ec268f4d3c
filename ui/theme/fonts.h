// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QString>

namespace perennial::theme
{

/// Makes the embedded Noto Sans known to Qt; once per process, needs a QGuiApplication. False when Qt refused it.
bool loadFonts();
QString fontFamily();

/// For widgets: in points.
QFont widgetFont(const Tokens &tokens, TextSize size, bool bold = false);
/// For painters of any device: the size is given in whole pixels, `pixelScale` times too large, and the painter is
/// scaled down by as much. Without hinting, so that widths scale exactly from screen to paper.
constexpr double pixelScale = 4.0;
QFont painterFont(double pixels, bool bold);

/// How much larger than usual this system's font is, from 1 to 2.5.
double systemTextScale(const QFont &systemFont);
/// Characters of the text that the embedded font cannot write.
QString missingGlyphs(const QString &text, bool bold = false);

} // namespace perennial::theme
