// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace perennial::charts
{

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { update(); });
}

void Sparkline::setValues(Values values)
{
    m_values = std::move(values);
    update();
}

std::vector<std::optional<QPointF>> Sparkline::points(const Values &values, const QRectF &area)
{
    std::vector<std::optional<QPointF>> result(values.size());
    std::optional<double> low;
    std::optional<double> high;
    for (const auto &value : values) {
        if (value) {
            low = std::min(low.value_or(*value), *value);
            high = std::max(high.value_or(*value), *value);
        }
    }
    const double step = values.size() > 1 ? area.width() / static_cast<double>(values.size() - 1) : 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const double share = *high > *low ? (*values[i] - *low) / (*high - *low) : 0.5;
        const double x = values.size() > 1 ? area.left() + step * static_cast<double>(i) : area.right();
        result[i] = QPointF(x, area.bottom() - share * area.height());
    }
    return result;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    constexpr double dot = 3;
    const QRectF area = QRectF(rect()).adjusted(dot, dot, -dot, -dot);
    const auto places = points(m_values, area);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    bool begun = false;
    std::optional<QPointF> last;
    for (const auto &place : places) {
        if (place && begun)
            path.lineTo(*place);
        else if (place)
            path.moveTo(*place);
        begun = place.has_value();
        last = place ? place : last;
    }
    const QColor colour = theme::Theme::current().accent;
    painter.strokePath(path, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(*last, dot, dot);
    }
}

} // namespace perennial::charts
