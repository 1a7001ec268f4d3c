// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::NoAnswer;
using kpi::Value;

kpi::Conventions onBasis(kpi::FunnelBasis basis)
{
    kpi::Conventions conventions;
    conventions.funnelBasis = basis;
    return conventions;
}

std::vector<kpi::Stage> stagesOf(const book::Book &book, const char *month,
                                 kpi::FunnelBasis basis = kpi::FunnelBasis::Cohort)
{
    return pointOf(book, "funnel", day(std::string(month) + "-01"), onBasis(basis)).stages;
}

std::vector<std::int64_t> countsOf(const std::vector<kpi::Stage> &stages)
{
    std::vector<std::int64_t> counts;
    for (const kpi::Stage &stage : stages)
        counts.push_back(stage.count.hasAnswer() ? stage.count.integer() : -1);
    return counts;
}

std::string bottleneckOf(const std::vector<kpi::Stage> &stages)
{
    std::string names;
    for (const kpi::Stage &stage : stages)
        names += stage.bottleneck ? std::string(stage.id) : "";
    return names;
}

using Counts = std::vector<std::int64_t>;

/// `visits` in a month, of whom so many sign up, are qualified, see a demo and buy.
void month(BookMaker &maker, const std::string &ym, int visits, int leads, int qualified, int demos, int won)
{
    maker.visits(ym + "-01", visits);
    for (int i = 0; i < leads; ++i) {
        book::LeadRow &lead = maker.lead(ym + "-02");
        if (i < qualified)
            lead.qualifiedOn = day(ym + "-05");
        if (i < demos)
            lead.demoOn = day(ym + "-10");
        if (i < won)
            lead.convertedOn = day(ym + "-20");
    }
}

} // namespace

class TestFunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohortAndPeriod()
    {
        BookMaker maker("2025-06-30");
        maker.visits("2025-05-01", 100).visits("2025-06-01", 100);
        book::LeadRow &slow = maker.lead("2025-05-20");
        slow.qualifiedOn = day("2025-06-02");
        slow.convertedOn = day("2025-06-25");
        maker.lead("2025-05-21");
        maker.lead("2025-06-03");
        const book::Book book = maker.finish();
        QCOMPARE(countsOf(stagesOf(book, "2025-05")), (Counts{100, 2, 1, 1, 1, -1}));
        QCOMPARE(countsOf(stagesOf(book, "2025-06")), (Counts{100, 1, 0, 0, 0, -1}));
        QCOMPARE(countsOf(stagesOf(book, "2025-05", kpi::FunnelBasis::Period)), (Counts{100, 2, 0, 0, 0, -1}));
        QCOMPARE(countsOf(stagesOf(book, "2025-06", kpi::FunnelBasis::Period)), (Counts{100, 1, 1, 1, 1, -1}));
        QCOMPARE(valueOf(book, "funnel", "2025-05"), Value::exact(1));
        QCOMPARE(valueOf(book, "qualified_leads", "2025-06"), Value::exact(1)); // whatever the basis
    }

    void aLeadPassedTheStagesBefore()
    {
        BookMaker maker("2025-05-25");
        maker.lead("2025-05-01").convertedOn = day("2025-05-20");
        maker.lead("2025-05-01").qualified = true;
        maker.lead("2025-05-01").demoOn = day("2025-05-26"); // after the cut-off: not yet
        maker.lead("2025-05-28");
        QCOMPARE(countsOf(stagesOf(maker.finish(), "2025-05")), (Counts{-1, 3, 2, 1, 1, -1}));
    }

    void conversions()
    {
        BookMaker maker("2025-05-31");
        month(maker, "2025-05", 1000, 100, 40, 20, 5);
        const auto stages = stagesOf(maker.finish(), "2025-05");
        const double toNext[] = {0.1, 0.4, 0.5, 0.25};
        const double fromTop[] = {1, 0.1, 0.04, 0.02, 0.005};
        for (std::size_t at = 0; at < std::size(toNext); ++at)
            QCOMPARE(stages[at].toNext, Value::real(toNext[at]));
        for (std::size_t at = 0; at < std::size(fromTop); ++at)
            QCOMPARE(stages[at].fromTop, Value::real(fromTop[at]));
        QCOMPARE(stages[4].toNext, Value::none(NoAnswer::NoSurveyData));
        QCOMPARE(stages[5].count, Value::none(NoAnswer::NoSurveyData));
    }

    void bottleneckWithoutHistoryIsTheLowest()
    {
        BookMaker maker("2025-05-31");
        month(maker, "2025-05", 1000, 100, 40, 20, 5);
        QCOMPARE(bottleneckOf(stagesOf(maker.finish(), "2025-05")), std::string("visits"));
    }

    /// Visits to signups is always the lowest; what has fallen against its own six months is the step after demos.
    void bottleneckAgainstTheUsual()
    {
        BookMaker maker("2025-07-31");
        for (const char *ym : {"2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"})
            month(maker, ym, 1000, 100, 50, 20, 10);
        month(maker, "2025-07", 1000, 90, 45, 20, 5);
        const auto stages = stagesOf(maker.finish(), "2025-07");
        QCOMPARE(stages[0].usualToNext.number(), 0.1);
        QCOMPARE(stages[3].usualToNext.number(), 0.5);
        QCOMPARE(stages[4].usualToNext.hasAnswer(), false);
        QCOMPARE(bottleneckOf(stages), std::string("demo"));
    }

    /// Months without visits are no history of the first step, but of the others.
    void historyInPart()
    {
        BookMaker maker("2025-07-31");
        for (const char *ym : {"2025-05", "2025-06"})
            month(maker, ym, 0, 100, 50, 20, 10);
        maker.builder.traffic().clear();
        month(maker, "2025-07", 1000, 10, 5, 2, 1);
        const auto stages = stagesOf(maker.finish(), "2025-07");
        QCOMPARE(stages[0].usualToNext.hasAnswer(), false);
        QCOMPARE(stages[1].usualToNext.number(), 0.5);
        QCOMPARE(bottleneckOf(stages), std::string("signups")); // all at their usual: the first of them
    }

    void byChannel()
    {
        BookMaker maker("2025-05-31");
        maker.visits("2025-05-01", 70, "ads").visits("2025-05-01", 30);
        maker.lead("2025-05-02").channel = maker.builder.text("ads");
        maker.lead("2025-05-02").convertedOn = day("2025-05-09");
        const book::Book book = maker.finish();
        QCOMPARE(groupValue(book, "visitor_lead_rate", "2025-05", "channel", "ads"), Value::real(1 / 70.0));
        QCOMPARE(groupValue(book, "funnel", "2025-05", "channel", "(none)"), Value::exact(1));
        QCOMPARE(groupValue(book, "funnel", "2025-05", "channel", "ads"), Value::exact(0));
    }

    void nothingImported()
    {
        BookMaker maker("2025-05-31");
        maker.monthly("a", "2025-05-01", "", 10);
        const book::Book book = maker.finish();
        QCOMPARE(countsOf(stagesOf(book, "2025-05")), (Counts{-1, -1, -1, -1, -1, -1}));
        QCOMPARE(bottleneckOf(stagesOf(book, "2025-05")), std::string());
        QCOMPARE(valueOf(book, "funnel", "2025-05"), Value::none(NoAnswer::NoLeadData));
        QCOMPARE(valueOf(book, "visitor_lead_rate", "2025-05"), Value::none(NoAnswer::NoTrafficData));
    }

    /// Sessions are the visits of the funnel, visitors those of the rates; each stands in for the other.
    void sessionsAndVisitors()
    {
        BookMaker maker("2025-05-31");
        maker.visits("2025-05-01", 80);
        maker.builder.traffic().back().sessions = 100;
        maker.lead("2025-05-02");
        const book::Book book = maker.finish();
        QCOMPARE(stagesOf(book, "2025-05")[0].count, Value::exact(100));
        QCOMPARE(valueOf(book, "visitor_lead_rate", "2025-05"), Value::real(1 / 80.0));
    }

    void deals()
    {
        BookMaker maker("2025-05-31");
        maker.deal("2025-03-01", "2025-05-10", book::DealStatus::Won, 100);
        maker.deal("2025-05-10", "2025-05-10", book::DealStatus::Won, 300);
        maker.deal("2025-05-01", "2025-05-10", book::DealStatus::Lost, 900);
        maker.deal("2025-05-01", "2025-05-10", book::DealStatus::Open, 900);
        maker.deal("2025-06-01", "2025-06-10", book::DealStatus::Won, 900); // after the cut-off
        maker.deal("2025-05-11", "2025-05-12", book::DealStatus::Won, 0).amount.reset();
        const book::Book book = maker.finish();
        QCOMPARE(valueOf(book, "win_rate", "2025-05"), Value::real(0.75));
        QCOMPARE(valueOf(book, "avg_deal_size", "2025-05"), Value::exact(20000));
        QCOMPARE(valueOf(book, "sales_cycle", "2025-05"), Value::real(71.0 / 3));
        QCOMPARE(valueOf(book, "win_rate", "2025-04"), Value::none(NoAnswer::NothingToConvert));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestFunnel)
#include "test_funnel.moc"
