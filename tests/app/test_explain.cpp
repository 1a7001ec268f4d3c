// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace perennial;

namespace
{

constexpr const char *termRows = "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval\n"
                                 "s1,c1,2025-01-01,,100.00,EUR,month\n"
                                 "s2,c2,2025-02-10,2025-05-10,50.00,EUR,month\n"
                                 "s3,c3,2025-06-03,,40.00,EUR,month\n"
                                 "s4,c4,2025-03-01,,500.00,SEK,month\n";
constexpr const char *spendRows = "date,channel,amount,currency,purpose\n"
                                  "2025-06-01,ads,300.00,EUR,acquisition\n"
                                  "2025-06-15,=fairs,20.00,EUR,acquisition\n";

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestExplainVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = QString::fromStdString(m_temp.path("x.perennial").string());
        for (const auto &[name, content] :
             {std::pair("terms.csv", termRows), std::pair("spend.csv", spendRows),
              std::pair("customers.csv", "customer_id,name,segment\nc1,Aalto,big\nc2,Bell,small\nc3,Cork,small\n")}) {
            const QString file = QString::fromStdString(m_temp.write(name, content).string());
            const test::Outcome imported =
                test::run({QStringLiteral("import"), m_workspace, file, QStringLiteral("--as-of"),
                           QStringLiteral("2025-06-30"), QStringLiteral("--now"), QStringLiteral("2025-07-01")});
            QVERIFY2(imported.status == 0, imported.errors.constData());
        }
    }

    void jsonHasFormulaValuesAndRows()
    {
        const QJsonObject json = explain("cac_payback --month 2025-06 --format json").json();
        QCOMPARE(json[QLatin1String("kpi")].toString(), QStringLiteral("cac_payback"));
        QCOMPARE(json[QLatin1String("period")].toString(), QStringLiteral("2025-06"));
        QCOMPARE(json[QLatin1String("value")].toDouble(), 8.0);
        QCOMPARE(json[QLatin1String("formula")].toString(),
                 QStringLiteral("Sales and marketing spend / (New MRR x Gross margin)"));
        QCOMPARE(json[QLatin1String("with_values")].toString(), QStringLiteral("320.00 / (40.00 x 1.0)"));
        QVERIFY(json[QLatin1String("conventions")].toObject().contains(QLatin1String("churn_date")));
        const QJsonArray terms = json[QLatin1String("terms")].toArray();
        QCOMPARE(terms.size(), 3);
        const QJsonObject spent = terms[0].toObject();
        QCOMPARE(spent[QLatin1String("name")].toString(), QStringLiteral("acquisition_spend"));
        QCOMPARE(spent[QLatin1String("value")].toDouble(), 320.0);
        const QJsonObject ads = spent[QLatin1String("rows")].toArray()[0].toObject();
        QVERIFY(ads[QLatin1String("customer")].isNull());
        QCOMPARE(ads[QLatin1String("label")].toString(), QStringLiteral("ads"));
        QCOMPARE(ads[QLatin1String("date")].toString(), QStringLiteral("2025-06-01"));
        QCOMPARE(ads[QLatin1String("amount")].toDouble(), 300.0);
        QCOMPARE(ads[QLatin1String("file")].toString(), QStringLiteral("spend.csv"));
        QCOMPARE(ads[QLatin1String("line")].toInt(), 2);
        QVERIFY(terms[2].toObject()[QLatin1String("rows")].toArray().isEmpty());
        const QJsonObject won = terms[1].toObject()[QLatin1String("rows")].toArray()[0].toObject();
        QCOMPARE(won[QLatin1String("customer")].toString(), QStringLiteral("Cork"));
    }

    void leftOutRowsSayWhy()
    {
        const QJsonArray out = explain("mrr --month 2025-06 --format json").json()[QLatin1String("left_out")].toArray();
        QCOMPARE(out.size(), 1);
        const QJsonObject row = out[0].toObject();
        QCOMPARE(row[QLatin1String("reason")].toString(), QStringLiteral("currency_without_rate"));
        QCOMPARE(row[QLatin1String("file")].toString(), QStringLiteral("terms.csv"));
        QCOMPARE(row[QLatin1String("line")].toInt(), 5);
        QCOMPARE(row[QLatin1String("amount")].toString(), QStringLiteral("500.00 SEK"));
    }

    void figuresInFormulasAreExplainedThemselves()
    {
        const QJsonObject json = explain("ltv_cac --month 2025-06 --format json").json();
        const QJsonObject cac = json[QLatin1String("terms")].toArray()[1].toObject();
        QCOMPARE(cac[QLatin1String("name")].toString(), QStringLiteral("cac"));
        QCOMPARE(cac[QLatin1String("with_values")].toString(), QStringLiteral("320.00 / 1"));
        QCOMPARE(cac[QLatin1String("terms")].toArray().size(), 2);
    }

    void figuresAgreeWithKpi_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("customers");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *name, const char *period, const char *customers, const char *asked) {
            QTest::newRow(name) << period << customers << asked;
        };
        row("month", "--month 2025-03", "", "--from 2025-03 --to 2025-03");
        row("day", "--at 2025-05-09", "", "--at 2025-05-09");
        row("quarter", "--month 2025-05 --every quarter", "", "--from 2025-05 --to 2025-05 --every quarter");
        row("where", "--month 2025-03", "--where segment=small", "--from 2025-03 --to 2025-03");
        row("convention", "--month 2025-03", "--set discounts=none", "--from 2025-03 --to 2025-03");
    }
    void figuresAgreeWithKpi()
    {
        QFETCH(QString, period);
        QFETCH(QString, customers);
        QFETCH(QString, asked);
        const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
        const QJsonObject one = test::run(QStringList{QStringLiteral("explain"), m_workspace, QStringLiteral("mrr")} +
                                          words(period) + words(customers) + wordsOf("--format json"))
                                    .json();
        const QByteArray all = test::run(QStringList{QStringLiteral("kpi"), m_workspace} + words(asked) +
                                         words(customers) + wordsOf("--only mrr --format json"))
                                   .out;
        const QByteArray written = test::pointsOf(all, QStringLiteral("mrr"))[one[QLatin1String("period")].toString()];
        QVERIFY(!written.isEmpty());
        QCOMPARE(one[QLatin1String("value")].toDouble(), written.toDouble());
    }

    void groupsAreExplained()
    {
        const QJsonObject json = explain("mrr --month 2025-03 --by segment --group small --format json").json();
        QCOMPARE(json[QLatin1String("group")].toString(), QStringLiteral("small"));
        QCOMPARE(json[QLatin1String("value")].toDouble(), 50.0);
    }

    void rowsComeAsCsv()
    {
        QCOMPARE(explain("cac --month 2025-06 --format csv").out,
                 QByteArray("term,customer,label,date,amount,file,line\n"
                            "acquisition_spend,,ads,2025-06-01,300.00,spend.csv,2\n"
                            "acquisition_spend,,'=fairs,2025-06-15,20.00,spend.csv,3\n"
                            "credited_new_customers,Cork,,2025-06-03,1,terms.csv,4\n"));
    }

    void aPageIsReadable()
    {
        const QString page = QString::fromUtf8(explain("cac_payback --month 2025-06").out);
        QVERIFY(page.startsWith(QStringLiteral("CAC payback, 2025-06: 8.0")));
        QVERIFY(page.contains(QStringLiteral("Sales and marketing spend ÷ (New MRR × Gross margin)\n")));
        QVERIFY(page.contains(QStringLiteral("spend.csv:2")));
        QVERIFY(page.contains(QStringLiteral("churn_date")));
        const QString left = QString::fromUtf8(explain("mrr --month 2025-06").out);
        QVERIFY(left.contains(QStringLiteral("its currency has no exchange rate")));
        QVERIFY(left.contains(QStringLiteral("terms.csv:5")));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("kpi") << "no_such --month 2025-06";
        QTest::newRow("month") << "mrr --month 2025-6";
        QTest::newRow("after the data") << "mrr --month 2026-01";
        QTest::newRow("group alone") << "mrr --month 2025-06 --group big";
        QTest::newRow("by alone") << "mrr --month 2025-06 --by segment";
        QTest::newRow("unknown group") << "mrr --month 2025-06 --by segment --group huge";
        QTest::newRow("week of a month") << "mrr --month 2025-06 --every week";
        QTest::newRow("month and day") << "mrr --month 2025-06 --at 2025-06-03";
        QTest::newRow("format") << "mrr --month 2025-06 --format xml";
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QString, words);
        const test::Outcome outcome = explain(qPrintable(words));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void docsSayWhatAFigureIs()
    {
        const QString one = QString::fromUtf8(test::run(wordsOf("docs cac_payback")).out);
        QVERIFY(one.startsWith(QStringLiteral("cac_payback  CAC payback\n")));
        QVERIFY(one.contains(QStringLiteral("Formula: Sales and marketing spend ÷ (New MRR × Gross margin)\n")));
        QVERIFY(one.contains(QStringLiteral("lower is better")));
        QVERIFY(one.contains(QStringLiteral("Data: Subscriptions; Spend\n")));
        QVERIFY(one.contains(QStringLiteral("gross_margin")));
        QVERIFY(test::run(wordsOf("docs funnel")).out.contains("Data: Leads; Web traffic; Survey answers\n"));
        const QString churn = QString::fromUtf8(test::run(wordsOf("docs customer_churn_rate")).out);
        QVERIFY(churn.contains(QStringLiteral("churn_denominator=start_plus_new")));
        const QString all = u'\n' + QString::fromUtf8(test::run(wordsOf("docs")).out);
        for (const char *id : {"mrr", "arr", "ltv_cac", "win_rate"})
            QVERIFY2(all.contains(QStringLiteral("\n%1  ").arg(QLatin1String(id))), id);
        QCOMPARE(test::run(wordsOf("docs no_such")).status, 2);
    }

private:
    test::Outcome explain(const char *words) const
    {
        return test::run(QStringList{QStringLiteral("explain"), m_workspace} + wordsOf(words));
    }

    test::TempFiles m_temp;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(TestExplainVerb)
#include "test_explain.moc"
