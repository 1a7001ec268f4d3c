// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/overview.h"

#include <QToolButton>

class QActionGroup;

namespace perennial::pages
{

/// The period that holds for the whole page.
class PeriodButton : public QToolButton
{
    Q_OBJECT
public:
    explicit PeriodButton(QWidget *parent = nullptr);
    void setChoice(board::SpanChoice choice);

Q_SIGNALS:
    void chosen(perennial::board::SpanChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    board::SpanChoice m_choice = board::SpanChoice::Last12Months;
    QActionGroup *m_group;
};

QList<board::SpanChoice> allSpanChoices();

} // namespace perennial::pages
