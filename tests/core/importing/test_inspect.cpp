// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importing/preview.h"
#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

#include <QCryptographicHash>

using namespace perennial;
using test::choicesFor;
using test::Reading;
using Map = std::map<std::string, std::string>;

Q_DECLARE_METATYPE(Map)

/// What a file is taken for, and what is asked or refused.
class TestInspect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void templatesAreRecognised();
    void outcomes_data();
    void outcomes();
    void asOf_data();
    void asOf();
    void ordersAreSharedAmongColumns();
    void namesTheNearest();
    void previewShowsWhatIsLeftOut();
    void hashIsThatOfTheBytes();
    void cancels();
    void lateLettersChangeTheEncoding();

private:
    const test::TempFiles m_files;
};

void TestInspect::templatesAreRecognised()
{
    for (const facts::DatasetSpec &spec : facts::allDatasets()) {
        std::string header;
        std::string reversed;
        std::string row;
        for (const facts::FieldSpec &field : spec.fields) {
            if (!field.fromFile)
                continue;
            header += (header.empty() ? "" : ",") + std::string(field.name);
            reversed = std::string(field.name) + (reversed.empty() ? "" : ",") + reversed;
            row += (row.empty() ? "" : ",") + std::string("x");
        }
        for (const std::string &columns : {header, reversed}) {
            const auto file = m_files.write(std::string(spec.name) + ".csv", columns + "\n" + row + "\n");
            const auto inspection = importing::inspect(file, test::bundledRecipes(), choicesFor());
            QVERIFY(inspection.ok());
            QCOMPARE(inspection->recipe.id, "template-" + std::string(spec.name));
            QCOMPARE(inspection->confidence, 1.0);
        }
    }
}

void TestInspect::outcomes_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<Map>("options");
    QTest::addColumn<Map>("columns");
    QTest::addColumn<QString>("failure"); // empty: it can be read
    const auto row = [](const char *name, const char *content, Map options, Map columns, const char *failure) {
        QTest::newRow(name) << QString::fromUtf8(content) << options << columns << QString::fromUtf8(failure);
    };
    const char *const plain = "subscription_id,customer_id,starts_on,amount,currency,interval\n"
                              "s,c,2025-01-01,5.00,EUR,month\nt,d,2025-01-02,6.00,EUR,month\n";
    const char *const slashes = "subscription_id,customer_id,starts_on,amount,currency,interval\n"
                                "s,c,03/04/2025,5.00,EUR,month\nt,d,05/06/2025,6.00,EUR,month\n";
    const char *const thousands = "subscription_id,customer_id,starts_on,amount,currency,interval\n"
                                  "s,c,2025-01-01,3.000,EUR,month\nt,d,2025-01-02,1.000,EUR,month\n";
    const char *const noCurrency = "subscription_id,customer_id,starts_on,amount,interval\n"
                                   "s,c,2025-01-01,5.00,month\nt,d,2025-01-02,6.00,month\n";
    const char *const noInterval = "subscription_id,customer_id,starts_on,amount (EUR)\n"
                                   "s,c,2025-01-01,5.00\nt,d,2025-01-02,6.00\n";
    const char *const longReport =
        "Campaign report\n\"May 1, 2025 - June 30, 2025\"\n"
        "Campaign,Campaign type,Clicks,Impr.,Currency code,Cost\nBrand,Search,1,2,USD,3.50\n";
    row("plain", plain, {}, {}, "");
    row("undecided dates", slashes, {}, {}, "question date_order starts_on");
    row("decided dates", slashes, {{"date_order", "dmy"}}, {}, "");
    row("undecided amounts", thousands, {}, {}, "question decimal_mark amount");
    row("decided amounts", thousands, {{"decimal_mark", ","}}, {}, "");
    row("no currency", noCurrency, {}, {}, "question currency amount");
    row("constant currency", noCurrency, {{"currency", "eur"}}, {}, "");
    row("currency in the header, no interval", noInterval, {}, {}, "question interval amount (EUR)");
    row("constant interval", noInterval, {{"interval", "month"}}, {}, "");
    row("report of two months", longReport, {}, {}, "period_too_long");
    row("header only", "subscription_id,customer_id,starts_on,amount,currency,interval\n", {}, {}, "file_header_only");
    row("stranger", "tree,leaf\noak,green\nelm,yellow\n", {}, {}, "not_recognised");
    row("unknown option", plain, {{"colour", "red"}}, {}, "bad_option colour");
    row("bad date order", plain, {{"date_order", "american"}}, {}, "bad_option date_order");
    row("bad constant", plain, {{"interval", "fortnightly"}}, {}, "bad_option interval");
    row("bad header line", plain, {{"header_line", "zero"}}, {}, "bad_option header_line");
    row("unknown field", plain, {}, {{"colour", "amount"}}, "unknown_field colour");
    row("missing column", plain, {}, {{"plan", "Tariff"}}, "column_missing Tariff");
    row("unmapped field", plain, {}, {{"amount", ""}}, "required_unmapped amount");
}

void TestInspect::outcomes()
{
    QFETCH(QString, content);
    QFETCH(Map, options);
    QFETCH(Map, columns);
    QFETCH(QString, failure);
    const Reading reading =
        test::readWhole(m_files.write("outcome.csv", content.toStdString()), choicesFor(options, columns));
    const QString found = QString::fromStdString(reading.failure);
    if (failure.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.startsWith(failure), qPrintable(found));
}

void TestInspect::asOf_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("old") << QStringLiteral("2025-06-30") << QStringLiteral("2025-06-30");
    QTest::newRow("ten days ago: today") << QStringLiteral("2026-01-05") << QStringLiteral("2026-01-15");
    QTest::newRow("eleven days ago") << QStringLiteral("2026-01-04") << QStringLiteral("2026-01-04");
    QTest::newRow("future does not count") << QStringLiteral("2026-02-01") << QStringLiteral("2024-01-01");
}

void TestInspect::asOf()
{
    QFETCH(QString, newest);
    QFETCH(QString, expected);
    const auto file =
        m_files.write("as_of.csv", "subscription_id,customer_id,starts_on,ends_on,amount,currency,interval\n"
                                   "a,1,2024-01-01,2025-12-31,5,EUR,month\nb,2," +
                                       newest.toStdString() + ",,5,EUR,month\n");
    const Reading reading = test::readWhole(file);
    QCOMPARE(QString::fromStdString(reading.inspection.asOf.toIso()), expected);
    importing::Choices choices = choicesFor();
    choices.asOf = base::Date::fromYmd(2020, 2, 2);
    QCOMPARE(test::readWhole(file, choices).inspection.asOf.toIso(), std::string("2020-02-02"));
}

void TestInspect::ordersAreSharedAmongColumns()
{
    const auto file =
        m_files.write("shared.csv", "subscription_id;customer_id;starts_on;ends_on;amount;discount;currency;interval\n"
                                    "a;1;25/12/2024;01/02/2025;1.000;0,50;EUR;month\n"
                                    "b;2;24/12/2024;03/04/2025;2.000;0,25;EUR;month\n");
    const Reading reading = test::readWhole(file);
    QCOMPARE(QString::fromStdString(reading.failure), QString());
    QCOMPARE(reading.value(0, "ends_on"), std::string("2025-02-01"));
    QCOMPARE(reading.value(0, "amount"), std::string("1000.00"));
}

void TestInspect::namesTheNearest()
{
    const auto file =
        m_files.write("near.csv", "subscription_id,starts_on,colour\n1,2025-01-01,red\n2,2025-01-02,blue\n");
    const auto inspection = importing::inspect(file, test::bundledRecipes(), choicesFor());
    QVERIFY(inspection.ok());
    QVERIFY(!inspection->dataset);
    QCOMPARE(inspection->nearest.front(), std::string("subscriptions"));
}

void TestInspect::previewShowsWhatIsLeftOut()
{
    const auto file =
        m_files.write("preview.csv", "deal_id,stage,amount,currency,created_on\n"
                                     "1,Won,10,EUR,2025-01-01\n2,Lost,x,EUR,2025-01-02\n\n3,New,7,JPY,2025-01-03\n");
    const auto inspection = importing::inspect(file, test::bundledRecipes(), choicesFor());
    QVERIFY(inspection.ok());
    const auto preview = importing::preview(*inspection);
    QVERIFY(preview.ok());
    QCOMPARE(preview->rows.size(), std::size_t{4});
    using State = importing::PreviewRow::State;
    const State expected[] = {State::Accepted, State::Rejected, State::Skipped, State::Accepted};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(preview->rows[i].state, expected[i]);
    QCOMPARE(preview->rows[1].column, std::string("amount"));
    QCOMPARE(preview->rows[1].reason->code, base::ProblemCode::CellNotANumber);
    QCOMPARE(preview->rows[0].typed[2], std::string("10.00 EUR"));
    QCOMPARE(preview->rows[3].typed[2], std::string("7 JPY"));
}

void TestInspect::hashIsThatOfTheBytes()
{
    const auto file = m_files.write("hash.csv", "abc");
    QCOMPARE(importing::sha256Of(file),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(importing::sha256Of(m_files.path("absent")), std::string());
    for (const std::size_t size : {0U, 55U, 56U, 63U, 64U, 65U, 119U, 120U, 262143U, 262144U, 600001U}) {
        std::string bytes(size, '\0');
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 7919 >> 3);
        const QByteArray expected =
            QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex();
        QCOMPARE(importing::sha256Of(m_files.write("bytes.bin", bytes)), expected.toStdString());
    }
    const auto deals = m_files.write("deals.csv", "deal_id,stage\n1,Won\n");
    QCOMPARE(importing::inspect(deals, test::bundledRecipes(), choicesFor())->sha256, importing::sha256Of(deals));
}

void TestInspect::cancels()
{
    std::string content = "deal_id,stage\n";
    for (int i = 0; i < 20000; ++i)
        content += std::to_string(i) + ",Won\n";
    const auto file = m_files.write("many.csv", content);
    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    const auto stopped = importing::inspect(file, test::bundledRecipes(), choicesFor(), stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.problem().code, base::ProblemCode::Cancelled);
    const auto inspection = importing::inspect(file, test::bundledRecipes(), choicesFor());
    facts::Batch batch(facts::Dataset::Deals);
    const auto reader = importing::readFacts(*inspection, stop);
    QCOMPARE(reader->next(batch).problem().code, base::ProblemCode::Cancelled);
    // nobody reads to the end: the destructor must not wait for it
    const auto abandoned = importing::readFacts(*inspection);
    QVERIFY(abandoned->next(batch).ok());
    m_files.write("many.csv", content + "x,New\n");
    const auto changed = importing::readFacts(*inspection);
    QCOMPARE(changed->next(batch).problem().code, base::ProblemCode::FileChanged);
}

void TestInspect::lateLettersChangeTheEncoding()
{
    const std::string row = "s,c,Plain Company,2025-01-01,5.00,EUR,month\n";
    std::string text = "subscription_id,customer_id,customer_name,starts_on,amount,currency,interval\n";
    while (text.size() < 10 * 1024 * 1024 + 300'000)
        text += row;
    const std::size_t late = text.find('\n', 5 * 1024 * 1024 + 128 * 1024) + 1; // between two samples
    const std::string name = "Plain Company";
    const auto at = text.find(name, late);
    text.replace(at, name.size(), "M\xFCller & S\xF6hne");
    const auto windows = importing::inspect(m_files.write("late.csv", text), test::bundledRecipes(), choicesFor());
    QVERIFY(windows.ok());
    QCOMPARE(windows->layout.encoding, std::string("windows-1252"));
    QCOMPARE(windows->sha256.size(), std::size_t{64});

    std::string letters;
    for (int i = 0; i < 100; ++i)
        letters += "s,c,M\xC3\xBCller,2025-01-01,5.00,EUR,month\n";
    const auto damaged =
        importing::inspect(m_files.write("damaged.csv", text + letters), test::bundledRecipes(), choicesFor());
    QVERIFY(damaged.ok());
    QCOMPARE(damaged->layout.encoding, std::string("UTF-8"));
    QVERIFY(damaged->dataRecords > 200'000);
}

QTEST_GUILESS_MAIN(TestInspect)
#include "test_inspect.moc"
