// SPDX-License-Identifier: GPL-3.0-or-later
// Committed MRR: which terms count on which day.
#include "tests/core/kpi/book_maker.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace perennial::test
{

namespace
{

book::TermInput signedTerm(const BookMaker &maker, const char *customer, const char *signedOn, const char *starts,
                           const char *ends, double amount)
{
    book::TermInput term = maker.term(customer, starts, ends, amount);
    term.signedOn = day(signedOn);
    return term;
}

book::TermInput cancelled(const BookMaker &maker, const char *customer, const char *starts, const char *ends,
                          const char *requested, double amount)
{
    book::TermInput term = maker.term(customer, starts, ends, amount);
    term.cancelRequestedOn = day(requested);
    return term;
}

using Terms = std::function<std::vector<book::TermInput>(const BookMaker &maker)>;

/// One who has signed.
Terms early(const char *signedOn, const char *starts, double amount = 40)
{
    return [=](const BookMaker &maker) { return std::vector{signedTerm(maker, "b", signedOn, starts, "", amount)}; };
}

/// One who has cancelled.
Terms leaving(const char *ends, const char *requested)
{
    return
        [=](const BookMaker &maker) { return std::vector{cancelled(maker, "b", "2025-01-01", ends, requested, 40)}; };
}

} // namespace

/// A customer of 100 a month, and what else is known at the end of June 2025.
class TestCommitted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::addColumn<int>("cmrr");
        const auto row = [](const char *tag, int cmrr, const Terms &terms) { QTest::newRow(tag) << terms << cmrr; };
        row("nothing else", 100, [](const BookMaker &) { return std::vector<book::TermInput>(); });
        row("signed, starts in the last month of the twelve", 140, early("2025-06-30", "2026-06-30"));
        row("signed, starts a day later than that", 100, early("2025-06-30", "2026-07-01"));
        row("signed only after the day", 100, early("2025-07-01", "2025-08-01"));
        row("starts later, no day of signing", 100, early("2025-08-01", "2025-08-01"));
        row("signed at nothing", 100, early("2025-06-01", "2025-08-01", 0));
        row("signed, begins with a trial", 100, [](const BookMaker &maker) {
            book::TermInput term = signedTerm(maker, "b", "2025-06-01", "2025-08-01", "", 40);
            term.trialEndsOn = day("2025-08-15");
            return std::vector{term};
        });
        row("signed and cancelled before it starts", 100, [](const BookMaker &maker) {
            book::TermInput term = signedTerm(maker, "b", "2025-06-01", "2025-08-01", "2025-09-01", 40);
            term.cancelRequestedOn = day("2025-06-20");
            return std::vector{term};
        });
        row("cancelled, ends in the year", 100, leaving("2025-12-01", "2025-06-30"));
        row("cancelled only after the day", 140, leaving("2025-12-01", "2025-07-01"));
        row("cancelled, ends later than the year", 140, leaving("2026-07-01", "2025-06-01"));
        row("ends in the year, nobody has said so", 140,
            [](const BookMaker &maker) { return std::vector{maker.term("b", "2025-01-01", "2025-12-01", 40)}; });
        row("renewal signed at a higher price", 155, [](const BookMaker &maker) {
            return std::vector{maker.term("b", "2025-01-01", "2025-12-01", 40),
                               signedTerm(maker, "b", "2025-06-15", "2025-12-01", "2026-12-01", 55)};
        });
    }

    void whatCounts()
    {
        QFETCH(Terms, terms);
        QFETCH(int, cmrr);
        // the same whether the data ends on that day or goes on
        for (const char *cutOff : {"2025-06-30", "2025-07-31"}) {
            BookMaker maker(cutOff);
            maker.monthly("a", "2025-01-01", "", 100);
            for (const book::TermInput &term : terms(maker))
                maker.add(term);
            const book::Book book = maker.finish();
            QCOMPARE(valueOf(book, "cmrr", "2025-06").integer(), cmrr * 100);
            QCOMPARE(valueOf(book, "carr", "2025-06").integer(), cmrr * 1200);
        }
    }

    void cancelRequestAsChurnDate()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100);
        maker.add(cancelled(maker, "b", "2025-01-01", "2025-12-01", "2025-06-10", 40));
        kpi::Conventions conventions;
        conventions.churnDate = kpi::ChurnDate::CancelRequest;
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "mrr", "2025-06", conventions).integer(), 10000); // gone already, and not twice
        QCOMPARE(valueOf(book, "cmrr", "2025-06", conventions).integer(), 10000);
    }

    void withoutRateItIsLeftOutAndSaid()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("a", "2025-01-01", "", 100);
        book::TermInput term = signedTerm(maker, "b", "2025-06-01", "2025-08-01", "", 40);
        term.currency = currencyOf("USD");
        maker.add(term);
        kpi::Request request;
        request.only = {"cmrr"};
        request.periods = kpi::periodsBetween(day("2025-06-01"), day("2025-06-30"), base::Every::Month);
        const book::Book book = maker.finish();
        const auto explanation = kpi::explain(book, request);
        QVERIFY(explanation.ok());
        QCOMPARE(explanation->value.integer(), 10000);
        const auto &terms = explanation->terms;
        const auto at = std::find_if(terms.begin(), terms.end(),
                                     [](const kpi::ExplainedTerm &named) { return named.id == "mrr_signed"; });
        QVERIFY(at != terms.end());
        QCOMPARE(at->trace.leftOut.size(), std::size_t(1));
        QCOMPARE(at->trace.leftOut[0].reason, kpi::OutReason::CurrencyWithoutRate);
        const auto &warnings = explanation->warnings;
        QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const base::Problem &warning) {
            return warning.code == base::ProblemCode::AmountsLeftOut;
        }));
    }

    void foreignTermsAreWorthWhatTheyAreThatMonth()
    {
        BookMaker maker("2025-06-30");
        book::TermInput term = signedTerm(maker, "b", "2025-05-01", "2025-08-01", "", 40);
        term.currency = currencyOf("USD");
        maker.add(term);
        maker.builder.setRate(currencyOf("USD"), *base::Month::fromYm(2025, 5), base::pico / 2);
        maker.builder.setRate(currencyOf("USD"), *base::Month::fromYm(2025, 6), base::pico / 4);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "cmrr", "2025-05").integer(), 2000);
        QCOMPARE(valueOf(book, "cmrr", "2025-06").integer(), 1000);
    }

    void plansPartitionTheTotal()
    {
        BookMaker maker("2025-06-30");
        book::TermInput active = cancelled(maker, "a", "2025-01-01", "2025-12-01", "2025-05-01", 100);
        active.plan = "pro";
        book::TermInput more = signedTerm(maker, "a", "2025-06-01", "2025-08-01", "", 30);
        more.plan = "add-on";
        book::TermInput other = signedTerm(maker, "b", "2025-06-01", "2025-08-01", "", 7);
        other.plan = "basic";
        maker.add(active).add(more).add(other);
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "cmrr", "2025-06", "plan", "pro").integer(), 3000);
        QCOMPARE(groupValue(book, "cmrr", "2025-06", "plan", "add-on").integer(), 0);
        QCOMPARE(groupValue(book, "cmrr", "2025-06", "plan", "basic").integer(), 700);
        QCOMPARE(valueOf(book, "cmrr", "2025-06").integer(), 3700);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestCommitted)
#include "test_committed.moc"
