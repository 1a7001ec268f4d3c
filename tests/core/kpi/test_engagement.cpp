// SPDX-License-Identifier: GPL-3.0-or-later
// Churn by engagement, and the days on which customers come and go that it rests on.
#include "core/kpi/paid_spans.h"
#include "core/kpi/recurring_revenue.h"
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <algorithm>

namespace perennial::test
{

namespace
{

/// Customers who pay from January to the day of leaving, and a user of theirs on `days` days before June.
class Users
{
public:
    explicit Users(BookMaker &maker)
        : m_maker(maker)
    {
    }

    Users &add(const char *customer, int days, const char *left = "")
    {
        m_maker.monthly(customer, "2025-01-01", left, 100);
        for (int i = 1; i <= days; ++i)
            use(customer, day("2025-06-01") - i);
        return *this;
    }
    void use(const char *customer, base::Date date, const char *user = "someone")
    {
        book::UsageRow row;
        row.date = date;
        row.customer = m_maker.builder.customer(customer);
        row.user = m_maker.builder.text(user);
        m_maker.builder.usage().push_back(row);
    }

private:
    BookMaker &m_maker;
};

/// The parts of June as text: `0.5 none 0 1` for high, medium, low, none.
QString june(const book::Book &book)
{
    QStringList words;
    for (const kpi::Part &part : pointOf(book, "churn_by_engagement", day("2025-06-01")).parts)
        words.push_back(part.value.hasAnswer() ? QString::number(part.value.number(), 'g', 3) : QStringLiteral("none"));
    return words.join(QLatin1Char(' '));
}

std::vector<std::int64_t> customersAtStart(const book::Book &book)
{
    kpi::Request request;
    request.only = {"churn_by_engagement"};
    request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
    std::vector<std::int64_t> counts;
    const auto explanation = kpi::explain(book, request);
    for (const kpi::ExplainedTerm &term : explanation->terms) {
        if (term.id.starts_with("customers_start"))
            counts.push_back(term.value.integer());
    }
    return counts;
}

using Counts = std::vector<std::int64_t>;

} // namespace

class TestEngagement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirds()
    {
        BookMaker maker("2025-06-30");
        Users(maker).add("a", 1, "2025-06-10").add("b", 2, "2025-06-10").add("c", 5).add("d", 6).add("e", 20);
        Users(maker).add("f", 21, "2025-06-10").add("g", 0, "2025-06-10");
        const book::Book book = maker.finish();
        QCOMPARE(customersAtStart(book), (Counts{2, 2, 2, 1}));
        QCOMPARE(june(book), QStringLiteral("0.5 0 1 1"));
        QCOMPARE(valueOf(book, "churn_by_engagement", "2025-06").number(), 4.0 / 7.0);
        QCOMPARE(valueOf(book, "churn_by_engagement", "2025-06"), valueOf(book, "customer_churn_rate", "2025-06"));
    }

    void equalDaysShareALevel_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QList<int>>("counts"); // high, medium, low, none
        QTest::newRow("all alike") << QList{4, 4, 4, 4} << QList{0, 4, 0, 0};
        QTest::newRow("the lowest two of three") << QList{2, 2, 9} << QList{1, 0, 2, 0};
        QTest::newRow("the highest two of three") << QList{2, 9, 9} << QList{2, 0, 1, 0};
        QTest::newRow("two") << QList{2, 9} << QList{1, 0, 1, 0};
        QTest::newRow("one") << QList{7} << QList{0, 1, 0, 0};
        QTest::newRow("nobody") << QList{0, 0, 7} << QList{0, 1, 0, 2};
    }

    void equalDaysShareALevel()
    {
        QFETCH(QList<int>, days);
        QFETCH(QList<int>, counts);
        BookMaker maker("2025-06-30");
        for (int i = 0; i < days.size(); ++i)
            Users(maker).add(("c" + std::to_string(i)).c_str(), days[i]);
        QCOMPARE(customersAtStart(maker.finish()), Counts(counts.begin(), counts.end()));
    }

    void frozenAtTheStart()
    {
        BookMaker maker("2025-06-30");
        Users users(maker);
        users.add("a", 1).add("b", 2).add("c", 3);
        for (int i = 0; i < 20; ++i) {
            users.use("a", day("2025-06-01") + i);            // in the period
            users.use("a", day("2025-05-31"), "a colleague"); // the same day
            users.use("b", day("2025-05-01") - i);            // longer ago than 30 days
        }
        const book::Book book = maker.finish();
        QCOMPARE(customersAtStart(book), (Counts{1, 1, 1, 0}));
        QCOMPARE(valueOf(book, "churn_by_engagement", "2025-03").why(), kpi::NoAnswer::NoUsageData);
    }

    void noUsageNoAnswer()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "churn_by_engagement", "2025-06").why(), kpi::NoAnswer::NoUsageData);
        QCOMPARE(june(book), QStringLiteral("none none none none"));
    }

    void groupsKeepTheLevelsOfTheWhole()
    {
        BookMaker maker("2025-06-30");
        Users(maker).add("a", 1).add("b", 2, "2025-06-10").add("c", 3);
        maker.builder.setAttribute(maker.builder.customer("b"), "segment", "small");
        const book::Book book = maker.finish();
        kpi::Request request;
        request.only = {"churn_by_engagement"};
        request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
        request.where = {{"segment", "small"}};
        const auto report = kpi::compute(book, request);
        QVERIFY(report.ok());
        const kpi::Point &point = report->figures[0].series[0].points[0];
        QCOMPARE(point.parts[1].value.number(), 1.0); // medium, although it is alone
        QVERIFY(!point.parts[0].value.hasAnswer());
    }

    /// Who comes and goes is what the movements say, under every convention.
    void spansAgreeWithMovements()
    {
        const base::Every kinds[] = {base::Every::Month, base::Every::Week, base::Every::Quarter, base::Every::Day};
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const book::Book book = randomBook(seed);
            kpi::Request request;
            request.conventions = randomConventions(seed);
            request.periods = kpi::periodsBetween(day("2023-12-01"), day("2024-12-31"), kinds[seed % 4]);
            const auto grouping = kpi::Grouping::make(book, request);
            const kpi::Inputs inputs(book, *grouping, request.conventions, request.periods);
            std::vector<std::int64_t> added(inputs.periods(), 0);
            std::vector<std::int64_t> lost(inputs.periods(), 0);
            const auto &paid = inputs.part<kpi::PaidSpans>();
            for (std::uint32_t customer = 0; customer < paid.customers(); ++customer) {
                for (const kpi::NewArrival &arrival : kpi::newArrivals(inputs, paid.of(customer))) {
                    if (arrival.period != kpi::Timeline::none)
                        ++added[static_cast<std::size_t>(arrival.period)];
                }
                for (std::size_t period = 0; period < inputs.periods(); ++period)
                    lost[period] += kpi::timesLost(inputs, paid.of(customer), period);
            }
            for (std::size_t period = 0; period < inputs.periods(); ++period) {
                const kpi::Movement &moved = inputs.part<kpi::RecurringRevenue>().at(0, period);
                QCOMPARE(added[period], moved.newCustomers);
                QCOMPARE(lost[period], moved.churned);
            }
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestEngagement)
#include "test_engagement.moc"
