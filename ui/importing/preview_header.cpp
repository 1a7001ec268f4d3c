// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_header.h"

#include "ui/importing/mapping_mime.h"
#include "ui/importing/preview_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMouseEvent>
#include <QPainter>

namespace perennial::importui
{

namespace
{

using theme::TextSize;
using theme::size::grid;
using theme::size::half;

QFont fontFor(TextSize size, bool bold)
{
    return theme::widgetFont(theme::Theme::current(), size, bold);
}

int lineHeight(TextSize size)
{
    return QFontMetrics(fontFor(size, true)).height();
}

} // namespace

PreviewHeader::PreviewHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize PreviewHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lineHeight(TextSize::Body) + lineHeight(TextSize::Axis) + grid + half};
}

QString PreviewHeader::fieldText(int section) const
{
    if (section == 0)
        return {};
    const QString field = model()->headerData(section, Qt::Horizontal, PreviewModel::FieldRole).toString();
    return field.isEmpty() ? tr("not read") : tr("→ %1").arg(field);
}

QSize PreviewHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int upper = QFontMetrics(fontFor(TextSize::Secondary, true)).horizontalAdvance(text);
    const int lower = QFontMetrics(fontFor(TextSize::Axis, false)).horizontalAdvance(fieldText(section));
    return {std::max(upper, lower) + 2 * grid + half, sizeHint().height()};
}

void PreviewHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const theme::Tokens &tokens = theme::Theme::current();
    painter->fillRect(rect, tokens.card);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      theme::blend(tokens.line, tokens.faint, 0.45));
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QRect line = rect.adjusted(grid, half, -grid, 0);
    line.setHeight(lineHeight(TextSize::Body));
    const auto draw = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, alignment | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(fontFor(TextSize::Secondary, true), tokens.ink, model()->headerData(section, Qt::Horizontal).toString());
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(TextSize::Axis));
    const bool read = !model()->headerData(section, Qt::Horizontal, PreviewModel::FieldRole).toString().isEmpty();
    draw(fontFor(TextSize::Axis, false), theme::readableOn(tokens.card, read ? tokens.accent : tokens.muted),
         fieldText(section));
}

void PreviewHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressedAt = at;
    const int edge = half;
    const int section = logicalIndexAt(at);
    const int left = section < 0 ? 0 : sectionViewportPosition(section);
    const bool inside = section > 0 && at.x() > left + edge && at.x() < left + sectionSize(section) - edge;
    m_pressed = inside && event->button() == Qt::LeftButton ? section : -1;
    QHeaderView::mousePressEvent(event);
}

void PreviewHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed < 0 || !(event->buttons() & Qt::LeftButton) || !far) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfColumn(model()->headerData(m_pressed, Qt::Horizontal).toString()));
    m_pressed = -1;
    drag->exec(Qt::CopyAction);
}

bool PreviewHeader::takes(const QDropEvent *event) const
{
    return !fieldIn(event->mimeData()).isEmpty();
}

void PreviewHeader::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(event))
        event->acceptProposedAction();
}

void PreviewHeader::dragMoveEvent(QDragMoveEvent *event)
{
    if (takes(event) && logicalIndexAt(event->position().toPoint()) > 0)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PreviewHeader::dropEvent(QDropEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (!takes(event) || section < 1)
        return;
    event->acceptProposedAction();
    Q_EMIT fieldDropped(section, fieldIn(event->mimeData()));
}

} // namespace perennial::importui
