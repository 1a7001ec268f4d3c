// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/problem.h"
#include "core/book/book.h"
#include "core/kpi/conventions.h"
#include "core/kpi/formula.h"
#include "core/kpi/trace.h"
#include "core/kpi/value.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::kpi
{

enum class Direction : std::uint8_t { None, Up, Down }; ///< what is better

/// One stage of the funnel, or of the pipeline: how many reached it, and the conversions.
struct Stage {
    std::string id; ///< visits, signups, qualified, demo, won, promoters; of the pipeline the stage's own name
    Value count;
    Value toNext;            ///< fraction; none for the last
    Value fromTop;           ///< fraction
    Value usualToNext;       ///< the mean of toNext over the six months before; none without history
    bool bottleneck = false; ///< the step from this stage to the next is the narrowest (kpis.md: funnel)
    /// Of the pipeline: days spent in the stage.
    Value medianDays = Value::none(NoAnswer::NothingToConvert);
    /// Of the pipeline: money of the open deals that are in it.
    Value openValue = Value::none(NoAnswer::NothingToConvert);
};

/// A number that stands beside a value: one of the kinds it is made of, or how many answers it rests on.
struct Part {
    std::string_view id;
    Unit unit = Unit::Count;
    Value value;
};

/// A customer who may leave.
struct CustomerAtRisk {
    std::string customer; ///< name, or identifier
    base::Minor mrr = 0;
    std::vector<std::string_view> reasons;
};

/// What is expected of a month, and the range that it will lie in.
struct ForecastMonth {
    base::Month month;
    Value value;
    Value low;  ///< 10th percentile
    Value high; ///< 90th percentile
};

/// A number by weekday (Monday first) and hour.
struct Pattern {
    std::array<std::array<std::int64_t, 24>, 7> counts{};
};

struct Point {
    base::Period period;
    Value value;
    bool open = false;         ///< the cut-off has not reached the period's last day
    std::vector<Stage> stages; ///< of the funnel and the pipeline
    std::vector<Part> parts;
    std::vector<CustomerAtRisk> customers;
    std::vector<ForecastMonth> forecast;
    std::optional<Pattern> pattern;
};

/// The customers who first paid in one month, and what is left of them month by month.
struct Cohort {
    base::Month month;
    Value size;                ///< customers, or their MRR in that month
    std::vector<Value> values; ///< by months since; NotYet where the cut-off has not come
};

struct Series {
    std::optional<std::string> group; ///< the dimension's value; "(none)" is a group; nothing: the total
    std::vector<Point> points;
    std::vector<Cohort> cohorts{}; ///< of the cohort tables, oldest first
    Cohort average{};              ///< of all cohorts, weighted by their size
};

struct Figure {
    std::string_view id;
    Unit unit = Unit::Count;
    Direction direction = Direction::None;
    std::vector<Series> series;
};

/// What is asked.
struct Request {
    std::vector<std::string> only;     ///< ids; all when empty
    std::vector<base::Period> periods; ///< consecutive, in order
    Conventions conventions;
    std::optional<std::string> by;                          ///< a customer attribute or `plan`
    std::vector<std::pair<std::string, std::string>> where; ///< attribute = value
};

struct Report {
    std::vector<Figure> figures;
    std::vector<base::Problem> warnings;

    const Figure *find(std::string_view id) const;
};

/// What the catalogue says of a KPI. Its name and formula in words are in core/board, in every language.
struct Definition {
    std::string_view id;
    Unit unit = Unit::Count;
    Direction direction = Direction::None;
};

/// In the order of kpis.md section 4.
std::span<const Definition> catalogue();
const Definition *find(std::string_view id);

/// The periods of that kind from the one that holds `from` to the one that holds `to`.
std::vector<base::Period> periodsBetween(base::Date from, base::Date to, base::Every every, int fiscalYearStart = 1);
/// The first and last month with data: from the first term, lead, visit or money spent to the cut-off.
/// Nothing when the book is empty.
std::optional<std::pair<base::Month, base::Month>> monthsWithData(const book::Book &book);

/// A number of an explanation: a quantity, or another KPI with the numbers it is made of.
struct ExplainedTerm {
    std::string_view id;
    Unit unit = Unit::Count;
    bool isKpi = false;
    bool isSetting = false;
    Value value;     ///< money not rounded
    Trace trace;     ///< of a quantity
    Formula formula; ///< of a KPI
    std::vector<ExplainedTerm> terms;
};

/// How a number came about (kpis.md section 7).
struct Explanation {
    Definition definition;
    base::Period period;
    bool open = false;
    std::optional<std::string> group;
    Value value;
    Formula formula; ///< its names are those of the terms
    std::vector<ExplainedTerm> terms;
    Conventions conventions;
    std::vector<base::Problem> warnings;
};

/// Explains one KPI of one period: `request.only` names it and `request.periods` has just that period. With
/// `request.by`, `group` names the group. Fails as compute() does, or with UnknownGroup.
base::Outcome<Explanation> explain(const book::Book &book, const Request &request,
                                   const std::optional<std::string> &group = {});

/// The datasets that a KPI is computed from, in their order.
std::vector<facts::Dataset> datasetsOf(std::string_view id);

/// Computes KPIs over the periods. Fails with UnknownKpi, UnknownDimension or BadPeriod.
base::Outcome<Report> compute(const book::Book &book, const Request &request);

} // namespace perennial::kpi
