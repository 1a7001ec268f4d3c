// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with one chart can be: what first_paint.sh holds the program's start against.
#include <QApplication>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QStackedBarSeries>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto *set = new QBarSet(QStringLiteral("MRR"));
    for (int month = 1; month <= 12; ++month)
        set->append(month);
    auto *series = new QStackedBarSeries;
    series->append(set);
    QChartView view;
    view.chart()->addSeries(series);
    view.chart()->createDefaultAxes();
    view.resize(1366, 768);
    view.show();
    return QApplication::exec();
}
