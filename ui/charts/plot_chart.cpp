// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace perennial::charts
{

namespace
{

double valueAt(const board::ChartSeries &series, std::size_t category)
{
    return category < series.marks.size() ? series.marks[category].value.value_or(0.0) : 0.0;
}

} // namespace

PlotChart::PlotChart(QGraphicsScene &scene)
    : m_chart(new QChart)
{
    scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setVisible(false);
    m_values = new QValueAxis(m_chart);
    m_values->setVisible(false);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

void PlotChart::clear()
{
    m_chart->removeAllSeries();
    m_columns = nullptr;
    m_sets.clear();
    m_lines.clear();
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_positions), static_cast<QAbstractAxis *>(m_categories)}) {
        if (!axis)
            continue;
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_positions = nullptr;
    m_categories = nullptr;
}

void PlotChart::show(const board::ChartSpec &spec, const Layout &layout, const theme::Tokens &tokens)
{
    const bool columns = spec.kind == board::ChartKind::StackedColumns;
    const bool drawn = (columns || spec.kind == board::ChartKind::Line) && !spec.categories.empty();
    m_chart->setVisible(drawn);
    if (!drawn)
        return;
    m_values->setRange(layout.low, layout.high);
    if (columns)
        showColumns(spec, layout, tokens);
    else
        showLines(spec, tokens);
    m_chart->resize(layout.size);
    m_chart->setPlotArea(layout.plot);
    m_chart->layout()->activate();
}

void PlotChart::buildColumns(const board::ChartSpec &spec)
{
    clear();
    m_columns = new QStackedBarSeries(m_chart);
    for (const board::ChartSeries &series : spec.series) {
        auto *set = new QBarSet(series.id);
        for (std::size_t c = 0; c < spec.categories.size(); ++c)
            set->append(valueAt(series, c));
        set->setPen(Qt::NoPen);
        m_columns->append(set);
        m_sets.push_back(set);
    }
    // Qt Charts swallows repeated labels: the categories are numbered, their names are painted around the plot.
    QStringList numbers;
    for (std::size_t c = 0; c < spec.categories.size(); ++c)
        numbers << QString::number(c);
    m_categories = new QBarCategoryAxis(m_chart);
    m_categories->append(numbers);
    m_categories->setVisible(false);
    m_chart->addAxis(m_categories, Qt::AlignBottom);
    m_chart->addSeries(m_columns);
    m_columns->attachAxis(m_categories);
    m_columns->attachAxis(m_values);
}

void PlotChart::showColumns(const board::ChartSpec &spec, const Layout &layout, const theme::Tokens &tokens)
{
    const auto count = static_cast<qsizetype>(spec.categories.size());
    const bool sameShape = m_columns && m_sets.size() == spec.series.size() && m_categories->count() == count;
    if (!sameShape)
        buildColumns(spec);
    for (std::size_t s = 0; s < m_sets.size(); ++s) {
        const board::ChartSeries &series = spec.series[s];
        m_sets[s]->setColor(tokens.role(series.role));
        for (std::size_t c = 0; c < spec.categories.size(); ++c) {
            const double value = valueAt(series, c);
            if (m_sets[s]->at(static_cast<int>(c)) != value)
                m_sets[s]->replace(static_cast<int>(c), value);
        }
    }
    m_columns->setBarWidth(layout.barWidth * static_cast<double>(count) / layout.plot.width());
}

std::vector<PlotChart::Run> PlotChart::runsOf(const board::ChartSpec &spec)
{
    std::vector<Run> runs;
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        Run run{s, {}, false};
        const auto finish = [&] {
            if (run.points.size() > 1)
                runs.push_back(run);
            run = {s, {}, false};
        };
        const auto &marks = spec.series[s].marks;
        for (std::size_t c = 0; c < std::min(marks.size(), spec.categories.size()); ++c) {
            if (!marks[c].value) {
                finish();
                continue;
            }
            const QPointF point(static_cast<double>(c), *marks[c].value);
            if (spec.openCategory == c && !run.points.isEmpty()) {
                const QPointF last = run.points.back();
                finish();
                run = {s, {last, point}, true};
                finish();
            }
            run.points << point;
        }
        finish();
    }
    return runs;
}

void PlotChart::buildLines(const std::vector<Run> &runs)
{
    clear();
    m_positions = new QValueAxis(m_chart);
    m_positions->setVisible(false);
    m_chart->addAxis(m_positions, Qt::AlignBottom);
    for (const Run &run : runs) {
        auto *line = new QLineSeries(m_chart);
        line->append(run.points);
        m_chart->addSeries(line);
        line->attachAxis(m_positions);
        line->attachAxis(m_values);
        m_lines.push_back(line);
    }
}

void PlotChart::showLines(const board::ChartSpec &spec, const theme::Tokens &tokens)
{
    const std::vector<Run> runs = runsOf(spec);
    if (!m_positions || m_lines.size() != runs.size())
        buildLines(runs);
    m_positions->setRange(-0.5, static_cast<double>(spec.categories.size()) - 0.5);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        m_lines[i]->replace(runs[i].points);
        QPen pen(tokens.role(spec.series[runs[i].series].role), theme::size::chartLine);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        if (runs[i].open)
            pen.setDashPattern({2, 3});
        m_lines[i]->setPen(pen);
    }
}

} // namespace perennial::charts
