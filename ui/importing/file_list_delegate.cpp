// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_list_delegate.h"

#include "ui/importing/file_list_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace perennial::importui
{

namespace
{

using theme::TextSize;
using theme::Tokens;
using theme::size::grid;
using theme::size::half;

constexpr int boxSide = 16;
constexpr int signSide = 12;

QFont font(TextSize size, bool bold = false)
{
    return theme::widgetFont(theme::Theme::current(), size, bold);
}

int lineHeight(TextSize size)
{
    return QFontMetrics(font(size)).height();
}

QColor colourOf(FileSign sign, const Tokens &tokens)
{
    switch (sign) {
    case FileSign::Good:
        return tokens.good;
    case FileSign::Open:
        return tokens.warning;
    case FileSign::Bad:
        return tokens.bad;
    case FileSign::Busy:
        return tokens.accent;
    case FileSign::None:
        break;
    }
    return tokens.muted;
}

theme::Sign shapeOf(FileSign sign)
{
    if (sign == FileSign::Good)
        return theme::Sign::Check;
    return sign == FileSign::Bad ? theme::Sign::Cross : sign == FileSign::Open ? theme::Sign::Up : theme::Sign::Dot;
}

void drawBox(QPainter *painter, const QRect &box, bool checked, bool enabled)
{
    const Tokens &tokens = theme::Theme::current();
    const QRectF frame = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->setPen(QPen(checked && enabled ? tokens.accent : tokens.muted, 1.5));
    painter->setBrush(checked ? (enabled ? tokens.accent : tokens.muted) : tokens.card);
    painter->drawRoundedRect(frame, theme::size::barRadius, theme::size::barRadius);
    if (checked)
        painter->fillPath(theme::signPath(theme::Sign::Check, QRectF(box).adjusted(3, 3, -3, -3)),
                          tokens.onFill(enabled ? tokens.accent : tokens.muted));
    painter->setBrush(Qt::NoBrush);
}

void drawLine(QPainter *painter, const QRect &line, const QFont &font, const QColor &colour, const QString &text,
              Qt::TextElideMode elide)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, elide, line.width()));
}

QString takenForText(const QModelIndex &index)
{
    const QString taken = index.siblingAtColumn(FileListModel::Holds).data().toString();
    const QString confidence = index.siblingAtColumn(FileListModel::Confidence).data().toString();
    return confidence.isEmpty() ? taken : QStringList{confidence, taken}.join(QStringLiteral(" · "));
}

} // namespace

QRect FileListDelegate::boxRect(const QStyleOptionViewItem &option) const
{
    const int top = option.rect.top() + grid + (lineHeight(TextSize::Body) - boxSide) / 2;
    return QRect(option.rect.left() + grid, top, boxSide, boxSide);
}

QSize FileListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int height = 2 * grid + lineHeight(TextSize::Body) + 2 * lineHeight(TextSize::Secondary);
    return {theme::size::navigationWidth, (height + half - 1) / half * half};
}

void FileListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = theme::Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected ? tokens.accentGround : tokens.card;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(half, option.rect.height())), tokens.accent);
    const bool mayBeChecked = index.flags() & Qt::ItemIsUserCheckable;
    drawBox(painter, boxRect(option), index.data(Qt::CheckStateRole).toInt() == Qt::Checked, mayBeChecked);

    QRect line = option.rect.adjusted(2 * grid + boxSide, grid, -grid, 0);
    line.setHeight(lineHeight(TextSize::Body));
    drawLine(painter, line, font(TextSize::Body, true), tokens.ink, index.data().toString(), Qt::ElideMiddle);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(TextSize::Secondary));
    drawLine(painter, line, font(TextSize::Secondary), theme::readableOn(ground, tokens.muted), takenForText(index),
             Qt::ElideRight);
    line.moveTop(line.bottom() + 1);
    const auto sign = static_cast<FileSign>(index.data(FileListModel::SignRole).toInt());
    const QColor colour = theme::readableOn(ground, colourOf(sign, tokens));
    if (sign != FileSign::None) {
        const QRectF square(line.left(), line.center().y() - signSide / 2.0 + 1, signSide, signSide);
        painter->fillPath(theme::signPath(shapeOf(sign), square), colour);
        line.setLeft(line.left() + signSide + half);
    }
    drawLine(painter, line, font(TextSize::Secondary), colour,
             index.siblingAtColumn(FileListModel::State).data().toString(), Qt::ElideRight);
    painter->restore();
}

bool FileListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease)
        toggles = boxRect(option)
                      .adjusted(-half, -half, half, half)
                      .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace perennial::importui
