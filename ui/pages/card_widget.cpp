// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_widget.h"

#include "ui/charts/sparkline.h"
#include "ui/importing/widgets.h"
#include "ui/theme/contrast.h"
#include "ui/theme/signs.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::Look;
using theme::size::cardPadding;
using theme::size::grid;
using theme::size::half;

namespace
{

// the font has no glyph for either: they are drawn beside the text
constexpr QChar check(0x2713);
constexpr QChar cross(0x2717);

} // namespace

CardWidget::CardWidget(QWidget *parent)
    : QFrame(parent)
    , m_name(importui::plainLabel(this, false))
    , m_value(importui::plainLabel(this, false))
    , m_change(importui::plainLabel(this))
    , m_target(importui::plainLabel(this, false))
    , m_sign(new QLabel(this))
    , m_trend(new charts::Sparkline(this))
{
    build();
}

void CardWidget::build()
{
    setFocusPolicy(Qt::TabFocus);
    theme::setLook(this, Look::Card);
    theme::setLook(m_name, Look::Secondary);
    theme::setLook(m_value, Look::Headline);
    theme::setLook(m_change, Look::Secondary);
    m_trend->setMinimumSize(6 * grid, 4 * grid);
    m_trend->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(cardPadding);
    figure->addWidget(m_value);
    figure->addWidget(m_trend, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(half);
    bottom->addWidget(m_change, 1);
    bottom->addWidget(m_target, 0, Qt::AlignTop);
    bottom->addWidget(m_sign, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, grid, cardPadding, grid);
    layout->setSpacing(half / 2);
    layout->addWidget(m_name);
    layout->addLayout(figure, 1);
    layout->addLayout(bottom);
}

void CardWidget::setCard(const board::Card &card)
{
    m_card = card;
    fill();
}

void CardWidget::fill()
{
    m_name->setText(m_card.open ? tr("%1, month so far").arg(m_card.name) : m_card.name);
    m_value->setText(m_card.value);
    m_change->setText(m_card.change);
    QString target = m_card.target;
    const bool signedTarget = target.contains(check) || target.contains(cross);
    m_target->setText(target.remove(check).remove(cross).trimmed());
    m_target->setVisible(!target.isEmpty());
    theme::setLook(m_target, m_card.targetMet ? Look::Good : Look::Warning);
    m_sign->setVisible(signedTarget);
    const theme::Tokens &tokens = theme::Theme::current();
    const int side = qRound(tokens.pixels(theme::TextSize::Secondary));
    const theme::Sign sign = m_card.targetMet ? theme::Sign::Check : theme::Sign::Cross;
    const QColor colour = theme::readableOn(tokens.card, m_card.targetMet ? tokens.good : tokens.warning);
    m_sign->setPixmap(theme::signPixmap(sign, colour, side, devicePixelRatioF()));
    m_trend->setValues(m_card.trend);
    setAccessibleName(m_card.accessible.isEmpty() ? m_card.name : m_card.accessible);
}

void CardWidget::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_card.id.isEmpty())
        fill();
}

} // namespace perennial::pages
