// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of the customers of 12 months before, and of the cohorts.
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/naive.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <cmath>
#include <optional>

namespace perennial::test
{

namespace
{

constexpr auto quantities = {"mrr_year_before", "mrr_retained_12m",  "mrr_retained_at_most_12m", "cohorts_alive",
                             "cohorts_size",    "cohorts_mrr_alive", "cohorts_mrr_size"};

kpi::Series seriesOf(const book::Book &book, const char *id, std::string_view from, std::string_view to)
{
    kpi::Request request;
    request.only = {id};
    request.periods = kpi::periodsBetween(day(from), day(to), base::Every::Month);
    return kpi::compute(book, request)->figures.at(0).series.at(0);
}

/// As text, to compare a row at a glance: `0.67 0.5 - new`.
QString text(const std::vector<kpi::Value> &values)
{
    QStringList words;
    for (const kpi::Value &value : values) {
        if (value.hasAnswer())
            words.push_back(QString::number(value.number(), 'g', 3));
        else
            words.push_back(value.why() == kpi::NoAnswer::NotYet ? QStringLiteral("-") : QStringLiteral("none"));
    }
    return words.join(QLatin1Char(' '));
}

/// The share of the cohorts before the month that is alive, from the rows; nothing when one of them has customers and
/// no MRR in its first month, so that its row has no shares.
std::optional<double> alive(const kpi::Series &customers, const kpi::Series &series, std::size_t at)
{
    double alive = 0;
    double sizes = 0;
    for (std::size_t cohort = 0; cohort < at; ++cohort) {
        const kpi::Cohort &row = series.cohorts[cohort];
        if (row.size.integer() == 0 && customers.cohorts[cohort].size.integer() > 0)
            return std::nullopt;
        sizes += row.size.number();
        alive += row.size.integer() == 0 ? 0 : row.values[at - cohort].number() * row.size.number();
    }
    return alive / sizes;
}

/// Where ours and the direct counting differ; empty when nowhere.
QString difference(const book::Book &book, std::uint64_t seed, base::Every every, const char *by)
{
    kpi::Request request;
    request.conventions = randomConventions(seed);
    request.periods = kpi::periodsBetween(day("2024-06-20"), day("2026-03-15"), every);
    if (*by)
        request.by = by;
    const auto grouping = kpi::Grouping::make(book, request);
    const kpi::Inputs inputs(book, *grouping, request.conventions, request.periods);
    const NaiveBook naive(book, request.conventions);
    for (std::size_t period = 0; period < inputs.periods(); ++period) {
        auto expected = naive.retention(inputs.period(period), by);
        for (std::size_t group = 0; group < inputs.groups(); ++group) {
            NaiveFigures &figures = expected[grouping->name(group).value_or("")];
            for (const char *id : quantities) {
                const kpi::Value value = kpi::findQuantity(id)->count(inputs, group, period);
                if (value.hasAnswer() && value.integer() != figures[id])
                    return QStringLiteral("%1 of %2 in %3 by %4: %5 instead of %6")
                        .arg(QLatin1String(id), QString::fromStdString(grouping->name(group).value_or("all")),
                             QString::fromStdString(inputs.period(period).label), QLatin1String(by))
                        .arg(value.integer())
                        .arg(figures[id]);
            }
        }
    }
    return {};
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asCountedDirectly()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            BookShape shape;
            shape.days = 800;
            shape.terms = 20;
            shape.currencies = seed % 3 != 0;
            const book::Book book = randomBook(seed, shape);
            const base::Every kinds[] = {base::Every::Month, base::Every::Week, base::Every::Quarter};
            for (const char *by : {"", "segment", "plan"}) {
                const QString wrong = difference(book, seed, kinds[seed % 2 == 0 ? 0 : seed % 3], by);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("book %1: %2").arg(seed).arg(wrong)));
            }
        }
    }

    void cohortRowsMakeUpTheNumber()
    {
        int compared = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            BookShape shape;
            shape.terms = 20;
            const book::Book book = randomBook(seed, shape);
            const auto months = kpi::monthsWithData(book);
            const std::string from = months->first.firstDay().toIso();
            const std::string to = months->second.lastDay().toIso();
            const kpi::Series customers = seriesOf(book, "cohort_customers", from, to);
            const kpi::Series mrr = seriesOf(book, "cohort_mrr", from, to);
            for (std::size_t at = 0; at < customers.points.size(); ++at) {
                for (const kpi::Series *series : {&customers, &mrr}) {
                    const kpi::Point &point = series->points[at];
                    const auto sum = alive(customers, *series, at);
                    if (point.open || !point.value.hasAnswer() || !sum)
                        continue;
                    QVERIFY(std::abs(*sum - point.value.number()) < 1e-9);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 100);
    }

    void cohortTable()
    {
        BookMaker maker("2025-04-30");
        maker.monthly("a", "2025-01-10", "", 100).monthly("b", "2025-01-15", "2025-03-20", 50);
        maker.monthly("c", "2025-01-05", "2025-01-20", 30); // gone in its first month
        maker.monthly("d", "2025-02-01", "", 200).monthly("d", "2025-04-01", "", 100);
        const book::Book book = maker.finish();
        const kpi::Series customers = seriesOf(book, "cohort_customers", "2025-01-01", "2025-04-30");
        QCOMPARE(customers.cohorts.size(), std::size_t(4));
        QCOMPARE(customers.cohorts[0].month.toIso(), std::string("2025-01"));
        QCOMPARE(customers.cohorts[0].size.integer(), std::int64_t(3));
        QCOMPARE(text(customers.cohorts[0].values), QStringLiteral("0.667 0.667 0.333 0.333"));
        QCOMPARE(text(customers.cohorts[1].values), QStringLiteral("1 1 1 -"));
        QCOMPARE(text(customers.cohorts[2].values), QStringLiteral("none none - -"));
        QCOMPARE(text(customers.cohorts[3].values), QStringLiteral("none - - -"));
        QCOMPARE(text(customers.average.values), QStringLiteral("0.75 0.75 0.5 0.333"));
        QCOMPARE(customers.average.size.integer(), std::int64_t(4));
        QCOMPARE(customers.points[0].value.why(), kpi::NoAnswer::NoHistory);
        QCOMPARE(customers.points[3].value.number(), 0.5); // a and d of four
        const kpi::Series mrr = seriesOf(book, "cohort_mrr", "2025-01-01", "2025-04-30");
        QCOMPARE(mrr.cohorts[0].size.integer(), std::int64_t(15000));
        QCOMPARE(text(mrr.cohorts[0].values), QStringLiteral("1 1 0.667 0.667"));
        QCOMPARE(text(mrr.cohorts[1].values), QStringLiteral("1 1 1.5 -"));
        QCOMPARE(mrr.points[3].value.number(), 400.0 / 350.0);
    }

    void cohortsOfAnOpenMonthAndOfBefore()
    {
        BookMaker maker("2025-04-15");
        maker.monthly("a", "2024-01-10", "", 100).monthly("b", "2025-03-01", "", 50);
        const kpi::Series series = seriesOf(maker.finish(), "cohort_customers", "2025-03-01", "2025-04-30");
        QCOMPARE(text(series.cohorts[0].values), QStringLiteral("1 -")); // April is not over
        QCOMPARE(series.points[0].value.number(), 1.0);                  // a
        QVERIFY(series.points[1].open);
    }

    void cohortsDoNotMoveWithRates()
    {
        BookMaker maker("2025-03-31");
        book::TermInput term = maker.term("a", "2025-01-10", "", 100);
        term.currency = currencyOf("USD");
        maker.add(term);
        for (int month = 1; month <= 3; ++month)
            maker.builder.setRate(currencyOf("USD"), *base::Month::fromYm(2025, month), base::pico / month);
        const kpi::Series series = seriesOf(maker.finish(), "cohort_mrr", "2025-01-01", "2025-03-31");
        QCOMPARE(text(series.cohorts[0].values), QStringLiteral("1 1 1"));
    }

    void cohortsKnowNoPlan()
    {
        BookMaker maker("2025-03-31");
        maker.monthly("a", "2025-01-10", "", 100);
        QCOMPARE(groupValue(maker.finish(), "cohort_customers", "2025-03", "plan", "(none)").why(),
                 kpi::NoAnswer::NotToldApart);
    }

    void overTwelveMonths()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("stays", "2024-01-01", "", 15000);
        maker.monthly("leaves", "2024-01-01", "2025-02-01", 1200);
        maker.monthly("shrinks", "2024-06-30", "2024-12-01", 3800).monthly("shrinks", "2024-12-01", "", 3000);
        maker.monthly("stays", "2024-09-01", "", 3000);  // expansion
        maker.monthly("later", "2024-07-01", "", 99999); // was not there
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "nrr_12m", "2025-06").number(), 1.05);
        QCOMPARE(valueOf(book, "grr_12m", "2025-06").number(), 0.90);
        QCOMPARE(valueOf(book, "nrr_12m", "2024-12").why(), kpi::NoAnswer::NoMrrAtStart);
    }

    void nothingIsKnownBeforeASnapshot()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2020-01-01", "", 100);
        maker.builder.setHistoryBegins(day("2025-01-01"));
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "nrr_12m", "2025-06").why(), kpi::NoAnswer::NoHistory);
        QCOMPARE(valueOf(book, "cohort_customers", "2025-06").why(), kpi::NoAnswer::NoHistory);
    }

    void monthEndsMeetMonthEnds()
    {
        BookMaker maker("2025-02-28");
        maker.monthly("a", "2024-02-29", "", 100); // was there at the end of February 2024
        QCOMPARE(valueOf(maker.finish(), "nrr_12m", "2025-02").number(), 1.0);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestRetention)
#include "test_retention.moc"
