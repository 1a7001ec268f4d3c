// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using csv::Dialect;
using csv::Escape;

namespace
{

void row(const char *name, const QByteArray &bytes, const QByteArray &expected, Dialect dialect = {},
         const char *encoding = "UTF-8")
{
    QTest::newRow(name) << bytes << expected << dialect.delimiter << dialect.quote << static_cast<int>(dialect.escape)
                        << static_cast<int>(dialect.blanks) << QByteArray(encoding);
}

#define BYTES(text) QByteArray(text, sizeof(text) - 1)

constexpr Dialect unquoted{',', '\0', Escape::None};
constexpr Dialect apostrophes{';', '\'', Escape::Doubled};
constexpr Dialect backslash{',', '"', Escape::Backslash};
constexpr Dialect padded{',', '"', Escape::Doubled, csv::Blanks::BeforeQuotes};
constexpr Dialect runs{' ', '"', Escape::Doubled, csv::Blanks::OneDelimiter};

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void invalidTextIsNotedOnItsRecord();
    void bytesAreCounted();
    void longCellsCrossManyPieces();
    void memoryDoesNotGrowWithTheFile();

private:
    test::TempFiles m_files;
};

void TestReader::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::addColumn<int>("escape");
    QTest::addColumn<int>("blanks");
    QTest::addColumn<QByteArray>("encoding");

    row("lf", "a,b\n1,2\n", "1:[a][b];2:[1][2];");
    row("crlf", "a,b\r\n1,2\r\n", "1:[a][b];2:[1][2];");
    row("cr", "a,b\r1,2\r", "1:[a][b];2:[1][2];");
    row("mixed line ends", "a\r\nb\nc\rd\r\r\ne\n\re", "1:[a];2:[b];3:[c];4:[d];5:;6:[e];7:;8:[e];");
    row("no final newline", "a,b\n1,2", "1:[a][b];2:[1][2];");
    row("no final newline, empty last cell", "a,b\n1,", "1:[a][b];2:[1][];");
    row("no final newline, quoted", "a\n\"b\"", "1:[a];2:[b];");
    row("nothing", "", "");
    row("blank lines", "\n\na\n\n\r\nb\n\n", "1:;2:;3:[a];4:;5:;6:[b];7:;");
    row("line of one empty cell", "\"\"\n\n", "1:[];2:;");
    row("spaces stay", " a , b \n \n\t\n", "1:[ a ][ b ];2:[ ];3:[\t];");
    row("empty cells", ",\n,,\n", "1:[][];2:[][][];");
    row("short and long rows", "a,b\n1\n1,2,3\n", "1:[a][b];2:[1];3:[1][2][3];");
    row("quoted delimiter", "\"a,b\",c\n", "1:[a,b][c];");
    row("doubled quotes", "\"a\"\"b\",\"\"\"\",\"\"\n", "1:[a\"b][\"][];");
    row("quote inside a plain cell", "5\" disk,a\"b\"\n", "1:[5\" disk][a\"b\"];");
    row("quoted line breaks count", "\"a\nb\r\nc\rd\",x\ny\n", "1:[a<LF>b<CR><LF>c<CR>d][x];5:[y];");
    row("cr and lf in neighbour cells", "\"a\r\",\"\nb\"\nc\n", "1:[a<CR>][<LF>b];4:[c];");
    row("quote, then crlf", "\"a\"\r\n\"b\"\r\n\r\nc", "1:[a];2:[b];3:;4:[c];");
    row("quote in the last column, then plain", "x,\"a,\"\ny,z\n", "1:[x][a,];2:[y][z];");
    row("junk behind a closing quote", "\"a,b\"x,c\nd,e\n", "1:[a,bx][c];2:[d][e];");
    row("blank behind a closing quote", "\"a\" ,\"b\" \r\nc,\"d\" ", "1:[a ][b ];2:[c][d ];");
    row("quotes behind a closing quote", "\"a\" \"b\"\"\",\"c\"\"\"d\ne\n", "1:[a \"b\"\"\"][c\"d];2:[e];");
    row("unescaped quotes", "1,\"he said \"hi\" to me\",2\n3\n", "1:[1][he said hi\" to me\"][2];2:[3];");
    row("junk at the end", "\"a\"x", "1:[ax];");
    row("bom", "\xEF\xBB\xBF\"a\",b\n", "1:[a][b];");
    row("bom, nothing else", "\xEF\xBB\xBF", "");
    row("nul bytes", BYTES("a,b\n1\0,\0\n"), "1:[a][b];2:[1\xEF\xBF\xBD][\xEF\xBF\xBD];");
    row("nul bytes, no quote", BYTES("\0a,b\n"), "1:[\xEF\xBF\xBD\x61][b];", unquoted);
    row("no quote", "\"a,b\",c\n", "1:[\"a][b\"][c];", unquoted);
    row("apostrophes", "'a;b';\"c;'it''s'\n", "1:[a;b][\"c][it's];", apostrophes);
    row("tab", "a\t\"b\tc\"\t\n", "1:[a][b\tc][];", {'\t', '"', Escape::Doubled});
    row("backslash", "\"a\\\"b\",\"c\\\\\",d\n", "1:[a\"b][c\\][d];", backslash);
    row("backslash, path", "C:\\dir,\"C:\\new\"\n", "1:[C:\\dir][C:\\new];", backslash);
    row("backslash, unquoted", "a\\,b,c\\\nd\ne\n", "1:[a,b][c<LF>d];3:[e];", backslash);
    row("backslash at the end", "a,b\\", "1:[a][b\\];", backslash);
    row("backslash, doubled quote", "\"a\"\"b\",\"\"\n\n", "1:[a\"b][];2:;", backslash);
    row("backslash, junk behind a closing quote", "\"a\"x,\"b\" \n\"c\"d\"\n", "1:[ax][b ];2:[cd\"];", backslash);
    row("backslash, blank and crlf", "a\r\n\r\n\"b\"\r\n", "1:[a];2:;3:[b];", backslash);
    row("padded", "a,  \"b, \"\"c\"\"\" ,d\n \"x\", y \"z\"\n", "1:[a][b, \"c\" ][d];2:[x][ y \"z\"];", padded);
    row("padded, blanks alone", "a,  ,\n  \n\n", "1:[a][  ][];2:[  ];3:;", padded);
    row("runs", "a   b  c\n  d \"e  f\"  g  \n\n  \nh", "1:[a][b][c];2:[d][e  f][g];3:;4:;5:[h];", runs);
    row("windows-1252", "M\xFCller,\x80\n", "1:[M\xC3\xBCller][\xE2\x82\xAC];", {}, "windows-1252");
    row("windows-1251", "\xCF\xF0\xE8\n", "1:[\xD0\x9F\xD1\x80\xD0\xB8];", {}, "windows-1251");
    row("utf-16le with mark", BYTES("\xFF\xFE\x61\0,\0\xE9\0\n\0"), "1:[a][\xC3\xA9];", {}, "UTF-16LE");
    row("utf-16be", BYTES("\0a\0,\xD8\x3D\xDE\x00\0\n"), "1:[a][\xF0\x9F\x98\x80];", {}, "UTF-16BE");
    row("broken utf-8", "a\xC3,\xF0\x9F\n\xFF\n", "1:[a\xEF\xBF\xBD][\xEF\xBF\xBD];2:[\xEF\xBF\xBD];");
    row("cut utf-8 at the end", "a\xE2\x82", "1:[a\xEF\xBF\xBD];");
}

void TestReader::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QFETCH(char, delimiter);
    QFETCH(char, quote);
    QFETCH(int, escape);
    QFETCH(int, blanks);
    QFETCH(QByteArray, encoding);
    csv::Layout layout;
    layout.encoding = encoding.toStdString();
    layout.dialect = {delimiter, quote, static_cast<Escape>(escape), static_cast<csv::Blanks>(blanks)};
    const auto file = m_files.write("records.csv", bytes.toStdString());
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 8U, 4096U}) {
        const test::Reading reading = test::readAll(file, layout, piece);
        QVERIFY(!reading.failed);
        QCOMPARE(test::asText(reading), expected);
    }
}

void TestReader::invalidTextIsNotedOnItsRecord()
{
    const auto file = m_files.write("invalid.csv", "a,b\n1,\xFF\n2,\xC3\xBC\n");
    for (const std::size_t piece : {1U, 4096U}) {
        const test::Reading reading = test::readAll(file, {}, piece);
        QCOMPARE(reading.invalid, (std::vector<bool>{false, true, false}));
    }
    const auto utf16 = m_files.write("invalid16.csv", std::string("a\0\n\0\0\xDC\n\0b\0", 10));
    csv::Layout layout;
    layout.encoding = "UTF-16LE";
    QCOMPARE(test::readAll(utf16, layout).invalid, (std::vector<bool>{false, true, false}));
}

void TestReader::bytesAreCounted()
{
    const auto file = m_files.write("bytes.csv", "\xEF\xBB\xBF"
                                                 "a,b\r\n1,2\r\n");
    auto reader = csv::Reader::open(file, {});
    QVERIFY(reader.ok());
    QCOMPARE(reader->bytesTotal(), 13);
    QCOMPARE(reader->bytesRead(), 0);
    while (reader->next() != nullptr)
        continue;
    QCOMPARE(reader->bytesRead(), 13);
    QVERIFY(reader->problem() == nullptr);
    QVERIFY(reader->next() == nullptr);
}

void TestReader::longCellsCrossManyPieces()
{
    const std::string plain(300'000, 'x');
    std::string quoted;
    for (int i = 0; i < 100'000; ++i)
        quoted += "y\n\"";
    std::string written = quoted;
    for (std::size_t at = 0; (at = written.find('"', at)) != std::string::npos; at += 2)
        written.insert(at, 1, '"');
    const auto file = m_files.write("long.csv", plain + ",\"" + written + "\"\n" + plain);
    for (const std::size_t piece : {1000U, 65536U, 262144U}) {
        const test::Reading reading = test::readAll(file, {}, piece);
        QVERIFY(!reading.failed);
        QCOMPARE(reading.lines, (std::vector<std::int64_t>{1, 100'002}));
        QCOMPARE(reading.records[0], (test::Cells{plain, quoted}));
        QCOMPARE(reading.records[1], test::Cells{plain});
    }
}

void TestReader::memoryDoesNotGrowWithTheFile()
{
#ifdef Q_OS_LINUX
    const auto pages = [] {
        QFile statm(u"/proc/self/statm"_qs);
        return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() : 0;
    };
    const auto file = m_files.path("flat.csv");
    {
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        const QByteArray block = QByteArray("4711,\"Customer, no 12\",12.50,2025-01-31\n").repeated(25'000);
        for (int i = 0; i < 96; ++i)
            out.write(block);
    }
    auto reader = csv::Reader::open(file, *csv::detectLayout(file));
    QVERIFY(reader.ok());
    qint64 records = 0;
    for (; records < 100'000; ++records)
        QVERIFY(reader->next() != nullptr);
    const qint64 before = pages();
    while (reader->next() != nullptr)
        ++records;
    QCOMPARE(records, 96 * 25'000);
    QVERIFY(reader->bytesRead() > 90'000'000);
    QVERIFY2((pages() - before) * 4096 < 8 * 1024 * 1024, QByteArray::number(pages() - before).constData());
#else
    QSKIP("reads /proc");
#endif
}

QTEST_APPLESS_MAIN(TestReader)
#include "test_reader.moc"
