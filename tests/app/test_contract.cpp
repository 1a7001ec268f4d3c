// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/shared_data.h"
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

QString shared(const char *name)
{
    return QString::fromStdString((test::sharedData() / name).string());
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArrayList> rowsOf(const QString &name)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : bytesOf(name).split('\n')) {
        if (!line.isEmpty())
            rows.append(line.trimmed().split(','));
    }
    return rows;
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playbookAgreesToTheCent()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "playbook.perennial");
        const test::Outcome imported =
            run({QStringLiteral("import"), workspace, shared("mrr_playbook/subscription_periods.csv"),
                 QStringLiteral("--dataset"), QStringLiteral("subscriptions"), QStringLiteral("--map"),
                 QStringLiteral("starts_on=start_date"), QStringLiteral("--map"), QStringLiteral("ends_on=end_date"),
                 QStringLiteral("--map"), QStringLiteral("amount=monthly_amount"), QStringLiteral("--set"),
                 QStringLiteral("interval=month"), QStringLiteral("--set"), QStringLiteral("currency=USD"),
                 QStringLiteral("--as-of"), QStringLiteral("2020-03-31")});
        QVERIFY2(imported.status == 0, imported.errors.constData());
        const QByteArray json = run({QStringLiteral("kpi"), workspace, QStringLiteral("--format"),
                                     QStringLiteral("json"), QStringLiteral("--from"), QStringLiteral("2017-09")})
                                    .out;
        const QList<QByteArrayList> expected = rowsOf(shared("mrr_playbook/expected_mrr_by_month.csv"));
        const QList<QPair<int, QString>> columns = {{1, QStringLiteral("mrr")},
                                                    {3, QStringLiteral("mrr_new")},
                                                    {4, QStringLiteral("mrr_reactivation")},
                                                    {5, QStringLiteral("mrr_expansion")},
                                                    {6, QStringLiteral("mrr_contraction")},
                                                    {7, QStringLiteral("mrr_churn")}};
        for (const auto &[column, id] : columns) {
            const QMap<QString, QByteArray> points = test::pointsOf(json, id);
            for (const QByteArrayList &row : expected.mid(1)) {
                const QByteArray written = points.value(QString::fromLatin1(row[0].left(7)));
                QVERIFY2(qAbs(row[column].toDouble()) == written.toDouble() && !written.isEmpty(),
                         qPrintable(id + u' ' + QString::fromLatin1(row[0])));
            }
        }
    }

    void vendorSamplesAreAccountedFor_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::newRow("stripe_subscriptions.csv") << "stripe-subscriptions";
        QTest::newRow("stripe_subscriptions_excel_de_resaved.csv") << "stripe-subscriptions";
        QTest::newRow("hubspot_deals.csv") << "hubspot-deals";
        QTest::newRow("google_ads_daily.csv") << "google-ads-campaigns";
        QTest::newRow("google_ads_campaign.csv") << "google-ads-campaigns";
        QTest::newRow("google_ads_campaign_utf16_tab.csv") << "google-ads-campaigns";
        QTest::newRow("ga4_traffic_acquisition.csv") << "ga4-traffic";
    }
    void vendorSamplesAreAccountedFor()
    {
        PERENNIAL_NEEDS_SHARED_DATA();
        QFETCH(QString, recipe);
        const test::TempFiles temp;
        const QString file = shared("vendor_samples/") + QLatin1String(QTest::currentDataTag());
        const test::Outcome inspected = run({QStringLiteral("inspect"), file, QStringLiteral("--json")});
        QCOMPARE(inspected.status, 0);
        QCOMPARE(inspected.json()[u"recipe"].toString(), recipe);
        const QJsonArray questions = inspected.json()[u"questions"].toArray();
        const test::Outcome imported =
            run({QStringLiteral("import"), fileIn(temp, "a.perennial"), file, QStringLiteral("--json")});
        if (!questions.isEmpty()) {
            QCOMPARE(imported.status, 3);
            return;
        }
        const QJsonValue report = imported.json()[u"imports"][0];
        QVERIFY2(imported.status <= 1, imported.errors.constData());
        QCOMPARE(report[u"read"].toInt(), report[u"accepted"].toInt() + report[u"unchanged"].toInt() +
                                              report[u"skipped"].toInt() + report[u"rejected"].toInt());
        QCOMPARE(report[u"read"].toInt(), inspected.json()[u"data_records"].toInt());
    }

    void theSampleCompanyAnswers()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "demo.perennial");
        const test::Outcome made = run({QStringLiteral("demo"), workspace});
        QVERIFY2(made.status == 0, made.errors.constData());
        QCOMPARE(run({QStringLiteral("demo"), workspace}).status, 5);
        const test::Outcome kpi = run({QStringLiteral("kpi"), workspace, QStringLiteral("--format"),
                                       QStringLiteral("json"), QStringLiteral("--from"), QStringLiteral("2022-07")});
        QCOMPARE(kpi.status, 0);
        QCOMPARE(kpi.json()[u"cutoff"].toString(), QStringLiteral("2025-06-30"));
        const QMap<QString, QByteArray> mrr = test::pointsOf(kpi.out, QStringLiteral("mrr"));
        QCOMPARE(mrr.size(), 36);
        QVERIFY(mrr.first().toDouble() > 10'000 && mrr.first().toDouble() < 30'000);
        QVERIFY(mrr.last().toDouble() > 75'000 && mrr.last().toDouble() < 100'000);
        const QJsonArray imports =
            run({QStringLiteral("imports"), workspace, QStringLiteral("--json")}).json()[u"imports"].toArray();
        QCOMPARE(imports.size(), 13);
        for (const QJsonValue &import : imports)
            QCOMPARE(import[u"rejected"].toInt(), 0);
        QCOMPARE(run({QStringLiteral("check"), workspace}).status, 0);
    }

    void documentsAreTheSameTwice()
    {
        const test::TempFiles temp;
        const QString workspace = fileIn(temp, "demo.perennial");
        QCOMPARE(run({QStringLiteral("demo"), workspace, QStringLiteral("--quiet")}).status, 0);
        for (const char *name : {"one.pdf", "two.pdf"}) {
            const test::Outcome board = run({QStringLiteral("board"), workspace, fileIn(temp, name),
                                             QStringLiteral("--language"), QStringLiteral("ro")});
            QVERIFY2(board.status == 0, board.errors.constData());
        }
        QVERIFY(bytesOf(fileIn(temp, "one.pdf")).startsWith("%PDF"));
        QCOMPARE(bytesOf(fileIn(temp, "one.pdf")), bytesOf(fileIn(temp, "two.pdf")));
        for (const char *out : {"a.png", "a.svg", "a.pdf"}) {
            const QStringList words = {QStringLiteral("chart"), workspace, QStringLiteral("mrr-growth"),
                                       fileIn(temp, out)};
            QCOMPARE(run(words).status, 0);
            const QByteArray first = bytesOf(fileIn(temp, out));
            QCOMPARE(run(words).status, 0);
            QVERIFY(!first.isEmpty() && bytesOf(fileIn(temp, out)) == first);
        }
        QCOMPARE(run({QStringLiteral("board"), workspace, fileIn(temp, "none/b.pdf")}).status, 5);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
