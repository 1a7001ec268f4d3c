// SPDX-License-Identifier: GPL-3.0-or-later
// A company seen through snapshots of its billing tool.
#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/snapshot_company.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace perennial;
using base::Date;
using store::Workspace;
using test::Company;
using test::said;
using Fields = std::vector<std::pair<std::string, std::string>>;

namespace
{

constexpr unsigned seeds = 40;

/// Many small workspaces wait long for a disk: where the system offers memory, they go there.
QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/perennial-XXXXXX");
}

std::vector<base::Minor> expected(const Company &company)
{
    std::vector<base::Minor> values;
    for (const Date day : company.days())
        values.push_back(company.mrrOn(day));
    return values;
}

/// The terms in force: `id start end amount status`, in order.
std::string termsOf(const Workspace &workspace)
{
    std::string text;
    for (const std::string &row :
         test::rowsOf(workspace.file(), "SELECT subscription_id || ' ' || starts_on || ' ' || ifnull(ends_on, '-') || "
                                        "' ' || amount_minor || ' ' || ifnull(status, '') FROM subscriptions_in_force "
                                        "ORDER BY subscription_id, starts_on"))
        text += row + "\n";
    return text;
}

/// One record of subscription s with some fields of its own.
Fields sub(Fields own)
{
    Fields fields = {
        {"subscription_id", "s"}, {"customer_id", "c"}, {"currency", "EUR"}, {"interval", "month"}, {"quantity", "1"}};
    for (auto &field : own)
        fields.push_back(std::move(field));
    return fields;
}

base::Outcome<store::ImportRecord> take(Workspace &workspace, const char *day, const std::vector<Fields> &records,
                                        facts::History history = facts::History::Snapshot, bool complete = false)
{
    test::FakeSource source(facts::Dataset::Subscriptions, static_cast<std::int64_t>(records.size()),
                            [&records](facts::Batch &batch, std::int64_t i) {
                                test::addRecord(batch, i + 2, records[static_cast<std::size_t>(i)]);
                            });
    store::ImportHeader header = test::header(facts::Dataset::Subscriptions, "export.csv", Date::fromIso(day)->days());
    header.history = history;
    header.complete = complete;
    return workspace.append(header, source);
}

/// read accepted unchanged skipped rejected replaced
std::string counted(const base::Outcome<store::ImportRecord> &record)
{
    if (!record.ok())
        return said(record);
    std::string list;
    const store::ImportCounts &counts = record->counts;
    for (const std::int64_t number :
         {counts.read, counts.accepted, counts.unchanged, counts.skipped, counts.rejected, counts.replaced})
        list += (list.empty() ? "" : " ") + std::to_string(number);
    return list;
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_folder{inMemory()};
    std::unique_ptr<Workspace> m_workspace;
    int m_files = 0;

    void renew()
    {
        m_workspace = test::newWorkspace(std::filesystem::path(m_folder.path().toStdString()) /
                                         ("w" + std::to_string(++m_files) + ".perennial"));
    }

private Q_SLOTS:
    void init() { renew(); }
    void cleanup()
    {
        QCOMPARE(m_workspace->check(), std::vector<std::string>());
        m_workspace.reset();
    }

    void snapshotsSayWhatTheWholeHistorySays()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const Company company(seed);
            renew();
            QCOMPARE(said(company.importFull(*m_workspace)), "ok");
            QCOMPARE(m_workspace->historyBegins(), std::optional<Date>());
            QCOMPARE(test::mrrOn(*m_workspace, company.days()), expected(company));
            renew();
            for (const Date day : company.days())
                QCOMPARE(said(company.importSnapshot(*m_workspace, day)), "ok");
            QCOMPARE(test::mrrOn(*m_workspace, company.days()), expected(company));
            QCOMPARE(m_workspace->historyBegins(), std::optional(company.days().front()));
            const std::string terms = termsOf(*m_workspace);
            for (const Date day : {company.days()[11], company.days()[4], company.days()[0]}) {
                const auto again = company.importSnapshot(*m_workspace, day);
                QCOMPARE(said(again), "ok");
                QCOMPARE(again->counts.accepted, 0);
                QCOMPARE(again->counts.unchanged, again->counts.read);
                QCOMPARE(termsOf(*m_workspace), terms);
            }
            QCOMPARE(m_workspace->check(), std::vector<std::string>());
        }
    }

    void theOrderOfSnapshotsDoesNotMatter()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const Company company(seed);
            std::vector<Date> days = company.days();
            std::shuffle(days.begin(), days.end(), std::mt19937(seed));
            renew();
            for (const Date day : days)
                QCOMPARE(said(company.importSnapshot(*m_workspace, day)), "ok");
            QCOMPARE(test::mrrOn(*m_workspace, company.days()), expected(company));
        }
    }

    void aSnapshotInTwoFiles()
    {
        for (unsigned seed = 0; seed < seeds / 4; ++seed) {
            const Company company(seed);
            renew();
            for (const Date day : company.days())
                QCOMPARE(said(company.importSnapshot(*m_workspace, day)), "ok");
            const std::string terms = termsOf(*m_workspace);
            renew();
            for (const Date day : company.days()) {
                QCOMPARE(said(company.importSnapshot(*m_workspace, day, seed % 2, 2)), "ok");
                QCOMPARE(said(company.importSnapshot(*m_workspace, day, 1 - seed % 2, 2)), "ok");
            }
            QCOMPARE(termsOf(*m_workspace), terms);
        }
    }

    void undoBringsTheTermsBack()
    {
        for (unsigned seed = 0; seed < seeds / 2; ++seed) {
            const Company company(seed);
            renew();
            std::vector<std::string> states = {termsOf(*m_workspace)};
            for (std::size_t month = 0; month < 6; ++month) {
                QCOMPARE(said(company.importSnapshot(*m_workspace, company.days()[month * 2])), "ok");
                states.push_back(termsOf(*m_workspace));
            }
            for (std::size_t left = 6; left > 0; --left) {
                QCOMPARE(said(m_workspace->undo()), "ok");
                QCOMPARE(termsOf(*m_workspace), states[left - 1]);
            }
            for (std::size_t back = 1; back <= 6; ++back) {
                QCOMPARE(said(m_workspace->redo()), "ok");
                QCOMPARE(termsOf(*m_workspace), states[back]);
            }
            // one in the middle: what later ones said stands
            QCOMPARE(said(m_workspace->undo(3)), "ok");
            const std::vector<Date> last = {company.days()[8], company.days()[10]};
            QCOMPARE(test::mrrOn(*m_workspace, last),
                     (std::vector<base::Minor>{company.mrrOn(last[0]), company.mrrOn(last[1])}));
            QCOMPARE(said(company.importSnapshot(*m_workspace, company.days()[11])), "ok");
            QCOMPARE(test::mrrOn(*m_workspace, {company.days()[11]}),
                     std::vector<base::Minor>{company.mrrOn(company.days()[11])});
            QCOMPARE(m_workspace->check(), std::vector<std::string>());
        }
    }

    void whatBecomesOfOneSubscription_data()
    {
        using Steps = std::vector<std::pair<const char *, Fields>>;
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("terms");
        const auto state = [](const char *amount, const char *status, Fields more = {}) {
            more.insert(more.begin(), {{"starts_on", "2024-01-10"}, {"amount", amount}, {"status", status}});
            return sub(std::move(more));
        };
        QTest::newRow("a change of price")
            << Steps{{"2024-01-31", state("10", "active")}, {"2024-02-29", state("20", "active")}}
            << "s 2024-01-10 2024-02-29 10 active\ns 2024-02-29 - 20 active\n";
        QTest::newRow("corrected on the day of its start")
            << Steps{{"2024-01-10", state("10", "active")}, {"2024-01-10", state("20", "active")}}
            << "s 2024-01-10 - 20 active\n";
        QTest::newRow("a cancellation withdrawn")
            << Steps{{"2024-01-31",
                      state("10", "active", {{"ends_on", "2024-02-10"}, {"cancel_requested_on", "2024-01-20"}})},
                     {"2024-02-29", state("10", "active")}}
            << "s 2024-01-10 - 10 active\n";
        QTest::newRow("canceled without a day ends when it is seen, and stays so")
            << Steps{{"2024-01-31", state("10", "active")},
                     {"2024-02-29", state("10", "canceled", {{"ends_on", "2024-02-29"}})},
                     {"2024-03-31", state("10", "canceled", {{"ends_on", "2024-03-31"}})}}
            << "s 2024-01-10 2024-02-29 10 canceled\n";
        QTest::newRow("a new price and an end at once")
            << Steps{{"2024-01-31", state("10", "active")},
                     {"2024-02-29", state("20", "canceled", {{"ends_on", "2024-02-12"}})}}
            << "s 2024-01-10 2024-02-12 10 canceled\n";
        QTest::newRow("paused and resumed") << Steps{{"2024-01-31", state("10", "active")},
                                                     {"2024-02-29", state("10", "paused")},
                                                     {"2024-03-31", state("10", "paused")},
                                                     {"2024-04-30", state("10", "active")}}
                                            << "s 2024-01-10 2024-02-29 10 paused\ns 2024-04-30 - 10 active\n";
        QTest::newRow("a trial whose end was not named")
            << Steps{{"2024-01-31", state("10", "trialing")}, {"2024-02-29", state("10", "active")}}
            << "s 2024-01-10 2024-02-29 10 trialing\ns 2024-02-29 - 10 active\n";
        QTest::newRow("a start put off")
            << Steps{{"2024-01-01", state("10", "future")},
                     {"2024-01-05", sub({{"starts_on", "2024-03-01"}, {"amount", "10"}, {"status", "future"}})}}
            << "s 2024-01-10 2024-01-10 10 future\ns 2024-03-01 - 10 future\n";
        QTest::newRow("an older one says what was paid before")
            << Steps{{"2024-03-31", state("20", "active")}, {"2024-01-31", state("10", "active")}}
            << "s 2024-01-10 2024-03-31 10 active\ns 2024-03-31 - 20 active\n";
        QTest::newRow("an older one in between")
            << Steps{{"2024-01-31", state("10", "active")},
                     {"2024-03-31", state("10", "active")},
                     {"2024-02-29", state("20", "active")}}
            << "s 2024-01-10 2024-02-29 10 active\ns 2024-02-29 2024-03-31 20 active\ns 2024-03-31 - 10 active\n";
        QTest::newRow("an older one says what an ended one cost")
            << Steps{{"2024-03-31", state("20", "canceled", {{"ends_on", "2024-03-05"}})},
                     {"2024-01-31", state("10", "active")}}
            << "s 2024-01-10 2024-03-05 10 canceled\n";
        QTest::newRow("an older one does not take back an end")
            << Steps{{"2024-03-31", state("10", "canceled", {{"ends_on", "2024-03-05"}})},
                     {"2024-02-29", state("10", "active")}}
            << "s 2024-01-10 2024-03-05 10 canceled\n";
    }

    void whatBecomesOfOneSubscription()
    {
        using Steps = std::vector<std::pair<const char *, Fields>>;
        QFETCH(Steps, steps);
        for (const auto &[day, record] : steps) {
            const auto taken = take(*m_workspace, day, {record});
            QCOMPARE(said(taken), "ok");
            QCOMPARE(taken->counts.read, 1);
            QCOMPARE(taken->counts.accepted + taken->counts.unchanged, 1);
        }
        QTEST(QString::fromStdString(termsOf(*m_workspace)), "terms");
        QCOMPARE(counted(take(*m_workspace, steps.back().first, {steps.back().second})), "1 0 1 0 0 0");
        QTEST(QString::fromStdString(termsOf(*m_workspace)), "terms");
    }

    void oneThatNewerSnapshotsContradict()
    {
        const auto state = [](const char *status) {
            return sub({{"starts_on", "2024-01-10"}, {"amount", "10"}, {"status", status}});
        };
        QCOMPARE(said(take(*m_workspace, "2024-01-31", {state("active")})), "ok");
        QCOMPARE(said(take(*m_workspace, "2024-03-31", {state("active")})), "ok");
        const auto refused = take(*m_workspace, "2024-02-29", {state("paused")});
        QCOMPARE(said(refused), "snapshot_out_of_order");
        QCOMPARE(refused.problem().details, (std::vector<std::string>{"2024-02-29", "s", "2024-03-31"}));
        QCOMPARE(termsOf(*m_workspace), "s 2024-01-10 - 10 active\n");
        QCOMPARE(m_workspace->imports().size(), 2u);
    }

    void aSubscriptionThatVanishesIsReported()
    {
        const auto state = [](const char *id) {
            Fields fields = sub({{"starts_on", "2024-01-10"}, {"amount", "10"}});
            fields.front().second = id;
            return fields;
        };
        const auto first = take(*m_workspace, "2024-01-31", {state("a"), state("b"), state("c")});
        QVERIFY(first.ok());
        QVERIFY(first->warnings.empty());
        const auto second = take(*m_workspace, "2024-02-29", {state("a")});
        QCOMPARE(second->warnings,
                 (std::vector<base::Problem>{{base::ProblemCode::SubscriptionsNotSeen, {"2024-02-29"}, 2}}));
        const auto third = take(*m_workspace, "2024-03-31", {state("b"), state("c")}, facts::History::Snapshot, true);
        QCOMPARE(third->warnings,
                 (std::vector<base::Problem>{{base::ProblemCode::SubscriptionsGone, {"2024-03-31"}, 1}}));
        QCOMPARE(termsOf(*m_workspace), "a 2024-01-10 - 10 \nb 2024-01-10 - 10 \nc 2024-01-10 - 10 \n");
        QVERIFY(take(*m_workspace, "2024-03-31", {state("a")})->warnings.empty());
    }

    void oneSubscriptionTwiceInAFile()
    {
        const Fields ten = sub({{"starts_on", "2024-01-10"}, {"amount", "10"}});
        const Fields twenty = sub({{"starts_on", "2024-01-10"}, {"amount", "20"}});
        QVERIFY(take(*m_workspace, "2024-01-31", {ten}).ok());
        QCOMPARE(counted(take(*m_workspace, "2024-02-29", {twenty, twenty, ten})), "3 1 1 1 0 1");
        QCOMPARE(termsOf(*m_workspace), "s 2024-01-10 2024-02-29 10 \ns 2024-02-29 - 20 \n");
    }

    void aWholeHistoryTakesThePlaceOfSnapshots()
    {
        for (unsigned seed = 0; seed < seeds / 4; ++seed) {
            const Company company(seed);
            renew();
            for (std::size_t month = 0; month < 12; month += 3)
                QCOMPARE(said(company.importSnapshot(*m_workspace, company.days()[month])), "ok");
            const std::string before = termsOf(*m_workspace);
            const auto full = company.importFull(*m_workspace);
            QCOMPARE(said(full), "ok");
            QCOMPARE(full->counts.read, full->counts.accepted + full->counts.unchanged);
            QCOMPARE(test::mrrOn(*m_workspace, company.days()), expected(company));
            QCOMPARE(m_workspace->check(), std::vector<std::string>());
            const std::string after = termsOf(*m_workspace);
            QCOMPARE(said(m_workspace->undo()), "ok");
            QCOMPARE(termsOf(*m_workspace), before);
            QCOMPARE(said(m_workspace->redo()), "ok");
            const auto again = company.importFull(*m_workspace);
            QCOMPARE(again->counts.unchanged, again->counts.read);
            QCOMPARE(said(m_workspace->undo(full->id)), "ok");
            QCOMPARE(termsOf(*m_workspace), after);
            QCOMPARE(m_workspace->check(), std::vector<std::string>());
        }
    }

    void aWholeHistoryIsNotRewritten()
    {
        const Fields early = sub({{"starts_on", "2024-01-10"}, {"amount", "10"}, {"ends_on", "2024-02-10"}});
        const Fields late = sub({{"starts_on", "2024-02-10"}, {"amount", "20"}});
        QVERIFY(take(*m_workspace, "2024-04-30", {early, late}, facts::History::Full).ok());
        const std::string terms = termsOf(*m_workspace);
        const Fields seen = sub({{"starts_on", "2024-01-10"}, {"amount", "99"}});
        QCOMPARE(counted(take(*m_workspace, "2024-03-31", {seen})), "1 0 1 0 0 0");
        QCOMPARE(termsOf(*m_workspace), terms);
        QVERIFY(take(*m_workspace, "2024-05-31", {seen}).ok());
        QCOMPARE(termsOf(*m_workspace),
                 "s 2024-01-10 2024-02-10 10 \ns 2024-02-10 2024-05-31 20 \ns 2024-05-31 - 99 \n");
        QCOMPARE(m_workspace->historyBegins(), std::optional<Date>());
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
