// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/kpi/random_books.h"

#include "core/kpi/kpi.h"

#include <QTest>

#include <functional>
#include <rapidcheck.h>

/// What the tests of kpis.md section 8 share: reports over generated books with every convention drawn at random.
namespace perennial::test
{

/// Ends where rapidcheck says that a property failed.
void requireNear(double a, double b);
/// Every figure of both reports is the same; money of the second times `scale`.
void requireEqual(const kpi::Report &a, const kpi::Report &b, std::int64_t scale = 1);

/// All KPIs over the generated books' time; by day or week a stretch of it.
kpi::Request requestOf(std::uint64_t seed, base::Every every);
kpi::Report reportOf(const book::Book &book, const kpi::Request &request);
/// With those KPIs only.
kpi::Report reportOf(const book::Book &book, kpi::Request request, std::initializer_list<const char *> only);

/// The point values of some KPIs in one group (the first is the total), found once.
class Columns
{
public:
    Columns(const kpi::Report &report, std::initializer_list<const char *> ids, std::size_t group = 0);
    std::size_t periods() const { return m_points.front()->size(); }
    const kpi::Value &at(std::size_t column, std::size_t period) const { return (*m_points[column])[period].value; }
    std::int64_t number(std::size_t column, std::size_t period) const { return at(column, period).integer(); }

private:
    std::vector<const std::vector<kpi::Point> *> m_points;
};

using Property = std::function<void(std::uint64_t seed, base::Every every)>;
/// Over any seed and any kind of period.
void everyChoice(const char *what, const Property &property);

} // namespace perennial::test
