// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/page_flow.h"

#include <algorithm>

namespace perennial::exporting
{

void PageFlow::paragraph(const charts::Face &face, const QString &text, const QColor &colour, double lineSpacing)
{
    for (const QString &line : face.wrapped(text, m_room.width())) {
        face.draw(m_painter, m_room.topLeft(), line, colour);
        space(face.lineHeight() * lineSpacing);
    }
}

void PageFlow::figure(const charts::Face &name, const charts::Face &value, const QString &nameText,
                      const QString &valueText, const theme::Tokens &tokens)
{
    constexpr double gap = 2 * theme::size::grid;
    constexpr double above = theme::size::grid + theme::size::half;
    const double valueWidth = value.width(valueText);
    const bool beside = valueWidth < 0.6 * m_room.width();
    const double nameWidth = beside ? m_room.width() - valueWidth - gap : m_room.width();
    const QStringList lines = name.wrapped(nameText, nameWidth);
    space(above);
    const double lastLine = static_cast<double>(std::max<qsizetype>(lines.size() - 1, 0)) * name.lineHeight();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QPointF place(m_room.left(), m_room.top() + static_cast<double>(i) * name.lineHeight());
        name.draw(m_painter, place, lines[i], tokens.muted);
    }
    // Name and figure share a baseline.
    const double valueTop = beside ? lastLine + name.ascent() - value.ascent() : lastLine + name.lineHeight();
    value.draw(m_painter, {m_room.right() - valueWidth, m_room.top() + valueTop}, valueText, tokens.ink);
    space((beside ? lastLine + name.lineHeight() : valueTop + value.lineHeight()) + theme::size::grid);
    m_painter.setPen(QPen(tokens.line, theme::size::hairline));
    m_painter.drawLine(m_room.topLeft(), m_room.topRight());
}

} // namespace perennial::exporting
