// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/problem.h"
#include "core/book/book.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::kpi
{

enum class Unit : std::uint8_t { Money, Percent, Ratio, Months, Days, Hours, Count, Score };
enum class Direction : std::uint8_t { None, Up, Down }; ///< what is better

/// Why there is no answer; the JSON name is nameOf(reason).
enum class NoAnswer : std::uint8_t {
    None,               ///< there is one
    NoCustomersAtStart, ///< nobody to lose
    NoMrrAtStart,
    NoCustomers,
    NoNewCustomers,
    NoNewMrr,
    NoLosses,
    NoSpendData,        ///< no export of spend was imported
    NoSubscriptionData, ///< no export of subscriptions was imported
    NoLeadData,
    NoTrafficData,
    NoSurveyData,
    NoRate,          ///< every amount lacks an exchange rate
    NoGrossMargin,   ///< the conventions require one and none was entered
    NothingToConvert ///< the stage before is empty, or no deal was closed
};
std::string_view nameOf(NoAnswer reason);

/// An exact number, a measured one, or no answer with its reason.
/// Money is in minor units of the reporting currency, percent a fraction, counts as they are.
class Value
{
public:
    static Value exact(std::int64_t number);
    static Value real(double number);
    static Value none(NoAnswer why);

    bool hasAnswer() const { return m_why == NoAnswer::None; }
    NoAnswer why() const { return m_why; }
    std::int64_t integer() const { return m_integer; } ///< of an exact one
    double number() const { return m_exact ? static_cast<double>(m_integer) : m_real; }
    bool operator==(const Value &) const = default;

private:
    NoAnswer m_why = NoAnswer::None;
    bool m_exact = true;
    std::int64_t m_integer = 0;
    double m_real = 0;
};

/// One stage of the funnel: how many reached it, and the conversions.
struct Stage {
    std::string_view id; ///< visits, signups, qualified, demo, won, promoters
    Value count;
    Value toNext;            ///< fraction; none for the last
    Value fromTop;           ///< fraction
    Value usualToNext;       ///< the mean of toNext over the six months before; none without history
    bool bottleneck = false; ///< the step from this stage to the next is the narrowest (kpis.md: funnel)
};

struct Point {
    base::Period period;
    Value value;
    bool open = false;         ///< the cut-off has not reached the period's last day
    std::vector<Stage> stages; ///< of the funnel
};

struct Series {
    std::optional<std::string> group; ///< the dimension's value; "(none)" is a group; nothing: the total
    std::vector<Point> points;
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

/// Computes KPIs over the periods. Fails with UnknownKpi, UnknownDimension or BadPeriod.
base::Outcome<Report> compute(const book::Book &book, const Request &request);

} // namespace perennial::kpi
