// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/drop_frame.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace perennial::importui
{

DropFrame::DropFrame(QWidget *over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    hide();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    constexpr float tint = 0.4F;
    const theme::Tokens &tokens = theme::Theme::current();
    QColor ground = tokens.accentGround;
    ground.setAlphaF(tint);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(tokens.accent, theme::size::focusRing, Qt::DashLine));
    const double inset = theme::size::half;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::size::cardRadius,
                            theme::size::cardRadius);
}

void DropFrame::showEvent(QShowEvent *event)
{
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::showEvent(event);
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace perennial::importui
