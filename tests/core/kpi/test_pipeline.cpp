// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using book::DealStatus;
using kpi::NoAnswer;
using kpi::Value;

void enter(BookMaker &maker, const char *deal, const char *stage, const char *on)
{
    const auto row = static_cast<book::RowId>(maker.builder.dealStages().size() + 1);
    maker.builder.dealStages().push_back({maker.builder.text(deal), maker.builder.text(stage), day(on), row});
}

book::DealRow &named(BookMaker &maker, const char *id, const char *created, const char *closed, DealStatus status,
                     double amount, const char *stage)
{
    const book::Text text = maker.builder.text(id);
    const book::Text inStage = maker.builder.text(stage);
    book::DealRow &deal = maker.deal(created, closed, status, amount);
    deal.id = text;
    deal.stage = inStage;
    return deal;
}

std::vector<kpi::Stage> stagesOf(const book::Book &book, const char *month)
{
    return pointOf(book, "pipeline_stages", day(std::string(month) + "-01")).stages;
}

std::string countsOf(const std::vector<kpi::Stage> &stages)
{
    std::string text;
    for (const kpi::Stage &stage : stages)
        text += (text.empty() ? "" : ", ") + stage.id + " " + std::to_string(stage.count.integer());
    return text;
}

BookMaker withHistories()
{
    BookMaker maker("2025-06-30");
    named(maker, "a", "2025-04-01", "2025-05-20", DealStatus::Won, 100, "Closed Won");
    named(maker, "b", "2025-05-02", "2025-12-31", DealStatus::Open, 200, "Offer made");
    named(maker, "c", "2025-05-05", "2025-05-15", DealStatus::Lost, 400, "Closed Lost");
    named(maker, "d", "2025-03-01", "2025-04-30", DealStatus::Lost, 800, "Closed Lost"); // closed before May
    named(maker, "e", "2025-05-31", "2025-12-31", DealStatus::Open, 1600, "Zebra");
    enter(maker, "b", "Offer made", "2025-06-03");
    enter(maker, "b", "Zebra", "2025-05-02");
    enter(maker, "b", "Middle", "2025-05-12");
    enter(maker, "a", "Zebra", "2025-04-01");
    enter(maker, "a", "Middle", "2025-04-21");
    enter(maker, "a", "Offer made", "2025-05-01");
    enter(maker, "a", "Closed Won", "2025-05-20");
    enter(maker, "c", "Zebra", "2025-05-05");
    enter(maker, "e", "Zebra", "2025-05-31");
    return maker;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesFromHistories()
    {
        BookMaker maker = withHistories();
        const book::Book book = maker.finish();
        const auto may = stagesOf(book, "2025-05");
        QCOMPARE(countsOf(may), std::string("Zebra 4, Middle 2, Offer made 1"));
        QCOMPARE(may[0].toNext, Value::real(0.5));
        QCOMPARE(may[2].fromTop, Value::real(0.25));
        QCOMPARE(may[2].toNext, Value::none(NoAnswer::NothingToConvert));
        QCOMPARE(may[0].medianDays, Value::exact(10)); // 20, 10 and 10 until it was lost
        QCOMPARE(may[1].medianDays, Value::exact(10)); // that of a; b is still there
        QCOMPARE(may[2].medianDays, Value::exact(19));
        QCOMPARE(countsOf(stagesOf(book, "2025-06")), std::string("Zebra 2, Middle 1, Offer made 1"));
    }

    void openValuesAddUp()
    {
        BookMaker maker = withHistories();
        const book::Book book = maker.finish();
        const kpi::Point may = pointOf(book, "pipeline_stages", day("2025-05-01"));
        QCOMPARE(may.value, Value::exact(180000));
        QCOMPARE(may.stages[0].openValue, Value::exact(160000));
        QCOMPARE(may.stages[1].openValue, Value::exact(20000)); // b had not made an offer yet
        QCOMPARE(stagesOf(book, "2025-06")[2].openValue, Value::exact(20000));
        QCOMPARE(valueOf(book, "pipeline_stages", "2025-04"), Value::exact(10000));
    }

    void stagesWithoutHistories()
    {
        BookMaker maker("2025-05-31");
        named(maker, "a", "2025-05-01", "2025-09-01", DealStatus::Open, 1, "Proposal");
        named(maker, "b", "2025-05-01", "2025-09-01", DealStatus::Open, 2, "Prospecting");
        named(maker, "c", "2025-05-01", "2025-05-09", DealStatus::Won, 4, "Won");
        named(maker, "d", "2025-05-01", "2025-05-09", DealStatus::Lost, 8, "Proposal");
        named(maker, "e", "2025-05-01", "2025-09-01", DealStatus::Open, 16, "");
        const auto stages = stagesOf(maker.finish(), "2025-05");
        QCOMPARE(countsOf(stages), std::string("Prospecting 5, Proposal 2"));
        QCOMPARE(stages[0].medianDays, Value::none(NoAnswer::NoHistory));
        QCOMPARE(stages[0].openValue, Value::exact(1800));
        QCOMPARE(stages[1].openValue, Value::exact(100));
    }

    /// What is open without a day of creation is known of the cut-off alone.
    void undatedDeals()
    {
        BookMaker maker("2025-05-31");
        maker.deal("2025-05-01", "2025-09-01", DealStatus::Open, 1).createdOn = base::Date::openEnd();
        maker.deal("2025-03-01", "2025-09-01", DealStatus::Won, 2); // closed after the cut-off
        maker.deal("2025-03-01", "2025-05-01", DealStatus::Won, 4).closedOn = base::Date::openEnd();
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "pipeline_stages", "2025-05"), Value::exact(300));
        QCOMPARE(valueOf(book, "pipeline_stages", "2025-04"), Value::exact(200));
        QVERIFY(stagesOf(book, "2025-05").empty());
    }

    void winRateOfAll()
    {
        BookMaker maker("2025-06-30");
        maker.deal("2025-05-01", "2025-06-10", DealStatus::Won, 1); // counts in the month of its creation
        maker.deal("2025-05-01", "2025-07-10", DealStatus::Won, 1); // after the cut-off
        maker.deal("2025-05-01", "2025-06-10", DealStatus::Open, 1);
        maker.deal("2025-05-01", "2025-06-10", DealStatus::Lost, 1);
        maker.deal("2025-04-01", "2025-05-10", DealStatus::Won, 1);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "win_rate_all", "2025-05"), Value::real(0.25));
        QCOMPARE(valueOf(book, "win_rate_all", "2025-06"), Value::none(NoAnswer::NothingToConvert));
    }

    void cycles()
    {
        BookMaker maker("2025-05-31");
        maker.deal("2025-05-10", "2025-05-10", DealStatus::Won, 1);
        maker.deal("2025-05-10", "2025-05-11", DealStatus::Won, 1);
        maker.deal("2025-05-10", "2025-05-14", DealStatus::Won, 1);
        maker.deal("2025-01-30", "2025-05-30", DealStatus::Won, 1);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "sales_cycle", "2025-05"), Value::real(31.25));
        QCOMPARE(valueOf(book, "sales_cycle_median", "2025-05"), Value::real(2.5));
        QCOMPARE(valueOf(book, "sales_cycle_median", "2025-04"), Value::none(NoAnswer::NothingToConvert));
        const kpi::Point point = pointOf(book, "sales_cycle", day("2025-05-01"));
        QCOMPARE(point.parts.size(), 1u);
        QCOMPARE(std::string(point.parts[0].id), std::string("months"));
        QCOMPARE(point.parts[0].value, Value::real(31.25 / 30.4375));
    }

    /// The months behind it are the last six that are over; the deals are those open now.
    void velocityLooksBackSixMonths()
    {
        BookMaker maker("2025-07-15");
        maker.deal("2024-12-01", "2024-12-31", DealStatus::Lost, 7);
        maker.deal("2025-01-01", "2025-01-21", DealStatus::Won, 300);
        maker.deal("2025-06-01", "2025-06-11", DealStatus::Won, 100);
        maker.deal("2025-06-01", "2025-06-11", DealStatus::Lost, 7);
        maker.deal("2025-06-01", "2025-07-11", DealStatus::Lost, 7);
        maker.deal("2025-07-01", "2025-12-11", DealStatus::Open, 7);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "pipeline_velocity", "2025-07"), Value::exact(889)); // 1 x 2/3 x 200.00 / 15
        QCOMPARE(valueOf(BookMaker("2025-07-15").finish(), "pipeline_velocity", "2025-07"),
                 Value::none(NoAnswer::NoDealData));
        QCOMPARE(valueOf(book, "pipeline_velocity", "2024-11"), Value::none(NoAnswer::NothingToConvert));
    }

    void coverage()
    {
        BookMaker maker("2025-03-31");
        maker.deal("2025-03-01", "2025-09-01", DealStatus::Open, 7200);
        const auto goal = [&maker](const char *kpi, const char *month, double value) {
            maker.builder.targets().push_back(
                {maker.builder.text(kpi), base::Month::fromIso(month).value(), value, book::noText, 1});
        };
        goal("mrr_new", "2025-03", 9000);
        goal("mrr", "2025-04", 9000);
        goal("mrr_new", "2025-04", 50.5);
        goal("mrr_new", "2025-05", 100);
        goal("mrr_new", "2025-06", 149.5);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "pipeline_coverage", "2025-03"), Value::real(2));
        QCOMPARE(valueOf(book, "pipeline_coverage", "2025-02"), Value::real(0));
        QCOMPARE(valueOf(book, "pipeline_coverage", "2025-01"), Value::none(NoAnswer::NoTarget));
    }

    void byWhatDealsCarry()
    {
        BookMaker maker("2025-05-31");
        const auto add = [&maker](const char *owner, const char *product, DealStatus status, double amount) {
            maker.deal("2025-05-01", "2025-05-10", status, amount).owner = maker.builder.text(owner);
            if (*product != 0)
                maker.builder.setDealAttribute("product", product);
        };
        add("Ann", "Pro", DealStatus::Won, 10);
        add("Ann", "Basic", DealStatus::Lost, 10);
        add("Bob", "Pro", DealStatus::Lost, 10);
        add("Bob", "", DealStatus::Won, 30);
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "win_rate", "2025-05", "product", "Pro"), Value::real(0.5));
        QCOMPARE(groupValue(book, "win_rate", "2025-05", "product", "Basic"), Value::real(0));
        QCOMPARE(groupValue(book, "avg_deal_size", "2025-05", "product", "(none)"), Value::exact(3000));
        kpi::Request request;
        request.only = {"win_rate"};
        request.periods = {base::periodOf(day("2025-05-01"), base::Every::Month)};
        request.where = {{"product", "Pro"}};
        request.by = "owner";
        const auto report = kpi::compute(book, request);
        QVERIFY(report.ok());
        QCOMPARE(report->figures[0].series[0].points[0].value, Value::real(1));
        QCOMPARE(report->figures[0].series[1].points[0].value, Value::real(0));
    }

    void notByWhatTheyDoNot()
    {
        BookMaker maker = withHistories();
        maker.builder.setAttribute(maker.builder.customer("x"), "segment", "small");
        const book::Book book = maker.finish();
        for (const char *id : {"pipeline_stages", "win_rate", "win_rate_all", "sales_cycle_median"})
            QCOMPARE(groupValue(book, id, "2025-05", "segment", "small"), Value::none(NoAnswer::NotToldApart));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestPipeline)
#include "test_pipeline.moc"
