// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/period_button.h"

#include "ui/importing/ui_language.h"
#include "ui/theme/style_sheet.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace perennial::pages
{

QList<board::SpanChoice> allSpanChoices()
{
    return {board::SpanChoice::Last12Months, board::SpanChoice::Last24Months, board::SpanChoice::ThisYear,
            board::SpanChoice::LastYear, board::SpanChoice::All};
}

PeriodButton::PeriodButton(QWidget *parent)
    : QToolButton(parent)
    , m_group(new QActionGroup(this))
{
    theme::setLook(this, theme::Look::Pill);
    setObjectName(QStringLiteral("period"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(this);
    for (const board::SpanChoice choice : allSpanChoices()) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            setChoice(choice);
            Q_EMIT chosen(choice);
        });
    }
    setMenu(menu);
    retranslate();
}

void PeriodButton::setChoice(board::SpanChoice choice)
{
    m_choice = choice;
    retranslate();
}

void PeriodButton::retranslate()
{
    for (QAction *action : m_group->actions()) {
        const auto choice = static_cast<board::SpanChoice>(action->data().toInt());
        action->setText(board::nameOf(choice, importui::uiWording()));
        action->setChecked(choice == m_choice);
    }
    const QString name = board::nameOf(m_choice, importui::uiWording());
    setText(name);
    setToolTip(tr("Period of all figures and charts"));
    setAccessibleName(tr("Period: %1").arg(name));
}

void PeriodButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::pages
