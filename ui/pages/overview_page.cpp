// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "ui/importing/widgets.h"
#include "ui/pages/card_widget.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/column_grid.h"
#include "ui/pages/period_button.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::pages
{

using theme::Look;
using theme::size::grid;
using theme::size::half;

namespace
{

constexpr int leastChartHeight = 29 * grid + half;

int cardColumns(int windowWidth)
{
    return windowWidth >= theme::size::twoColumnsFrom ? 4 : 2;
}

int chartColumns(int windowWidth)
{
    return windowWidth >= theme::size::twoColumnsFrom ? 2 : 1;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildBody());
    // the cards keep their right edge below the button's when the bar appears
    QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [bar, body = scroll->widget()](int, int highest) {
        QMargins margins = body->layout()->contentsMargins();
        margins.setRight(3 * grid - (highest > 0 ? std::min(bar->sizeHint().width(), 3 * grid) : 0));
        body->layout()->setContentsMargins(margins);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(scroll, 1);
    setTabOrder(m_period, m_export);
    retranslate();
}

QWidget *OverviewPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, grid);
    layout->setSpacing(grid);
    m_title = importui::plainLabel(header, false);
    theme::setLook(m_title, Look::PageTitle);
    m_period = new PeriodButton(header);
    m_export = new QPushButton(header);
    m_export->setObjectName(QStringLiteral("boardPack"));
    theme::setLook(m_export, Look::Primary);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_period);
    layout->addWidget(m_export);
    connect(m_period, &PeriodButton::chosen, this, &OverviewPage::spanChosen);
    connect(m_export, &QPushButton::clicked, this, &OverviewPage::boardPackWanted);
    return header;
}

QWidget *OverviewPage::buildBody()
{
    auto *body = new QWidget(this);
    body->setProperty("look", QStringLiteral("page"));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(3 * grid, 0, 3 * grid, 2 * grid);
    layout->setSpacing(grid + half);
    m_summary = importui::plainLabel(body);
    m_warnings = importui::plainLabel(body);
    theme::setLook(m_warnings, Look::Warning);
    m_cardGrid = new ColumnGrid(cardColumns, body);
    m_chartGrid = new ColumnGrid(chartColumns, body);
    layout->addWidget(m_summary);
    layout->addWidget(m_warnings);
    layout->addWidget(m_cardGrid);
    layout->addWidget(m_chartGrid, 1);
    return body;
}

void OverviewPage::show(const board::Overview &overview)
{
    m_overview = overview;
    m_summary->setText(overview.summary);
    m_summary->setVisible(!overview.summary.isEmpty());
    const QStringList warnings(overview.warnings.begin(), overview.warnings.end());
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    fillCards();
    fillCharts();
}

void OverviewPage::fillCards()
{
    const qsizetype count = static_cast<qsizetype>(m_overview.cards.size());
    if (m_cards.size() != count) {
        m_cards.clear();
        QList<QWidget *> items;
        for (qsizetype i = 0; i < count; ++i) {
            m_cards.append(new CardWidget(m_cardGrid));
            items.append(m_cards.constLast());
        }
        m_cardGrid->setItems(items);
    }
    for (qsizetype i = 0; i < count; ++i)
        m_cards[i]->setCard(m_overview.cards[static_cast<std::size_t>(i)]);
}

void OverviewPage::fillCharts()
{
    const qsizetype count = static_cast<qsizetype>(m_overview.charts.size());
    if (m_charts.size() != count) {
        m_charts.clear();
        QList<QWidget *> items;
        for (qsizetype i = 0; i < count; ++i) {
            auto *card = new ChartCard(m_chartGrid);
            card->setMinimumHeight(leastChartHeight);
            connect(card, &ChartCard::wanted, this,
                    [this, card](ChartAction action) { Q_EMIT chartWanted(card->spec(), action); });
            m_charts.append(card);
            items.append(card);
        }
        m_chartGrid->setItems(items);
    }
    for (qsizetype i = 0; i < count; ++i)
        m_charts[i]->setSpec(m_overview.charts[static_cast<std::size_t>(i)]);
}

void OverviewPage::setSpanChoice(board::SpanChoice choice)
{
    m_period->setChoice(choice);
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_export->setText(tr("Export &board pack…"));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::pages
