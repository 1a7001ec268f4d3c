// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/session/rejects.h"
#include "core/session/safe_write.h"
#include "core/session/session.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <optional>

using namespace perennial;
using session::ImportReport;
using session::Session;
using test::said;
namespace fs = std::filesystem;

namespace
{

constexpr int rowsOfTable = 10000;
constexpr int brokenRows = 40;

/// A file of subscriptions; every 250th row has a cell that is none of its kind.
QByteArray subscriptions(bool broken)
{
    QByteArray csv = "subscription_id,customer_id,starts_on,amount,currency,interval,quantity,status\r\n";
    for (int i = 0; i < rowsOfTable; ++i) {
        const int kind = broken && i % (rowsOfTable / brokenRows) == 7 ? 1 + i / (rowsOfTable / brokenRows) % 4 : 0;
        const QByteArray id = QByteArray::number(i);
        csv += kind == 4 ? QByteArray("") : "sub_" + id;
        csv += ",cus_" + QByteArray::number(i / 2) + ",";
        csv += kind == 1 ? "2025-02-30" : "2025-02-01";
        csv += "," + (kind == 2 ? QByteArray("free") : QByteArray::number(10 + i % 7).append(".50")) + ",EUR,";
        csv += kind == 3 ? "whenever" : "month";
        csv += ",1,active\r\n";
    }
    return csv;
}

/// As a person mends the rejects by hand: in the cells that are wrong.
QByteArray mended(QByteArray rejects)
{
    rejects.replace("2025-02-30", "2025-02-01").replace("whenever", "month");
    QByteArray whole;
    for (const QByteArray &line : rejects.split('\n')) {
        QList<QByteArray> cells = line.split(',');
        if (cells.size() > 3 && cells[0].isEmpty())
            cells[0] = "sub_mended_" + cells[1].mid(4);
        if (cells.size() > 3 && cells[3] == "free")
            cells[3] = "10.50";
        whole += cells.join(',') + '\n';
    }
    whole.chop(1);
    return whole;
}

/// All figures by month, as text.
std::string figures(Session &session)
{
    const auto book = session.book();
    if (!book.ok())
        return said(book);
    kpi::Request request;
    request.conventions = session.conventions();
    const auto months = kpi::monthsWithData(**book);
    if (!months)
        return "no data";
    request.periods = kpi::periodsBetween(months->first.firstDay(), months->second.firstDay(), base::Every::Month);
    const auto report = session.kpis(request);
    if (!report.ok())
        return said(report);
    std::string text;
    for (const kpi::Figure &figure : report->figures) {
        for (const kpi::Series &series : figure.series) {
            for (const kpi::Point &point : series.points) {
                text.append(figure.id).append(" ").append(point.period.label).append(" ");
                text.append(point.value.hasAnswer() ? std::to_string(point.value.number())
                                                    : std::string(kpi::nameOf(point.value.why())));
                text.append("\n");
            }
        }
    }
    return text;
}

/// read accepted unchanged skipped rejected replaced
QByteArray text(const store::ImportCounts &counts)
{
    QByteArray list;
    for (const std::int64_t number :
         {counts.read, counts.accepted, counts.unchanged, counts.skipped, counts.rejected, counts.replaced})
        list += QByteArray::number(qint64(number)) + ' ';
    return list.trimmed();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private:
    std::optional<test::TempFiles> m_files;

    base::Outcome<ImportReport> take(Session &session, const fs::path &file, bool dryRun = false)
    {
        importing::Choices choices;
        choices.today = *base::Date::fromYmd(2025, 7, 1);
        const auto inspection = session.inspect(file, choices);
        if (!inspection.ok())
            return inspection.problem();
        return session.import(*inspection, {}, dryRun);
    }

    QByteArray counted(Session &session, const fs::path &file, bool dryRun = false)
    {
        const auto report = take(session, file, dryRun);
        return report.ok() ? text(report->record.counts) : QByteArray::fromStdString(said(report));
    }

    std::unique_ptr<Session> newSession(const char *name = "a.perennial")
    {
        auto made = Session::create(m_files->path(name), *base::Currency::fromCode("EUR"), "Acme");
        return made.ok() ? std::move(made).value() : nullptr;
    }

private Q_SLOTS:
    void init() { m_files.emplace(); }

    void theSampleCompanyIsMade()
    {
        const fs::path file = m_files->path("demo.perennial");
        auto session = Session::demo(file);
        QCOMPARE(said(session), "ok");
        QCOMPARE((*session)->imports().size(), 13u);
        for (const store::ImportRecord &record : (*session)->imports()) {
            const store::ImportCounts &counts = record.counts;
            QCOMPARE(counts.read, counts.accepted + counts.unchanged + counts.skipped + counts.rejected);
            QVERIFY2(counts.accepted > 0, record.header.file.c_str());
            QVERIFY2(counts.rejected == 0, record.header.file.c_str());
            QCOMPARE(record.header.sha256.size(), 64u);
        }
        QCOMPARE((*session)->check(), std::vector<std::string>());
        const auto book = (*session)->book();
        QCOMPARE(said(book), "ok");
        QVERIFY((*book)->terms.size() > 400);
        QCOMPARE((*book)->cutOff->toIso(), "2025-06-30");
        QVERIFY(test::isOwnersAlone(file));
        QCOMPARE(said(Session::demo(file)), "workspace_exists");

        auto again = Session::open(file);
        QCOMPARE(said(again), "ok");
        QVERIFY(figures(**again) == figures(**session));
    }

    void theViewsSayWhatTheBookSays()
    {
        const fs::path file = m_files->path("demo.perennial");
        auto session = Session::demo(file);
        QCOMPARE(said(session), "ok");
        const book::Book &book = **(*session)->book();
        const auto number = [&](const std::string &sql) { return std::stoll(test::rowsOf(file, sql).front()); };
        base::Minor spent = 0;
        for (const book::SpendRow &row : book.spend)
            spent += row.amount;
        QCOMPARE(number("SELECT sum(amount_minor) FROM spend_in_force"), spent);
        QCOMPARE(number("SELECT count(*) FROM spend_in_force"), static_cast<long long>(book.spend.size()));
        std::int64_t visitors = 0;
        for (const book::TrafficRow &row : book.traffic)
            visitors += row.visitors.value_or(0);
        QCOMPARE(number("SELECT sum(visitors) FROM traffic_in_force"), visitors);
        QCOMPARE(number("SELECT count(*) FROM leads_in_force"), static_cast<long long>(book.leads.size()));
        QCOMPARE(number("SELECT count(*) FROM deals_in_force"), static_cast<long long>(book.deals.size()));
        QCOMPARE(number("SELECT count(*) FROM deal_stages_in_force"), static_cast<long long>(book.dealStages.size()));
    }

    void importingTheSampleTwiceChangesNothing()
    {
        auto session = newSession();
        const QDir sample(QStringLiteral(":/sample"));
        for (const QString &name : sample.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
            const fs::path file = m_files->path(name.toStdString());
            QVERIFY(QFile::copy(sample.filePath(name), QString::fromStdString(file.string())));
            const auto first = take(*session, file);
            QCOMPARE(said(first), "ok");
            const std::string before = figures(*session);
            const auto second = take(*session, file);
            QCOMPARE(said(second), "ok");
            const store::ImportCounts &counts = second->record.counts;
            QCOMPARE(counts.accepted, 0);
            QCOMPARE(counts.rejected, 0);
            QCOMPARE(counts.unchanged, first->record.counts.accepted + first->record.counts.unchanged);
            QVERIFY(figures(*session) == before);
        }
        QCOMPARE(session->check(), std::vector<std::string>());
    }

    void undoAfterAReplacingImportBringsTheFiguresBack()
    {
        auto session = std::move(Session::demo(m_files->path("demo.perennial"))).value();
        const std::string before = figures(*session);
        QFile sample(QStringLiteral(":/sample/03-stripe-subscriptions.csv"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray dearer =
            sample.readAll().replace(",29.00,", ",31.50,").replace(",eur,month,19.00", ",eur,month,2.00");
        const fs::path file = m_files->write("stripe.csv", dearer.toStdString());
        const std::string preview = counted(*session, file, true).toStdString();
        QVERIFY(figures(*session) == before);
        const auto report = take(*session, file);
        QCOMPARE(said(report), "ok");
        QCOMPARE(text(report->record.counts).toStdString(), preview);
        QVERIFY(report->record.counts.replaced > 100);
        QCOMPARE(report->record.counts.replaced, report->record.counts.accepted);
        const std::string after = figures(*session);
        QVERIFY(after != before);
        QCOMPARE(said(session->undo()), "ok");
        QVERIFY(figures(*session) == before);
        QCOMPARE(said(session->redo()), "ok");
        QVERIFY(figures(*session) == after);
        QCOMPARE(said(session->undo(report->record.id)), "ok");
        QVERIFY(figures(*session) == before);
        QCOMPARE(session->check(), std::vector<std::string>());
    }

    void mendedRejectsCompleteTheSet()
    {
        auto session = newSession();
        const fs::path file = m_files->write("subs.csv", subscriptions(true).toStdString());
        QCOMPARE(counted(*session, file), "10000 9960 0 0 40 0");
        const fs::path rejects = m_files->path("rejects.csv");
        QCOMPARE(said(session->writeRejects(1, rejects)), "ok");
        QVERIFY(test::isOwnersAlone(rejects));
        const QByteArray written = QByteArray::fromStdString(test::bytesOf(rejects));
        QCOMPARE(written.count('\n'), brokenRows + 1);
        QVERIFY(written.startsWith(subscriptions(false).left(50)));

        const fs::path fixed = m_files->write("mended.csv", mended(written).toStdString());
        QCOMPARE(counted(*session, fixed), "40 40 0 0 0 0");
        QCOMPARE((*session->book())->terms.size(), std::size_t{rowsOfTable});
        QCOMPARE(counted(*session, file), "10000 0 9960 0 40 0");
        QCOMPARE(counted(*session, fixed), "40 0 40 0 0 0");
        QCOMPARE((*session->book())->terms.size(), std::size_t{rowsOfTable});

        auto whole = newSession("whole.perennial");
        const QByteArray complete = subscriptions(false);
        QCOMPARE(counted(*whole, m_files->write("whole.csv", complete.toStdString())), "10000 10000 0 0 0 0");
        QCOMPARE((*whole->book())->terms.size(), std::size_t{rowsOfTable});
        QCOMPARE(said(session->writeRejects(99, rejects)), "unknown_import");
    }

    void rejectsKeepEveryCell()
    {
        const facts::LeftOut rejected{2, true, {}, {}, {}, {"a,b", "say \"x\"", " 1", "=1+1", "l1\nl2"}};
        const facts::LeftOut skipped{3, false, {}, {}, {}, {"Total"}};
        QCOMPARE(session::rejectsCsv({"A", "B, b"}, {rejected, skipped}),
                 "A,\"B, b\"\r\n\"a,b\",\"say \"\"x\"\"\",\" 1\",=1+1,\"l1\nl2\"\r\n");
    }

    void aFileIsReplacedWholeOrNotAtAll()
    {
        const fs::path file = m_files->write("out.csv", "old");
        QCOMPARE(said(session::writeWhole(file, "new")), "ok");
        QCOMPARE(test::bytesOf(file), "new");
        QCOMPARE(said(session::writeWhole(m_files->path("no") / "out.csv", "x")), "folder_missing");
        QCOMPARE(said(session::writeWhole(file.parent_path(), "x")), "write_failed");
        const fs::path fresh = m_files->path("fresh ș.csv");
        QCOMPARE(said(session::writeWhole(fresh, "")), "ok");
        QVERIFY(test::isOwnersAlone(fresh));
        QCOMPARE(test::namesIn(file.parent_path()), (std::vector<std::string>{"fresh ș.csv", "out.csv"}));
    }

    void aFolderThatMayOnlyBeRead()
    {
        const fs::path file = m_files->write("out.csv", "old");
        fs::permissions(file.parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
        {
            const test::PlainUser user(file.parent_path());
            if (!user.works())
                QSKIP("permissions do not bind this user");
            QCOMPARE(said(session::writeWhole(file.parent_path() / "new.csv", "x")), "write_failed");
        }
        fs::permissions(file.parent_path(), fs::perms::owner_all);
        QCOMPARE(test::namesIn(file.parent_path()), std::vector<std::string>{"out.csv"});
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
