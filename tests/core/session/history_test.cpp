// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that history gets in, from files on.
#include <QTest>

#include "core/session/session.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

using namespace perennial;
using session::ImportReport;
using session::Session;
using test::said;
namespace fs = std::filesystem;

namespace
{

using Options = std::map<std::string, std::string>;

const std::string stripeHeader =
    "id,Customer ID,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start Date (UTC),"
    "Current Period Start (UTC),Current Period End (UTC),Canceled At (UTC),Ended At (UTC),Cancellation Reason\n";

std::string stripeRow(const std::string &id, const std::string &amount, const std::string &status)
{
    return id + ",cus_" + id + ",a@example.test,pro,1,eur,month," + amount + "," + status +
           ",2024-01-15 10:00:00,2024-01-15 10:00:00,2024-03-15 10:00:00,2024-04-15 10:00:00,,,\n";
}

base::Minor mrrIn(Session &session, const char *month)
{
    kpi::Request request;
    request.only = {"mrr"};
    request.periods = {base::periodOf(base::Month::fromIso(month)->firstDay(), base::Every::Month)};
    const auto report = session.kpis(request);
    if (!report.ok() || report->figures[0].series[0].points.empty())
        return -1;
    const kpi::Value value = report->figures[0].series[0].points[0].value;
    return value.hasAnswer() ? value.integer() : -1;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;
    std::unique_ptr<Session> m_session;

    base::Outcome<ImportReport> take(const fs::path &file, const Options &options = {}, const char *asOf = nullptr,
                                     std::optional<facts::Dataset> dataset = {}, const Options &columns = {})
    {
        importing::Choices choices;
        choices.today = *base::Date::fromYmd(2026, 7, 1);
        choices.options = options;
        choices.columns = columns;
        choices.dataset = dataset;
        if (asOf)
            choices.asOf = base::Date::fromIso(asOf);
        const auto inspection = m_session->inspect(file, choices);
        if (!inspection.ok())
            return inspection.problem();
        return m_session->import(*inspection);
    }

    fs::path write(const std::string &content) { return m_files->write("export.csv", content); }

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        m_session =
            std::move(Session::create(m_files->path("w.perennial"), *base::Currency::fromCode("EUR"), "Acme")).value();
    }
    void cleanup() { QCOMPARE(m_session->check(), std::vector<std::string>()); }

    void snapshotsOfABillingTool()
    {
        const fs::path first = write(stripeHeader + stripeRow("s1", "49.00", "active") +
                                     stripeRow("s2", "20.00", "active") + stripeRow("s3", "5.00", "active"));
        QCOMPARE(said(take(first, {}, "2024-03-31")), "ok");
        QCOMPARE(m_session->imports().back().header.history, facts::History::Snapshot);
        const std::string second =
            stripeHeader + stripeRow("s1", "99.00", "active") + stripeRow("s2", "20.00", "active");
        const auto report = take(write(second), {{"complete", "yes"}}, "2024-04-30");
        QCOMPARE(said(report), "ok");
        QCOMPARE(report->record.counts.read, 2);
        QCOMPARE(report->record.counts.accepted, 1);
        QCOMPARE(report->record.counts.replaced, 1);
        QCOMPARE(report->warnings,
                 (std::vector<base::Problem>{{base::ProblemCode::SubscriptionsGone, {"2024-04-30"}, 1}}));
        QCOMPARE(mrrIn(*m_session, "2024-03"), 7400);
        QCOMPARE(mrrIn(*m_session, "2024-04"), 12400);
        QCOMPARE(m_session->historyBegins(), base::Date::fromYmd(2024, 3, 31));
        QCOMPARE(said(m_session->undo()), "ok");
        QCOMPARE(mrrIn(*m_session, "2024-03"), 7400);
        QCOMPARE(said(m_session->redo()), "ok");
        QCOMPARE(mrrIn(*m_session, "2024-04"), 12400);
        QCOMPARE(
            said(take(write(stripeHeader + stripeRow("s9", "1.00", "active")), {{"history", "full"}}, "2024-04-30")),
            "ok");
        QCOMPARE(m_session->historyBegins(), std::optional<base::Date>());
    }

    void aFirstSnapshotThatTellsOfEndsKnowsTheTimeBefore()
    {
        QCOMPARE(said(take(write(stripeHeader + stripeRow("s1", "49.00", "active")), {}, "2024-03-31")), "ok");
        QCOMPARE((*m_session->book())->historyBegins, base::Date::fromYmd(2024, 3, 31));
        QCOMPARE(said(m_session->undo()), "ok");
        const std::string ended = "s2,cus_s2,b@example.test,pro,1,eur,month,20.00,canceled,2023-01-15 10:00:00,"
                                  "2023-01-15 10:00:00,2023-05-15 10:00:00,2023-06-15 10:00:00,2023-06-01 10:00:00,"
                                  "2023-06-15 10:00:00,\n";
        QCOMPARE(said(take(write(stripeHeader + stripeRow("s1", "49.00", "active") + ended), {}, "2024-03-31")), "ok");
        QCOMPARE((*m_session->book())->historyBegins, std::optional<base::Date>());
        QCOMPARE(mrrIn(*m_session, "2023-05"), 2000);
    }

    void aHistoryThatTheDatasetDoesNotKnow_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("result");
        const QString levels = QStringLiteral("customer_id,date,mrr,currency\nc,2025-01-01,5,EUR\n");
        const QString subs = QStringLiteral("subscription_id,customer_id,starts_on,amount,currency,interval\n"
                                            "s,c,2025-01-01,5,EUR,month\n");
        QTest::newRow("levels of levels") << levels << "history"
                                          << "levels"
                                          << "ok";
        QTest::newRow("a snapshot of levels") << levels << "history"
                                              << "snapshot"
                                              << "bad_option";
        QTest::newRow("levels of subscriptions") << subs << "history"
                                                 << "levels"
                                                 << "bad_option";
        QTest::newRow("a snapshot of subscriptions") << subs << "history"
                                                     << "snapshot"
                                                     << "ok";
        QTest::newRow("no history") << subs << "history"
                                    << "none"
                                    << "bad_option";
        QTest::newRow("complete") << subs << "complete"
                                  << "no"
                                  << "ok";
        QTest::newRow("half complete") << subs << "complete"
                                       << "half"
                                       << "bad_option";
    }

    void aHistoryThatTheDatasetDoesNotKnow()
    {
        QFETCH(QString, header);
        QFETCH(QString, option);
        QFETCH(QString, value);
        QTEST(QString::fromStdString(
                  said(take(write(header.toStdString()), {{option.toStdString(), value.toStdString()}}))),
              "result");
    }

    void levelsOfATemplate()
    {
        const fs::path file = write("customer_id,date,mrr,currency,plan,reason\n"
                                    "c1,2025-01-10,100.00,EUR,Basic,\nc1,2025-03-01,150.00,EUR,,\n"
                                    "c1,2025-05-01,0,EUR,,involuntary\n");
        QCOMPARE(said(take(file)), "ok");
        QCOMPARE(m_session->imports().back().header.history, facts::History::Levels);
        QCOMPARE(m_session->imports().back().header.asOf.toIso(), std::string("2025-05-01"));
        QCOMPARE(mrrIn(*m_session, "2025-02"), 10000);
        QCOMPARE(mrrIn(*m_session, "2025-04"), 15000);
        const auto again = take(file);
        QCOMPARE(again->record.counts.unchanged, 3);
        QCOMPARE(mrrIn(*m_session, "2025-05"), 0);
    }

    /// 1,327 changes of MRR; what they add up to is counted a second way.
    void publishedChanges()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const fs::path file = test::sharedData() / "linamaho_saas" / "subscriptions.csv";
        const auto report =
            take(file, {}, nullptr, facts::Dataset::MrrLevels, {{"date", "event_date"}, {"mrr_delta", "mrr_amount"}});
        QCOMPARE(said(report), "ok");
        QCOMPARE(report->record.counts.accepted, 1327);
        std::map<std::pair<std::string, std::string>, base::Minor> changes; // customer, day
        std::ifstream stream(file);
        std::string line;
        std::getline(stream, line);
        std::string last;
        while (std::getline(stream, line)) {
            std::istringstream cells(line);
            std::vector<std::string> row(7);
            for (std::string &cell : row)
                std::getline(cells, cell, ',');
            changes[{row[1], row[2].substr(0, 10)}] += std::stoll(row[5]) * 100;
            last = std::max(last, row[2].substr(0, 10));
        }
        std::map<std::string, base::Minor> paid;
        std::int64_t below = 0;
        for (const auto &[key, change] : changes) {
            base::Minor &value = paid[key.first];
            value += change;
            below += value < 0 ? 1 : 0;
            value = std::max<base::Minor>(value, 0);
        }
        base::Minor sum = 0;
        for (const auto &[customer, value] : paid)
            sum += value;
        QVERIFY(sum > 1'000'000);
        QCOMPARE(mrrIn(*m_session, last.substr(0, 7).c_str()), sum);
        const auto book = m_session->book();
        std::int64_t counted = 0;
        for (const base::Problem &warning : (*book)->warnings)
            counted += warning.code == base::ProblemCode::LevelsBelowZero ? warning.count : 0;
        QCOMPARE(counted, below);
        QCOMPARE(
            take(file, {}, nullptr, facts::Dataset::MrrLevels, {{"date", "event_date"}, {"mrr_delta", "mrr_amount"}})
                ->record.counts.unchanged,
            1327);
    }

    void dealsWhenThereIsNoBilling()
    {
        QCOMPARE(said(take(write("deal_id,customer,amount,currency,stage,status,created_on,closed_on\n"
                                 "d1,Acme,1200.00,EUR,Won,won,2025-01-02,2025-02-01\n"
                                 "d2,Bolt,600.00,EUR,Won,won,2025-01-02,2025-03-01\n"),
                           {}, "2025-06-30")),
                 "ok");
        QCOMPARE(mrrIn(*m_session, "2025-02"), -1);
        QCOMPARE(said(m_session->setDealsAsContracts("fortnight")), "bad_option");
        QCOMPARE(said(m_session->setDealsAsContracts("year")), "ok");
        QCOMPARE(mrrIn(*m_session, "2025-02"), 10000);
        QCOMPARE(mrrIn(*m_session, "2025-03"), 15000);
        QCOMPARE(said(m_session->setDealsAsContracts("off")), "ok");
        QCOMPARE(mrrIn(*m_session, "2025-03"), -1);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
