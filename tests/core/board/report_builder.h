// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "core/board/report_view.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace perennial::test
{

/// A report over consecutive months from January 2025, made by hand.
class ReportBuilder
{
public:
    /// Euros, twelve months at most; the cut-off is the end of the last month unless said otherwise.
    explicit ReportBuilder(int months);

    /// One value for each month, in the KPI's own unit (cents, fractions); NAN is no answer.
    ReportBuilder &set(std::string_view id, std::vector<double> values, kpi::NoAnswer why = kpi::NoAnswer::NoSpendData);
    /// Customers at the start, and those lost by choice, through failed payments and for unknown reasons, of each
    /// month.
    ReportBuilder &losses(double customers, const std::vector<std::vector<double>> &lost);
    ReportBuilder &cutOff(const char *iso);
    ReportBuilder &funnel(std::vector<kpi::Stage> stages, bool open = false);

    const kpi::Report &report() const { return m_report; }
    board::Frame frame;

private:
    int m_months;
    kpi::Report m_report;
};

base::Month january2025();
/// The chart as lines of text, blanks plain: title, subtitle, ticks, target, table.
QStringList linesOf(const board::ChartSpec &spec);
/// Narrow and unbreakable blanks as plain ones, so that expectations can be typed.
QString plain(QString text);

} // namespace perennial::test
