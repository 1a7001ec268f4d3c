// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"
#include "tests/core/kpi/random_books.h"

#include <QTest>

#include <functional>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;
using Change = std::function<void(BookMaker &, book::TermInput &)>;

constexpr std::int64_t secondsOfDay = 86400;

/// `customer: reason reason; ...`, in order.
QString listOf(const book::Book &book, const char *month, const kpi::Conventions &conventions = {})
{
    QStringList customers;
    for (const kpi::CustomerAtRisk &entry :
         pointOf(book, "at_risk", day(std::string(month) + "-01"), conventions).customers) {
        QStringList reasons;
        for (const std::string_view reason : entry.reasons)
            reasons << QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
        customers << QString::fromStdString(entry.customer) + QStringLiteral(": ") + reasons.join(u' ');
    }
    return customers.join(QStringLiteral("; "));
}

void use(BookMaker &maker, const char *from, int days, std::int64_t events, const char *customer = "a")
{
    for (int i = 0; i < days; ++i) {
        book::UsageRow &row = maker.builder.usage().emplace_back();
        row.date = day(from) + i;
        row.customer = maker.builder.customer(customer);
        row.events = events;
    }
}

void survey(BookMaker &maker, const char *date, int score, book::SurveyKind kind = book::SurveyKind::Nps)
{
    maker.builder.surveys().push_back(
        {day(date), static_cast<std::int8_t>(score), kind, maker.builder.customer("a"), 1});
}

book::TicketRow &ticket(BookMaker &maker, const char *created)
{
    book::TicketRow &row = maker.builder.tickets().emplace_back();
    row.createdAt = day(created).days() * secondsOfDay + 3600;
    row.customer = maker.builder.customer("a");
    return row;
}

} // namespace

class TestAtRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is said of one customer who has paid 100 a month since January, at the end of June, the cut-off.
    void reasons_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reasons");
        const auto row = [](const char *tag, const char *reasons, const Change &change) {
            QTest::newRow(tag) << change << QString::fromUtf8(reasons);
        };
        row("nothing", "", [](BookMaker &, book::TermInput &) {});
        row("cancellation requested", "cancellation_scheduled", [](BookMaker &, book::TermInput &term) {
            term.cancelRequestedOn = day("2025-06-30");
            term.endsOn = day("2025-07-15");
        });
        row("cancellation requested later", "",
            [](BookMaker &, book::TermInput &term) { term.cancelRequestedOn = day("2025-07-01"); });
        row("wish known, day not", "cancellation_scheduled", [](BookMaker &, book::TermInput &term) {
            term.reason = book::EndReason::Voluntary;
            term.endsOn = day("2025-12-01");
        });
        row("past due", "past_due", [](BookMaker &, book::TermInput &term) { term.pastDueSince = day("2025-06-20"); });
        row("ends in 60 days", "renewal_due",
            [](BookMaker &, book::TermInput &term) { term.endsOn = day("2025-08-29"); });
        row("ends in 61 days", "", [](BookMaker &, book::TermInput &term) { term.endsOn = day("2025-08-30"); });
        row("renewed already", "", [](BookMaker &maker, book::TermInput &term) {
            term.endsOn = day("2025-08-01");
            maker.monthly("a", "2025-08-01", "", 50);
        });
        row("no customer any more", "", [](BookMaker &maker, book::TermInput &term) {
            term.endsOn = day("2025-06-30");
            survey(maker, "2025-06-15", 0);
        });
        row("usage halved", "usage_dropped", [](BookMaker &maker, book::TermInput &) {
            use(maker, "2025-05-02", 30, 10);
            use(maker, "2025-06-01", 30, 5);
        });
        row("usage not quite halved", "", [](BookMaker &maker, book::TermInput &) {
            use(maker, "2025-05-02", 30, 10);
            use(maker, "2025-06-01", 30, 5);
            use(maker, "2025-06-30", 1, 1);
        });
        row("usage ceased", "usage_dropped", [](BookMaker &maker, book::TermInput &) {
            use(maker, "2025-05-02", 30, 10);
            use(maker, "2025-06-30", 1, 1, "somebody else");
        });
        row("usage not exported any more", "",
            [](BookMaker &maker, book::TermInput &) { use(maker, "2025-04-01", 61, 10); });
        row("usage exported to the 15th", "",
            [](BookMaker &maker, book::TermInput &) { use(maker, "2025-04-01", 76, 10); });
        row("detractor", "detractor", [](BookMaker &maker, book::TermInput &) { survey(maker, "2025-04-02", 6); });
        row("detractor 91 days ago", "", [](BookMaker &maker, book::TermInput &) { survey(maker, "2025-04-01", 6); });
        row("passive", "", [](BookMaker &maker, book::TermInput &) { survey(maker, "2025-06-02", 7); });
        row("employee", "",
            [](BookMaker &maker, book::TermInput &) { survey(maker, "2025-06-02", 0, book::SurveyKind::Enps); });
        row("old ticket", "ticket_open", [](BookMaker &maker, book::TermInput &) { ticket(maker, "2025-06-23"); });
        row("young ticket", "", [](BookMaker &maker, book::TermInput &) { ticket(maker, "2025-06-24"); });
        row("resolved afterwards", "ticket_open", [](BookMaker &maker, book::TermInput &) {
            ticket(maker, "2025-06-10").resolvedAt = day("2025-07-01").days() * secondsOfDay;
        });
        row("resolved", "", [](BookMaker &maker, book::TermInput &) {
            ticket(maker, "2025-06-10").resolvedAt = day("2025-07-01").days() * secondsOfDay - 1;
        });
        row("closed at a time not known", "", [](BookMaker &maker, book::TermInput &) {
            ticket(maker, "2025-06-10").status = book::TicketStatus::Closed;
        });
        row("several", "past_due detractor ticket_open", [](BookMaker &maker, book::TermInput &term) {
            term.pastDueSince = day("2025-06-20");
            survey(maker, "2025-06-15", 0);
            ticket(maker, "2025-06-10");
        });
    }

    void reasons()
    {
        QFETCH(Change, change);
        QFETCH(QString, reasons);
        BookMaker maker("2025-06-30");
        book::TermInput term = maker.term("a", "2025-01-01", "", 100);
        change(maker, term);
        maker.add(term);
        const book::Book book = maker.finish();
        QCOMPARE(listOf(book, "2025-06"), reasons.isEmpty() ? QString() : QStringLiteral("a: ") + reasons);
        QCOMPARE(valueOf(book, "at_risk", "2025-06"), Value::exact(reasons.isEmpty() ? 0 : 10000));
    }

    void largestFirst()
    {
        BookMaker maker("2025-06-30");
        const std::pair<const char *, double> late[] = {{"small", 10}, {"b", 50}, {"a", 50}, {"large", 99}};
        for (const auto &[customer, amount] : late) {
            book::TermInput term = maker.term(customer, "2025-01-01", "", amount);
            term.pastDueSince = day("2025-06-25");
            maker.add(term);
        }
        maker.monthly("large", "2025-02-01", "", 1).monthly("fine", "2025-01-01", "", 1000);
        const kpi::Point point = pointOf(maker.finish(), "at_risk", day("2025-06-01"));
        std::vector<std::pair<std::string, base::Minor>> list;
        for (const kpi::CustomerAtRisk &entry : point.customers)
            list.emplace_back(entry.customer, entry.mrr);
        QCOMPARE(list, (std::vector<std::pair<std::string, base::Minor>>{
                           {"large", 10000}, {"a", 5000}, {"b", 5000}, {"small", 1000}}));
        QCOMPARE(point.value, Value::exact(21000));
        QCOMPARE(point.parts.at(0).value, Value::exact(4));
    }

    void byPlanAndAttribute()
    {
        BookMaker maker("2025-06-30");
        for (const char *customer : {"a", "b"}) {
            book::TermInput term = maker.term(customer, "2025-01-01", "", customer[0] == 'a' ? 10 : 20);
            term.pastDueSince = day("2025-06-25");
            term.plan = customer[0] == 'a' ? "basic" : "pro";
            maker.add(term);
            maker.builder.setAttribute(maker.builder.customer(customer), "segment", customer);
        }
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "at_risk", "2025-06", "plan", "pro"), Value::exact(2000));
        QCOMPARE(groupValue(book, "at_risk", "2025-06", "plan", "basic"), Value::exact(1000));
        QCOMPARE(groupValue(book, "at_risk", "2025-06", "segment", "a"), Value::exact(1000));
    }

    void pastDueUntilTheGraceIsOver()
    {
        BookMaker maker("2025-06-30");
        book::TermInput term = maker.term("a", "2025-01-01", "", 100);
        term.pastDueSince = day("2025-04-20");
        maker.add(term);
        const book::Book book = maker.finish();
        kpi::Conventions never;
        never.pastDueGraceDays.reset();
        QCOMPARE(listOf(book, "2025-03"), QString());
        QCOMPARE(listOf(book, "2025-04"), QStringLiteral("a: past_due"));
        QCOMPARE(listOf(book, "2025-06"), QString());
        QCOMPARE(listOf(book, "2025-06", never), QStringLiteral("a: past_due"));
    }

    /// At most the whole MRR, and the groups come to the total.
    void groupsComeToTheTotal()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            BookShape shape;
            shape.records = true;
            const book::Book book = randomBook(seed, shape);
            const auto months = kpi::monthsWithData(book);
            kpi::Request request;
            request.only = {"mrr", "at_risk"};
            request.periods =
                kpi::periodsBetween(months->first.firstDay(), months->second.lastDay(), base::Every::Month);
            request.conventions = randomConventions(seed);
            const auto total = kpi::compute(book, request);
            QVERIFY(total.ok());
            for (const char *by : {"plan", "segment"}) {
                request.by = by;
                const auto grouped = kpi::compute(book, request);
                QVERIFY(grouped.ok());
                for (std::size_t at = 0; at < request.periods.size(); ++at) {
                    if (at >= total->figures[1].series[0].points.size())
                        break;
                    const Value whole = total->figures[1].series[0].points[at].value;
                    QVERIFY(whole.integer() <= total->figures[0].series[0].points[at].value.integer());
                    std::int64_t sum = 0;
                    for (const kpi::Series &series : grouped->figures[1].series)
                        sum += series.points[at].value.integer();
                    QCOMPARE(sum, whole.integer());
                }
            }
        }
    }

    void nothingImported()
    {
        BookMaker maker("2025-06-30");
        survey(maker, "2025-06-15", 0);
        QCOMPARE(valueOf(maker.finish(), "at_risk", "2025-06"), Value::none(NoAnswer::NoSubscriptionData));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestAtRisk)
#include "test_at_risk.moc"
