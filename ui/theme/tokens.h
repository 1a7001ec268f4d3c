// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"

#include <QColor>

namespace perennial::theme
{

/// Steps of the type scale, named for what they write.
enum class TextSize { Axis, Secondary, Body, ChartTitle, PageTitle, Headline };

/// Distances and strokes in device-independent pixels; the grid is 8, 4 inside cards.
namespace size
{
constexpr int grid = 8;
constexpr int half = 4;
constexpr int cardPadding = 16;
constexpr int cardRadius = 8;
constexpr int controlRadius = 6;
constexpr int barRadius = 3;
constexpr int navigationWidth = 192;
constexpr int controlHeight = 32;
constexpr int twoColumnsFrom = 1100; ///< width of the window where the charts get a second column
constexpr double hairline = 1.0;
constexpr double focusRing = 2.0;
constexpr double chartLine = 2.0;
constexpr double chartPoint = 3.5; ///< radius
constexpr double targetLine = 1.5;
constexpr double dash = 4.0;
constexpr double hatchStep = 5.0;
constexpr double hatchLine = 1.5;
constexpr double widestBar = 64.0;
constexpr double barShare = 0.66; ///< of a category's width
} // namespace size

/// Every colour of one appearance, and how large text is.
struct Tokens {
    bool dark = false;
    QColor canvas, card, line;
    QColor ink, muted, faint; ///< faint is for axes only
    QColor accent, accentGround;
    QColor expansion, reactivation, contraction, churn, unknown, currency;
    QColor good, warning, bad; ///< always with a sign or a word
    double textScale = 1.0;    ///< the system's font size against the usual one

    /// The fill of marks.
    QColor role(board::Role role) const;
    /// The same hue for text on a card, at 4.5:1 or better.
    QColor roleText(board::Role role) const;
    /// Text on a filled mark or button.
    QColor onFill(const QColor &fill) const;
    /// Device-independent pixels, with the system's scale.
    double pixels(TextSize size) const;

    bool operator==(const Tokens &) const = default;
};

/// Also for everything printed, whatever the screen shows.
Tokens lightTokens();
Tokens darkTokens();

} // namespace perennial::theme
