// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/overview.h"
#include "ui/pages/chart_action.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace perennial::pages
{

class CardWidget;
class ChartCard;
class ColumnGrid;
class PeriodButton;

/// The headline figures and charts of the company over a period.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    void show(const board::Overview &overview);
    void setSpanChoice(board::SpanChoice choice);
    const board::Overview &overview() const { return m_overview; }

Q_SIGNALS:
    void spanChosen(perennial::board::SpanChoice choice);
    void boardPackWanted();
    void chartWanted(const perennial::board::ChartSpec &spec, perennial::pages::ChartAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void fillCards();
    void fillCharts();
    void retranslate();

    board::Overview m_overview;
    QLabel *m_title = nullptr;
    PeriodButton *m_period = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_warnings = nullptr;
    ColumnGrid *m_cardGrid = nullptr;
    ColumnGrid *m_chartGrid = nullptr;
    QList<CardWidget *> m_cards;
    QList<ChartCard *> m_charts;
};

} // namespace perennial::pages
