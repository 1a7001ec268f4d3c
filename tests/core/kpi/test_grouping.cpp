// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::Value;
using Where = std::vector<std::pair<std::string, std::string>>;

/// Four customers of 1, 2, 4 and 8 euros; the second moves from basic to pro on 10 May.
book::Book fourCustomers()
{
    BookMaker maker("2025-05-31");
    const auto add = [&maker](const char *id, const char *from, const char *to, double amount, const char *plan) {
        book::TermInput term = maker.term(id, from, to, amount);
        term.plan = plan;
        maker.add(term);
    };
    add("a", "2025-01-01", "", 1, "basic");
    add("b", "2025-01-01", "2025-05-10", 2, "basic");
    add("b", "2025-05-10", "", 3, "pro");
    add("c", "2025-01-01", "2025-05-20", 4, "pro");
    add("d", "2025-01-01", "", 8, "");
    const auto set = [&maker](const char *id, const char *name, const char *value) {
        maker.builder.setAttribute(maker.builder.customer(id), name, value);
    };
    set("a", "segment", "small");
    set("b", "segment", "small");
    set("c", "segment", "large");
    set("a", "country", "NL");
    set("b", "country", "DE");
    set("c", "country", "NL");
    return maker.finish();
}

base::Outcome<kpi::Report> ask(const book::Book &book, std::vector<std::string> ids, const Where &where,
                               std::optional<std::string> by = std::nullopt)
{
    kpi::Request request;
    request.only = std::move(ids);
    request.periods = kpi::periodsBetween(day("2025-04-01"), day("2025-05-31"), base::Every::Month);
    request.where = where;
    request.by = std::move(by);
    return kpi::compute(book, request);
}

std::int64_t may(const kpi::Report &report, const char *id, std::size_t group = 0)
{
    return report.find(id)->series[group].points[1].value.integer();
}

std::string groupsOf(const kpi::Report &report)
{
    std::string names;
    for (const kpi::Series &series : report.figures.front().series)
        names += (names.empty() ? "" : " ") + *series.group;
    return names;
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byAttribute()
    {
        const kpi::Report report = *ask(fourCustomers(), {"mrr", "churned_customers"}, {}, "segment");
        QCOMPARE(groupsOf(report), std::string("large small (none)"));
        QCOMPARE(may(report, "mrr", 0), 0);
        QCOMPARE(may(report, "churned_customers", 0), 1);
        QCOMPARE(may(report, "mrr", 1), 400);
        QCOMPARE(may(report, "mrr", 2), 800);
    }

    /// The plan of who stays is that of the end, the plan of who leaves that of the term that ended.
    void byPlan()
    {
        const kpi::Report report =
            *ask(fourCustomers(), {"mrr", "mrr_expansion", "mrr_churn", "customers"}, {}, "plan");
        QCOMPARE(groupsOf(report), std::string("basic pro (none)"));
        QCOMPARE(may(report, "mrr", 0), 100);
        QCOMPARE(may(report, "mrr", 1), 300);
        QCOMPARE(may(report, "mrr_expansion", 0), 0);
        QCOMPARE(may(report, "mrr_expansion", 1), 100);
        QCOMPARE(may(report, "mrr_churn", 1), 400);
        QCOMPARE(may(report, "mrr", 2), 800);
    }

    void where_data()
    {
        QTest::addColumn<Where>("where");
        QTest::addColumn<qint64>("mrr");
        QTest::addColumn<qint64>("customers");
        QTest::newRow("none") << Where{} << qint64(1200) << qint64(3);
        QTest::newRow("one value") << Where{{"segment", "small"}} << qint64(400) << qint64(2);
        QTest::newRow("several values") << Where{{"country", "NL"}, {"country", "DE"}} << qint64(400) << qint64(2);
        QTest::newRow("several attributes")
            << Where{{"segment", "small"}, {"country", "DE"}} << qint64(300) << qint64(1);
        QTest::newRow("without a value") << Where{{"segment", "(none)"}} << qint64(800) << qint64(1);
        QTest::newRow("of a value nobody has") << Where{{"segment", "medium"}} << qint64(0) << qint64(0);
        QTest::newRow("plan") << Where{{"plan", "pro"}} << qint64(300) << qint64(1);
        QTest::newRow("several plans") << Where{{"plan", "pro"}, {"plan", "basic"}} << qint64(400) << qint64(2);
        QTest::newRow("without a plan") << Where{{"plan", "(none)"}} << qint64(800) << qint64(1);
        QTest::newRow("plan and attribute") << Where{{"plan", "pro"}, {"country", "NL"}} << qint64(0) << qint64(0);
    }

    void where()
    {
        QFETCH(Where, where);
        QFETCH(qint64, mrr);
        QFETCH(qint64, customers);
        const kpi::Report report = *ask(fourCustomers(), {"mrr", "customers"}, where);
        QCOMPARE(may(report, "mrr"), mrr);
        QCOMPARE(may(report, "customers"), customers);
    }

    void groupsUnderAFilterByPlan()
    {
        const kpi::Report report = *ask(fourCustomers(), {"mrr", "mrr_churn"}, {{"plan", "pro"}}, "segment");
        QCOMPARE(groupsOf(report), std::string("large small (none)"));
        QCOMPARE(may(report, "mrr_churn", 0), 400);
        QCOMPARE(may(report, "mrr", 1), 300);
        QCOMPARE(may(report, "mrr", 2), 0);
        const kpi::Report same = *ask(fourCustomers(), {"mrr"}, {{"plan", "pro"}}, "plan");
        QCOMPARE(may(same, "mrr", 0), 0);
        QCOMPARE(may(same, "mrr", 1), 300);
    }

    void unknownDimensions()
    {
        const book::Book book = fourCustomers();
        const auto grouped = ask(book, {"mrr"}, {}, "planet");
        const auto filtered = ask(book, {"mrr"}, {{"planet", "Mars"}});
        QVERIFY(!grouped.ok() && grouped.problem().code == base::ProblemCode::UnknownDimension);
        QVERIFY(!filtered.ok() && filtered.problem().code == base::ProblemCode::UnknownDimension);
        QCOMPARE(filtered.problem().details.at(0), std::string("planet"));
    }

    void whatCannotBeAsked()
    {
        const book::Book book = fourCustomers();
        const auto unknown = ask(book, {"mrr", "happiness"}, {});
        QVERIFY(!unknown.ok() && unknown.problem().code == base::ProblemCode::UnknownKpi);
        kpi::Request request;
        request.periods = {base::periodOf(day("2025-01-01"), base::Every::Month),
                           base::periodOf(day("2025-03-01"), base::Every::Month)};
        const auto gap = kpi::compute(book, request);
        QVERIFY(!gap.ok() && gap.problem().code == base::ProblemCode::BadPeriod);
    }

    void anEmptyBook()
    {
        BookMaker maker("2025-05-31");
        const kpi::Report report = *ask(maker.finish(), {}, {});
        QCOMPARE(report.figures.size(), kpi::catalogue().size());
        for (const kpi::Figure &figure : report.figures) {
            for (const kpi::Point &point : figure.series.front().points)
                QVERIFY2(!point.value.hasAnswer(), figure.id.data());
        }
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestGrouping)
#include "test_grouping.moc"
