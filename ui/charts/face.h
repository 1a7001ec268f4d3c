// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QStringList>

class QPainter;

namespace perennial::charts
{

/// A font for painters of any device: measures in device-independent pixels, exactly alike on screen and on paper.
class Face
{
public:
    Face(const theme::Tokens &tokens, theme::TextSize size, bool bold = false);
    Face(double pixels, bool bold);

    double width(const QString &text) const;
    double lineHeight() const { return m_lineHeight; }
    double ascent() const { return m_ascent; }
    double pixels() const { return m_pixels; }
    bool bold() const { return m_font.bold(); }

    /// Lines no wider than `width`, broken at spaces; a word that is wider by itself is broken where it must be.
    QStringList wrapped(const QString &text, double width) const;
    /// Draws one line whose box starts at `topLeft`.
    void draw(QPainter &painter, QPointF topLeft, const QString &text, const QColor &colour) const;

private:
    void breakWord(QString word, double width, QStringList &lines) const;

    double m_pixels = 0;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight = 0;
    double m_ascent = 0;
};

} // namespace perennial::charts
