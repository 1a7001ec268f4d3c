// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_delegate.h"

#include "ui/importing/preview_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace perennial::importui
{

namespace
{

using State = importing::PreviewRow::State;
using theme::TextSize;
using theme::Tokens;
using theme::size::grid;
using theme::size::half;

constexpr int signSide = 12;
constexpr double tint = 0.10;
constexpr int widestText = 240;

/// The two lines of a cell; the second may be empty.
struct Lines {
    QString upper;
    QString lower;
    bool upperIsRaw = false; ///< nothing is read from the cell
};

Lines linesOf(const QModelIndex &index)
{
    const QString raw = index.data().toString();
    const QString typed = index.data(PreviewModel::TypedRole).toString();
    if (index.column() == 0)
        return {raw, typed, false};
    if (typed.isEmpty())
        return {raw, {}, true};
    return {typed, typed == raw ? QString() : raw, false};
}

QColor groundOf(State state, bool selected, const Tokens &tokens)
{
    const QColor ground = selected ? tokens.accentGround : tokens.card;
    if (state == State::Rejected)
        return theme::blend(ground, tokens.bad, tint);
    return state == State::Skipped ? theme::blend(ground, tokens.unknown, 2 * tint) : ground;
}

QFont font(TextSize size, bool bold = false)
{
    return theme::widgetFont(theme::Theme::current(), size, bold);
}

int lineHeight(TextSize size)
{
    return QFontMetrics(font(size)).height();
}

void drawText(QPainter *painter, const QRect &line, const QFont &font, const QColor &colour, Qt::Alignment alignment,
              const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

void drawSign(QPainter *painter, const QRect &line, State state, const QColor &colour)
{
    const theme::Sign sign = state == State::Rejected  ? theme::Sign::Cross
                             : state == State::Skipped ? theme::Sign::Down
                                                       : theme::Sign::Check;
    const QRectF square(line.left(), line.top() + (line.height() - signSide) / 2.0, signSide, signSide);
    painter->fillPath(theme::signPath(sign, square), colour);
}

QColor fateColour(State state, const QColor &ground, const Tokens &tokens)
{
    const QColor colour = state == State::Rejected ? tokens.bad : state == State::Skipped ? tokens.muted : tokens.good;
    return theme::readableOn(ground, colour);
}

} // namespace

int PreviewDelegate::rowHeight()
{
    return lineHeight(TextSize::Body) + lineHeight(TextSize::Axis) + grid;
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Lines lines = linesOf(index);
    int width = QFontMetrics(font(TextSize::Body)).horizontalAdvance(lines.upper);
    width = std::max(width, QFontMetrics(font(TextSize::Axis)).horizontalAdvance(lines.lower));
    width = std::min(width, widestText) + 2 * grid + half + (index.column() == 0 ? signSide + half : 0);
    return {width, rowHeight()};
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = theme::Theme::current();
    const auto state = static_cast<State>(index.data(PreviewModel::StateRole).toInt());
    const QColor ground = groundOf(state, option.state & QStyle::State_Selected, tokens);
    const QColor muted = theme::readableOn(ground, tokens.muted);
    const bool fault = index.data(PreviewModel::FaultRole).toBool();
    const Lines lines = linesOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    QRect line = option.rect.adjusted(grid, half, -grid, 0);
    line.setHeight(lineHeight(TextSize::Body));
    if (lines.lower.isEmpty())
        line.moveTop(option.rect.center().y() - line.height() / 2);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QColor ink = lines.upperIsRaw || state == State::Skipped ? muted : tokens.ink;
    if (fault)
        ink = theme::readableOn(ground, tokens.bad);
    if (index.column() == 0 && state != State::Unread) {
        ink = fateColour(state, ground, tokens);
        drawSign(painter, line, state, ink);
        line.setLeft(line.left() + signSide + half);
    }
    drawText(painter, line, font(TextSize::Body, fault), ink, alignment, lines.upper);
    if (fault)
        painter->fillRect(QRect(option.rect.left() + grid, option.rect.bottom() - 3, option.rect.width() - 2 * grid, 2),
                          ink);
    if (!lines.lower.isEmpty()) {
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(TextSize::Axis));
        drawText(painter, line, font(TextSize::Axis), muted, alignment, lines.lower);
    }
    painter->restore();
}

} // namespace perennial::importui
