// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/style_sheet.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::size::cardPadding;
using theme::size::grid;
using theme::size::half;

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_view(new charts::ChartView(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    theme::setLook(this, theme::Look::Card);
    theme::setLook(m_more, theme::Look::Quiet);
    m_more->setText(QString(3, QChar(0x00B7)));
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_more->setObjectName(QStringLiteral("more"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, cardPadding - half, cardPadding, cardPadding - half);
    layout->addWidget(m_view);
    charts::Options options;
    options.reservedTopRight = m_more->sizeHint().width();
    m_view->setOptions(options);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (const ChartAction action : allChartActions()) {
        QAction *item = m_menu->addAction(textOf(action));
        item->setData(static_cast<int>(action));
        connect(item, &QAction::triggered, this, [this, action] { Q_EMIT wanted(action); });
    }
    m_more->raise();
    retranslate();
}

void ChartCard::setSpec(const board::ChartSpec &spec)
{
    m_spec = spec;
    m_view->setSpec(spec);
    setAccessibleName(spec.accessible);
    retranslate();
}

void ChartCard::retranslate()
{
    for (QAction *item : m_menu->actions())
        item->setText(textOf(static_cast<ChartAction>(item->data().toInt())));
    m_more->setToolTip(tr("Export, copy, show as table"));
    m_more->setAccessibleName(m_spec.title.isEmpty() ? tr("More") : tr("More: %1").arg(m_spec.title));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(width() - size.width() - grid, grid, size.width(), size.height());
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::pages
