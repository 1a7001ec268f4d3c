// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/charts/chart_layout.h"
#include "ui/theme/tokens.h"

#include <QPointF>

#include <vector>

class QGraphicsScene;
QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace perennial::charts
{

/// The columns and lines themselves, by Qt Charts, exactly within a layout's plot. Everything else is painted around
/// them. Reuses its series while the next spec has the same shape.
class PlotChart
{
public:
    /// The scene owns the chart.
    explicit PlotChart(QGraphicsScene &scene);

    void show(const board::ChartSpec &spec, const Layout &layout, const theme::Tokens &tokens);

private:
    /// Points between two gaps.
    struct Run {
        std::size_t series = 0;
        QList<QPointF> points;
        bool open = false; ///< leads to the open period
    };

    void showColumns(const board::ChartSpec &spec, const Layout &layout, const theme::Tokens &tokens);
    void buildColumns(const board::ChartSpec &spec);
    void showLines(const board::ChartSpec &spec, const theme::Tokens &tokens);
    void buildLines(const std::vector<Run> &runs);
    void clear();
    static std::vector<Run> runsOf(const board::ChartSpec &spec);

    QChart *m_chart = nullptr;
    QValueAxis *m_values = nullptr;
    QValueAxis *m_positions = nullptr;        ///< of lines
    QBarCategoryAxis *m_categories = nullptr; ///< of columns
    QStackedBarSeries *m_columns = nullptr;
    std::vector<QBarSet *> m_sets;
    std::vector<QLineSeries *> m_lines;
};

} // namespace perennial::charts
