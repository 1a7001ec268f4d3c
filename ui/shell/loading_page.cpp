// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loading_page.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTimer>

namespace perennial::shell
{

namespace
{

constexpr int drawnAfter = 300;
constexpr int cards = 4;
constexpr int charts = 2;

void row(QPainter &painter, QRectF area, int count, double gap)
{
    const double width = (area.width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i)
        painter.drawRoundedRect(QRectF(area.left() + i * (width + gap), area.top(), width, area.height()),
                                theme::size::cardRadius, theme::size::cardRadius);
}

} // namespace

LoadingPage::LoadingPage(QWidget *parent)
    : QWidget(parent)
{
}

void LoadingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setAccessibleName(tr("Loading"));
    m_drawn = false;
    QTimer::singleShot(drawnAfter, this, [this] {
        m_drawn = true;
        update();
    });
}

void LoadingPage::paintEvent(QPaintEvent *)
{
    if (!m_drawn)
        return;
    using theme::size::grid;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::Theme::current().line);
    const double gap = 1.5 * grid;
    const QRectF area = QRectF(rect()).adjusted(3 * grid, 2 * grid, -3 * grid, -2 * grid);
    const double cardHeight = 13 * grid;
    const double top = area.top() + 9 * grid;
    row(painter, QRectF(area.left(), area.top(), area.width() / 4, 4 * grid), 1, gap);
    row(painter, QRectF(area.left(), top, area.width(), cardHeight), cards, gap);
    row(painter, QRectF(area.left(), top + cardHeight + gap, area.width(), area.bottom() - top - cardHeight - gap),
        charts, gap);
}

} // namespace perennial::shell
