// SPDX-License-Identifier: GPL-3.0-or-later
// What kpis.md section 8 says must change nothing, or what it must change in proportion.
#include "tests/core/kpi/properties.h"

namespace perennial::test
{

namespace
{

using kpi::Report;
using kpi::Value;

const std::initializer_list<const char *> additive{
    "mrr",           "mrr_new",       "mrr_expansion",         "mrr_reactivation",      "mrr_contraction",
    "mrr_churn",     "mrr_fx",        "mrr_churn_voluntary",   "mrr_churn_involuntary", "mrr_churn_unknown",
    "customers",     "new_customers", "reactivated_customers", "churned_customers",     "bounced_customers",
    "subscriptions", "net_new_mrr"};

void groupsPartition(std::uint64_t seed, base::Every every, const char *by)
{
    const book::Book book = randomBook(seed);
    kpi::Request request = requestOf(seed, every);
    const Report total = reportOf(book, request, additive);
    request.by = by;
    const Report grouped = reportOf(book, request, additive);
    for (std::size_t figure = 0; figure < total.figures.size(); ++figure) {
        const auto &points = total.figures[figure].series.front().points;
        for (std::size_t at = 0; at < points.size(); ++at) {
            std::int64_t sum = 0;
            for (const kpi::Series &series : grouped.figures[figure].series)
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
    const std::size_t group = seed % groups.size();
    filtered.where = {{by, *groups[group].group}};
    const Report one = reportOf(book, filtered);
    for (std::size_t figure = 0; figure < one.figures.size(); ++figure) {
        const auto &points = one.figures[figure].series.front().points;
        for (std::size_t at = 0; at < points.size(); ++at) {
            const Value &expected = grouped.figures[figure].series[group].points[at].value;
            const Value &value = points[at].value;
            const bool lacksRate = expected.why() == kpi::NoAnswer::NoRate || value.why() == kpi::NoAnswer::NoRate;
            const bool differs = value.hasAnswer() || expected.hasAnswer() ? value != expected : false;
            if (!lacksRate && differs)
                RC_FAIL(std::string(one.figures[figure].id) + " is not the group's");
        }
    }
}

} // namespace

class TestInvariance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QByteArray>("by");
        for (const char *by : {"segment", "country", "plan"})
            QTest::newRow(by) << QByteArray(by);
    }
    void groups()
    {
        QFETCH(QByteArray, by);
        everyChoice("groups partition the total",
                    [&by](std::uint64_t seed, base::Every every) { groupsPartition(seed, every, by.constData()); });
        everyChoice("a filter gives the group",
                    [&by](std::uint64_t seed, base::Every every) { filterIsTheGroup(seed, every, by.constData()); });
    }

    void orderOfRows()
    {
        everyChoice("the order of rows changes nothing", [](std::uint64_t seed, base::Every every) {
            kpi::Request request = requestOf(seed, every);
            const char *const dimensions[] = {"segment", "country", "plan"};
            request.by = dimensions[seed % 3];
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

    void oneOffCharges()
    {
        everyChoice("one-off charges are not MRR", [](std::uint64_t seed, base::Every every) {
            BookShape charged;
            charged.charges = true;
            const book::Book with = randomBook(seed, charged);
            RC_ASSERT(!with.charges.empty());
            const kpi::Request request = requestOf(seed, every);
            requireEqual(reportOf(randomBook(seed), request, additive), reportOf(with, request, additive));
        });
    }

    void scaling()
    {
        everyChoice("amounts times k: money times k, ratios as they were", [](std::uint64_t seed, base::Every every) {
            BookShape once;
            once.currencies = false;
            once.wholeAmounts = true;
            BookShape often = once;
            often.scale = 2 + static_cast<std::int64_t>(seed % 99);
            const kpi::Request request = requestOf(seed, every);
            requireEqual(reportOf(randomBook(seed, once), request), reportOf(randomBook(seed, often), request),
                         often.scale);
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

QTEST_APPLESS_MAIN(perennial::test::TestInvariance)
#include "test_invariance.moc"
