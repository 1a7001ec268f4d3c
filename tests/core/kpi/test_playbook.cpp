// SPDX-License-Identifier: GPL-3.0-or-later
// A public example with published results: every customer and month of it.
#include "tests/core/kpi/book_maker.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace perennial::test
{

namespace
{

using Cells = std::vector<std::string>;

std::vector<Cells> rowsOf(const char *name)
{
    QFile file(QString::fromStdString((sharedData() / "mrr_playbook" / name).string()));
    std::vector<Cells> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        Cells cells;
        for (const QByteArray &cell : file.readLine().trimmed().split(','))
            cells.push_back(cell.toStdString());
        rows.push_back(std::move(cells));
    }
    return rows;
}

base::Minor cents(const std::string &text)
{
    return std::llround(std::stod(text) * 100);
}

book::Book playbook()
{
    BookMaker maker("2020-03-31", "USD");
    for (const Cells &row : rowsOf("subscription_periods.csv")) {
        maker.monthly(row[1], row[2], row[3], std::stod(row[4]));
        maker.builder.setAttribute(maker.builder.customer(row[1]), "number", row[1]);
    }
    return maker.finish();
}

kpi::Report reportOf(const book::Book &book, const std::optional<std::string> &by)
{
    kpi::Request request;
    request.periods = kpi::periodsBetween(day("2017-09-01"), day("2020-03-31"), base::Every::Month);
    request.by = by;
    return kpi::compute(book, request).value();
}

const kpi::Series &seriesOf(const kpi::Report &report, const char *id, const std::optional<std::string> &group)
{
    for (const kpi::Series &series : report.find(id)->series) {
        if (series.group == group)
            return series;
    }
    qFatal("no series of that group");
}

std::int64_t at(const kpi::Series &series, const std::string &month)
{
    for (const kpi::Point &point : series.points) {
        if (point.period.label == month.substr(0, 7))
            return point.value.integer();
    }
    qFatal("no such month");
}

std::int64_t sum(const kpi::Series &series)
{
    std::int64_t total = 0;
    for (const kpi::Point &point : series.points)
        total += point.value.integer();
    return total;
}

} // namespace

class TestPlaybook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsToTheCent()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const char *const columns[] = {"",
                                       "mrr",
                                       "customers",
                                       "mrr_new",
                                       "mrr_reactivation",
                                       "mrr_expansion",
                                       "mrr_contraction",
                                       "mrr_churn",
                                       "new_customers",
                                       "reactivated_customers",
                                       "",
                                       "",
                                       "churned_customers"};
        const kpi::Report report = reportOf(playbook(), std::nullopt);
        const std::vector<Cells> months = rowsOf("expected_mrr_by_month.csv");
        QCOMPARE(months.size(), std::size_t(29));
        std::map<std::string, std::int64_t> expectedSums;
        for (const Cells &row : months) {
            for (std::size_t column = 1; column < std::size(columns); ++column) {
                const std::string id = columns[column];
                if (id.empty())
                    continue;
                const bool money = id.starts_with("mrr");
                const std::int64_t expected = std::abs(money ? cents(row[column]) : std::stoll(row[column]));
                expectedSums[id] += expected;
                const std::int64_t ours = at(seriesOf(report, columns[column], std::nullopt), row[0]);
                QVERIFY2(ours == expected, (row[0] + " " + id + ": " + std::to_string(ours)).c_str());
            }
        }
        for (const auto &[id, expected] : expectedSums) // nothing in the months that are not listed
            QCOMPARE(sum(seriesOf(report, id.c_str(), std::nullopt)), expected);
    }

    void everyCustomerAndMonth()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const std::map<std::string, const char *> kinds{{"new", "mrr_new"},
                                                        {"churn", "mrr_churn"},
                                                        {"upgrade", "mrr_expansion"},
                                                        {"downgrade", "mrr_contraction"},
                                                        {"reactivation", "mrr_reactivation"}};
        const kpi::Report report = reportOf(playbook(), "number");
        const std::vector<Cells> rows = rowsOf("expected_customer_months.csv");
        QCOMPARE(rows.size(), std::size_t(417));
        std::map<std::string, int> counts;
        std::int64_t expected = 0;
        for (const Cells &row : rows) {
            QCOMPARE(at(seriesOf(report, "mrr", row[1]), row[0]), cents(row[2]));
            expected += cents(row[2]);
            ++counts[row.size() > 5 ? row[5] : std::string()];
            for (const auto &[kind, id] : kinds) {
                const bool moved = row.size() > 5 && row[5] == kind;
                QCOMPARE(at(seriesOf(report, id, row[1]), row[0]), moved ? std::abs(cents(row[4])) : 0);
            }
        }
        std::int64_t ours = 0; // and nothing in the months that are not listed
        for (const kpi::Series &series : report.find("mrr")->series)
            ours += sum(series);
        QCOMPARE(ours, expected);
        QCOMPARE(counts["new"], 55);
        QCOMPARE(counts["churn"], 58);
        QCOMPARE(counts["upgrade"], 30);
        QCOMPARE(counts["downgrade"], 27);
        QCOMPARE(counts["reactivation"], 3);
    }

    /// Without a later cut-off the last customers have not churned yet.
    void nothingAfterTheCutOff()
    {
        BookMaker maker("2019-12-31", "USD");
        maker.monthly("1", "2019-11-01", "2020-01-01", 25);
        const book::Book book = maker.finish();
        const auto periods = kpi::periodsBetween(day("2019-12-01"), day("2020-02-29"), base::Every::Month);
        kpi::Request request;
        request.only = {"mrr", "churned_customers"};
        request.periods = periods;
        const kpi::Report report = kpi::compute(book, request).value();
        QCOMPARE(report.find("mrr")->series[0].points.size(), std::size_t(1));
        QCOMPARE(report.find("mrr")->series[0].points[0].value.integer(), 2500);
        QCOMPARE(report.find("churned_customers")->series[0].points[0].value.integer(), 0);
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestPlaybook)
#include "test_playbook.moc"
