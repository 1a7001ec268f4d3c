// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/core/kpi/book_maker.h"

#include <QTest>

#include <array>

namespace perennial::test
{

namespace
{

constexpr int segments = 3;
constexpr std::array<const char *, segments> names = {"large", "middle", "small"};
constexpr std::array<const char *, 4> plans = {"basic", "pro", "team", ""};
constexpr int customers = 8000; // of a segment, with one or two terms each

/// The customers of one segment, or of all of them one after the other. So many that the whole is counted in halves.
book::Book bookOf(std::optional<int> only)
{
    BookMaker maker("2025-05-15");
    const base::Currency dollar = currencyOf("USD");
    for (int month = 0; month < 12; ++month)
        maker.builder.setRate(dollar, day("2024-06-01").monthOf() + month, base::pico / 100 * (85 + month % 5));
    for (int at = 0; at < customers * segments; ++at) {
        if (only && at % segments != *only)
            continue;
        const std::string id = "c" + std::to_string(at);
        maker.builder.setAttribute(maker.builder.customer(id), "segment",
                                   names[static_cast<std::size_t>(at % segments)]);
        book::TermInput term = maker.term(id, "2024-07-01", "", 10 + at % 17);
        term.startsOn = term.startsOn + at * 7 % 300;
        term.plan = plans[static_cast<std::size_t>(at / 3 % 4)];
        term.currency = at % 5 == 0 ? dollar : term.currency;
        if (at % 2 == 0) {
            term.endsOn = term.startsOn + 20 + at % 90;
            maker.add(term);
            term.startsOn = term.endsOn + (at % 3 == 0 ? 0 : at % 60);
            term.endsOn = base::Date::openEnd();
            term.unitAmount += at % 4 * 100;
            term.plan = plans[static_cast<std::size_t>(at % 4)];
        }
        maker.add(term);
    }
    return maker.finish();
}

kpi::Request request(std::optional<std::string> by, const kpi::Conventions &conventions)
{
    kpi::Request request;
    request.only = {"mrr",
                    "mrr_new",
                    "mrr_expansion",
                    "mrr_reactivation",
                    "mrr_contraction",
                    "mrr_churn",
                    "mrr_fx",
                    "customers",
                    "new_customers",
                    "reactivated_customers",
                    "churned_customers",
                    "bounced_customers",
                    "subscriptions",
                    "customer_churn_rate",
                    "mrr_churn_unknown",
                    "nrr",
                    "grr"};
    request.periods = kpi::periodsBetween(day("2024-06-01"), day("2025-05-31"), base::Every::Month);
    request.by = std::move(by);
    request.conventions = conventions;
    return request;
}

} // namespace

class TestLargeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreWhatBooksOfTheirOwnAre_data()
    {
        QTest::addColumn<int>("bridgeGapDays");
        QTest::newRow("every gap counts") << 0;
        QTest::newRow("short gaps are closed") << 14;
    }
    void groupsAreWhatBooksOfTheirOwnAre()
    {
        QFETCH(const int, bridgeGapDays);
        kpi::Conventions conventions;
        conventions.bridgeGapDays = bridgeGapDays;
        const kpi::Report whole = *kpi::compute(bookOf(std::nullopt), request("segment", conventions));
        for (int segment = 0; segment < segments; ++segment) {
            const kpi::Report alone = *kpi::compute(bookOf(segment), request(std::nullopt, conventions));
            QVERIFY(alone.find("mrr")->series.front().points.back().value.integer() > 0);
            for (const kpi::Figure &figure : alone.figures) {
                const kpi::Series &own = figure.series.front();
                const kpi::Series &group = whole.find(figure.id)->series[static_cast<std::size_t>(segment)];
                for (std::size_t period = 0; period < own.points.size(); ++period)
                    QVERIFY2(own.points[period].value == group.points[period].value, figure.id.data());
            }
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestLargeBook)
#include "test_large_book.moc"
