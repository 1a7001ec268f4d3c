// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/face.h"

#include <QPainter>
#include <QRectF>

namespace perennial::exporting
{

/// Writes down a page: each call starts where the last one ended.
class PageFlow
{
public:
    PageFlow(QPainter &painter, QRectF room)
        : m_painter(painter)
        , m_room(room)
    {
    }

    void paragraph(const charts::Face &face, const QString &text, const QColor &colour, double lineSpacing = 1.0);
    void space(double height) { m_room.setTop(m_room.top() + height); }
    /// A name on the left and its figure on the right, a hairline below; the name wraps, the figure does not.
    void figure(const charts::Face &name, const charts::Face &value, const QString &nameText, const QString &valueText,
                const theme::Tokens &tokens);
    const QRectF &room() const { return m_room; }

private:
    QPainter &m_painter;
    QRectF m_room;
};

} // namespace perennial::exporting
