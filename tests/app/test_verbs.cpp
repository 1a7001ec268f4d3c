// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace perennial;
using test::run;

namespace
{

QString fileIn(const test::TempFiles &temp, const char *name)
{
    return QString::fromStdString(temp.path(name).string());
}

constexpr const char *terms = "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval,quantity\n"
                              "s1,c1,2025-01-01,,100.00,EUR,month,1\n"
                              "s2,c2,2025-02-10,2025-05-10,50.00,EUR,month,2\n";

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageHasStatusTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("verb") << words("kpis x.perennial");
        QTest::newRow("option of all") << words("--wrong");
        QTest::newRow("option of a verb") << words("kpi x.perennial --frmat json");
        QTest::newRow("too few words") << words("import x.perennial");
        QTest::newRow("too many words") << words("check x.perennial y");
        QTest::newRow("format") << words("kpi x.perennial --format xml");
        QTest::newRow("language") << words("imports x.perennial --language fr");
        QTest::newRow("now") << words("imports x.perennial --now 2025-02-30");
        QTest::newRow("currency") << words("new x.perennial --currency EURO");
        QTest::newRow("chart") << words("chart x.perennial pie out.png");
        QTest::newRow("picture") << words("chart x.perennial funnel out.bmp");
        QTest::newRow("import id") << words("undo x.perennial last");
        QTest::newRow("verb of later") << words("freeze x.perennial 2025-01");
    }
    void wrongUsageHasStatusTwo()
    {
        QFETCH(QStringList, words);
        const test::Outcome outcome = run(words);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void snapshotsSayWhereHistoryBegins()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "w.perennial");
        temp.write("subs.csv", terms);
        const auto take = [&](const char *day, const char *more) {
            return run({QStringLiteral("import"), workspace, fileIn(temp, "subs.csv"), QStringLiteral("--set"),
                        QLatin1String(more), QStringLiteral("--as-of"), QLatin1String(day)});
        };
        QCOMPARE(take("2025-03-31", "history=snapshot").status, 0);
        QCOMPARE(take("2025-04-30", "history=levels").status, 2);
        const QJsonObject imports = run({QStringLiteral("imports"), workspace, QStringLiteral("--json")}).json();
        QCOMPARE(imports[u"history_begins"].toString(), QStringLiteral("2025-03-31"));
        QCOMPARE(imports[u"imports"][0][u"history"].toString(), QStringLiteral("snapshot"));
        QCOMPARE(take("2025-04-30", "history=full").status, 0);
        QVERIFY(
            run({QStringLiteral("imports"), workspace, QStringLiteral("--json")}).json()[u"history_begins"].isNull());
    }

    void wonDealsCountAsContractsWhenTold()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "w.perennial");
        temp.write("deals.csv", "deal_id,customer,amount,currency,stage,status,created_on,closed_on\n"
                                "d1,Acme,1200.00,EUR,Won,won,2025-01-02,2025-02-01\n");
        const auto take = [&](const char *setting) {
            return run({QStringLiteral("import"), workspace, fileIn(temp, "deals.csv"), QStringLiteral("--set"),
                        QLatin1String(setting), QStringLiteral("--as-of"), QStringLiteral("2025-06-30")});
        };
        QCOMPARE(take("deals_as_contracts=sometimes").status, 2);
        QCOMPARE(take("deals_as_contracts=year").status, 0);
        const test::Outcome kpi =
            run({QStringLiteral("kpi"), workspace, QStringLiteral("--only"), QStringLiteral("mrr"),
                 QStringLiteral("--from"), QStringLiteral("2025-02"), QStringLiteral("--to"), QStringLiteral("2025-02"),
                 QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(test::pointsOf(kpi.out, QStringLiteral("mrr"))[QStringLiteral("2025-02")], QByteArray("100.00"));
    }

    void helpNamesEveryVerbAndAnswersForEach()
    {
        const test::Outcome all = run({QStringLiteral("--help")});
        QCOMPARE(all.status, 0);
        for (const char *verb : {"new", "demo", "inspect", "import", "imports", "undo", "redo", "rejects", "kpi",
                                 "explain", "docs", "quality", "chart", "board", "check", "backup"}) {
            QVERIFY2(all.out.contains(QByteArray(QByteArray("\n  ") + verb + ' ')), verb);
            const test::Outcome one = run({QLatin1String(verb), QStringLiteral("--help")});
            QCOMPARE(one.status, 0);
            QVERIFY(one.out.startsWith(QByteArray(QByteArray("perennial ") + verb)));
            QVERIFY(one.errors.isEmpty());
        }
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("perennial "));
    }

    void aWorkspaceIsMadeOnce()
    {
        const test::TempFiles temp;
        const QString file = fileIn(temp, "a.perennial");
        const QStringList words = {QStringLiteral("new"), file, QStringLiteral("--company"), QStringLiteral("Ä & Co")};
        QCOMPARE(run(words).status, 0);
        QCOMPARE(run(words).status, 5);
        QCOMPARE(run({QStringLiteral("check"), file}).status, 0);
        QCOMPARE(run({QStringLiteral("new"), fileIn(temp, "none/a.perennial")}).status, 5);
    }

    void whatCannotBeOpenedHasStatusFour()
    {
        const test::TempFiles temp;
        temp.write("foreign.perennial", "this is no workspace");
        for (const char *name : {"missing.perennial", "foreign.perennial"}) {
            for (const char *verb : {"imports", "kpi", "quality", "check", "undo", "redo"}) {
                const test::Outcome outcome = run({QLatin1String(verb), fileIn(temp, name)});
                QCOMPARE(outcome.status, 4);
                QCOMPARE(outcome.errors.count('\n'), 1);
            }
        }
    }

    void whatCannotBeReadHasStatusThree()
    {
        const test::TempFiles temp;
        temp.write("empty.csv", "");
        temp.write("zip.csv", std::string_view("PK\x03\x04\x00\x00\x00\x00", 8));
        temp.write("stranger.csv", "colour,taste\nred,sweet\n");
        const QString workspace = fileIn(temp, "a.perennial");
        for (const char *name : {"missing.csv", "empty.csv", "zip.csv", "stranger.csv"}) {
            const test::Outcome inspected = run({QStringLiteral("inspect"), fileIn(temp, name)});
            QCOMPARE(inspected.status, 3);
            const test::Outcome imported = run({QStringLiteral("import"), workspace, fileIn(temp, name)});
            QCOMPARE(imported.status, 3);
            QVERIFY(!QFile::exists(workspace));
        }
    }

    void importingCountsEveryRow()
    {
        const test::TempFiles temp;
        temp.write("terms.csv", std::string(terms) + "s3,c3,2025-02-30,,10.00,EUR,month,1\n");
        const QString workspace = fileIn(temp, "a.perennial");
        const QStringList words = {QStringLiteral("import"),  workspace,
                                   fileIn(temp, "terms.csv"), QStringLiteral("--json"),
                                   QStringLiteral("--as-of"), QStringLiteral("2025-06-30")};
        const test::Outcome first = run(words);
        QCOMPARE(first.status, 1);
        const QJsonObject report = first.json()[u"imports"][0].toObject();
        QCOMPARE(report[u"dataset"].toString(), QStringLiteral("subscriptions"));
        QCOMPARE(report[u"read"].toInt(), 3);
        QCOMPARE(report[u"accepted"].toInt(), 2);
        QCOMPARE(report[u"rejected"].toInt(), 1);
        QCOMPARE(report[u"sha256"].toString().size(), 64);
        QCOMPARE(run(words).json()[u"imports"][0][u"unchanged"].toInt(), 2);

        const test::Outcome rejects = run({QStringLiteral("rejects"), workspace, QStringLiteral("1")});
        QCOMPARE(rejects.status, 0);
        QVERIFY(rejects.out.contains("2025-02-30"));
        const QString mend = fileIn(temp, "mend.csv");
        QCOMPARE(run({QStringLiteral("rejects"), workspace, QStringLiteral("1"), QStringLiteral("--out"), mend}).status,
                 0);
        QFile file(mend);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("subscription_id"));
    }

    void dealsBringTheirStages()
    {
        const test::TempFiles temp;
        temp.write("deals.csv", "Record ID,Deal Name,Deal Stage,Create Date,Amount,Currency,"
                                "\"Date entered \"\"Demo (Sales Pipeline)\"\"\"\n"
                                "1,A,Closed Won,2025-01-01 08:00,5,EUR,2025-01-10 08:00\n"
                                "2,B,New,2025-01-02 08:00,6,EUR,\n");
        const QString workspace = fileIn(temp, "a.perennial");
        QStringList words = {QStringLiteral("import"), workspace, fileIn(temp, "deals.csv"), QStringLiteral("--json")};
        const QJsonArray imports = run(words).json()[u"imports"].toArray();
        QCOMPARE(imports.size(), qsizetype{2});
        QCOMPARE(imports[0][u"dataset"].toString(), QStringLiteral("deals"));
        QCOMPARE(imports[0][u"accepted"].toInt(), 2);
        QCOMPARE(imports[1][u"recipe"].toString(), QStringLiteral("hubspot-deal-stages"));
        QCOMPARE(imports[1][u"accepted"].toInt(), 1);
        QCOMPARE(imports[1][u"skipped"].toInt(), 1);
        words << QStringLiteral("--dataset") << QStringLiteral("deals");
        QCOMPARE(run(words).json()[u"imports"].toArray().size(), qsizetype{1});
    }

    void dryRunsKeepNothing()
    {
        const test::TempFiles temp;
        temp.write("terms.csv", terms);
        const QString workspace = fileIn(temp, "a.perennial");
        const test::Outcome outcome = run({QStringLiteral("import"), workspace, fileIn(temp, "terms.csv"),
                                           QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()[u"imports"][0][u"accepted"].toInt(), 2);
        QVERIFY(outcome.json()[u"imports"][0][u"id"].isNull());
        QVERIFY(!QFile::exists(workspace));
    }

    void settingsAreKeptAndHoldForOneCall()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "a.perennial");
        QCOMPARE(run({QStringLiteral("new"), workspace}).status, 0);
        const QStringList words = {QStringLiteral("settings"), workspace, QStringLiteral("--json")};
        QCOMPARE(run(words).json()[u"preset"].toString(), QStringLiteral("perennial"));
        QCOMPARE(run(words + QStringList{QStringLiteral("--preset"), QStringLiteral("stripe"), QStringLiteral("--set"),
                                         QStringLiteral("gross_margin=0.8")})
                     .status,
                 0);
        const QJsonObject kept = run(words).json();
        QCOMPARE(kept[u"preset"].toString(), QStringLiteral("stripe"));
        QCOMPARE(kept[u"conventions"][u"churn_date"].toString(), QStringLiteral("cancel_request"));
        QCOMPARE(kept[u"conventions"][u"gross_margin"].toDouble(), 0.8);

        const QStringList kpi = {QStringLiteral("kpi"), workspace, QStringLiteral("--format"), QStringLiteral("json")};
        const QStringList otherwise = {QStringLiteral("--preset"), QStringLiteral("smsb")};
        QCOMPARE(run(kpi + otherwise).json()[u"preset"].toString(), QStringLiteral("smsb"));
        QCOMPARE(run(kpi).json()[u"preset"].toString(), QStringLiteral("stripe"));
        QCOMPARE(run(words + QStringList{QStringLiteral("--preset"), QStringLiteral("nobody")}).status, 2);
        QCOMPARE(run(words + QStringList{QStringLiteral("--set"), QStringLiteral("bridge_gap_days=3"),
                                         QStringLiteral("--set"), QStringLiteral("gross_margin=2")})
                     .status,
                 2);
        QCOMPARE(run(words).json()[u"conventions"][u"bridge_gap_days"].toInt(), 0);
    }

    void aPresetIsBridged()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "a.perennial");
        temp.write("terms.csv", "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval,"
                                "cancel_requested_on,end_reason\n"
                                "s1,c1,2025-01-01,2025-06-15,100.00,EUR,month,2025-05-20,\n"
                                "s2,c2,2025-01-01,,50.00,EUR,month,,\n"
                                "s3,c3,2025-05-02,,25.00,EUR,month,,\n");
        QCOMPARE(run({QStringLiteral("import"), workspace, fileIn(temp, "terms.csv"), QStringLiteral("--as-of"),
                      QStringLiteral("2025-06-30")})
                     .status,
                 0);
        const test::Outcome compared =
            run({QStringLiteral("kpi"), workspace, QStringLiteral("--only"), QStringLiteral("mrr,customer_churn_rate"),
                 QStringLiteral("--from"), QStringLiteral("2025-05"), QStringLiteral("--to"), QStringLiteral("2025-05"),
                 QStringLiteral("--compare"), QStringLiteral("stripe"), QStringLiteral("--format"),
                 QStringLiteral("json")});
        QCOMPARE(compared.status, 0);
        const QJsonValue kpis = compared.json()[u"kpis"];
        const QJsonValue mrr = kpis[0][u"series"][0][u"points"][0];
        QCOMPARE(mrr[u"value"].toDouble(), 175.0);
        QCOMPARE(mrr[u"bridge"][u"value"].toDouble(), 75.0);
        QCOMPARE(mrr[u"bridge"][u"steps"].toArray().size(), 1);
        QCOMPARE(mrr[u"bridge"][u"steps"][0][u"key"].toString(), QStringLiteral("churn_date"));
        QCOMPARE(mrr[u"bridge"][u"steps"][0][u"effect"].toDouble(), -100.0);
        const QJsonValue churn = kpis[1][u"series"][0][u"points"][0];
        QCOMPARE(churn[u"value"].toDouble(), 0.0);
        QCOMPARE(churn[u"bridge"][u"steps"].toArray().size(), 2); // churn_date: 1 / 2, churn_denominator: 1 / 3
        double sum = churn[u"value"].toDouble();
        for (const QJsonValue &step : churn[u"bridge"][u"steps"].toArray())
            sum += step[u"effect"].toDouble();
        QCOMPARE(sum, 1.0 / 3);
        QCOMPARE(churn[u"bridge"][u"value"].toDouble(), 1.0 / 3);
    }

    void undoRestoresTheFigures()
    {
        const test::TempFiles temp;
        temp.write("one.csv", terms);
        temp.write("two.csv", std::string(terms).replace(std::string(terms).find("100.00"), 6, "130.00"));
        const QString workspace = fileIn(temp, "a.perennial");
        const QStringList asOf = {QStringLiteral("--as-of"), QStringLiteral("2025-06-30"), QStringLiteral("--quiet")};
        const QStringList kpi = {QStringLiteral("kpi"), workspace, QStringLiteral("--format"), QStringLiteral("json")};
        QCOMPARE(run(QStringList{QStringLiteral("import"), workspace, fileIn(temp, "one.csv")} + asOf).status, 0);
        const QByteArray before = run(kpi).out;
        QCOMPARE(test::pointsOf(before, QStringLiteral("mrr"))[QStringLiteral("2025-03")], QByteArray("200.00"));
        QCOMPARE(run(QStringList{QStringLiteral("import"), workspace, fileIn(temp, "two.csv")} + asOf).status, 0);
        const QByteArray replaced = run(kpi).out;
        QCOMPARE(test::pointsOf(replaced, QStringLiteral("mrr"))[QStringLiteral("2025-03")], QByteArray("230.00"));
        QCOMPARE(run({QStringLiteral("undo"), workspace}).status, 0);
        QCOMPARE(run(kpi).out, before);
        QCOMPARE(run({QStringLiteral("redo"), workspace}).status, 0);
        QCOMPARE(run(kpi).out, replaced);
        QCOMPARE(run({QStringLiteral("redo"), workspace}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "test_verbs.moc"
