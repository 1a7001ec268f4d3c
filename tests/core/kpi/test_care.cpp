// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;

constexpr std::int64_t secondsOfDay = 86400;
constexpr std::int64_t secondsOfHour = 3600;

void answers(BookMaker &maker, int count, int score, const char *date, const char *customer = nullptr,
             book::SurveyKind kind = book::SurveyKind::Nps)
{
    for (int i = 0; i < count; ++i)
        maker.builder.surveys().push_back({day(date), static_cast<std::int8_t>(score), kind,
                                           customer ? maker.builder.customer(customer) : book::noCustomer, i + 1});
}

std::int64_t moment(const char *date, double hour)
{
    return day(date).days() * secondsOfDay + static_cast<std::int64_t>(hour * secondsOfHour);
}

book::TicketRow &ticket(BookMaker &maker, const char *created, double hour)
{
    maker.builder.tickets().push_back({});
    maker.builder.tickets().back().createdAt = moment(created, hour);
    return maker.builder.tickets().back();
}

void use(BookMaker &maker, const char *date, const char *user, const char *customer = nullptr)
{
    book::UsageRow &row = maker.builder.usage().emplace_back();
    row.date = day(date);
    row.user = maker.builder.text(user);
    if (customer)
        row.customer = maker.builder.customer(customer);
}

/// Distinct users of the days, row by row.
std::int64_t usersBetween(const book::Book &book, base::Date from, base::Date to)
{
    std::set<std::pair<book::Text, book::CustomerIndex>> users;
    for (const book::UsageRow &row : book.usage) {
        if (row.date < from || row.date > to || row.date > *book.cutOff)
            continue;
        if (row.user != book::noText)
            users.emplace(row.user, 0);
        else if (row.customer != book::noCustomer)
            users.emplace(book::noText, row.customer);
    }
    return static_cast<std::int64_t>(users.size());
}

} // namespace

class TestCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracle67()
    {
        BookMaker maker("2025-06-30");
        answers(maker, 20, 10, "2025-06-10");
        answers(maker, 10, 9, "2025-06-11");
        answers(maker, 25, 8, "2025-06-12");
        answers(maker, 25, 7, "2025-06-13");
        answers(maker, 15, 6, "2025-06-14");
        answers(maker, 5, 0, "2025-06-15");
        const kpi::Point point = pointOf(maker.finish(), "nps", day("2025-06-01"));
        QCOMPARE(point.value.number(), 10.0);
        std::vector<std::pair<std::string, std::int64_t>> parts;
        for (const kpi::Part &part : point.parts)
            parts.emplace_back(part.id, part.value.integer());
        QCOMPARE(parts, (std::vector<std::pair<std::string, std::int64_t>>{
                            {"responses", 100}, {"promoters", 30}, {"passives", 50}, {"detractors", 20}}));
    }

    void scoresWithoutAnswers()
    {
        BookMaker maker("2025-06-20");
        answers(maker, 2, 10, "2025-05-10");
        answers(maker, 1, 10, "2025-06-25"); // after the cut-off
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "nps", "2025-05").number(), 100.0);
        QCOMPARE(valueOf(book, "nps", "2025-06"), Value::none(NoAnswer::NoResponses));
        QCOMPARE(valueOf(book, "enps", "2025-05"), Value::none(NoAnswer::NoSurveyData));
    }

    void scoresByCustomer()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 10).monthly("b", "2025-01-01", "", 10);
        maker.builder.setAttribute(maker.builder.customer("a"), "segment", "small");
        maker.builder.setAttribute(maker.builder.customer("b"), "segment", "large");
        answers(maker, 1, 9, "2025-06-01", "a");
        answers(maker, 1, 3, "2025-06-01", "b");
        answers(maker, 2, 8, "2025-06-01");
        answers(maker, 1, 0, "2025-06-01", nullptr, book::SurveyKind::Enps);
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "nps", "2025-06", "segment", "small").number(), 100.0);
        QCOMPARE(groupValue(book, "nps", "2025-06", "segment", "large").number(), -100.0);
        QCOMPARE(groupValue(book, "nps", "2025-06", "segment", "(none)").number(), 0.0);
        QCOMPARE(groupValue(book, "enps", "2025-06", "segment", "small"), Value::none(NoAnswer::NoResponses));
        QCOMPARE(groupValue(book, "nps", "2025-06", "plan", "(none)"), Value::none(NoAnswer::NotToldApart));
    }

    void supportTimes()
    {
        BookMaker maker("2025-06-30");
        ticket(maker, "2025-06-02", 10).firstResponseAt = moment("2025-06-02", 11);
        ticket(maker, "2025-06-06", 16).firstResponseAt = moment("2025-06-09", 10); // over a weekend
        ticket(maker, "2025-06-03", 9).firstResponseAt = moment("2025-06-03", 12);
        ticket(maker, "2025-06-04", 9).firstResponseAt = moment("2025-06-03", 9); // backwards
        ticket(maker, "2025-06-30", 9).firstResponseAt = moment("2025-07-01", 9); // after the cut-off
        ticket(maker, "2025-05-30", 12).resolvedAt = moment("2025-06-02", 12);
        ticket(maker, "2025-07-01", 1);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "support_requests", "2025-06"), Value::exact(5));
        QCOMPARE(valueOf(book, "support_requests", "2025-04"), Value::none(NoAnswer::NoTicketData));
        QCOMPARE(valueOf(book, "first_response_time", "2025-06").number(), (1 + 66 + 3) / 3.0);
        QCOMPARE(valueOf(book, "first_response_time_median", "2025-06").number(), 3.0);
        QCOMPARE(valueOf(book, "first_response_time", "2025-05"), Value::none(NoAnswer::NothingInPeriod));
        QCOMPARE(valueOf(book, "resolution_time", "2025-05"), Value::none(NoAnswer::NothingInPeriod));
        QCOMPARE(valueOf(book, "resolution_time_median", "2025-05"), Value::none(NoAnswer::NothingInPeriod));
        QCOMPARE(valueOf(book, "resolution_time", "2025-06").number(), 72.0);
        kpi::Conventions business;
        business.supportClock = kpi::SupportClock::Business;
        QCOMPARE(valueOf(book, "first_response_time", "2025-06", business).number(), (1 + 2 + 3) / 3.0);
        QCOMPARE(valueOf(book, "resolution_time_median", "2025-06", business).number(), 8.0);
    }

    void backwardSpansAreListed()
    {
        BookMaker maker("2025-06-30");
        ticket(maker, "2025-06-04", 9).firstResponseAt = moment("2025-06-03", 9);
        maker.builder.tickets().back().row = 7;
        kpi::Request request;
        request.only = {"first_response_time_median"};
        request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
        const auto explanation = kpi::explain(maker.finish(), request);
        QVERIFY(explanation.ok());
        const kpi::Trace &trace = explanation->terms.front().trace;
        QCOMPARE(trace.leftOut.size(), std::size_t(1));
        QCOMPARE(trace.leftOut.front().reason, kpi::OutReason::EndsBeforeStart);
        QCOMPARE(trace.leftOut.front().source.row, 7);
        QVERIFY(explanation->warnings.empty());
    }

    void patternOfRequests()
    {
        BookMaker maker("2025-06-30");
        ticket(maker, "2025-06-02", 0); // a Monday
        ticket(maker, "2025-06-09", 0.99);
        ticket(maker, "2025-06-08", 23.5); // a Sunday
        const kpi::Point point = pointOf(maker.finish(), "support_requests", day("2025-06-01"));
        QVERIFY(point.pattern);
        QCOMPARE(point.pattern->counts[0][0], 2);
        QCOMPARE(point.pattern->counts[6][23], 1);
        QCOMPARE(point.pattern->counts[0][23], 0);
    }

    void activeUsers()
    {
        BookMaker maker("2025-06-30");
        use(maker, "2025-06-30", "x");
        use(maker, "2025-06-30", "x");
        use(maker, "2025-06-24", "y");
        use(maker, "2025-06-23", "z");
        use(maker, "2025-06-01", "", "a");
        use(maker, "2025-05-31", "old");
        use(maker, "2025-06-10", ""); // nobody's
        use(maker, "2025-07-01", "future");
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "dau", "2025-06"), Value::exact(1));
        QCOMPARE(valueOf(book, "wau", "2025-06"), Value::exact(2));
        QCOMPARE(valueOf(book, "mau", "2025-06"), Value::exact(4));
        QCOMPARE(valueOf(book, "stickiness", "2025-06").number(), 4 / 30.0 / 4);
        QCOMPARE(valueOf(book, "mau", "2025-04"), Value::none(NoAnswer::NoUsageData));
    }

    void anOpenPeriodEndsAtTheCutOff()
    {
        BookMaker maker("2025-06-10");
        use(maker, "2025-06-10", "x");
        use(maker, "2025-06-09", "x");
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "dau", "2025-06"), Value::exact(1));
        QCOMPARE(valueOf(book, "stickiness", "2025-06").number(), 2 / 10.0);
    }

    void activeUsersAsCountedRowByRow()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            BookShape shape;
            shape.records = true;
            const book::Book book = randomBook(seed, shape);
            const auto months = kpi::monthsWithData(book);
            for (const base::Every every : {base::Every::Day, base::Every::Week, base::Every::Month}) {
                kpi::Request request;
                request.only = {"dau", "wau", "mau"};
                request.periods = kpi::periodsBetween((months->second - 6).firstDay(), months->second.lastDay(), every);
                const auto report = kpi::compute(book, request);
                QVERIFY(report.ok());
                const int windows[] = {1, 7, 30};
                for (std::size_t at = 0; at < std::size(windows); ++at) {
                    for (const kpi::Point &point : report->figures[at].series[0].points) {
                        const base::Date end = std::min(point.period.last, *book.cutOff);
                        QVERIFY(point.value.hasAnswer());
                        QCOMPARE(point.value.integer(), usersBetween(book, end - windows[at] + 1, end));
                    }
                }
            }
        }
    }

    /// The users of the groups come to the total where no user is of two customers.
    void activeUsersByCustomer()
    {
        BookMaker maker("2025-06-30");
        maker.builder.setAttribute(maker.builder.customer("a"), "segment", "small");
        maker.builder.setAttribute(maker.builder.customer("b"), "segment", "large");
        use(maker, "2025-06-30", "x", "a");
        use(maker, "2025-06-30", "y", "b");
        use(maker, "2025-06-29", "y", "b");
        use(maker, "2025-06-29", "v");
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "mau", "2025-06", "segment", "small"), Value::exact(1));
        QCOMPARE(groupValue(book, "mau", "2025-06", "segment", "large"), Value::exact(1));
        QCOMPARE(groupValue(book, "mau", "2025-06", "segment", "(none)"), Value::exact(1));
        QCOMPARE(groupValue(book, "dau", "2025-06", "segment", "(none)"), Value::exact(0));
        QCOMPARE(groupValue(book, "stickiness", "2025-06", "segment", "large").number(), 2 / 30.0);
    }

    void nothingImported()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 10);
        const book::Book book = maker.finish();
        for (const char *id : {"support_requests", "first_response_time", "first_response_time_median",
                               "resolution_time", "resolution_time_median"})
            QCOMPARE(valueOf(book, id, "2025-06"), Value::none(NoAnswer::NoTicketData));
        for (const char *id : {"dau", "wau", "mau", "stickiness"})
            QCOMPARE(valueOf(book, id, "2025-06"), Value::none(NoAnswer::NoUsageData));
        QCOMPARE(valueOf(book, "nps", "2025-06"), Value::none(NoAnswer::NoSurveyData));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestCare)
#include "test_care.moc"
