// SPDX-License-Identifier: GPL-3.0-or-later
// What kpis.md section 8 says always holds, over generated books with every convention drawn at random.
#include "tests/core/kpi/random_books.h"

#include "core/kpi/kpi.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <rapidcheck.h>

namespace perennial::test
{

namespace
{

using kpi::Report;
using kpi::Value;

constexpr base::Every kinds[] = {base::Every::Month, base::Every::Quarter, base::Every::Year, base::Every::Week,
                                 base::Every::Day};
const base::Date dawn = *base::Date::fromYmd(2023, 9, 1);

kpi::Request requestOf(std::uint64_t seed, base::Every every)
{
    kpi::Request request;
    request.conventions = randomConventions(seed);
    request.periods = kpi::periodsBetween(dawn, dawn + 480, every, request.conventions.fiscalYearStartMonth);
    return request;
}

Report reportOf(const book::Book &book, const kpi::Request &request)
{
    auto report = kpi::compute(book, request);
    if (!report.ok())
        qFatal("no report");
    return std::move(*report);
}

/// Calls `check(value, period)` where `value(id)` gives what the total of a period says.
template<class Check>
void eachPeriod(const Report &report, Check check)
{
    for (std::size_t period = 0; period < report.figures.front().series.front().points.size(); ++period) {
        check([&report, period](std::string_view id) { return report.find(id)->series.front().points[period].value; },
              period);
    }
}

void requireNear(double a, double b)
{
    RC_ASSERT(std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)));
}

/// Every figure of both reports is the same; money of the second times `scale`.
void requireEqual(const Report &a, const Report &b, std::int64_t scale = 1)
{
    RC_ASSERT(a.figures.size() == b.figures.size());
    for (std::size_t figure = 0; figure < a.figures.size(); ++figure) {
        const bool money = a.figures[figure].unit == kpi::Unit::Money;
        RC_ASSERT(a.figures[figure].series.size() == b.figures[figure].series.size());
        for (std::size_t group = 0; group < a.figures[figure].series.size(); ++group) {
            const kpi::Series &ours = a.figures[figure].series[group];
            const kpi::Series &theirs = b.figures[figure].series[group];
            RC_ASSERT(ours.group == theirs.group);
            for (std::size_t at = 0; at < ours.points.size(); ++at) {
                const Value &x = ours.points[at].value;
                const Value &y = theirs.points[at].value;
                RC_ASSERT(x.why() == y.why());
                // what is divided is rounded after it was scaled
                const double slack = scale == 1 ? 0.0 : 0.5 * static_cast<double>(scale + 1);
                if (x.hasAnswer() && money)
                    RC_ASSERT(std::abs(y.number() - x.number() * static_cast<double>(scale)) <= slack);
                else if (x.hasAnswer())
                    requireNear(y.number(), x.number());
            }
        }
    }
}

void waterfallCloses(std::uint64_t seed, base::Every every)
{
    const Report report = reportOf(randomBook(seed), requestOf(seed, every));
    std::int64_t start = 0;
    std::int64_t customers = 0;
    eachPeriod(report, [&](const auto &value, std::size_t) {
        if (!value("mrr").hasAnswer())
            return;
        const auto n = [&value](std::string_view id) { return value(id).integer(); };
        RC_ASSERT(n("mrr") == start + n("mrr_new") + n("mrr_reactivation") + n("mrr_expansion") - n("mrr_contraction") -
                                  n("mrr_churn") + n("mrr_fx"));
        RC_ASSERT(n("customers") ==
                  customers + n("new_customers") + n("reactivated_customers") - n("churned_customers"));
        RC_ASSERT(n("net_new_mrr") == n("mrr") - start - n("mrr_fx"));
        RC_ASSERT(n("arr") == 12 * n("mrr"));
        RC_ASSERT(n("mrr") >= 0);
        start = n("mrr");
        customers = n("customers");
    });
}

void splitAddsUp(std::uint64_t seed, base::Every every)
{
    const Report report = reportOf(randomBook(seed), requestOf(seed, every));
    eachPeriod(report, [&](const auto &value, std::size_t) {
        for (const std::string whole : {"mrr_churn", "customer_churn_rate", "revenue_churn_rate"}) {
            if (!value(whole).hasAnswer())
                continue;
            double sum = 0;
            for (const char *part : {"_voluntary", "_involuntary", "_unknown"})
                sum += value(whole + part).number();
            requireNear(sum, value(whole).number());
        }
    });
}

void retentionIsBounded(std::uint64_t seed, base::Every every)
{
    kpi::Request request = requestOf(seed, every);
    request.conventions.churnDenominator = kpi::ChurnDenominator::Start;
    const Report report = reportOf(randomBook(seed), request);
    eachPeriod(report, [&](const auto &value, std::size_t) {
        RC_ASSERT(value("grr").hasAnswer() == value("nrr").hasAnswer());
        if (value("grr").hasAnswer()) {
            RC_ASSERT(value("grr").number() <= 1.0);
            RC_ASSERT(value("grr").number() >= 0.0);
            RC_ASSERT(value("grr").number() <= value("nrr").number());
        }
        RC_ASSERT(value("crr").hasAnswer() == value("customer_churn_rate").hasAnswer());
        if (value("crr").hasAnswer())
            requireNear(value("crr").number() + value("customer_churn_rate").number(), 1.0);
    });
}

/// `every` day: a customer changes at most once in a period.
void netChurnIsWhatRetentionLacks(std::uint64_t seed, const BookShape &shape, base::Every every)
{
    kpi::Request request;
    request.periods = kpi::periodsBetween(dawn, dawn + 480, every);
    const Report report = reportOf(randomBook(seed, shape), request);
    eachPeriod(report, [&](const auto &value, std::size_t) {
        RC_ASSERT(value("nrr").hasAnswer() == value("net_mrr_churn_rate").hasAnswer());
        if (value("nrr").hasAnswer())
            requireNear(value("net_mrr_churn_rate").number(), 1.0 - value("nrr").number());
    });
}

void groupsPartition(std::uint64_t seed, base::Every every, const char *by)
{
    const book::Book book = randomBook(seed);
    kpi::Request request = requestOf(seed, every);
    const Report total = reportOf(book, request);
    request.by = by;
    const Report grouped = reportOf(book, request);
    for (const char *id :
         {"mrr", "mrr_new", "mrr_expansion", "mrr_reactivation", "mrr_contraction", "mrr_churn", "mrr_fx",
          "mrr_churn_voluntary", "mrr_churn_involuntary", "mrr_churn_unknown", "customers", "new_customers",
          "reactivated_customers", "churned_customers", "bounced_customers", "subscriptions"}) {
        const auto &points = total.find(id)->series.front().points;
        for (std::size_t at = 0; at < points.size(); ++at) {
            std::int64_t sum = 0;
            for (const kpi::Series &series : grouped.find(id)->series)
                sum += series.points[at].value.integer();
            RC_ASSERT(sum == points[at].value.integer());
        }
    }
}

/// A filter for a group's value says what the group says.
void filterIsTheGroup(std::uint64_t seed, base::Every every, const char *by)
{
    const book::Book book = randomBook(seed);
    kpi::Request request = requestOf(seed, every);
    kpi::Request filtered = request;
    request.by = by;
    const Report grouped = reportOf(book, request);
    const auto &groups = grouped.figures.front().series;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        filtered.where = {{by, *groups[group].group}};
        const Report one = reportOf(book, filtered);
        for (const kpi::Figure &figure : one.figures) {
            const auto &points = figure.series.front().points;
            for (std::size_t at = 0; at < points.size(); ++at) {
                const Value &expected = grouped.find(figure.id)->series[group].points[at].value;
                if (expected.why() != kpi::NoAnswer::NoRate && points[at].value.why() != kpi::NoAnswer::NoRate)
                    RC_ASSERT(points[at].value == expected);
            }
        }
    }
}

void everyChoice(const char *what, const std::function<void(std::uint64_t seed, base::Every every)> &property)
{
    QVERIFY(rc::check(what, [&property] {
        property(*rc::gen::arbitrary<std::uint64_t>(),
                 *rc::gen::elementOf(std::vector(std::begin(kinds), std::end(kinds))));
    }));
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waterfall() { everyChoice("the waterfall closes", waterfallCloses); }
    void churnSplit() { everyChoice("the churn split adds up", splitAddsUp); }
    void retention() { everyChoice("retention is bounded", retentionIsBounded); }

    void netChurnAndRetention()
    {
        QVERIFY(rc::check("each day", [](std::uint64_t seed) {
            BookShape shape;
            shape.currencies = false;
            netChurnIsWhatRetentionLacks(seed, shape, base::Every::Day);
        }));
        QVERIFY(rc::check("one change of price a month", [](std::uint64_t seed) {
            BookShape shape;
            shape.currencies = false;
            shape.customers = 1;
            shape.terms = 1;
            netChurnIsWhatRetentionLacks(seed, shape, base::Every::Month);
        }));
    }

    void groups()
    {
        for (const char *by : {"segment", "plan"}) {
            everyChoice("groups partition the total",
                        [by](std::uint64_t seed, base::Every every) { groupsPartition(seed, every, by); });
            everyChoice("a filter gives the group",
                        [by](std::uint64_t seed, base::Every every) { filterIsTheGroup(seed, every, by); });
        }
    }

    void orderOfRows()
    {
        everyChoice("the order of rows changes nothing", [](std::uint64_t seed, base::Every every) {
            kpi::Request request = requestOf(seed, every);
            const char *const dimensions[] = {"segment", "plan"};
            request.by = dimensions[seed % 2];
            BookShape shuffled;
            shuffled.shuffled = 1 + static_cast<unsigned>(seed % 1000);
            requireEqual(reportOf(randomBook(seed), request), reportOf(randomBook(seed, shuffled), request));
        });
    }

    void trialsAndFreePlans()
    {
        everyChoice("trials and free plans are not MRR", [](std::uint64_t seed, base::Every every) {
            BookShape extras;
            extras.extras = true;
            const kpi::Request request = requestOf(seed, every);
            requireEqual(reportOf(randomBook(seed), request), reportOf(randomBook(seed, extras), request));
        });
    }

    void scaling()
    {
        everyChoice("amounts times k: money times k, ratios as they were", [](std::uint64_t seed, base::Every every) {
            BookShape once;
            once.currencies = false;
            once.wholeAmounts = true;
            BookShape often = once;
            often.scale = 7;
            const kpi::Request request = requestOf(seed, every);
            requireEqual(reportOf(randomBook(seed, once), request), reportOf(randomBook(seed, often), request), 7);
        });
    }

    /// What an open period says is what the same days say when the period ends at the cut-off.
    void openPeriods()
    {
        everyChoice("an open period is evaluated at the cut-off", [](std::uint64_t seed, base::Every every) {
            const book::Book book = randomBook(seed);
            kpi::Request request = requestOf(seed, every);
            const base::Period open = base::periodOf(*book.cutOff, every, request.conventions.fiscalYearStartMonth);
            RC_PRE(open.last > *book.cutOff);
            request.periods = {open};
            request.only = {"mrr", "mrr_new", "mrr_churn", "mrr_fx", "nrr", "grr", "crr", "customers", "subscriptions"};
            const Report whole = reportOf(book, request);
            RC_ASSERT(whole.figures.front().series.front().points.front().open);
            request.periods.front().last = *book.cutOff;
            requireEqual(whole, reportOf(book, request));
        });
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestProperties)
#include "test_properties.moc"
