// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_panel.h"

#include "ui/importing/widgets.h"
#include "ui/theme/contrast.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::shell
{

using theme::size::cardPadding;
using theme::size::grid;
using theme::size::half;

QList<Page> allPages()
{
    return {Page::Overview, Page::Data};
}

QString nameOf(Page page)
{
    switch (page) {
    case Page::Overview:
        return QCoreApplication::translate("Pages", "Overview");
    case Page::Data:
        return QCoreApplication::translate("Pages", "Data");
    }
    return {};
}

namespace
{

constexpr int iconSide = cardPadding;

void drawTiles(QPainter &painter)
{
    constexpr double tile = (iconSide - half) / 2.0;
    for (const double x : {0.0, tile + half}) {
        for (const double y : {0.0, tile + half})
            painter.drawRoundedRect(QRectF(x, y, tile, tile), 1, 1);
    }
}

void drawRows(QPainter &painter)
{
    constexpr double row = 2.5;
    constexpr int gap = half / 2;
    for (const double y : {1.5, (iconSide - row) / 2.0, iconSide - 1.5 - row}) {
        painter.drawRoundedRect(QRectF(0, y, row, row), 1, 1);
        painter.drawRoundedRect(QRectF(row + gap, y, iconSide - row - gap, row), 1, 1);
    }
}

QPixmap pagePicture(Page page, const QColor &colour)
{
    constexpr int scale = 3;
    QPixmap picture(scale * (iconSide + half), scale * iconSide); // the room on the right keeps the text away
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (page == Page::Overview)
        drawTiles(painter);
    else
        drawRows(painter);
    return picture;
}

QIcon pageIcon(Page page)
{
    const theme::Tokens &tokens = theme::Theme::current();
    QIcon icon(pagePicture(page, tokens.muted));
    icon.addPixmap(pagePicture(page, theme::readableOn(tokens.accentGround, tokens.accent)), QIcon::Normal, QIcon::On);
    return icon;
}

/// Breaks the line, if at all, before the date.
QString withWholeDate(QString text)
{
    const auto digit = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    std::replace(digit, text.end(), QChar(QChar::Space), QChar(QChar::Nbsp));
    return text;
}

} // namespace

NavigationPanel::NavigationPanel(QWidget *parent)
    : QFrame(parent)
    , m_company(importui::plainLabel(this))
    , m_asOf(importui::plainLabel(this))
    , m_group(new QButtonGroup(this))
{
    theme::setLook(this, theme::Look::Navigation);
    theme::setLook(m_company, theme::Look::ChartTitle);
    theme::setLook(m_asOf, theme::Look::Secondary);
    setFixedWidth(theme::size::navigationWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, cardPadding, grid, cardPadding);
    layout->setSpacing(half);
    m_company->setContentsMargins(grid + half, 0, grid, grid);
    m_asOf->setContentsMargins(grid + half, 0, grid, 0);
    layout->addWidget(m_company);
    for (const Page page : allPages()) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // a tool button centres its text unless an icon stands before it
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({iconSide + half, iconSide});
        button->installEventFilter(this);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(page));
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(m_asOf);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Page>(id)); });
    redraw();
    retranslate();
}

void NavigationPanel::setCompany(const QString &company)
{
    m_company->setText(company);
}

void NavigationPanel::setAsOf(const QString &asOf)
{
    m_asOf->setText(withWholeDate(asOf));
}

void NavigationPanel::setCurrent(Page page)
{
    QAbstractButton *button = m_group->button(static_cast<int>(page));
    QAbstractButton *before = m_group->checkedButton();
    button->setChecked(true);
    if (before != button && before->hasFocus())
        button->setFocus(Qt::OtherFocusReason);
}

void NavigationPanel::move(int step)
{
    const int next = m_group->checkedId() + step;
    if (QAbstractButton *button = m_group->button(next)) {
        button->setFocus(Qt::TabFocusReason);
        button->click();
    }
}

bool NavigationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            move(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NavigationPanel::redraw()
{
    // also asked for while the panel is being built
    for (QAbstractButton *button : m_group->buttons())
        button->setIcon(pageIcon(static_cast<Page>(m_group->id(button))));
}

void NavigationPanel::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const Page page : allPages())
        m_group->button(static_cast<int>(page))->setText(nameOf(page));
}

void NavigationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
}

} // namespace perennial::shell
