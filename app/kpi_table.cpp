// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_writer.h"
#include "app/kpi_output.h"
#include "app/tables.h"
#include "core/board/kpi_names.h"

#include <algorithm>
#include <cmath>

namespace perennial::app
{

namespace
{

constexpr std::size_t columnsInBlock = 6;

struct Line {
    QString name;
    std::vector<QString> values; ///< by period
};

QString stageName(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// The funnel's stages as lines of their own, below the KPI's name.
void appendStages(std::vector<Line> &lines, const kpi::Series &series, const board::Formatter &formatter)
{
    const auto fullest =
        std::max_element(series.points.begin(), series.points.end(),
                         [](const auto &one, const auto &other) { return one.stages.size() < other.stages.size(); });
    if (fullest == series.points.end())
        return;
    for (std::size_t i = 0; i < fullest->stages.size(); ++i) {
        Line line{QLatin1String("  ") + stageName(fullest->stages[i].id), {}};
        for (const kpi::Point &point : series.points) {
            const bool there = i < point.stages.size() && point.stages[i].count.hasAnswer();
            line.values.push_back(there ? formatter.count(point.stages[i].count.number()) : QStringLiteral("–"));
        }
        lines.push_back(std::move(line));
    }
}

std::vector<Line> linesOf(const kpi::Figure &figure, const board::Formatter &formatter)
{
    std::vector<Line> lines;
    for (const kpi::Series &series : figure.series) {
        Line line{board::nameOfKpi(figure.id, formatter.wording()), {}};
        if (series.group)
            line.name += QStringLiteral(" · ") + QString::fromStdString(*series.group);
        const bool staged = std::any_of(series.points.begin(), series.points.end(),
                                        [](const kpi::Point &point) { return !point.stages.empty(); });
        for (const kpi::Point &point : series.points) {
            QString text = staged ? QString() : board::valueText(point.value, figure.unit, formatter);
            if (point.open && !staged)
                text += u'*';
            line.values.push_back(text);
        }
        lines.push_back(std::move(line));
        if (staged)
            appendStages(lines, series, formatter);
    }
    return lines;
}

/// A text that a spreadsheet would take for a formula is made harmless; quoted where it must be.
QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0]))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

class KpiCsv
{
public:
    explicit KpiCsv(const KpiAnswer &answer)
        : m_decimals(answer.currency.decimals())
    {
        m_out = "kpi,group,stage,period,from,to,value,to_next,from_top,open,no_answer\n";
        for (const kpi::Figure &figure : answer.report.figures) {
            for (const kpi::Series &series : figure.series) {
                for (const kpi::Point &point : series.points)
                    writePoint(figure, series, point);
            }
        }
    }

    QByteArray take() { return std::move(m_out); }

private:
    void writePoint(const kpi::Figure &figure, const kpi::Series &series, const kpi::Point &point)
    {
        if (point.stages.empty()) {
            begin(figure, series, point, {});
            m_out += numberOf(point.value, figure.unit) + ",,,";
            end(point, point.value);
        }
        for (const kpi::Stage &stage : point.stages) {
            begin(figure, series, point, stage.id);
            m_out += numberOf(stage.count, kpi::Unit::Count) + ',' + numberOf(stage.toNext, kpi::Unit::Percent) + ',' +
                     numberOf(stage.fromTop, kpi::Unit::Percent) + ',';
            end(point, stage.count);
        }
    }

    void begin(const kpi::Figure &figure, const kpi::Series &series, const kpi::Point &point, std::string_view stage)
    {
        m_out += QByteArray(figure.id.data(), static_cast<qsizetype>(figure.id.size())) + ',';
        m_out += (series.group ? csvCell(QString::fromStdString(*series.group)) : QByteArray()) + ',';
        m_out += QByteArray(stage.data(), static_cast<qsizetype>(stage.size())) + ',';
        m_out += QByteArray::fromStdString(point.period.label) + ',';
        m_out += QByteArray::fromStdString(point.period.first.toIso()) + ',';
        m_out += QByteArray::fromStdString(point.period.last.toIso()) + ',';
    }

    void end(const kpi::Point &point, const kpi::Value &value)
    {
        const std::string_view why = value.hasAnswer() ? std::string_view() : kpi::nameOf(value.why());
        m_out += (point.open ? "true," : "false,") + QByteArray(why.data(), static_cast<qsizetype>(why.size())) + '\n';
    }

    QByteArray numberOf(const kpi::Value &value, kpi::Unit unit) const
    {
        if (!value.hasAnswer())
            return {};
        if (unit == kpi::Unit::Count)
            return QByteArray::number(qlonglong(std::llround(value.number())));
        if (unit != kpi::Unit::Money)
            return QByteArray::number(value.number(), 'g', QLocale::FloatingPointShortest);
        return QByteArray::fromStdString(amountText(value.number()));
    }

    std::string amountText(double minor) const
    {
        JsonWriter json(0);
        std::string text = json.amount(static_cast<base::Minor>(std::llround(minor)), m_decimals).take().toStdString();
        text.pop_back();
        return text;
    }

    int m_decimals;
    QByteArray m_out;
};

} // namespace

QByteArray csvOf(const KpiAnswer &answer)
{
    return KpiCsv(answer).take();
}

QString tableOf(const KpiAnswer &answer, const session::Wording &wording)
{
    const board::Formatter formatter(wording, answer.currency);
    std::vector<Line> lines;
    std::vector<QString> periods;
    for (const kpi::Figure &figure : answer.report.figures) {
        for (Line &line : linesOf(figure, formatter))
            lines.push_back(std::move(line));
        if (periods.empty() && !figure.series.empty()) {
            for (const kpi::Point &point : figure.series.front().points)
                periods.push_back(QString::fromStdString(point.period.label));
        }
    }
    QString text;
    for (std::size_t first = 0; first < periods.size(); first += columnsInBlock) {
        const std::size_t last = std::min(first + columnsInBlock, periods.size());
        std::vector<QStringList> rows = {{QString()}};
        for (std::size_t i = first; i < last; ++i)
            rows.front().append(periods[i]);
        for (const Line &line : lines) {
            rows.push_back({line.name});
            for (std::size_t i = first; i < std::min(last, line.values.size()); ++i)
                rows.back().append(line.values[i]);
        }
        text += (first > 0 ? QStringLiteral("\n") : QString()) + alignedText(rows, 1);
    }
    return text;
}

} // namespace perennial::app
