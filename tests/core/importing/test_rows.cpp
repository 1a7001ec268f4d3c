// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using test::choicesFor;
using test::Reading;

/// One row at a time: what it becomes, or why it is left out.
class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void subscriptions_data();
    void subscriptions();
    void stripeEnds_data();
    void stripeEnds();
    void endReasons_data();
    void endReasons();
    void totalsOfTemplatesAreCustomers();
    void furtherColumnsAreAttributes();
    void inclusiveEnds();
    void monthsAndRates();
    void currencyOfTheWorkspace();
    void spendNeedsItsCurrency();

private:
    const test::TempFiles m_files;
};

void TestRows::subscriptions_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("expected"); // field=value of an accepted row, or what is left out
    const auto row = [](const char *name, const char *cells, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(expected);
    };
    row("whole", "007,1e5,2025-01-01,2025-02-01,10.00,EUR,month,2,,active", "subscription_id=007;");
    row("identifiers are text", "007,1e5,2025-01-01,,10.00,EUR,month,2,,active", "customer_id=1e5;");
    row("yen", "a,b,2025-01-01,,1000,jpy,year,1,,active", "amount=1000; currency=JPY; interval=year;");
    row("rounded", "a,b,2025-01-01,,10.005,EUR,month,1,,active", "amount=10.01;");
    row("currency beside the amount", "a,b,2025-01-01,,$10.00,,month,1,,active", "amount=10.00; currency=USD;");
    row("percent discount", "a,b,2025-01-01,,10.00,EUR,month,3,10 %,active", "discount=3.00;");
    row("discount", "a,b,2025-01-01,,10.00,EUR,month,3,1.5,active", "discount=1.50;");
    row("months", "a,b,2025-01-01,,10.00,EUR,4 Months,1,,active", "interval=4 months;");
    row("word for an interval", "a,b,2025-01-01,,10.00,EUR,jährlich,1,,active", "interval=year;");
    row("missing quantity", "a,b,2025-01-01,,10.00,EUR,month,,,active", "quantity=1;");
    row("unknown status", "a,b,2025-01-01,,10.00,EUR,month,1,,sleepy", "quantity=1;");
    row("ends when it starts", "a,b,2025-01-01,2025-01-01,10.00,EUR,month,1,,active", "ends_on=2025-01-01;");
    row("no id", ",b,2025-01-01,,10.00,EUR,month,1,,active", "rejected cell_missing subscription_id=");
    row("no start", "a,b,--,,10.00,EUR,month,1,,active", "rejected cell_missing starts_on=");
    row("no currency", "a,b,2025-01-01,,10.00,,month,1,,active", "rejected currency_unknown amount=10.00");
    row("impossible date", "a,b,2025-02-30,,10.00,EUR,month,1,,active",
        "rejected cell_impossible_date starts_on=2025-02-30");
    row("no date", "a,b,soon,,10.00,EUR,month,1,,active", "rejected cell_not_a_date starts_on=soon");
    row("no number", "a,b,2025-01-01,,ten,EUR,month,1,,active", "rejected cell_not_a_number amount=ten");
    row("too large", "a,b,2025-01-01,,99999999999999,EUR,month,1,,active",
        "rejected cell_too_large amount=99999999999999");
    row("negative", "a,b,2025-01-01,,-1.00,EUR,month,1,,active", "rejected cell_negative amount=-1.00");
    row("bad currency", "a,b,2025-01-01,,1.00,QQQ,month,1,,active", "rejected cell_not_a_currency currency=QQQ");
    row("bad interval", "a,b,2025-01-01,,1.00,EUR,fortnight,1,,active",
        "rejected cell_not_an_interval interval=fortnight");
    row("end before start", "a,b,2025-01-02,2025-01-01,1.00,EUR,month,1,,active",
        "rejected end_before_start ends_on=2025-01-01");
    row("too short", "a,b,2025-01-01", "rejected row_too_short =");
    row("too long", "a,b,2025-01-01,,1.00,EUR,month,1,,active,more", "rejected row_too_long =");
    row("empty surplus", "a,b,2025-01-01,,1.00,EUR,month,1,,active,,", "amount=1.00;");
    row("blank cells", ",,,,,,,,,", "skipped skipped_blank =");
}

void TestRows::subscriptions()
{
    QFETCH(QString, row);
    QFETCH(QString, expected);
    const std::string header =
        "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval,quantity,discount,status\n";
    const std::string sound = "z,z,2025-01-01,2025-03-01,1.50,EUR,month,1,0.50,active\n";
    const Reading reading =
        test::readWhole(m_files.write("row.csv", header + sound + row.toStdString() + "\n" + sound));
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(reading.inspection.dataRecords, std::int64_t{3});
    QCOMPARE(reading.rows.size() + reading.leftOut.size(), std::size_t{3});
    const std::string text = reading.leftOut.empty() ? reading.rows.at(1) : reading.leftOut.front();
    QVERIFY2(text.find(expected.toStdString()) != std::string::npos, text.c_str());
    if (reading.rejected() == 1)
        QVERIFY(reading.cellsLeftOut.front() > 0);
}

void TestRows::stripeEnds_data()
{
    QTest::addColumn<QString>("row"); // Status,Canceled At,Ended At,Current Period End,Cancellation Reason
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *name, const char *cells, const char *ends) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(ends);
    };
    row("running", "active,,,2025-07-01,", "");
    row("ended says so", "canceled,2025-03-02,2025-03-05,2025-04-01,cancellation_requested", "2025-03-05");
    row("scheduled", "active,2025-06-01,,2025-07-01,cancellation_requested", "2025-07-01");
    row("scheduled while past due", "past_due,2025-06-01,,2025-07-01,", "2025-07-01");
    row("at the end of a period gone by", "canceled,2025-03-02,,2025-04-01,cancellation_requested", "2025-04-01");
    row("at once: the period ends later", "canceled,2025-06-02,,2026-01-01,cancellation_requested", "2025-06-02");
    row("payment failed: at once", "canceled,2025-03-02,,2025-04-01,payment_failed", "2025-03-02");
    row("nothing said", "canceled,,,,", "2025-06-15");
    row("never paid", "incomplete_expired,,,2025-07-01,", "skipped");
    row("unpaid", "unpaid,,,2025-07-01,", "");
}

void TestRows::stripeEnds()
{
    QFETCH(QString, row);
    QFETCH(QString, ends);
    const std::string file = "id,Customer ID,Plan,Interval,Amount,Currency,Created (UTC),Current Period Start "
                             "(UTC),Status,Canceled At (UTC),"
                             "Ended At (UTC),Current Period End (UTC),Cancellation Reason\n"
                             "sub_1,cus_1,gold,month,49.00,usd,2024-01-01,2025-06-01," +
                             row.toStdString() +
                             "\n"
                             "sub_2,cus_2,gold,month,49.00,usd,2024-01-01,2025-06-15,active,,,2025-07-15,\n";
    const Reading reading = test::readWhole(m_files.write("stripe.csv", file));
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    if (ends == QStringLiteral("skipped")) {
        QCOMPARE(QString::fromStdString(reading.leftOut.at(0)),
                 QStringLiteral("2 skipped skipped_by_recipe Status=incomplete"));
        return;
    }
    QCOMPARE(QString::fromStdString(reading.value(0, "ends_on")), ends);
    if (row.startsWith(QStringLiteral("unpaid"))) {
        QCOMPARE(reading.value(0, "status"), std::string("past_due"));
        QCOMPARE(reading.value(0, "past_due_since"), std::string("2025-06-01"));
    }
}

void TestRows::endReasons_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *word, const char *expected) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(expected);
    };
    row("voluntary", "voluntary");
    row("Involuntary", "involuntary");
    row("Too expensive for us", "voluntary");
    row("Card expired", "involuntary");
    row("te duur", "voluntary");
    row("Betaling mislukt", "involuntary");
    row("Zu teuer!", "voluntary");
    row("Zahlung fehlgeschlagen", "involuntary");
    row("слишком дорого", "voluntary");
    row("Платёж не прошёл", "involuntary");
    row("prea scump", "voluntary");
    row("plată eșuată", "involuntary");
    row("purple", "unknown");
    row("", "");
}

void TestRows::endReasons()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    const Reading reading = test::readWhole(
        m_files.write("reason.csv", "subscription_id,customer_id,starts_on,amount,currency,interval,end_reason\n"
                                    "a,b,2025-01-01,5,EUR,month,\"" +
                                        word.toStdString() + "\"\nc,d,2025-01-02,5,EUR,month,\n"));
    QCOMPARE(QString::fromStdString(reading.value(0, "end_reason")), expected);
    const bool warned = word == QStringLiteral("purple");
    QCOMPARE(reading.warnings.size(), std::size_t{warned ? 1u : 0u});
    if (warned)
        QCOMPARE(reading.warnings.front(), std::string("unknown_word end_reason purple x1"));
}

void TestRows::totalsOfTemplatesAreCustomers()
{
    const Reading reading =
        test::readWhole(m_files.write("total.csv", "customer_id,name\nTotal SA,Total\nGrand Total,Grand total\n"));
    QCOMPARE(reading.rows.size(), std::size_t{2});
    QVERIFY(reading.leftOut.empty());
}

void TestRows::furtherColumnsAreAttributes()
{
    const Reading reading = test::readWhole(
        m_files.write("customers.csv", "customer_id,name,Industry,,Size\n1,Acme,Steel,,Big\n2,Globex,,,Small\n"));
    QCOMPARE(reading.rows.size(), std::size_t{2});
    QCOMPARE(reading.attributes, std::int64_t{3});
}

void TestRows::inclusiveEnds()
{
    const auto file =
        m_files.write("inclusive.csv", "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval\n"
                                       "a,b,2025-01-01,2025-01-31,5,EUR,month\n");
    QCOMPARE(test::readWhole(file).value(0, "ends_on"), std::string("2025-01-31"));
    QCOMPARE(test::readWhole(file, choicesFor({{"end_inclusive", "true"}})).value(0, "ends_on"),
             std::string("2025-02-01"));
}

void TestRows::monthsAndRates()
{
    const Reading rates = test::readWhole(m_files.write(
        "rates.csv", "month,currency,rate\n2025-05,usd,0.8812\n2025-06-30,GBP,1.17\n2025-07,USD,0\n2025-08,,1.2\n"));
    QCOMPARE(rates.rows.size(), std::size_t{2});
    QCOMPARE(rates.rows.front(), std::string("2: month=2025-05; currency=USD; rate=0.8812;"));
    QCOMPARE(rates.value(1, "month"), std::string("2025-06"));
    QCOMPARE(rates.leftOut.at(0), std::string("4 rejected cell_negative rate=0"));
    QCOMPARE(rates.leftOut.at(1), std::string("5 rejected cell_missing currency="));
    const Reading spend = test::readWhole(m_files.write(
        "spend.csv", "date,channel,amount,currency\n2025-05,Ads,\"1,200.50\",EUR\n2025-06-01,Ads,-20.00,EUR\n"));
    QCOMPARE(spend.rows.front(), std::string("2: date=2025-05; date_unit=month; channel=Ads; amount=1200.50; "
                                             "currency=EUR; purpose=acquisition;"));
    QCOMPARE(spend.value(1, "amount"), std::string("-20.00"));
}

void TestRows::currencyOfTheWorkspace()
{
    const auto file = m_files.write("deals.csv", "deal_id,stage,amount,currency,created_on\n"
                                                 "1,Won,5000,,2025-01-01\n"
                                                 "2,Won,70.25,USD,2025-01-01\n"
                                                 "3,Won,$9.50,,2025-01-01\n"
                                                 "4,Open,,,2025-01-01\n");
    auto choices = test::choicesFor();
    choices.defaultCurrency = *base::Currency::fromCode("JPY");
    const Reading reading = test::readWhole(file, choices);
    QCOMPARE(reading.rows.size(), std::size_t{4});
    QCOMPARE(reading.value(0, "amount") + reading.value(0, "currency"), std::string("5000JPY"));
    QCOMPARE(reading.value(1, "amount") + reading.value(1, "currency"), std::string("70.25USD"));
    QCOMPARE(reading.value(2, "amount") + reading.value(2, "currency"), std::string("9.50USD"));
    QCOMPARE(reading.value(3, "currency"), std::string());
    QCOMPARE(reading.warnings, std::vector<std::string>{"currency_unknown amount x1"});

    choices.options["currency"] = "GBP";
    const Reading constant = test::readWhole(file, choices);
    QCOMPARE(constant.value(0, "amount") + constant.value(0, "currency"), std::string("5000.00GBP"));
    QVERIFY(constant.warnings.empty());
    QCOMPARE(test::readWhole(file).value(0, "currency"), std::string());
}

void TestRows::spendNeedsItsCurrency()
{
    const auto file = m_files.write("spend.csv", "date,channel,amount\n2025-05,Ads,5\n");
    auto choices = test::choicesFor();
    choices.defaultCurrency = *base::Currency::fromCode("EUR");
    QCOMPARE(test::readWhole(file, choices).failure, std::string("question currency amount"));
    choices.options["currency"] = "USD";
    QCOMPARE(test::readWhole(file, choices).value(0, "currency"), std::string("USD"));
}

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
