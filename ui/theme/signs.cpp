// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/signs.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <cmath>

namespace perennial::theme
{

namespace
{

QPainterPath stroked(const QPainterPath &line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath unitSign(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Check:
        path.moveTo(0.14, 0.54);
        path.lineTo(0.40, 0.80);
        path.lineTo(0.88, 0.22);
        return stroked(path, 0.15);
    case Sign::Cross:
        path.moveTo(0.20, 0.20);
        path.lineTo(0.80, 0.80);
        path.moveTo(0.80, 0.20);
        path.lineTo(0.20, 0.80);
        return stroked(path, 0.15);
    case Sign::Down:
        path.addPolygon(QPolygonF({{0.05, 0.18}, {0.95, 0.18}, {0.5, 0.90}}));
        break;
    case Sign::Up:
        path.addPolygon(QPolygonF({{0.05, 0.82}, {0.95, 0.82}, {0.5, 0.10}}));
        break;
    case Sign::Dot:
        path.addEllipse(QPointF(0.5, 0.5), 0.32, 0.32);
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath signPath(Sign sign, const QRectF &square)
{
    QTransform place;
    place.translate(square.left(), square.top());
    place.scale(square.width(), square.height());
    return place.map(unitSign(sign));
}

QPixmap signPixmap(Sign sign, const QColor &colour, int side, double devicePixelRatio)
{
    const int pixels = static_cast<int>(std::ceil(side * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(signPath(sign, QRectF(0, 0, side, side)), colour);
    return pixmap;
}

} // namespace perennial::theme
