// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_details.h"
#include "app/kpi_output.h"
#include "app/tables.h"
#include "core/board/kpi_names.h"
#include "core/board/part_names.h"

#include <algorithm>

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

/// A line for each name that `namesOf` finds in any of the points, below the KPI's own, as `textOf` has it.
template<class NamesOf, class TextOf>
void appendLines(std::vector<Line> &lines, const kpi::Series &series, const NamesOf &namesOf, const TextOf &textOf)
{
    std::vector<std::string_view> names;
    for (const kpi::Point &point : series.points) {
        for (const std::string_view name : namesOf(point)) {
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    for (const std::string_view name : names) {
        Line line;
        for (const kpi::Point &point : series.points)
            line.values.push_back(textOf(point, name, line.name));
        line.name.prepend(QLatin1String("  "));
        lines.push_back(std::move(line));
    }
}

template<class Items>
std::vector<std::string_view> idsOf(const Items &items)
{
    std::vector<std::string_view> ids;
    for (const auto &item : items)
        ids.push_back(item.id);
    return ids;
}

/// The stages of the funnel or the pipeline.
void appendStages(std::vector<Line> &lines, const kpi::Series &series, const board::Formatter &formatter)
{
    const auto ids = [](const kpi::Point &point) { return idsOf(point.stages); };
    appendLines(lines, series, ids, [&](const kpi::Point &point, std::string_view id, QString &name) {
        name = stageName(id);
        const auto at = std::find_if(point.stages.begin(), point.stages.end(),
                                     [id](const kpi::Stage &stage) { return stage.id == id; });
        return at == point.stages.end() ? QStringLiteral("–")
                                        : board::valueText(at->count, kpi::Unit::Count, formatter);
    });
}

void appendParts(std::vector<Line> &lines, const kpi::Series &series, const board::Formatter &formatter)
{
    const auto ids = [](const kpi::Point &point) { return idsOf(point.parts); };
    appendLines(lines, series, ids, [&](const kpi::Point &point, std::string_view id, QString &name) {
        name = board::nameOfPart(id, formatter.wording());
        const auto at =
            std::find_if(point.parts.begin(), point.parts.end(), [id](const kpi::Part &part) { return part.id == id; });
        return at == point.parts.end() ? QStringLiteral("–") : board::valueText(at->value, at->unit, formatter);
    });
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
        appendParts(lines, series, formatter);
    }
    return lines;
}

} // namespace

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
    for (const kpi::Figure &figure : answer.report.figures)
        text += detailText(figure, formatter);
    return text;
}

} // namespace perennial::app
