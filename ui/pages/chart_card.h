// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/pages/chart_action.h"

#include <QFrame>

class QMenu;
class QToolButton;

namespace perennial::charts
{
class ChartView;
}

namespace perennial::pages
{

/// A chart with the menu of what can be done with it.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);
    void setSpec(const board::ChartSpec &spec);
    const board::ChartSpec &spec() const { return m_spec; }

Q_SIGNALS:
    void wanted(perennial::pages::ChartAction action);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();

    board::ChartSpec m_spec;
    charts::ChartView *m_view;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace perennial::pages
