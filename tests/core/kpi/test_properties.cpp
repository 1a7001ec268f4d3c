// SPDX-License-Identifier: GPL-3.0-or-later
// What kpis.md section 8 says always holds of movements, churn and retention.
#include "tests/core/kpi/properties.h"

#include "core/kpi/catalogue.h"

#include <cmath>

namespace perennial::test
{

namespace
{

using kpi::Report;
using kpi::Value;

std::int64_t counted(const char *quantity, const kpi::Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value value = kpi::numberOf(quantity, inputs, group, period);
    return value.hasAnswer() ? value.integer() : 0;
}

/// In total and, with `by`, in every group: in money and in customers.
void waterfallCloses(std::uint64_t seed, base::Every every, const char *by)
{
    const book::Book book = randomBook(seed);
    kpi::Request request = requestOf(seed, every);
    if (by)
        request.by = by;
    const auto grouping = kpi::Grouping::make(book, request);
    RC_ASSERT(grouping.ok());
    const kpi::Inputs inputs(book, *grouping, request.conventions, request.periods);
    for (std::size_t group = 0; group < inputs.groups(); ++group) {
        std::int64_t endBefore = 0;
        for (std::size_t period = 0; period < inputs.periods(); ++period) {
            const auto n = [&](const char *id) { return counted(id, inputs, group, period); };
            RC_ASSERT(n("mrr") == n("mrr_start") + n("mrr_new") + n("mrr_reactivation") + n("mrr_expansion") -
                                      n("mrr_contraction") - n("mrr_churn") + n("mrr_fx"));
            RC_ASSERT(n("customers") ==
                      n("customers_start") + n("new_customers") + n("reactivated_customers") - n("churned_customers"));
            RC_ASSERT(n("mrr") >= 0);
            if (period > 0 && !inputs.grouping().followsPlan())
                RC_ASSERT(n("mrr_start") == endBefore);
            endBefore = n("mrr");
        }
    }
}

/// As it is shown, from one period to the next.
void figuresFollow(std::uint64_t seed, base::Every every)
{
    const std::initializer_list<const char *> ids{"mrr", "net_new_mrr", "mrr_fx", "arr", "net_new_arr"};
    const Report report = reportOf(randomBook(seed), requestOf(seed, every), ids);
    const Columns columns(report, ids);
    for (std::size_t period = 0; period < columns.periods(); ++period) {
        if (!columns.at(0, period).hasAnswer())
            continue;
        RC_ASSERT(columns.number(3, period) == 12 * columns.number(0, period));
        RC_ASSERT(columns.number(4, period) == 12 * columns.number(1, period));
        if (period > 0)
            RC_ASSERT(columns.number(0, period) ==
                      columns.number(0, period - 1) + columns.number(1, period) + columns.number(2, period));
    }
}

void splitAddsUp(std::uint64_t seed, base::Every every)
{
    const std::initializer_list<const char *> ids{"mrr_churn",
                                                  "mrr_churn_voluntary",
                                                  "mrr_churn_involuntary",
                                                  "mrr_churn_unknown",
                                                  "customer_churn_rate",
                                                  "customer_churn_rate_voluntary",
                                                  "customer_churn_rate_involuntary",
                                                  "customer_churn_rate_unknown",
                                                  "revenue_churn_rate",
                                                  "revenue_churn_rate_voluntary",
                                                  "revenue_churn_rate_involuntary",
                                                  "revenue_churn_rate_unknown"};
    const Report report = reportOf(randomBook(seed), requestOf(seed, every), ids);
    const Columns columns(report, ids);
    for (std::size_t period = 0; period < columns.periods(); ++period) {
        for (const std::size_t whole : {0u, 4u, 8u}) {
            if (!columns.at(whole, period).hasAnswer())
                continue;
            double sum = 0;
            for (std::size_t part = whole + 1; part < whole + 4; ++part)
                sum += columns.at(part, period).number();
            requireNear(sum, columns.at(whole, period).number());
        }
    }
}

void retentionIsBounded(std::uint64_t seed, base::Every every)
{
    kpi::Request request = requestOf(seed, every);
    request.conventions.churnDenominator = kpi::ChurnDenominator::Start;
    const std::initializer_list<const char *> ids{"grr", "nrr", "crr", "customer_churn_rate"};
    const Report report = reportOf(randomBook(seed), request, ids);
    const Columns columns(report, ids);
    for (std::size_t period = 0; period < columns.periods(); ++period) {
        const Value &grr = columns.at(0, period);
        RC_ASSERT(grr.hasAnswer() == columns.at(1, period).hasAnswer());
        if (grr.hasAnswer()) {
            RC_ASSERT(grr.number() <= 1.0);
            RC_ASSERT(grr.number() >= 0.0);
            RC_ASSERT(grr.number() <= columns.at(1, period).number());
        }
        RC_ASSERT(columns.at(2, period).hasAnswer() == columns.at(3, period).hasAnswer());
        if (columns.at(2, period).hasAnswer())
            requireNear(columns.at(2, period).number() + columns.at(3, period).number(), 1.0);
    }
}

/// Under the default conventions, where every customer changes at most once a period and nothing is in another
/// currency.
void netChurnIsWhatRetentionLacks(const book::Book &book, const std::vector<base::Period> &periods)
{
    kpi::Request request;
    request.periods = periods;
    const std::initializer_list<const char *> ids{"nrr", "net_mrr_churn_rate"};
    const Report report = reportOf(book, request, ids);
    const Columns columns(report, ids);
    for (std::size_t period = 0; period < columns.periods(); ++period) {
        RC_ASSERT(columns.at(0, period).hasAnswer() == columns.at(1, period).hasAnswer());
        if (columns.at(0, period).hasAnswer())
            requireNear(columns.at(1, period).number(), 1.0 - columns.at(0, period).number());
    }
}

/// Where every movement counts, those of the days make up any longer period.
void daysMakeUpThePeriod(std::uint64_t seed, base::Every every)
{
    const std::initializer_list<const char *> ids{"mrr_new",           "mrr_expansion",
                                                  "mrr_reactivation",  "mrr_contraction",
                                                  "mrr_churn",         "mrr_fx",
                                                  "new_customers",     "reactivated_customers",
                                                  "churned_customers", "mrr_churn_voluntary",
                                                  "mrr_churn_unknown", "mrr_churn_involuntary",
                                                  "net_new_mrr"};
    const book::Book book = randomBook(seed);
    kpi::Request request;
    request.conventions = randomConventions(seed);
    request.conventions.samePeriodChurn = kpi::SamePeriodChurn::Include;
    const base::Period whole =
        base::periodOf(*book.cutOff - static_cast<int>(seed % 200), every, request.conventions.fiscalYearStartMonth);
    request.periods = {whole};
    const Report once = reportOf(book, request, ids);
    request.periods = kpi::periodsBetween(whole.first, whole.last, base::Every::Day);
    const Report daily = reportOf(book, request, ids);
    const Columns inOne(once, ids);
    const Columns byDay(daily, ids);
    for (std::size_t column = 0; column < ids.size(); ++column) {
        std::int64_t sum = 0;
        for (std::size_t day = 0; day < byDay.periods(); ++day)
            sum += byDay.number(column, day);
        RC_ASSERT(sum == inOne.number(column, 0));
    }
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waterfall_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("total") << QByteArray();
        for (const char *by : {"segment", "country", "plan"})
            QTest::newRow(by) << QByteArray(by);
    }
    void waterfall()
    {
        QFETCH(QByteArray, by);
        everyChoice("the waterfall closes", [&by](std::uint64_t seed, base::Every every) {
            waterfallCloses(seed, every, by.isEmpty() ? nullptr : by.constData());
        });
    }
    void fromPeriodToPeriod() { everyChoice("what is shown follows", figuresFollow); }
    void churnSplit() { everyChoice("the churn split adds up", splitAddsUp); }
    void retention() { everyChoice("retention is bounded", retentionIsBounded); }
    void daysAndPeriods() { everyChoice("days make up the period", daysMakeUpThePeriod); }

    void netChurnAndRetention()
    {
        QVERIFY(rc::check("each day of any book", [](std::uint64_t seed) {
            BookShape shape;
            shape.currencies = false;
            const base::Date from = *base::Date::fromYmd(2023, 12, 1) + static_cast<int>(seed % 150);
            netChurnIsWhatRetentionLacks(randomBook(seed, shape),
                                         kpi::periodsBetween(from, from + 40, base::Every::Day));
        }));
        for (const base::Every every : {base::Every::Month, base::Every::Quarter}) {
            QVERIFY(rc::check("one change a period", [every](std::uint64_t seed) {
                const book::Book book = calmBook(seed, every);
                netChurnIsWhatRetentionLacks(
                    book, kpi::periodsBetween(*base::Date::fromYmd(2023, 10, 1), *book.cutOff, every));
            }));
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestProperties)
#include "test_properties.moc"
