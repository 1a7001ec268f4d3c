// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;

book::TrafficRow visits(const char *date, bool wholeMonth, std::int64_t visitors, bool additive = false)
{
    book::TrafficRow row;
    row.date = day(date);
    row.wholeMonth = wholeMonth;
    row.visitors = visitors;
    row.visitorsAdditive = additive;
    return row;
}

Value of(const std::vector<book::TrafficRow> &rows, const char *label, base::Every every = base::Every::Month)
{
    BookMaker maker("2025-06-30");
    maker.builder.traffic() = rows;
    return valueOf(maker.finish(), "muv", label, {}, every);
}

void answer(BookMaker &maker, const char *customer, const char *on, int score,
            book::SurveyKind kind = book::SurveyKind::Nps)
{
    const auto row = static_cast<book::RowId>(maker.builder.surveys().size() + 1);
    maker.builder.surveys().push_back(
        {day(on), static_cast<std::int8_t>(score), kind, maker.builder.customer(customer), row});
}

Value promotersIn(const book::Book &book, const char *month, kpi::FunnelBasis basis)
{
    kpi::Conventions conventions;
    conventions.funnelBasis = basis;
    return pointOf(book, "funnel", day(std::string(month) + "-01"), conventions).stages.back().count;
}

} // namespace

class TestMarketing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productQualified()
    {
        BookMaker maker("2025-06-30");
        maker.lead("2025-04-01").pqlOn = day("2025-05-02");
        maker.builder.leads().back().convertedOn = day("2025-06-02");
        maker.lead("2025-05-01").pqlOn = day("2025-05-03");
        maker.builder.leads().back().convertedOn = day("2025-07-02"); // after the cut-off
        maker.lead("2025-05-01").stage = book::LeadStage::Pql;        // on a day that is not known
        maker.lead("2025-05-01").stage = book::LeadStage::Sql;
        maker.lead("2025-05-01").pqlOn = day("2025-06-03");
        maker.lead("2025-05-01").pqlOn = day("2025-07-03");
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "pql", "2025-05"), Value::exact(3));
        QCOMPARE(valueOf(book, "pql_conversion", "2025-05"), Value::real(1 / 3.0));
        QCOMPARE(valueOf(book, "pql_conversion", "2025-06"), Value::real(0));
        QCOMPARE(valueOf(book, "pql_conversion", "2025-04"), Value::none(NoAnswer::NothingToConvert));
    }

    void leadVelocity()
    {
        BookMaker maker("2025-06-30");
        for (const char *on : {"2025-02-10", "2025-03-31", "2025-04-01", "2025-05-15", "2025-05-31", "2025-06-10"})
            maker.lead("2025-01-01").qualifiedOn = day(on);
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "lvr", "2025-05"), Value::real(1));
        QCOMPARE(valueOf(book, "lvr", "2025-06"), Value::real(-0.5));
        QCOMPARE(valueOf(book, "lvr", "2025-02"), Value::none(NoAnswer::NoHistory));
        QCOMPARE(valueOf(book, "lvr", "2025-06-10", {}, base::Every::Quarter), Value::real(1)); // 4 after 2
        QCOMPARE(valueOf(book, "lvr", "2025-04-01", {}, base::Every::Day), Value::real(0));
        QCOMPARE(valueOf(BookMaker("2025-06-30").finish(), "lvr", "2025-06"), Value::none(NoAnswer::NoLeadData));
    }

    void uniqueVisitors()
    {
        const auto month = visits("2025-05-01", true, 100);
        const auto daily = visits("2025-05-02", false, 10);
        QCOMPARE(of({month}, "2025-05"), Value::exact(100));
        QCOMPARE(of({month, month}, "2025-05"), Value::exact(200)); // of two sources
        QCOMPARE(of({month, daily}, "2025-05"), Value::exact(100));
        QCOMPARE(of({daily}, "2025-05"), Value::none(NoAnswer::NotAdditive));
        QCOMPARE(of({visits("2025-05-02", false, 10, true), visits("2025-05-03", false, 5, true)}, "2025-05"),
                 Value::exact(15));
        QCOMPARE(of({daily}, "2025-05-02", base::Every::Day), Value::exact(10));
        QCOMPARE(of({month}, "2025-05-02", base::Every::Day), Value::none(NoAnswer::NotAdditive));
        QCOMPARE(of({month, visits("2025-06-01", true, 50)}, "2025-05-01", base::Every::Quarter),
                 Value::none(NoAnswer::NotAdditive));
        QCOMPARE(of({month}, "2025-06"), Value::none(NoAnswer::NoTrafficData));
        QCOMPARE(of({visits("2025-04-01", true, 1), visits("2025-06-01", true, 1)}, "2025-05"), Value::exact(0));
        QCOMPARE(of({}, "2025-05"), Value::none(NoAnswer::NoTrafficData));
    }

    void signups()
    {
        BookMaker maker("2025-06-30");
        maker.visits("2025-05-01", 100).visits("2025-05-01", 50).lead("2025-06-01");
        maker.builder.traffic()[0].signups = 7;
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "signups", "2025-05"), Value::exact(7));
        QCOMPARE(valueOf(book, "signups", "2025-06"), Value::none(NoAnswer::NoTrafficData));
    }

    /// b changed its mind; c is no lead; d was not won; e was asked about the employer.
    void promoters()
    {
        BookMaker maker("2025-06-30");
        for (const char *customer : {"a", "b", "d", "e"}) {
            book::LeadRow &lead = maker.lead("2025-04-02");
            lead.customer = maker.builder.customer(customer);
            if (*customer != 'd')
                lead.convertedOn = day("2025-04-20");
        }
        answer(maker, "b", "2025-06-02", 8);
        answer(maker, "b", "2025-05-02", 10);
        answer(maker, "a", "2025-05-02", 9);
        answer(maker, "c", "2025-05-02", 10);
        answer(maker, "d", "2025-05-02", 10);
        answer(maker, "e", "2025-05-02", 10, book::SurveyKind::Enps);
        const book::Book book = maker.finish();
        QCOMPARE(promotersIn(book, "2025-04", kpi::FunnelBasis::Cohort), Value::exact(1));
        QCOMPARE(promotersIn(book, "2025-05", kpi::FunnelBasis::Cohort), Value::exact(0));
        QCOMPARE(promotersIn(book, "2025-05", kpi::FunnelBasis::Period), Value::exact(4));
        QCOMPARE(promotersIn(book, "2025-04", kpi::FunnelBasis::Period), Value::exact(0));
    }

    void promotersOfLeadsWithoutCustomers()
    {
        BookMaker maker("2025-06-30");
        maker.lead("2025-05-02").convertedOn = day("2025-05-20");
        answer(maker, "a", "2025-05-02", 9);
        answer(maker, "b", "2025-07-02", 9);
        const book::Book book = maker.finish();
        QCOMPARE(promotersIn(book, "2025-05", kpi::FunnelBasis::Cohort), Value::exact(1));
        QCOMPARE(promotersIn(book, "2025-06", kpi::FunnelBasis::Cohort), Value::exact(0));
    }

    void byChannelAndNothingElse()
    {
        BookMaker maker("2025-05-31");
        maker.visits("2025-05-01", 70, "ads").visits("2025-05-01", 30);
        maker.builder.traffic()[0].signups = 3;
        book::LeadRow &lead = maker.lead("2025-05-02");
        lead.pqlOn = lead.qualifiedOn = day("2025-05-03");
        lead.channel = maker.builder.text("ads");
        maker.builder.setAttribute(maker.builder.customer("x"), "segment", "small");
        const book::Book book = maker.finish();
        for (const auto &[id, expected] : {std::pair("leads", 1), std::pair("qualified_leads", 1), std::pair("pql", 1),
                                           std::pair("muv", 70), std::pair("signups", 3)}) {
            QCOMPARE(groupValue(book, id, "2025-05", "channel", "ads"), Value::exact(expected));
            QCOMPARE(groupValue(book, id, "2025-05", "segment", "small"), Value::none(NoAnswer::NotToldApart));
        }
        QCOMPARE(groupValue(book, "lvr", "2025-05", "segment", "small"), Value::none(NoAnswer::NotToldApart));
        QCOMPARE(groupValue(book, "pql_conversion", "2025-05", "segment", "small"),
                 Value::none(NoAnswer::NotToldApart));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestMarketing)
#include "test_marketing.moc"
