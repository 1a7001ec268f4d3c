// SPDX-License-Identifier: GPL-3.0-or-later
// Churn of a public company's customers, in customers and in money, from its file to the figures; counted a second time
// here, from the lines of the file.
#include "core/importing/recipe_json.h"
#include "core/session/session.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>

namespace perennial::test
{

namespace
{

/// A snapshot with a flag of who has left this month.
constexpr const char *subscriptions = R"({"id": "telco", "name": "Telco", "dataset": "subscriptions",
    "required": [["customerID"], ["MonthlyCharges"], ["Churn"]],
    "fields": {"subscription_id": "customerID", "customer_id": "customerID",
               "amount": "MonthlyCharges", "starts_on": {"value": "2019-12-01"},
               "ends_on": {"value": "2020-01-01", "when_column": {"Churn": ["yes"]}}},
    "constants": {"quantity": "1", "interval": "month", "currency": "USD"}})";

std::filesystem::path file()
{
    return sharedData() / "ibm_telco" / "Telco-Customer-Churn.csv";
}

struct Sums {
    std::int64_t customers = 0;
    std::int64_t lost = 0;
    std::int64_t cents = 0;
    std::int64_t centsLost = 0;
};

/// By contract; all of them under an empty name.
std::map<std::string, Sums> countedHere()
{
    constexpr int contract = 15;
    constexpr int charges = 18;
    constexpr int churn = 20;
    QFile lines(QString::fromStdString(file().string()));
    std::map<std::string, Sums> sums;
    if (!lines.open(QIODevice::ReadOnly))
        return sums;
    lines.readLine();
    while (!lines.atEnd()) {
        const QByteArrayList cells = lines.readLine().trimmed().split(',');
        if (cells.size() <= churn)
            continue;
        for (const std::string &name : {std::string(), cells[contract].toStdString()}) {
            Sums &of = sums[name];
            const std::int64_t cents = std::llround(cells[charges].toDouble() * 100);
            const bool left = cells[churn] == "Yes";
            of.customers += 1;
            of.cents += cents;
            of.lost += left ? 1 : 0;
            of.centsLost += left ? cents : 0;
        }
    }
    return sums;
}

base::Result import(session::Session &session, const char *recipe, facts::Dataset dataset)
{
    importing::Choices choices;
    choices.today = *base::Date::fromYmd(2020, 1, 31);
    choices.asOf = choices.today;
    choices.dataset = dataset;
    if (recipe)
        choices.recipe = recipe;
    const auto inspection = session.inspect(file(), choices);
    if (!inspection.ok())
        return inspection.problem();
    const auto report = session.import(*inspection);
    return report.ok() ? base::Result(base::Done()) : base::Result(report.problem());
}

const kpi::Value &januaryOf(const kpi::Report &report, const char *id, const std::string &group)
{
    for (const kpi::Series &series : report.find(id)->series) {
        if (series.group.value_or("") == group)
            return series.points.front().value;
    }
    qFatal("no such group");
}

void compareWith(const Sums &sums, const kpi::Report &report, const std::string &group)
{
    const auto number = [&](const char *id) { return januaryOf(report, id, group).number(); };
    QCOMPARE(number("churned_customers"), static_cast<double>(sums.lost));
    QCOMPARE(number("mrr_churn"), static_cast<double>(sums.centsLost));
    QCOMPARE(number("customers"), static_cast<double>(sums.customers - sums.lost));
    QCOMPARE(number("mrr"), static_cast<double>(sums.cents - sums.centsLost));
    QCOMPARE(number("customer_churn_rate"), static_cast<double>(sums.lost) / static_cast<double>(sums.customers));
    QCOMPARE(number("revenue_churn_rate"), static_cast<double>(sums.centsLost) / static_cast<double>(sums.cents));
}

} // namespace

class TestTelco : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void churnInTotalAndByContract()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const TempFiles files;
        auto session =
            session::Session::create(files.path("telco.perennial"), *base::Currency::fromCode("USD"), "Telco");
        QVERIFY(session.ok());
        const auto recipe = importing::parseRecipe("telco", subscriptions, {});
        QVERIFY(recipe.ok());
        QVERIFY((*session)->saveRecipe(*recipe).ok());
        QVERIFY(import(**session, "telco", facts::Dataset::Subscriptions).ok());
        QVERIFY(import(**session, nullptr, facts::Dataset::Customers).ok());

        const std::map<std::string, Sums> counted = countedHere();
        QCOMPARE(counted.at("").customers, std::int64_t{7043});
        QCOMPARE(counted.at("").lost, std::int64_t{1869});
        QCOMPARE(counted.at("").cents, std::int64_t{45611660});
        QCOMPARE(counted.at("").centsLost, std::int64_t{13913085});
        QCOMPARE(counted.size(), std::size_t{4});

        kpi::Request request;
        request.only = {"churned_customers",   "mrr_churn",         "customers", "mrr",
                        "customer_churn_rate", "revenue_churn_rate"};
        request.periods = {base::periodOf(*base::Date::fromYmd(2020, 1, 1), base::Every::Month)};
        const auto total = (*session)->kpis(request);
        QVERIFY(total.ok());
        compareWith(counted.at(""), *total, "");
        QCOMPARE(std::round(januaryOf(*total, "customer_churn_rate", "").number() * 10000), 2654.0);

        request.by = "Contract";
        const auto byContract = (*session)->kpis(request);
        QVERIFY(byContract.ok());
        QCOMPARE(byContract->figures.front().series.size(), std::size_t{3});
        for (const auto &[contract, sums] : counted) {
            if (!contract.empty())
                compareWith(sums, *byContract, contract);
        }
    }
};

} // namespace perennial::test

QTEST_GUILESS_MAIN(perennial::test::TestTelco)
#include "test_telco.moc"
