// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

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
                              "s1,c1,2025-01-01,2025-03-01,100.00,EUR,month,1\n"
                              "s1,\"c1\",2025-02-10,,50.00,EUR,month,2\n"
                              "s2,c2,2025-02-30,,50.00,EUR,month,2\n";

QJsonObject findingIn(const test::Outcome &outcome, const char *code)
{
    for (const QJsonValue &finding : outcome.json()[u"findings"].toArray()) {
        if (finding[u"code"] == QLatin1String(code))
            return finding.toObject();
    }
    return {};
}

} // namespace

class TestQualityVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsItsPromise()
    {
        const test::TempFiles temp;
        temp.write("terms.csv", terms);
        const QString workspace = fileIn(temp, "a.perennial");
        run({QStringLiteral("import"), workspace, fileIn(temp, "terms.csv"), QStringLiteral("--as-of"),
             QStringLiteral("2025-06-15")});
        const test::Outcome outcome = run({QStringLiteral("quality"), workspace, QStringLiteral("--json"),
                                           QStringLiteral("--now"), QStringLiteral("2025-09-01")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.isEmpty());
        QCOMPARE(outcome.json().keys().join(u' '), QStringLiteral("cutoff findings today workspace"));
        QCOMPARE(outcome.json()[u"cutoff"].toString(), QStringLiteral("2025-06-15"));
        QCOMPARE(outcome.json()[u"today"].toString(), QStringLiteral("2025-09-01"));
        const QJsonObject overlap = findingIn(outcome, "overlapping_terms");
        QCOMPARE(overlap.keys().join(u' '),
                 QStringLiteral("about code count effect figures mend rows rows_left_out severity text"));
        QVERIFY(overlap[u"about"].isNull());
        QCOMPARE(overlap[u"severity"].toString(), QStringLiteral("error"));
        QCOMPARE(overlap[u"count"].toInt(), 1);
        QCOMPARE(overlap[u"figures"][0].toString(), QStringLiteral("mrr"));
        QCOMPARE(overlap[u"rows_left_out"].toInt(), 0);
        const QJsonObject row = overlap[u"rows"][0].toObject();
        QCOMPARE(row.keys().join(u' '), QStringLiteral("customer dataset field file line record value"));
        QCOMPARE(row[u"dataset"].toString(), QStringLiteral("subscriptions"));
        QCOMPARE(row[u"record"].toString(), QStringLiteral("s1"));
        QCOMPARE(row[u"file"].toString(), QStringLiteral("terms.csv"));
        QCOMPARE(row[u"line"].toInt(), 3);
        QCOMPARE(row[u"value"].toString(), QStringLiteral("2025-02-10"));
        const QJsonObject rejected = findingIn(outcome, "rejected_rows");
        QCOMPARE(rejected[u"about"].toString(), QStringLiteral("subscriptions"));
        QCOMPARE(rejected[u"rows"][0][u"line"].toInt(), 4);
        QCOMPARE(findingIn(outcome, "old_data")[u"about"].toString(), QStringLiteral("2025-06-15"));
    }

    void textNamesFileAndLine()
    {
        const test::TempFiles temp;
        temp.write("terms.csv", terms);
        const QString workspace = fileIn(temp, "a.perennial");
        run({QStringLiteral("import"), workspace, fileIn(temp, "terms.csv")});
        const test::Outcome outcome = run({QStringLiteral("quality"), workspace});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("Error: "));
        QVERIFY(outcome.out.contains("\n    terms.csv:3  s1  c1  starts_on  2025-02-10\n"));
        QVERIFY(!outcome.out.contains('%'));
        for (const char *language : {"nl", "de", "ru", "ro"})
            QCOMPARE(run({QStringLiteral("quality"), workspace, QStringLiteral("--language"), QLatin1String(language)})
                         .status,
                     0);
    }

    void theEndOfAnExportIsNoChurn()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "playbook.perennial");
        const QString file =
            QString::fromStdString((test::sharedData() / "mrr_playbook/subscription_periods.csv").string());
        run({QStringLiteral("import"), workspace, file, QStringLiteral("--dataset"), QStringLiteral("subscriptions"),
             QStringLiteral("--map"), QStringLiteral("starts_on=start_date"), QStringLiteral("--map"),
             QStringLiteral("ends_on=end_date"), QStringLiteral("--map"), QStringLiteral("amount=monthly_amount"),
             QStringLiteral("--set"), QStringLiteral("interval=month"), QStringLiteral("--set"),
             QStringLiteral("currency=USD")});
        const test::Outcome outcome = run({QStringLiteral("quality"), workspace, QStringLiteral("--json")});
        const QJsonObject cliff = findingIn(outcome, "ends_all_on_one_day");
        QCOMPARE(cliff[u"about"].toString(), QStringLiteral("2020-01-01"));
        QCOMPARE(cliff[u"count"].toInt(), 28);
        QCOMPARE(cliff[u"rows"].toArray().size(), 28);
    }
};

QTEST_GUILESS_MAIN(TestQualityVerb)
#include "test_quality.moc"
