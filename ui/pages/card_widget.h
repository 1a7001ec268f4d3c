// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"

#include <QFrame>

class QLabel;

namespace perennial::charts
{
class Sparkline;
}

namespace perennial::pages
{

/// One headline figure: name, value, change, target, and how it went.
class CardWidget : public QFrame
{
    Q_OBJECT
public:
    explicit CardWidget(QWidget *parent = nullptr);
    void setCard(const board::Card &card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();

    board::Card m_card;
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_change;
    QLabel *m_target;
    QLabel *m_sign;
    charts::Sparkline *m_trend;
};

} // namespace perennial::pages
