// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/properties.h"

#include <algorithm>
#include <cmath>

namespace perennial::test
{

namespace
{

constexpr base::Every kinds[] = {base::Every::Month, base::Every::Quarter, base::Every::Year, base::Every::Week,
                                 base::Every::Day};
const base::Date dawn = *base::Date::fromYmd(2023, 9, 1);
constexpr int everyDay = 480; ///< the generated books and a little more
constexpr int cutOffAfter = 240;

void requireEqualPoints(const kpi::Series &ours, const kpi::Series &theirs, bool money, std::int64_t scale)
{
    RC_ASSERT(ours.group == theirs.group);
    RC_ASSERT(ours.points.size() == theirs.points.size());
    // what is divided is rounded after it was scaled
    const double slack = scale == 1 ? 0.0 : 0.5 * static_cast<double>(scale + 1);
    for (std::size_t at = 0; at < ours.points.size(); ++at) {
        const kpi::Value &x = ours.points[at].value;
        const kpi::Value &y = theirs.points[at].value;
        if (x == y && scale == 1)
            continue;
        RC_ASSERT(x.why() == y.why());
        if (x.hasAnswer() && money)
            RC_ASSERT(std::abs(y.number() - x.number() * static_cast<double>(scale)) <= slack);
        else if (x.hasAnswer())
            requireNear(y.number(), x.number());
    }
}

} // namespace

void requireNear(double a, double b)
{
    RC_ASSERT(std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)));
}

void requireEqual(const kpi::Report &a, const kpi::Report &b, std::int64_t scale)
{
    RC_ASSERT(a.figures.size() == b.figures.size());
    for (std::size_t figure = 0; figure < a.figures.size(); ++figure) {
        const kpi::Unit unit = a.figures[figure].unit;
        const bool money = unit == kpi::Unit::Money || unit == kpi::Unit::MoneyPerDay;
        RC_ASSERT(a.figures[figure].series.size() == b.figures[figure].series.size());
        for (std::size_t group = 0; group < a.figures[figure].series.size(); ++group)
            requireEqualPoints(a.figures[figure].series[group], b.figures[figure].series[group], money, scale);
    }
}

kpi::Request requestOf(std::uint64_t seed, base::Every every)
{
    kpi::Request request;
    request.conventions = randomConventions(seed);
    const bool isShort = every == base::Every::Day || every == base::Every::Week;
    const base::Date from = dawn + (isShort ? static_cast<int>(seed % cutOffAfter) : 0);
    const int length = every == base::Every::Day ? 40 : every == base::Every::Week ? 200 : everyDay;
    request.periods = kpi::periodsBetween(from, from + length, every, request.conventions.fiscalYearStartMonth);
    return request;
}

kpi::Report reportOf(const book::Book &book, const kpi::Request &request)
{
    auto report = kpi::compute(book, request);
    if (!report.ok())
        qFatal("no report");
    return std::move(*report);
}

kpi::Report reportOf(const book::Book &book, kpi::Request request, std::initializer_list<const char *> only)
{
    request.only.assign(only.begin(), only.end());
    return reportOf(book, request);
}

Columns::Columns(const kpi::Report &report, std::initializer_list<const char *> ids, std::size_t group)
{
    for (const char *id : ids)
        m_points.push_back(&report.find(id)->series[group].points);
}

void everyChoice(const char *what, const Property &property)
{
    QVERIFY(rc::check(what, [&property] {
        property(*rc::gen::arbitrary<std::uint64_t>(),
                 *rc::gen::elementOf(std::vector(std::begin(kinds), std::end(kinds))));
    }));
}

} // namespace perennial::test
