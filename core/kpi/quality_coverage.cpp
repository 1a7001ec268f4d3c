// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"
#include "core/kpi/quality_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace perennial::kpi
{

namespace
{

using base::Month;
using facts::Dataset;

FindingRow monthRow(Dataset dataset, std::string_view field, Month month)
{
    FindingRow row;
    row.dataset = dataset;
    row.field = field;
    row.value = month;
    return row;
}

std::set<Month> monthsOf(const QualityContext &context, Dataset dataset, std::string_view field)
{
    std::set<Month> months;
    for (const std::int64_t value : context.records.of(dataset).column(field)) {
        const auto number = static_cast<std::int32_t>(value);
        if (value != book::RecordTable::missing)
            months.insert(field == "month" ? Month::fromIndex(number) : base::Date::fromDays(number).monthOf());
    }
    return months;
}

void missingMonths(const QualityContext &context, QualityReport &report)
{
    constexpr std::pair<Dataset, std::string_view> monthly[] = {
        {Dataset::Traffic, "date"}, {Dataset::Spend, "date"}, {Dataset::Usage, "date"}, {Dataset::Cash, "month"}};
    for (const auto &[dataset, field] : monthly) {
        const std::set<Month> months = monthsOf(context, dataset, field);
        if (months.empty())
            continue;
        for (Month month = *months.begin(); month < *months.rbegin(); month = month + 1) {
            if (!months.contains(month))
                report.add(facts::specOf(dataset).name,
                           [&, of = dataset, in = field] { return monthRow(of, in, month); });
        }
    }
}

void missingDatasets(const QualityContext &context, QualityReport &report)
{
    const auto empty = [&](Dataset dataset) { return context.records.of(dataset).size() == 0; };
    for (const facts::DatasetSpec &spec : facts::allDatasets()) {
        const bool otherRevenue =
            spec.id == Dataset::MrrLevels || spec.id == Dataset::InvoiceLines || spec.id == Dataset::FxRates ||
            (spec.id == Dataset::Subscriptions && (!empty(Dataset::MrrLevels) || !empty(Dataset::InvoiceLines)));
        const Ids figures = figuresOf(spec.id);
        const bool counts = std::any_of(figures.begin(), figures.end(), [](std::string_view id) { return find(id); });
        if (counts && !otherRevenue && empty(spec.id))
            report.add(spec.name, [&] {
                FindingRow row;
                row.dataset = spec.id;
                return row;
            });
    }
}

/// A figure by month, and the datasets whose imports bring it.
struct Line {
    std::string_view figure;
    std::vector<Dataset> datasets;
    std::map<Month, double> values;
};

void addFigures(const QualityContext &context, std::vector<Line> &lines)
{
    const auto months = monthsWithData(context.book);
    if (!months)
        return;
    Request request;
    request.only = {"mrr", "customers", "acquisition_spend"};
    request.periods = periodsBetween(months->first.firstDay(), months->second.lastDay(), base::Every::Month);
    request.conventions = context.conventions;
    const auto computed = compute(context.book, request);
    if (!computed)
        return;
    for (const Figure &figure : computed->figures) {
        const bool spent = figure.id == "acquisition_spend";
        Line line{figure.id,
                  spent ? std::vector{Dataset::Spend}
                        : std::vector{Dataset::Subscriptions, Dataset::MrrLevels, Dataset::InvoiceLines},
                  {}};
        for (const Point &point : figure.series.front().points) {
            if (point.value.hasAnswer() && !point.open)
                line.values[point.period.first.monthOf()] = point.value.number();
        }
        lines.push_back(std::move(line));
    }
}

void addVisitors(const QualityContext &context, std::vector<Line> &lines)
{
    Line line{"visitors", {Dataset::Traffic}, {}};
    for (const book::TrafficRow &row : context.book.traffic)
        line.values[row.date.monthOf()] += static_cast<double>(row.visitors.value_or(row.sessions.value_or(0)));
    if (context.cutOff() < context.cutOff().monthOf().lastDay())
        line.values.erase(context.cutOff().monthOf());
    lines.push_back(std::move(line));
}

/// The months that begin behind an import's edge: what came before and after was exported at different times.
std::set<Month> edgesOf(const QualityContext &context, const Line &line)
{
    constexpr int earlyInMonth = 15;
    std::set<Month> edges;
    for (const QualityImport &import : context.imports) {
        if (std::find(line.datasets.begin(), line.datasets.end(), import.dataset) == line.datasets.end())
            continue;
        edges.insert(import.asOf.monthOf() + 1);
        if (import.asOf.day() <= earlyInMonth)
            edges.insert(import.asOf.monthOf());
    }
    return edges;
}

double middleOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// By month: the logarithm of how many times the value of the month before it is.
std::map<Month, double> stepsOf(const Line &line)
{
    std::map<Month, double> steps;
    for (const auto &[month, value] : line.values) {
        const auto before = line.values.find(month - 1);
        if (before == line.values.end() || (value <= 0 && before->second <= 0))
            continue;
        const double smallest = 1e-6 * std::max(value, before->second);
        steps[month] = std::log(std::max(value, smallest) / std::max(before->second, smallest));
    }
    return steps;
}

/// A step is a jump when it is far from the usual one: by six times what the others (their median) are off, and by a
/// third at least; by half where there is next to nothing to compare with.
bool isJump(const std::map<Month, double> &steps, Month month)
{
    constexpr std::size_t enough = 3;
    constexpr double normal = 1.4826; // what makes the median deviation a standard one
    std::vector<double> others;
    for (const auto &[at, step] : steps) {
        if (at != month)
            others.push_back(step);
    }
    const double usual = middleOf(others);
    std::vector<double> deviations;
    deviations.reserve(others.size());
    for (const double step : others)
        deviations.push_back(std::abs(step - usual));
    const double least = std::log(others.size() < enough ? 1.5 : 4.0 / 3.0);
    const double spread = others.size() < enough ? 0 : 6 * normal * middleOf(deviations);
    return std::abs(steps.at(month) - usual) > std::max(least, spread);
}

void jumpsAtEdges(const QualityContext &context, QualityReport &report)
{
    std::vector<Line> lines;
    addFigures(context, lines);
    addVisitors(context, lines);
    for (const Line &line : lines) {
        const std::map<Month, double> steps = stepsOf(line);
        for (const Month edge : edgesOf(context, line)) {
            if (!steps.empty() && steps.contains(edge) && edge != steps.begin()->first && isJump(steps, edge))
                report.add(line.figure, [&] { return monthRow(line.datasets.front(), {}, edge); });
        }
    }
}

/// Many terms that end on one day, after which none begins: the end of what was exported, not of the subscriptions.
void cliffs(const QualityContext &context, QualityReport &report)
{
    constexpr std::int64_t fewest = 5;
    constexpr std::int64_t oneIn = 5;
    constexpr int nearby = 31;
    const book::Terms &terms = context.book.terms;
    base::Date newest = base::Date::fromDays(INT32_MIN);
    for (const base::Date start : terms.startsOn)
        newest = start <= context.cutOff() ? std::max(newest, start) : newest;
    std::map<base::Date, std::int64_t> ends;
    const base::Date last = std::max(context.cutOff(), newest) + nearby;
    for (const base::Date end : terms.endsOn) {
        if (end >= newest && end <= last)
            ++ends[end];
    }
    for (const auto &[day, count] : ends) {
        if (count < fewest)
            continue;
        std::int64_t active = 0;
        for (std::size_t at = 0; at < terms.size(); ++at)
            active += terms.startsOn[at] < day && terms.endsOn[at] >= day ? 1 : 0;
        if (count * oneIn < active)
            continue;
        for (std::size_t at = 0; at < terms.size(); ++at) {
            if (terms.endsOn[at] == day)
                report.add(day.toIso(), [&, end = day] { return context.termRow(at, "ends_on", end); });
        }
    }
}

const std::array kinds{
    QualityKind{"ends_all_on_one_day", Severity::Error, About::Day, touched::movements, cliffs},
    QualityKind{"jump_at_import_edge", Severity::Warning, About::Figure, {}, jumpsAtEdges},
    QualityKind{"missing_months", Severity::Warning, About::Dataset, {}, missingMonths},
    QualityKind{"missing_dataset", Severity::Notice, About::Dataset, {}, missingDatasets},
};

} // namespace

std::span<const QualityKind> coverageKinds()
{
    return kinds;
}

} // namespace perennial::kpi
