// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/face.h"

#include <QPainter>

#include <cmath>

namespace perennial::charts
{

Face::Face(double pixels, bool bold)
    : m_pixels(pixels)
    , m_font(theme::painterFont(pixels, bold))
    , m_metrics(m_font)
    , m_lineHeight(std::ceil((m_metrics.ascent() + m_metrics.descent()) / theme::pixelScale))
    , m_ascent(m_metrics.ascent() / theme::pixelScale)
{
}

Face::Face(const theme::Tokens &tokens, theme::TextSize size, bool bold)
    : Face(tokens.pixels(size), bold)
{
}

double Face::width(const QString &text) const
{
    return m_metrics.horizontalAdvance(text) / theme::pixelScale;
}

void Face::breakWord(QString word, double width, QStringList &lines) const
{
    while (word.size() > 1 && this->width(word) > width) {
        qsizetype fits = word.size() - 1;
        while (fits > 1 && this->width(word.left(fits)) > width)
            --fits;
        if (word.at(fits - 1).isHighSurrogate() && fits > 1)
            --fits;
        lines << word.left(fits);
        word.remove(0, fits);
    }
    lines << word;
}

QStringList Face::wrapped(const QString &text, double width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : QString(line % u' ' % word);
            if (this->width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines << line;
            breakWord(word, width, lines);
            line = lines.takeLast();
        }
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

void Face::draw(QPainter &painter, QPointF topLeft, const QString &text, const QColor &colour) const
{
    painter.save();
    painter.translate(topLeft.x(), topLeft.y() + m_ascent);
    painter.scale(1 / theme::pixelScale, 1 / theme::pixelScale);
    painter.setFont(m_font);
    painter.setPen(colour);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

} // namespace perennial::charts
