// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/temp_files.h"

#include <filesystem>
#include <fstream>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace perennial;
using base::ProblemCode;

/// Files that cannot be read, or not to their end.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notAFile();
    void notText_data();
    void notText();
    void nothingInIt();
    void unclosedQuoteComesAfterTheRecordsBefore();
    void fieldTooLarge_data();
    void fieldTooLarge();
    void tooManyColumns();
    void unknownEncoding();
    void changedWhileRead();
    void vanishedWhileRead();

private:
    test::TempFiles m_files;
};

void TestFaults::notAFile()
{
    QCOMPARE(csv::detectLayout(m_files.path("none.csv")).problem().code, ProblemCode::FileMissing);
    QCOMPARE(csv::Reader::open(m_files.path("none.csv"), {}).problem().code, ProblemCode::FileMissing);
    const auto folder = m_files.path("folder.csv");
    std::filesystem::create_directory(folder);
    QCOMPARE(csv::detectLayout(folder).problem().code, ProblemCode::FileNotRegular);
    QCOMPARE(csv::Reader::open(folder, {}).problem().code, ProblemCode::FileNotRegular);
#ifdef Q_OS_UNIX
    const auto pipe = m_files.path("pipe.csv");
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(csv::detectLayout(pipe).problem().code, ProblemCode::FileNotRegular);
    QCOMPARE(csv::detectLayout("/dev/null").problem().code, ProblemCode::FileNotRegular);
    const auto secret = m_files.write("secret.csv", "a,b\n");
    std::filesystem::permissions(secret, std::filesystem::perms::none);
    if (!std::ifstream(secret))
        QCOMPARE(csv::detectLayout(secret).problem().code, ProblemCode::FileUnreadable);
#endif
}

void TestFaults::notText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0names.csv", 19) << u"ZIP"_qs;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml..xl/workbook.xml", 46)
                          << u"XLSX"_qs;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj") << u"PDF"_qs;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0\0", 6) << u"gzip"_qs;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...") << u"XLS"_qs;
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0", 16) << u"SQLite"_qs;
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(static_cast<char>((i * 7919) >> 3));
    QTest::newRow("binary") << noise << u"binary"_qs;
    QTest::newRow("zeros") << QByteArray(512, '\0') << u"binary"_qs;
}

void TestFaults::notText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto layout = csv::detectLayout(m_files.write("really.csv", bytes.toStdString()));
    QVERIFY(!layout.ok());
    QCOMPARE(layout.problem().code, ProblemCode::FileNotText);
    QCOMPARE(QString::fromStdString(layout.problem().details.at(1)), kind);
}

void TestFaults::nothingInIt()
{
    for (const char *bytes : {"", "\xEF\xBB\xBF", "\n\r\n\n", "\xFF\xFE"})
        QCOMPARE(csv::detectLayout(m_files.write("empty.csv", bytes)).problem().code, ProblemCode::FileEmpty);
}

void TestFaults::unclosedQuoteComesAfterTheRecordsBefore()
{
    const auto file = m_files.write("open.csv", "a,b\n\"x\ny\",2\n3,\"z\nlost,\"\"\n");
    for (const auto escape : {csv::Escape::Doubled, csv::Escape::Backslash}) {
        csv::Layout layout;
        layout.dialect.escape = escape;
        const test::Reading reading = test::readAll(file, layout, 3);
        QCOMPARE(test::asText(reading), "1:[a][b];2:[x<LF>y][2];");
        QCOMPARE(reading.problem.code, ProblemCode::UnclosedQuote);
        QCOMPARE(reading.problem.details.at(1), "4");
    }
    const auto deep = m_files.write("deep.csv", "\"x\ny\",\"z\n");
    QCOMPARE(test::readAll(deep, {}).problem.details.at(1), "2");
}

void TestFaults::fieldTooLarge_data()
{
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<bool>("backslash");
    QTest::newRow("plain") << false << false;
    QTest::newRow("quoted") << true << false;
    QTest::newRow("backslash") << true << true;
}

void TestFaults::fieldTooLarge()
{
    QFETCH(bool, quoted);
    QFETCH(bool, backslash);
    csv::Layout layout;
    layout.dialect.escape = backslash ? csv::Escape::Backslash : csv::Escape::Doubled;
    const std::string quote = quoted ? "\"" : "";
    const std::string within(csv::largestField, 'x');
    const auto good = m_files.write("large.csv", "a\n" + quote + within + quote + "\n");
    const test::Reading whole = test::readAll(good, layout);
    QVERIFY(!whole.failed);
    QCOMPARE(whole.records.at(1).at(0).size(), csv::largestField);

    const auto bad = m_files.write("larger.csv", "a\nb," + quote + within + "x" + quote + "\n");
    const test::Reading reading = test::readAll(bad, layout);
    QCOMPARE(test::asText(reading), "1:[a];");
    QCOMPARE(reading.problem.code, ProblemCode::FieldTooLarge);
    QCOMPARE(reading.problem.details.at(1), "2");
    QCOMPARE(reading.problem.details.at(2), "16");
}

void TestFaults::tooManyColumns()
{
    const auto columns = [](std::size_t count) {
        std::string line = "c";
        for (std::size_t i = 1; i < count; ++i)
            line += ",c" + std::to_string(i);
        return line + "\n";
    };
    const auto widest = m_files.write("widest.csv", columns(csv::mostColumns) + columns(csv::mostColumns));
    const auto layout = csv::detectLayout(widest);
    QVERIFY(layout.ok());
    QCOMPARE(test::readAll(widest, *layout).records.at(1).size(), csv::mostColumns);

    std::string names = "name of it";
    for (std::size_t i = 1; i < csv::mostColumns; ++i)
        names += ",name of it";
    const auto blanks = csv::detectLayout(m_files.write("blanks.csv", names + "\n" + columns(csv::mostColumns)));
    QVERIFY(blanks.ok());
    QCOMPARE(blanks->evidence.columns, static_cast<std::int64_t>(csv::mostColumns));

    const auto wider = m_files.write("wider.csv", "a,b\n" + columns(10'000) + "1,2\n");
    const test::Reading reading = test::readAll(wider, {}, 4096);
    QCOMPARE(test::asText(reading), "1:[a][b];");
    QCOMPARE(reading.problem.code, ProblemCode::TooManyColumns);
    QCOMPARE(reading.problem.details.at(1), "10000");
    QCOMPARE(reading.problem.details.at(2), "2000");
    const auto header = m_files.write("header.csv", columns(10'000));
    QCOMPARE(csv::detectLayout(header).problem(), test::readAll(header, {}).problem);
    QCOMPARE(csv::detectLayout(header).problem().details.at(1), "10000");
}

void TestFaults::unknownEncoding()
{
    const auto file = m_files.write("plain.csv", "a,b\n1,2\n");
    for (const char *name : {"", "no-such-encoding"}) {
        csv::Layout layout;
        layout.encoding = name;
        QCOMPARE(csv::Reader::open(file, layout).problem().code, ProblemCode::UnknownEncoding);
        csv::LayoutChoices choices;
        choices.encoding = name;
        QCOMPARE(csv::detectLayout(file, choices).problem().code, ProblemCode::UnknownEncoding);
    }
}

void TestFaults::changedWhileRead()
{
    const auto file = m_files.write("growing.csv", "a,b\n1,2\n");
    for (const bool truncate : {false, true}) {
        auto stream = csv::RecordStream::open(file, {}, 4);
        QVERIFY(stream->next() != nullptr);
        std::ofstream(file, truncate ? std::ios::trunc : std::ios::app) << "3,4\n";
        while (stream->next() != nullptr)
            continue;
        QVERIFY(stream->problem() != nullptr);
        QCOMPARE(stream->problem()->code, ProblemCode::FileChanged);
    }
}

void TestFaults::vanishedWhileRead()
{
    const auto file = m_files.write("vanishing.csv", "a,b\n1,2\n");
    auto stream = csv::RecordStream::open(file, {}, 4);
    QVERIFY(stream->next() != nullptr);
    std::error_code error;
    if (!std::filesystem::remove(file, error))
        QSKIP("the system keeps files that are open");
    while (stream->next() != nullptr)
        continue;
    QVERIFY(stream->problem() != nullptr);
    QCOMPARE(stream->problem()->code, ProblemCode::FileChanged);
}

QTEST_APPLESS_MAIN(TestFaults)
#include "test_faults.moc"
