// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_panel.h"

#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

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

QIcon pageIcon()
{
    QPixmap picture(2 * cardPadding, 2 * cardPadding);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Theme::current().faint, theme::size::chartLine));
    painter.drawRoundedRect(QRectF(2, 2, cardPadding - 4, cardPadding - 4), theme::size::barRadius,
                            theme::size::barRadius);
    return QIcon(picture);
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
        button->setIcon(pageIcon());
        button->installEventFilter(this);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(page));
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(m_asOf);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Page>(id)); });
    retranslate();
}

void NavigationPanel::setCompany(const QString &company)
{
    m_company->setText(company);
}

void NavigationPanel::setAsOf(const QString &asOf)
{
    m_asOf->setText(asOf);
}

void NavigationPanel::setCurrent(Page page)
{
    m_group->button(static_cast<int>(page))->setChecked(true);
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
}

} // namespace perennial::shell
